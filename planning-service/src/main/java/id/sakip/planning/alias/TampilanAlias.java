package id.sakip.planning.alias;

import id.sakip.contracts.KodeWilayah;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An alias as the API shows it. */
@Schema(
        name = "AliasUnit",
        examples = "{\"sistem\":\"SIPD\",\"kode\":\"7.01.0.00.0.00.22.0000\",\"kodePd\":\"35.09.22\"}")
record TampilanAlias(String sistem, String kode, KodeWilayah kodePd) {

    static TampilanAlias dari(AliasUnit alias) {
        return new TampilanAlias(alias.sistem(), alias.kode(), alias.kodePd());
    }
}
