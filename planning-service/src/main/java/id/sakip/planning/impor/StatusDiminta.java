package id.sakip.planning.impor;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an entry of a bundle is to be after the import. */
@Schema(name = "StatusDiminta")
enum StatusDiminta {
    DRAF,
    DITETAPKAN
}
