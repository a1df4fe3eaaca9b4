package id.sakip.planning.dokumen;

import java.util.UUID;

/** What the API shows under an id and in versions. */
public interface Berversi {

    UUID id();

    long versi();
}
