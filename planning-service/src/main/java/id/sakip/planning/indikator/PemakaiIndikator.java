package id.sakip.planning.indikator;

import java.util.List;
import java.util.UUID;

import id.sakip.contracts.KodeWilayah;
import id.sakip.planning.nilai.NilaiKolom;

/**
 * A feature whose documents hold targets of indicators. A change of a definition asks all of them, so that the features
 * need to know the definitions and the definitions none of them.
 */
public interface PemakaiIndikator {

    /** The targets of this indicator in drafts and documents in force, in an order that does not change. */
    List<Target> target(KodeWilayah kodePd, String kodeIndikator);

    /**
     * The documents of every status that name this indicator, in an order that does not change; they keep it from being
     * deleted, and this is how the refusal can name them.
     */
    default List<Dokumen> dokumen(KodeWilayah kodePd, String kodeIndikator) {
        return target(kodePd, kodeIndikator).stream()
                .map(t -> new Dokumen(t.jenisDokumen(), t.tahun(), t.dokumen()))
                .distinct()
                .toList();
    }

    /** @param jenisDokumen as people call it, e.g. {@code Renstra} */
    record Target(String jenisDokumen, int tahun, UUID dokumen, NilaiKolom nilai) {}

    /** @param jenisDokumen as people call it, e.g. {@code Renstra} */
    record Dokumen(String jenisDokumen, int tahun, UUID id) {}
}
