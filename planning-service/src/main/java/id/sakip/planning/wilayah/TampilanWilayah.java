package id.sakip.planning.wilayah;

import id.sakip.contracts.KodeWilayah;
import id.sakip.planning.wilayah.domain.JenisWilayah;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An area as the API shows it. */
@Schema(
        name = "Wilayah",
        examples = "{\"kode\":\"35.09.22.2003\",\"nama\":\"Arjasa\",\"jenis\":\"DESA\",\"induk\":\"35.09.22\"}")
record TampilanWilayah(KodeWilayah kode, String nama, JenisWilayah jenis, KodeWilayah induk) {

    static TampilanWilayah dari(Wilayah w) {
        return new TampilanWilayah(
                new KodeWilayah(w.kode()), w.nama(), w.jenis(), w.induk() == null ? null : new KodeWilayah(w.induk()));
    }
}
