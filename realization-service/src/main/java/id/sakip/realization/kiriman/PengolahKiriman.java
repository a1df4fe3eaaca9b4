package id.sakip.realization.kiriman;

import java.util.List;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.sakip.platform.bulk.BulkReport;
import id.sakip.platform.idempotency.Idempotent;
import id.sakip.platform.problem.Fault;
import id.sakip.platform.problem.ProblemException;
import id.sakip.realization.kiriman.BarisDibaca.Sah;
import io.micrometer.core.instrument.MeterRegistry;

/** Everything about a batch that happens in its transaction, which waits for nothing but the locks of its units. */
@ApplicationScoped
class PengolahKiriman {

    /** Metric of every outcome of a row, by {@code ragam} and {@code hasil}. */
    static final String METRIC = "sakip.kiriman.baris";

    private final PembacaBaris pembaca;
    private final PenulisKiriman penulis;
    private final MeterRegistry metrics;

    PengolahKiriman(PembacaBaris pembaca, PenulisKiriman penulis, MeterRegistry metrics) {
        this.pembaca = pembaca;
        this.penulis = penulis;
        this.metrics = metrics;
    }

    /**
     * Checks and writes a batch.
     *
     * @throws ProblemException 403 when no row lies in the sender's area, 422 with all faults for an atomic batch with a
     *     bad row
     */
    @Transactional
    public <R extends BarisMasuk, K extends KunciRealisasi & Comparable<K>, V> HasilKiriman olah(
            JsonNode isi, Ragam<R, K, V> ragam, OpsiKiriman opsi) {
        return hasil(isi, ragam, opsi);
    }

    /** Like {@link #olah}, but once per Idempotency-Key of the request. */
    @Idempotent
    public <R extends BarisMasuk, K extends KunciRealisasi & Comparable<K>, V> BulkReport olahSekali(
            JsonNode isi, Ragam<R, K, V> ragam, OpsiKiriman opsi) {
        return hasil(isi, ragam, opsi).laporan();
    }

    private <R extends BarisMasuk, K extends KunciRealisasi & Comparable<K>, V> HasilKiriman hasil(
            JsonNode isi, Ragam<R, K, V> ragam, OpsiKiriman opsi) {
        JsonNode siap = siap(isi, ragam);
        return tulis(siap, pembaca.baca(siap, ragam), ragam, opsi);
    }

    /** Writes rows that were read before, in the running transaction. */
    <R extends BarisMasuk, K extends KunciRealisasi & Comparable<K>, V> HasilKiriman tulis(
            JsonNode isi, List<BarisDibaca<K, V>> baris, Ragam<R, K, V> ragam, OpsiKiriman opsi) {
        HasilKiriman hasil = penulis.tulis(isi, baris, ragam, opsi);
        if (!opsi.dryRun()) {
            hitung(ragam.nama(), hasil.laporan());
        }
        return hasil;
    }

    /** The rows with what has to be looked up. */
    static ArrayNode siap(JsonNode isi, Ragam<?, ?, ?> ragam) {
        UnaryOperator<JsonNode> penyiap = ragam.penyiap();
        ArrayNode siap = JsonNodeFactory.instance.arrayNode(isi.size());
        isi.forEach(satu -> siap.add(penyiap.apply(satu)));
        return siap;
    }

    static <K extends KunciRealisasi, V> List<K> kunci(List<BarisDibaca<K, V>> baris) {
        return baris.stream()
                .<K>mapMulti((satu, hasil) -> {
                    if (satu instanceof Sah<K, V>(Realisasi<K, V> realisasi, boolean _, List<Fault> _)) {
                        hasil.accept(realisasi.kunci());
                    }
                })
                .distinct()
                .toList();
    }

    private void hitung(String ragam, BulkReport laporan) {
        hitung(ragam, "dibuat", laporan.dibuat());
        hitung(ragam, "diubah", laporan.diubah());
        hitung(ragam, "tetap", laporan.tetap());
        hitung(ragam, "ditolak", laporan.ditolak());
        hitung(ragam, "diparkir", laporan.diparkir());
    }

    private void hitung(String ragam, String hasil, int banyak) {
        metrics.counter(METRIC, "ragam", ragam, "hasil", hasil).increment(banyak);
    }
}
