package id.sakip.scoring.capaian;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.sakip.contracts.Topik;
import id.sakip.contracts.realisasi.RealisasiUnit;
import id.sakip.contracts.rencana.RencanaBerlaku;
import id.sakip.contracts.skor.SkorUnit;
import id.sakip.platform.digest.Digest;
import id.sakip.platform.json.SakipJson;
import id.sakip.platform.messaging.SnapshotStore;
import id.sakip.platform.outbox.Outbox;
import id.sakip.scoring.capaian.SkorRepository.Kepala;
import id.sakip.scoring.capaian.SkorRepository.UnitTahun;
import id.sakip.scoring.capaian.domain.PenghitungSkor;
import id.sakip.scoring.capaian.domain.Penjelasan;
import id.sakip.scoring.kerangka.KerangkaRepository;
import id.sakip.scoring.kerangka.domain.KerangkaPengukuran;
import io.micrometer.core.instrument.MeterRegistry;
import org.jboss.logging.Logger;

/**
 * Brings the scores of a unit and year up to date with the plan and the realisasi held of it: computes, and keeps and
 * publishes a new version when anything but its time would differ.
 */
@ApplicationScoped
class Penskoran {

    private static final Logger LOG = Logger.getLogger(Penskoran.class);

    private final SnapshotStore masukan;
    private final KerangkaRepository kerangka;
    private final SkorRepository skor;
    private final Outbox outbox;
    private final MeterRegistry metrics;

    Penskoran(
            SnapshotStore masukan,
            KerangkaRepository kerangka,
            SkorRepository skor,
            Outbox outbox,
            MeterRegistry metrics) {
        this.masukan = masukan;
        this.kerangka = kerangka;
        this.skor = skor;
        this.outbox = outbox;
        this.metrics = metrics;
    }

    /** What came of a computation. */
    enum Akibat {
        BERUBAH,
        SAMA,
        /** Realisasi without a plan: nothing to measure against, kept until the plan comes. */
        TANPA_RENCANA
    }

    /** Computes {@code unit} from what is held of it now, in the running transaction. */
    @Transactional(TxType.MANDATORY)
    Akibat hitung(UnitTahun unit) {
        skor.kunci(unit);
        Akibat akibat = masukan.find(Topik.RENCANA, unit.toString(), RencanaBerlaku.class)
                .map(rencana -> hitung(unit, rencana))
                .orElse(Akibat.TANPA_RENCANA);
        metrics.counter("sakip.skor", "akibat", akibat.name().toLowerCase(Locale.ROOT))
                .increment();
        return akibat;
    }

    private Akibat hitung(UnitTahun unit, RencanaBerlaku rencana) {
        RealisasiUnit realisasi = masukan.find(Topik.REALISASI, unit.toString(), RealisasiUnit.class)
                .orElse(null);
        KerangkaPengukuran aturan = kerangka.untuk(unit.tahun());
        PenghitungSkor.Hasil hasil = PenghitungSkor.hitung(rencana, realisasi, aturan);
        String sidik = sidik(skorUnit(rencana, realisasi, aturan, hasil, 1, Instant.EPOCH), hasil.penjelasan());
        Kepala terakhir = skor.kepala(unit).orElse(new Kepala(0, ""));
        if (terakhir.sidik().equals(sidik)) {
            return Akibat.SAMA;
        }
        SkorUnit baru = skorUnit(
                rencana,
                realisasi,
                aturan,
                hasil,
                versiBerikut(
                        terakhir.versi(), rencana, realisasi, kerangka.semua().size()),
                Instant.now().truncatedTo(ChronoUnit.MICROS));
        skor.simpan(baru, hasil.penjelasan(), sidik);
        outbox.append(Topik.SKOR, baru);
        laporkan(unit, baru, hasil.penjelasan());
        return Akibat.BERUBAH;
    }

    /**
     * The versions of the inputs and of the rules only grow, so their sum does, and the same state has the same version
     * also after this database was rebuilt from the topics: consumers that kept the old scores go on. That rests on
     * whoever changes a formula raising {@link PenghitungSkor#VERSI}; a recompute after a change without that takes the
     * next number, which a rebuilt database would not know of.
     *
     * @param aturan number of all framework rows, which grows when one is amended and when another takes its place
     */
    private static long versiBerikut(long terakhir, RencanaBerlaku rencana, RealisasiUnit realisasi, int aturan) {
        return Math.max(terakhir + 1, rencana.versi() + versi(realisasi) + aturan + PenghitungSkor.VERSI);
    }

    private static SkorUnit skorUnit(
            RencanaBerlaku rencana,
            RealisasiUnit realisasi,
            KerangkaPengukuran aturan,
            PenghitungSkor.Hasil hasil,
            long versi,
            Instant waktu) {
        return new SkorUnit(
                rencana.kodePd(),
                rencana.tahun(),
                versi,
                waktu,
                aturan.id(),
                aturan.versi(),
                rencana.versi(),
                versi(realisasi),
                hasil.skor());
    }

    private static long versi(RealisasiUnit realisasi) {
        return realisasi == null ? 0 : realisasi.versi();
    }

    private static String sidik(SkorUnit tanpaVersi, Penjelasan penjelasan) {
        try {
            return Digest.sha256(
                    SakipJson.mapper().writeValueAsBytes(tanpaVersi),
                    SakipJson.mapper().writeValueAsBytes(penjelasan));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write a score [kunci=" + tanpaVersi.kunci() + "]", e);
        }
    }

    private static void laporkan(UnitTahun unit, SkorUnit skor, Penjelasan penjelasan) {
        Penjelasan.PerTriwulan setahun = penjelasan.hasil().getLast();
        LOG.infof(
                "scores computed [unit=%s, versi=%d, rencana=%d, realisasi=%d]",
                unit, skor.versi(), skor.versiRencana(), skor.versiRealisasi());
        if (!setahun.indikatorDiluarRencana().isEmpty()
                || !setahun.anggaranDiluarRencana().isEmpty()) {
            LOG.warnf(
                    "realisasi outside the plan was set aside [unit=%s, indikator=%d, anggaran=%d]",
                    unit,
                    setahun.indikatorDiluarRencana().size(),
                    setahun.anggaranDiluarRencana().size());
        }
    }
}
