package id.sakip.planning.skala;

import java.util.List;
import java.util.UUID;

/**
 * A feature whose values are graded on scales. A change of a scale asks all of them, so that they need to know the scales
 * and the scales none of them.
 */
public interface PemakaiSkala {

    /** The grades on this scale in drafts and documents in force, in an order that does not change. */
    List<Pemakaian> pemakaian(String kodeSkala);

    /**
     * @param jenisDokumen as people call it, e.g. {@code Renstra}
     * @param teks as the document prints it
     */
    record Pemakaian(String jenisDokumen, int tahun, UUID dokumen, String teks) {}
}
