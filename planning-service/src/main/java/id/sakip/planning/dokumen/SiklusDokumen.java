package id.sakip.planning.dokumen;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.sakip.contracts.KodeWilayah;
import id.sakip.planning.perangkatdaerah.PerangkatDaerahRepository;
import id.sakip.planning.rencana.PenerbitRencana;
import id.sakip.planning.rencana.domain.BahanRencana;
import id.sakip.platform.audit.Audit;
import id.sakip.platform.http.Versions;
import id.sakip.platform.paging.Page;
import id.sakip.platform.problem.ProblemException;
import id.sakip.platform.security.Cakupan;
import id.sakip.platform.token.CompletionToken;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/**
 * The life of a planning document: draft, edited under If-Match, diajukan, ditetapkan, replaced by the next. Each step is
 * checked against the caller's area, kept as a version and leaves an audit entry, all in the same transaction.
 */
@ApplicationScoped
public class SiklusDokumen {

    private final DokumenRepository dokumen;
    private final RiwayatDokumen riwayat;
    private final PerangkatDaerahRepository unit;
    private final PenerbitRencana rencana;
    private final Penyaji penyaji;
    private final Audit audit;
    private final Cakupan cakupan;
    private final Clock clock;

    SiklusDokumen(
            DokumenRepository dokumen,
            RiwayatDokumen riwayat,
            PerangkatDaerahRepository unit,
            PenerbitRencana rencana,
            Penyaji penyaji,
            Audit audit,
            Cakupan cakupan,
            Clock clock) {
        this.dokumen = dokumen;
        this.riwayat = riwayat;
        this.unit = unit;
        this.rencana = rencana;
        this.penyaji = penyaji;
        this.audit = audit;
        this.cakupan = cakupan;
        this.clock = clock;
    }

    /** Lets the caller write for {@code kodePd} or refuses; a unit that does not exist is a finding. */
    @Transactional(MANDATORY)
    public void periksaUnit(KodeWilayah kodePd, Temuan temuan) {
        cakupan.require(kodePd);
        if (!unit.ada(kodePd)) {
            temuan.catat("kodePd", "UNIT_TIDAK_DIKENAL", kodePd);
        }
    }

    /** @throws ProblemException 403 outside the caller's area */
    public void periksaWilayah(KodeWilayah kodePd) {
        cakupan.require(kodePd);
    }

    Penyaji penyaji() {
        return penyaji;
    }

    RiwayatDokumen riwayat() {
        return riwayat;
    }

    /** @throws ProblemException 404 when there is no such document */
    @Transactional(MANDATORY)
    public <D extends Dokumen<?>> D wajib(Class<D> jenis, UUID id) {
        return dokumen.wajib(jenis, id);
    }

    /**
     * A page of documents without their lines.
     *
     * @param syaratTahun HQL condition on {@code d} and {@code :tahun}
     * @param kodePd a unit, or an area for all units inside it; null for all that the caller may reach
     * @param tahun null for all years
     */
    @Transactional(MANDATORY)
    public <D extends Dokumen<?>> Page<D> halaman(
            Class<D> jenis, String syaratTahun, KodeWilayah kodePd, Integer tahun, String kursor, Integer batas) {
        return dokumen.halaman(jenis, unit.terjangkau(cakupan, kodePd), syaratTahun, tahun, kursor, batas);
    }

    /**
     * A page of documents without their lines.
     *
     * @param kodePd a unit, or an area for all units inside it; null for all that the caller may reach
     * @param saringan conditions that all of them meet
     */
    @Transactional(MANDATORY)
    public <D extends Dokumen<?>> Page<D> halaman(
            Class<D> jenis, KodeWilayah kodePd, List<Saringan> saringan, String kursor, Integer batas) {
        return dokumen.halaman(jenis, unit.terjangkau(cakupan, kodePd), saringan, kursor, batas);
    }

    /** Documents of this kind in force for the unit and year of {@code draf}. */
    @Transactional(MANDATORY)
    public <D extends Dokumen<?>> List<D> berlaku(Class<D> jenis, Dokumen<?> draf) {
        return dokumen.berlaku(jenis, draf.kodePd(), draf.tahun()).stream().toList();
    }

    /** Every document of this kind of the unit and year of {@code draf}, whatever became of it. */
    @Transactional(MANDATORY)
    public <D extends Dokumen<?>> List<D> semua(Class<D> jenis, KodeWilayah pemilik, int tahun) {
        return dokumen.semua(jenis, pemilik, tahun);
    }

    /**
     * Reserves a document for this transaction, as it is now.
     *
     * @throws ProblemException 404 when it was dropped meanwhile
     */
    @Transactional(MANDATORY)
    public void kunci(Dokumen<?> ada) {
        dokumen.kunci(ada);
    }

    /** Drafts and documents in force of a unit. */
    @Transactional(MANDATORY)
    public <D extends Dokumen<?>> List<D> hidup(Class<D> jenis, KodeWilayah kodePd) {
        return dokumen.hidup(jenis, kodePd);
    }

    /** Stores a new draft. */
    @Transactional(MANDATORY)
    public void mulai(Dokumen<?> draf) {
        draf.mulai(sekarang());
        dokumen.simpan(draf);
        bukukan("BUAT", draf, null);
    }

    /**
     * A document, reserved for a change.
     *
     * @param ifMatch may be null unless {@code wajibIfMatch}: then the newest version is meant
     * @throws ProblemException 404, 403, 428 and 412 about the version
     */
    @Transactional(MANDATORY)
    public <D extends Dokumen<?>> D buka(Class<D> jenis, UUID id, String ifMatch, boolean wajibIfMatch) {
        D ada = dokumen.wajibTerkunci(jenis, id);
        cakupan.require(ada.kodePd());
        if (wajibIfMatch || ifMatch != null) {
            Versions.requireMatch(ifMatch, ada.versi());
        }
        return ada;
    }

    /** Replaces the content of a draft that {@link #buka} has opened. */
    @Transactional(MANDATORY)
    public <I> void ubah(Dokumen<I> draf, I baru) {
        draf.harusDraf();
        Potret sebelum = Potret.dari(draf);
        draf.kosongkan();
        // Lines of the same code come back below: the old ones must be gone before.
        dokumen.simpanPerubahan();
        draf.isi(baru);
        draf.ubah(sekarang());
        dokumen.simpanPerubahan();
        bukukan("UBAH", draf, sebelum);
    }

    /** Drops a draft that {@link #buka} has opened; what it said can still be read as of an instant before. */
    @Transactional(MANDATORY)
    public void hapus(Dokumen<?> draf) {
        draf.harusDraf();
        Potret sebelum = Potret.dari(draf);
        riwayat.simpanAkhir(draf, sekarang());
        dokumen.hapus(draf);
        audit.record("HAPUS", draf.jenisDokumen(), draf.id().toString(), sebelum, null);
    }

    /** Reserves the plans of a document's unit, before the document itself is reserved. */
    @Transactional(MANDATORY)
    public void kunciRencana(Class<? extends Dokumen<?>> jenis, UUID id) {
        rencana.kunci(dokumen.pemilik(jenis, id));
    }

    /** Reserves the plans of the draft's unit, before what a check compares with is read. */
    @Transactional(MANDATORY)
    public void kunciRencana(Dokumen<?> draf) {
        rencana.kunci(draf.kodePd());
    }

    /** What the plan of a unit and year is made of now. */
    @Transactional(MANDATORY)
    public BahanRencana bahan(KodeWilayah kodePd, int tahun) {
        return rencana.bahan(kodePd, tahun);
    }

    /** What the plan of a year would be made of, were the draft in force. */
    @Transactional(MANDATORY)
    public BahanRencana andai(Dokumen<?> draf, int tahun) {
        BahanRencana bahan = rencana.bahan(draf.kodePd(), tahun);
        draf.sumbang(tahun, bahan);
        return bahan;
    }

    /** Hands a checked draft in. */
    @Transactional(MANDATORY)
    public void ajukan(Dokumen<?> draf, Temuan temuan) {
        Potret sebelum = Potret.dari(draf);
        draf.ajukan(catatan(temuan), sekarang());
        dokumen.simpanPerubahan();
        bukukan("AJUKAN", draf, sebelum);
    }

    /** Gives a document that was handed in back to its author. */
    @Transactional(MANDATORY)
    public void kembalikan(Dokumen<?> diajukan, String alasan) {
        Potret sebelum = Potret.dari(diajukan);
        diajukan.kembalikan(alasan, sekarang());
        dokumen.simpanPerubahan();
        bukukan("KEMBALIKAN", diajukan, sebelum);
    }

    /**
     * Puts a checked draft in force in place of those before, and brings the plans of all years it touches up to date.
     *
     * @return the versions those plans have reached
     */
    @Transactional(MANDATORY)
    public CompletionToken tetapkan(Dokumen<?> draf, List<? extends Dokumen<?>> digantikan, Temuan temuan) {
        Instant waktu = sekarang();
        SortedSet<Integer> tahun = new TreeSet<>(draf.tahunTercakup());
        for (Dokumen<?> lama : digantikan) {
            Potret sebelum = Potret.dari(lama);
            tahun.addAll(lama.tahunTercakup());
            lama.gantikan(waktu);
            dokumen.simpanPerubahan();
            bukukan("GANTI", lama, sebelum);
        }
        Potret sebelum = Potret.dari(draf);
        draf.tetapkan(catatan(temuan), waktu);
        dokumen.simpanPerubahan();
        bukukan("TETAPKAN", draf, sebelum);
        return rencana.perbarui(draf.kodePd(), tahun);
    }

    private void bukukan(String aksi, Dokumen<?> dokumen, Potret sebelum) {
        riwayat.simpan(dokumen);
        audit.record(aksi, dokumen.jenisDokumen(), dokumen.id().toString(), sebelum, Potret.dari(dokumen));
    }

    private static List<Catatan> catatan(Temuan temuan) {
        return temuan.peringatan().stream().map(Catatan::dari).toList();
    }

    private Instant sekarang() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** A document as the audit trail keeps it. */
    private record Potret(
            StatusDokumen status,
            long versi,
            String alasanPengembalian,
            List<Catatan> peringatan,
            @JsonUnwrapped Object isi) {

        static Potret dari(Dokumen<?> d) {
            Keadaan k = d.keadaan();
            return new Potret(k.status(), k.versi(), k.alasanPengembalian(), k.peringatan(), d.isi());
        }
    }
}
