package id.sakip.realization.kiriman;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.sakip.contracts.Topik;
import id.sakip.platform.audit.Audit;
import id.sakip.platform.bulk.BulkReport;
import id.sakip.platform.correlation.Correlation;
import id.sakip.platform.problem.ProblemFactory;
import id.sakip.platform.token.CompletionToken;
import id.sakip.realization.unit.PenerbitPotret;
import id.sakip.realization.unit.UnitTahun;
import id.sakip.realization.unit.UnitTahunRepository;
import io.quarkus.security.identity.SecurityIdentity;
import org.jboss.logging.Logger;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Stores the good rows of a batch, with everything that belongs to a change. */
@ApplicationScoped
class PenulisKiriman {

    private static final Logger LOG = Logger.getLogger(PenulisKiriman.class);

    private final UnitTahunRepository unitTahun;
    private final KirimanRepository kirimanRepository;
    private final PenerbitPotret penerbit;
    private final Audit audit;
    private final SecurityIdentity pengirim;
    private final ProblemFactory problems;

    PenulisKiriman(
            UnitTahunRepository unitTahun,
            KirimanRepository kirimanRepository,
            PenerbitPotret penerbit,
            Audit audit,
            SecurityIdentity pengirim,
            ProblemFactory problems) {
        this.unitTahun = unitTahun;
        this.kirimanRepository = kirimanRepository;
        this.penerbit = penerbit;
        this.audit = audit;
        this.pengirim = pengirim;
        this.problems = problems;
    }

    /**
     * Writes what differs from what is stored. The units are locked before the stored rows are read: what is compared here
     * is still there when it is written, and versions follow the order of the commits.
     */
    @Transactional(MANDATORY)
    public <R extends BarisMasuk, K extends KunciRealisasi & Comparable<K>, V> BulkReport tulis(
            List<BarisDibaca<K, V>> baris, Ragam<R, K, V> ragam, OpsiKiriman opsi) {
        List<K> kunci = PengolahKiriman.kunci(baris);
        if (kunci.isEmpty()) {
            return Perbandingan.antara(baris, Map.of()).laporan().build(problems, opsi.bahasa(), null);
        }
        TreeSet<UnitTahun> unit = new TreeSet<>();
        kunci.forEach(satu -> unit.add(satu.unit()));
        SortedMap<UnitTahun, Long> versi = new TreeMap<>(unitTahun.lock(unit));
        Perbandingan<K, V> hasil = Perbandingan.antara(baris, ragam.tersimpan(kunci));
        if (hasil.perubahan().isEmpty()) {
            return hasil.laporan().build(problems, opsi.bahasa(), token(versi));
        }

        // PostgreSQL keeps microseconds; the event must say the same time as the table.
        Instant waktu = Instant.now().truncatedTo(ChronoUnit.MICROS);
        SortedMap<UnitTahun, Long> versiBaru = unitTahun.increment(hasil.unitBerubah(), waktu);
        versi.putAll(versiBaru);
        BulkReport laporan = hasil.laporan().build(problems, opsi.bahasa(), token(versi));
        Kiriman kiriman = new Kiriman(
                UUID.randomUUID(),
                ragam.nama(),
                opsi.mode(),
                pengirim.getPrincipal().getName(),
                Correlation.current(),
                waktu,
                laporan);
        kirimanRepository.simpan(kiriman);
        ragam.simpan(hasil.perubahan(), new Catatan(kiriman.id(), versiBaru, waktu));
        penerbit.terbitkan(versiBaru, waktu);
        audit.record("TERIMA", "KIRIMAN", kiriman.id().toString(), null, IsiAudit.dari(kiriman, versiBaru));
        LOG.infof(
                "batch stored [kiriman=%s, ragam=%s, dibuat=%d, diubah=%d, tetap=%d, ditolak=%d, unit=%d]",
                kiriman.id(),
                kiriman.ragam(),
                laporan.dibuat(),
                laporan.diubah(),
                laporan.tetap(),
                laporan.ditolak(),
                versiBaru.size());
        return laporan;
    }

    private static String token(SortedMap<UnitTahun, Long> versi) {
        return new CompletionToken(versi.entrySet().stream()
                        .map(satu -> new CompletionToken.Part(
                                Topik.REALISASI, satu.getKey().kunci(), satu.getValue()))
                        .toList())
                .text();
    }

    /** The batch in the audit trail; old and new values themselves are in the history tables. */
    private record IsiAudit(
            String ragam,
            String mode,
            int diterima,
            int dibuat,
            int diubah,
            int tetap,
            int ditolak,
            Map<String, Long> unit) {

        static IsiAudit dari(Kiriman kiriman, Map<UnitTahun, Long> versi) {
            Map<String, Long> unit = new TreeMap<>();
            versi.forEach((satu, nomor) -> unit.put(satu.kunci(), nomor));
            BulkReport laporan = kiriman.laporan();
            return new IsiAudit(
                    kiriman.ragam(),
                    kiriman.mode().toString(),
                    laporan.diterima(),
                    laporan.dibuat(),
                    laporan.diubah(),
                    laporan.tetap(),
                    laporan.ditolak(),
                    unit);
        }
    }
}
