package id.sakip.realization.kiriman;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.platform.bulk.BulkReport;
import id.sakip.platform.problem.ProblemException;
import id.sakip.realization.rencana.DaftarRencana;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Takes in a batch of realisasi; the one way by which realisasi is written. */
@ApplicationScoped
public class PenerimaKiriman {

    /** Larger deliveries come in several requests; each is whole by itself and may be repeated. */
    public static final int BARIS_TERBANYAK = 10_000;

    private final DaftarRencana rencana;
    private final PembacaBaris pembaca;
    private final PengolahKiriman pengolah;

    PenerimaKiriman(DaftarRencana rencana, PembacaBaris pembaca, PengolahKiriman pengolah) {
        this.rencana = rencana;
        this.pembaca = pembaca;
        this.pengolah = pengolah;
    }

    /**
     * Writes what is new or changed in {@code isi}, in one transaction with its history, its audit entry and one event per
     * changed unit and year. A batch without news writes nothing at all. The transaction begins once the plans have come
     * that the completion token names.
     *
     * @throws ProblemException 400 for a body that is no array, 413 above {@value #BARIS_TERBANYAK} rows, 403 when no row
     *     lies in the sender's area, 409 when a plan does not come in time, 422 with all faults for an atomic batch with a
     *     bad row
     */
    public <R extends BarisMasuk, K extends KunciRealisasi & Comparable<K>, V> BulkReport terima(
            JsonNode isi, Ragam<R, K, V> ragam, OpsiKiriman opsi) {
        siapkan(isi, ragam, opsi);
        return pengolah.olah(isi, ragam, opsi).laporan();
    }

    /** Like {@link #terima}, but once per Idempotency-Key of the request. */
    public <R extends BarisMasuk, K extends KunciRealisasi & Comparable<K>, V> BulkReport terimaSekali(
            JsonNode isi, Ragam<R, K, V> ragam, OpsiKiriman opsi) {
        siapkan(isi, ragam, opsi);
        return pengolah.olahSekali(isi, ragam, opsi);
    }

    /**
     * Writes rows that follow from what the running transaction has written, such as the indicator of a survey from its
     * release. They pass the same checks as rows from outside, and wait for no plan.
     */
    @Transactional(MANDATORY)
    public <R extends BarisMasuk, K extends KunciRealisasi & Comparable<K>, V> HasilKiriman lanjutkan(
            JsonNode isi, Ragam<R, K, V> ragam, OpsiKiriman opsi) {
        return pengolah.olah(isi, ragam, opsi);
    }

    private void siapkan(JsonNode isi, Ragam<?, ?, ?> ragam, OpsiKiriman opsi) {
        if (!isi.isArray()) {
            throw ProblemException.of(400, "KIRIMAN_BUKAN_DAFTAR");
        }
        if (isi.size() > BARIS_TERBANYAK) {
            throw ProblemException.of(413, "KIRIMAN_TERLALU_BESAR", isi.size(), BARIS_TERBANYAK);
        }
        if (opsi.token() != null) {
            rencana.tunggu(opsi.token(), pembaca.unit(PengolahKiriman.siap(isi, ragam)));
        }
    }
}
