package id.sakip.realization.bukti;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import id.sakip.platform.audit.Audit;
import id.sakip.platform.paging.Page;
import id.sakip.platform.problem.Fault;
import id.sakip.platform.problem.ProblemException;
import id.sakip.platform.security.Cakupan;
import id.sakip.realization.bukti.PenampungBerkas.Tampungan;
import id.sakip.realization.bukti.domain.JenisBukti;
import id.sakip.realization.bukti.domain.NamaBerkas;
import id.sakip.realization.bukti.domain.Putusan;
import id.sakip.realization.bukti.domain.Putusan.Alasan;
import id.sakip.realization.periode.GerbangPeriode;
import id.sakip.realization.unit.UnitTahunRepository;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import org.jboss.logging.Logger;

/**
 * Takes evidence in, gives it back and withdraws it.
 *
 * <p>A content is registered, then stored, and only then named by a row: whatever fails on the way leaves no row without a
 * content, and at most a registered content without a row, which {@link PembersihBukti} removes.
 */
@ApplicationScoped
class LayananBukti {

    private static final Logger LOG = Logger.getLogger(LayananBukti.class);
    private static final String OBJEK = "BUKTI";

    private final BuktiRepository bukti;
    private final IsiRepository isi;
    private final SimpananBukti simpanan;
    private final PenampungBerkas penampung;
    private final PengenalJenis pengenal;
    private final UnitTahunRepository unit;
    private final GerbangPeriode gerbang;
    private final Map<String, SumberRealisasi> sumber;
    private final Cakupan cakupan;
    private final SecurityIdentity pelaku;
    private final Audit audit;

    LayananBukti(
            BuktiRepository bukti,
            IsiRepository isi,
            SimpananBukti simpanan,
            PenampungBerkas penampung,
            PengenalJenis pengenal,
            UnitTahunRepository unit,
            GerbangPeriode gerbang,
            @All List<SumberRealisasi> sumber,
            Cakupan cakupan,
            SecurityIdentity pelaku,
            Audit audit) {
        this.bukti = bukti;
        this.isi = isi;
        this.simpanan = simpanan;
        this.penampung = penampung;
        this.pengenal = pengenal;
        this.unit = unit;
        this.gerbang = gerbang;
        this.sumber = sumber.stream().collect(Collectors.toMap(SumberRealisasi::ragam, Function.identity()));
        this.cakupan = cakupan;
        this.pelaku = pelaku;
        this.audit = audit;
    }

    /**
     * An upload.
     *
     * @param nama as the client calls the file
     * @param panjang what the client says that it sends, negative when it does not
     */
    record Unggahan(String nama, String keterangan, InputStream isi, long panjang) {}

    /** @param baru false when the realisasi had the same content already */
    record Hasil(Bukti bukti, boolean baru) {}

    /**
     * @throws ProblemException 400 for a name that cannot be used or no content, 404 without the realisasi, 409 in a closed
     *     quarter, 413 above the bound, 415 and 422 for contents that are not taken
     */
    Hasil unggah(KunciBukti kunci, Unggahan unggahan) throws IOException {
        cakupan.require(kunci.unit().kodePd());
        periksa(kunci, unggahan);
        // Refuses before anything is read; what counts is the same question under the lock.
        QuarkusTransaction.requiringNew().run(() -> wajibBoleh(kunci));
        try (Tampungan tampungan = penampung.tampung(unggahan.isi(), unggahan.panjang())) {
            JenisBukti jenis = jenis(tampungan);
            Optional<Bukti> ada = bukti.sama(kunci, tampungan.sidik());
            if (ada.isPresent()) {
                return new Hasil(ada.get(), false);
            }
            isi.daftarkan(tampungan.sidik(), tampungan.ukuran(), jenis, sekarang());
            simpanan.simpan(tampungan.sidik(), tampungan.berkas());
            Hasil hasil = QuarkusTransaction.requiringNew().call(() -> catat(kunci, unggahan, tampungan, jenis));
            LOG.infof(
                    "evidence taken [id=%s, realisasi=%s, ukuran=%d]",
                    hasil.bukti().id(), kunci, tampungan.ukuran());
            return hasil;
        }
    }

    private static void periksa(KunciBukti kunci, Unggahan unggahan) {
        List<Fault> galat = new ArrayList<>();
        if (!kunci.unit().kodePd().adalahKecamatan()) {
            galat.add(Fault.at("kodePd", "BUKAN_KECAMATAN", kunci.unit().kodePd()));
        }
        if (!NamaBerkas.terpakai(unggahan.nama())) {
            galat.add(Fault.at("nama", "FORMAT_SALAH", unggahan.nama()));
        }
        if (!galat.isEmpty()) {
            throw ProblemException.invalid(galat);
        }
    }

    private void wajibBoleh(KunciBukti kunci) {
        gerbang.wajibTerbuka(kunci.unit(), kunci.triwulan());
        if (!sumber.get(kunci.ragam()).ada(kunci)) {
            throw ProblemException.notFound("REALISASI_TIDAK_ADA", kunci.toString());
        }
    }

    private JenisBukti jenis(Tampungan tampungan) throws IOException {
        return switch (pengenal.kenali(tampungan.berkas())) {
            case Putusan.Diterima(JenisBukti jenis) -> jenis;
            case Putusan.Ditolak(Alasan kode, List<Object> args) ->
                throw ProblemException.of(status(kode), kode.name(), args.toArray());
        };
    }

    private static int status(Alasan alasan) {
        return switch (alasan) {
            case BUKTI_JENIS_DITOLAK, BUKTI_BERMAKRO -> 415;
            case BUKTI_TIDAK_UTUH, BUKTI_TERURAI_BERLEBIHAN -> 422;
        };
    }

    private Hasil catat(KunciBukti kunci, Unggahan unggahan, Tampungan tampungan, JenisBukti jenis) {
        unit.lock(new TreeSet<>(List.of(kunci.unit())));
        wajibBoleh(kunci);
        Optional<Bukti> ada = bukti.sama(kunci, tampungan.sidik());
        if (ada.isPresent()) {
            return new Hasil(ada.get(), false);
        }
        String keterangan =
                unggahan.keterangan() == null || unggahan.keterangan().isBlank()
                        ? null
                        : unggahan.keterangan().strip();
        Bukti baru = new Bukti(
                UUID.randomUUID(),
                kunci,
                tampungan.sidik(),
                tampungan.ukuran(),
                jenis,
                NamaBerkas.dari(unggahan.nama(), jenis).orElseThrow(),
                keterangan,
                pelaku.getPrincipal().getName(),
                sekarang(),
                null);
        bukti.tambah(baru);
        audit.record("UNGGAH", OBJEK, baru.id().toString(), null, BuktiView.dari(baru));
        return new Hasil(baru, true);
    }

    Page<Bukti> daftar(Saringan saringan, String kursor, int batas) {
        cakupan.require(saringan.wilayah());
        return bukti.daftar(saringan, kursor, batas);
    }

    /** @throws ProblemException 404 for one that does not exist, or of a unit that the caller does not reach */
    Bukti cari(UUID id) {
        return bukti.cari(id)
                .filter(b -> cakupan.includes(b.kunci().unit().kodePd()))
                .orElseThrow(() -> ProblemException.notFound("BUKTI_TIDAK_ADA", id));
    }

    /** @throws ProblemException 404 also for one that was withdrawn */
    Bukti berlaku(UUID id) {
        Bukti satu = cari(id);
        if (satu.penarikan() != null) {
            throw ProblemException.notFound("BUKTI_DITARIK", id);
        }
        return satu;
    }

    InputStream buka(Bukti satu) throws IOException {
        return simpanan.buka(satu.sidik());
    }

    /**
     * Withdraws evidence. Its row stays, with the reason. Withdrawing it again changes nothing.
     *
     * @throws ProblemException 404 for one that the caller does not reach, 409 in a closed quarter
     */
    void tarik(UUID id, String alasan) {
        KunciBukti kunci = cari(id).kunci();
        QuarkusTransaction.requiringNew().run(() -> {
            unit.lock(new TreeSet<>(List.of(kunci.unit())));
            gerbang.wajibTerbuka(kunci.unit(), kunci.triwulan());
            Bukti sebelum = cari(id);
            if (sebelum.penarikan() != null) {
                return;
            }
            bukti.tarik(id, new Bukti.Penarikan(pelaku.getPrincipal().getName(), sekarang(), alasan.strip()));
            audit.record("TARIK", OBJEK, id.toString(), BuktiView.dari(sebelum), BuktiView.dari(cari(id)));
        });
    }

    /** PostgreSQL keeps microseconds. */
    private static Instant sekarang() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
