package id.sakip.realization.kiriman;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.contracts.Topik;
import id.sakip.platform.audit.Audit;
import id.sakip.platform.bulk.BulkReport;
import id.sakip.platform.correlation.Correlation;
import id.sakip.platform.problem.ProblemException;
import id.sakip.platform.problem.ProblemFactory;
import id.sakip.platform.token.CompletionToken;
import id.sakip.realization.periode.GerbangPeriode;
import id.sakip.realization.unit.PenerbitPotret;
import id.sakip.realization.unit.UnitTahun;
import id.sakip.realization.unit.UnitTahunRepository;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Stores the good rows of a batch, with everything that belongs to a change. */
@ApplicationScoped
class PenulisKiriman {

    private static final int BARIS_SEKALI = 5_000;
    private static final Logger LOG = Logger.getLogger(PenulisKiriman.class);

    private final UnitTahunRepository unitTahun;
    private final KirimanRepository kirimanRepository;
    private final GerbangPeriode gerbang;
    private final PenitipBaris penitip;
    private final PenerbitPotret penerbit;
    private final Audit audit;
    private final SecurityIdentity pengirim;
    private final CurrentVertxRequest permintaan;
    private final ProblemFactory problems;

    PenulisKiriman(
            UnitTahunRepository unitTahun,
            KirimanRepository kirimanRepository,
            GerbangPeriode gerbang,
            PenitipBaris penitip,
            PenerbitPotret penerbit,
            Audit audit,
            SecurityIdentity pengirim,
            CurrentVertxRequest permintaan,
            ProblemFactory problems) {
        this.unitTahun = unitTahun;
        this.kirimanRepository = kirimanRepository;
        this.gerbang = gerbang;
        this.penitip = penitip;
        this.penerbit = penerbit;
        this.audit = audit;
        this.pengirim = pengirim;
        this.permintaan = permintaan;
        this.problems = problems;
    }

    /**
     * Writes what differs from what is stored. The units are locked before the stored rows and the closed quarters are
     * read: what is compared here is still so when it is written, and versions follow the order of the commits.
     *
     * @param isi the rows as they were sent, of which those that have to wait are kept
     * @throws ProblemException 422 with all faults for an atomic batch with a bad row
     */
    @Transactional(MANDATORY)
    public <R extends BarisMasuk, K extends KunciRealisasi & Comparable<K>, V> HasilKiriman tulis(
            JsonNode isi, List<BarisDibaca<K, V>> baris, Ragam<R, K, V> ragam, OpsiKiriman opsi) {
        List<K> kunci = PengolahKiriman.kunci(baris);
        SortedSet<UnitTahun> unit = new TreeSet<>();
        kunci.forEach(satu -> unit.add(satu.unit()));
        SortedMap<UnitTahun, Long> versi =
                opsi.dryRun() || unit.isEmpty() ? new TreeMap<>() : new TreeMap<>(unitTahun.lock(unit));
        Map<K, V> tersimpan = tersimpan(ragam, kunci);
        Perbandingan<K, V> hasil = Perbandingan.antara(
                PemeriksaTersimpan.periksa(baris, tersimpan, ragam),
                tersimpan,
                unit.isEmpty() ? Map.of() : gerbang.tertutup(unit),
                opsi.asal() == null ? Set.of() : digantikan(ragam, kunci, opsi.asal()),
                opsi.parkir());
        if (opsi.mode() == Mode.ATOMIK) {
            if (hasil.laporan().hasRejected()) {
                throw ProblemException.refused(
                        "KIRIMAN_DITOLAK", hasil.laporan().faults());
            }
            if (hasil.laporan().hasParked()) {
                hasil = hasil.semuaMenunggu();
            }
        }
        if (opsi.dryRun()) {
            return jawaban(hasil, opsi, null);
        }
        // PostgreSQL keeps microseconds; the event must say the same time as the table.
        Instant waktu = Instant.now().truncatedTo(ChronoUnit.MICROS);
        UUID id = UUID.randomUUID();
        // What was parked and has to wait on is in its place already.
        boolean dititip =
                opsi.asal() == null && penitip.titip(id, isi, hasil.parkiran(), ragam.nama(), opsi.mode(), waktu);
        if (hasil.perubahan().isEmpty()) {
            HasilKiriman jawaban = jawaban(hasil, opsi, versi.isEmpty() ? null : token(versi));
            if (dititip) {
                catat(new Isi(id, ragam.nama(), waktu, jawaban.laporan(), new TreeMap<>()), opsi);
            }
            return jawaban;
        }

        SortedMap<UnitTahun, Long> versiBaru = unitTahun.increment(hasil.unitBerubah(), waktu);
        versi.putAll(versiBaru);
        HasilKiriman jawaban = jawaban(hasil, opsi, token(versi));
        catat(new Isi(id, ragam.nama(), waktu, jawaban.laporan(), versiBaru), opsi);
        Catatan catatan = new Catatan(id, versiBaru, waktu);
        sebagian(hasil.perubahan(), satu -> ragam.simpan(satu, catatan));
        ragam.selesai(hasil.perubahan(), catatan);
        penerbit.terbitkan(versiBaru, waktu);
        List<CompletionToken.Part> susulan = ragam.susulan(hasil.perubahan());
        return susulan.isEmpty() ? jawaban : jawaban(hasil, opsi, token(versi, susulan));
    }

    private static <R extends BarisMasuk, K extends KunciRealisasi & Comparable<K>, V> Map<K, V> tersimpan(
            Ragam<R, K, V> ragam, List<K> kunci) {
        Map<K, V> tersimpan = HashMap.newHashMap(kunci.size());
        sebagian(kunci, satu -> tersimpan.putAll(ragam.tersimpan(satu)));
        return tersimpan;
    }

    private <R extends BarisMasuk, K extends KunciRealisasi & Comparable<K>, V> Set<K> digantikan(
            Ragam<R, K, V> ragam, List<K> kunci, Instant asal) {
        Map<K, UUID> pembawa = HashMap.newHashMap(kunci.size());
        sebagian(kunci, satu -> pembawa.putAll(ragam.kiriman(satu)));
        Set<UUID> sesudah = kirimanRepository.sesudah(pembawa.values(), asal);
        pembawa.values().retainAll(sesudah);
        return pembawa.keySet();
    }

    /** Statements take this many rows at once, so that their memory does not grow with the batch. */
    private static <T> void sebagian(List<T> semua, Consumer<List<T>> aksi) {
        for (int mulai = 0; mulai < semua.size(); mulai += BARIS_SEKALI) {
            aksi.accept(semua.subList(mulai, Math.min(semua.size(), mulai + BARIS_SEKALI)));
        }
    }

    private <K extends KunciRealisasi & Comparable<K>, V> HasilKiriman jawaban(
            Perbandingan<K, V> hasil, OpsiKiriman opsi, String token) {
        return new HasilKiriman(
                hasil.laporan().build(problems, opsi.bahasa(), token),
                hasil.hasil(),
                hasil.laporan().faults());
    }

    /** A batch that left something behind, before who sent it is added. */
    private record Isi(UUID id, String ragam, Instant waktu, BulkReport laporan, Map<UnitTahun, Long> versi) {}

    private void catat(Isi isi, OpsiKiriman opsi) {
        Kiriman kiriman = new Kiriman(
                isi.id(),
                isi.ragam(),
                opsi.mode(),
                opsi.jalur(),
                pengirim.getPrincipal().getName(),
                String.join(",", new TreeSet<>(pengirim.getRoles())),
                alamat(),
                Correlation.current(),
                isi.waktu(),
                opsi.asal(),
                isi.laporan());
        kirimanRepository.simpan(kiriman, isi.versi());
        audit.record("TERIMA", "KIRIMAN", kiriman.id().toString(), null, IsiAudit.dari(kiriman, isi.versi()));
        BulkReport laporan = isi.laporan();
        LOG.infof(
                "batch stored [kiriman=%s, ragam=%s, dibuat=%d, diubah=%d, tetap=%d, ditolak=%d, diparkir=%d, unit=%d]",
                kiriman.id(),
                kiriman.ragam(),
                laporan.dibuat(),
                laporan.diubah(),
                laporan.tetap(),
                laporan.ditolak(),
                laporan.diparkir(),
                isi.versi().size());
    }

    private String alamat() {
        RoutingContext http = permintaan.getCurrent();
        return http == null || http.request().remoteAddress() == null
                ? null
                : http.request().remoteAddress().hostAddress();
    }

    private static String token(SortedMap<UnitTahun, Long> versi) {
        return token(versi, List.of());
    }

    /** @param susulan later versions of some of the units */
    private static String token(SortedMap<UnitTahun, Long> versi, List<CompletionToken.Part> susulan) {
        Map<String, CompletionToken.Part> bagian = new LinkedHashMap<>();
        versi.forEach((unit, nomor) ->
                bagian.put(unit.kunci(), new CompletionToken.Part(Topik.REALISASI, unit.kunci(), nomor)));
        susulan.forEach(satu -> bagian.put(satu.kunci(), satu));
        return new CompletionToken(List.copyOf(bagian.values())).text();
    }

    /** The batch in the audit trail; old and new values themselves are in the history tables. */
    private record IsiAudit(
            String ragam,
            String mode,
            String jalur,
            int diterima,
            int dibuat,
            int diubah,
            int tetap,
            int ditolak,
            int diparkir,
            Map<String, Long> unit) {

        static IsiAudit dari(Kiriman kiriman, Map<UnitTahun, Long> versi) {
            Map<String, Long> unit = new TreeMap<>();
            versi.forEach((satu, nomor) -> unit.put(satu.kunci(), nomor));
            BulkReport laporan = kiriman.laporan();
            return new IsiAudit(
                    kiriman.ragam(),
                    kiriman.mode().toString(),
                    kiriman.jalur().name(),
                    laporan.diterima(),
                    laporan.dibuat(),
                    laporan.diubah(),
                    laporan.tetap(),
                    laporan.ditolak(),
                    laporan.diparkir(),
                    unit);
        }
    }
}
