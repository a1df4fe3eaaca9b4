package id.sakip.realization.kiriman;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.platform.bulk.BulkReport;
import id.sakip.platform.problem.Fault;
import id.sakip.platform.problem.ProblemException;
import id.sakip.platform.problem.ProblemFactory;
import id.sakip.realization.kiriman.BarisDibaca.Ditolak;
import id.sakip.realization.kiriman.BarisDibaca.Sah;
import id.sakip.realization.rencana.DaftarRencana;
import io.micrometer.core.instrument.MeterRegistry;

/** Takes in a batch of realisasi; the one way by which realisasi is written. */
@ApplicationScoped
public class PenerimaKiriman {

    /** Larger deliveries come in several requests; each is whole by itself and may be repeated. */
    public static final int BARIS_TERBANYAK = 10_000;

    /** Metric of every outcome of a row, by {@code ragam} and {@code hasil}. */
    static final String METRIC = "sakip.kiriman.baris";

    private final DaftarRencana rencana;
    private final PembacaBaris pembaca;
    private final PenulisKiriman penulis;
    private final ProblemFactory problems;
    private final MeterRegistry metrics;

    PenerimaKiriman(
            DaftarRencana rencana,
            PembacaBaris pembaca,
            PenulisKiriman penulis,
            ProblemFactory problems,
            MeterRegistry metrics) {
        this.rencana = rencana;
        this.pembaca = pembaca;
        this.penulis = penulis;
        this.problems = problems;
        this.metrics = metrics;
    }

    /**
     * Writes what is new or changed in {@code isi}, in one transaction with its history, its audit entry and one event per
     * changed unit and year. A batch without news writes nothing at all.
     *
     * @throws ProblemException 400 for a body that is no array, 413 above {@value #BARIS_TERBANYAK} rows, 403 when no row
     *     lies in the sender's area, 422 with all faults for an atomic batch with a bad row
     */
    @Transactional
    public <R extends BarisMasuk, K extends KunciRealisasi & Comparable<K>, V> BulkReport terima(
            JsonNode isi, Ragam<R, K, V> ragam, OpsiKiriman opsi) {
        if (!isi.isArray()) {
            throw ProblemException.of(400, "KIRIMAN_BUKAN_DAFTAR");
        }
        if (isi.size() > BARIS_TERBANYAK) {
            throw ProblemException.of(413, "KIRIMAN_TERLALU_BESAR", isi.size(), BARIS_TERBANYAK);
        }
        rencana.tunggu(opsi.token());
        List<BarisDibaca<K, V>> baris = pembaca.baca(isi, ragam);
        if (opsi.mode() == Mode.ATOMIK) {
            tolakBilaCacat(baris);
        }
        if (opsi.dryRun()) {
            return Perbandingan.antara(baris, ragam.tersimpan(kunci(baris)))
                    .laporan()
                    .build(problems, opsi.bahasa(), null);
        }
        BulkReport laporan = penulis.tulis(baris, ragam, opsi);
        hitung(ragam.nama(), laporan);
        return laporan;
    }

    static <K extends KunciRealisasi, V> List<K> kunci(List<BarisDibaca<K, V>> baris) {
        return baris.stream()
                .<K>mapMulti((satu, hasil) -> {
                    if (satu instanceof Sah<K, V>(Realisasi<K, V> realisasi, boolean ulangan) && !ulangan) {
                        hasil.accept(realisasi.kunci());
                    }
                })
                .toList();
    }

    private static <K extends KunciRealisasi & Comparable<K>, V> void tolakBilaCacat(List<BarisDibaca<K, V>> baris) {
        BulkReport.Builder laporan = new BulkReport.Builder();
        for (int nomor = 0; nomor < baris.size(); nomor++) {
            if (baris.get(nomor) instanceof Ditolak<K, V>(List<Fault> galat)) {
                laporan.rejected(nomor, galat);
            }
        }
        if (laporan.hasRejected()) {
            throw ProblemException.refused("KIRIMAN_DITOLAK", laporan.faults());
        }
    }

    private void hitung(String ragam, BulkReport laporan) {
        hitung(ragam, "dibuat", laporan.dibuat());
        hitung(ragam, "diubah", laporan.diubah());
        hitung(ragam, "tetap", laporan.tetap());
        hitung(ragam, "ditolak", laporan.ditolak());
    }

    private void hitung(String ragam, String hasil, int banyak) {
        metrics.counter(METRIC, "ragam", ragam, "hasil", hasil).increment(banyak);
    }
}
