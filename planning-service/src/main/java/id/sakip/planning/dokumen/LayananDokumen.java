package id.sakip.planning.dokumen;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.transaction.Transactional;

import id.sakip.contracts.KodeWilayah;
import id.sakip.planning.dokumen.domain.Perbedaan;
import id.sakip.planning.rencana.domain.BahanRencana;
import id.sakip.planning.rencana.domain.PemeriksaKeselarasan;
import id.sakip.platform.paging.Page;
import id.sakip.platform.problem.ProblemException;
import id.sakip.platform.security.Peran;
import id.sakip.platform.token.CompletionToken;

/**
 * The acts on documents of one kind. A kind says what its content must be like; the order of things, the checks against
 * the plans and what is kept are the same for all.
 *
 * @param <D> the document
 * @param <I> its content as a client writes it
 * @param <T> how the API shows it
 */
public abstract class LayananDokumen<D extends Dokumen<I>, I, T extends TampilanDokumen> implements BagianBundel<I> {

    private final Class<D> jenis;
    private final Class<I> jenisIsi;
    private final String namaJenis;
    private final SiklusDokumen siklus;

    /** @param namaJenis what {@link Dokumen#jenisDokumen} says of all documents of this kind */
    protected LayananDokumen(Class<D> jenis, Class<I> jenisIsi, String namaJenis, SiklusDokumen siklus) {
        this.jenis = jenis;
        this.jenisIsi = jenisIsi;
        this.namaJenis = namaJenis;
        this.siklus = siklus;
    }

    /** Finds everything that is wrong with content for this unit. */
    protected abstract void periksaIsi(I isi, Temuan temuan);

    /** Finds a key of {@code draf} that {@code isi} would change. */
    protected abstract void periksaKunci(D draf, I isi, Temuan temuan);

    /** Finds what keeps a draft from being ditetapkan, and what people should know of it. */
    protected abstract void periksaPenetapan(D draf, Temuan temuan);

    /** A new document with this content, not stored yet. */
    protected abstract D baru(I isi);

    /** Gives a draft what it needs to take over {@code isi}, which was checked; nothing for most kinds. */
    protected void siapkan(D draf, I isi) {}

    protected abstract KodeWilayah pemilik(I isi);

    /** Year of the document that {@code isi} makes; the first of a period. */
    protected abstract int tahun(I isi);

    /**
     * True when {@code isi} is a state of the version that {@code draf} is, and not of another one of the same year: then
     * an import may go into it.
     */
    protected boolean versiSama(D draf, I isi) {
        return true;
    }

    protected abstract T tampilan(Siklus siklus, I isi);

    /** Documents that are not in force any more once {@code draf} is. */
    protected List<D> digantikan(D draf) {
        return siklus.berlaku(jenis, draf);
    }

    /** @throws ProblemException 403 when the caller may not read documents of this owner */
    protected void periksaBaca(KodeWilayah pemilik) {
        siklus.periksaWilayah(pemilik);
    }

    /** Lets the caller write for {@code pemilik} or refuses; an owner that does not exist is a finding. */
    protected void periksaPemilik(KodeWilayah pemilik, Temuan temuan) {
        siklus.periksaUnit(pemilik, temuan);
    }

    protected final SiklusDokumen siklus() {
        return siklus;
    }

    /** The document as it is shown now. */
    protected final T sajikan(D dokumen) {
        return tampilan(siklus.penyaji().sajikan(dokumen.keadaan()), dokumen.isi());
    }

    /** Where a document stands, for lists. */
    protected final Siklus keadaan(D dokumen) {
        return siklus.penyaji().sajikan(dokumen.keadaan());
    }

    /** @param syaratTahun HQL condition on {@code d} and {@code :tahun} */
    protected final Page<D> halaman(
            String syaratTahun, KodeWilayah kodePd, Integer tahun, String kursor, Integer batas) {
        return siklus.halaman(jenis, syaratTahun, kodePd, tahun, kursor, batas);
    }

    /** @param saringan conditions that all documents of the page meet */
    protected final Page<D> halaman(KodeWilayah kodePd, List<Saringan> saringan, String kursor, Integer batas) {
        return siklus.halaman(jenis, kodePd, saringan, kursor, batas);
    }

    @Transactional
    public T baca(UUID id) {
        D ada = siklus.wajib(jenis, id);
        periksaBaca(ada.kodePd());
        return sajikan(ada);
    }

    /**
     * The document as it was at {@code kapan}.
     *
     * @throws ProblemException 404 when it was not there then
     */
    @Transactional
    public T baca(UUID id, Instant kapan) {
        return sajikan(riwayat().pada(id, kapan));
    }

    /** @throws ProblemException 404 when there is no such version */
    @Transactional
    public T baca(UUID id, long versi) {
        return sajikan(riwayat().versi(id, versi));
    }

    @Transactional
    public T buat(I isi) {
        return sajikan(simpan(isi));
    }

    /** A new draft with this content, which was not checked yet. */
    @Transactional
    public D simpan(I isi) {
        Temuan temuan = new Temuan();
        periksaPemilik(pemilik(isi), temuan);
        periksaIsi(isi, temuan);
        temuan.tolakIsi();
        D draf = baru(isi);
        siklus.mulai(draf);
        return draf;
    }

    /**
     * Starts a draft from a document in force.
     *
     * @throws ProblemException 404, 403, 409 when the source is not in force or a draft is open already, 422 when its kind
     *     is not copied that way or the new draft would not hold
     */
    @Transactional
    public T salin(UUID id, PermintaanSalinan minta) {
        D sumber = siklus.wajib(jenis, id);
        siklus.periksaWilayah(sumber.kodePd());
        if (sumber.status() != StatusDokumen.DITETAPKAN) {
            throw ProblemException.conflict("SUMBER_TIDAK_BERLAKU", sumber.status());
        }
        I isi = salinan(sumber.isi(), minta);
        Temuan temuan = new Temuan();
        periksaIsi(isi, temuan);
        if (!temuan.galat().isEmpty()) {
            throw ProblemException.refused("SALINAN_DITOLAK", temuan.galat());
        }
        return sajikan(simpan(isi));
    }

    /**
     * Content of a draft that is started from {@code sumber}: without number, date and what else is decided anew.
     *
     * @throws ProblemException when documents of this kind are not copied that way
     */
    protected I salinan(I sumber, PermintaanSalinan minta) {
        throw minta.tidakDapat();
    }

    /** @throws ProblemException 404, 403, 428 and 412 about the version, 409 when it is no draft any more */
    @Transactional
    public T ubah(UUID id, String ifMatch, I isi) {
        D draf = siklus.buka(jenis, id, ifMatch, true);
        draf.harusDraf();
        Temuan temuan = new Temuan();
        periksaKunci(draf, isi, temuan);
        periksaIsi(isi, temuan);
        temuan.tolakIsi();
        siapkan(draf, isi);
        siklus.ubah(draf, isi);
        return sajikan(draf);
    }

    @Transactional
    public void hapus(UUID id, String ifMatch) {
        siklus.hapus(siklus.buka(jenis, id, ifMatch, true));
    }

    /** What penetapan would say now; of a document in force what it said then. */
    @Transactional
    public HasilPemeriksaan pemeriksaan(UUID id) {
        D ada = siklus.wajib(jenis, id);
        periksaBaca(ada.kodePd());
        Keadaan keadaan = ada.keadaan();
        if (keadaan.ditetapkan() != null) {
            return new HasilPemeriksaan(
                    true, List.of(), siklus.penyaji().sajikan(keadaan).peringatan());
        }
        Temuan temuan = periksa(ada);
        return new HasilPemeriksaan(
                temuan.galat().isEmpty(),
                temuan.galat().stream().map(siklus.penyaji()::galat).toList(),
                siklus.penyaji().peringatan(temuan.peringatan()));
    }

    @Transactional
    public T ajukan(UUID id, String ifMatch) {
        D draf = siklus.buka(jenis, id, ifMatch, false);
        draf.harusDraf();
        Temuan temuan = periksa(draf);
        temuan.tolakPenetapan();
        siklus.ajukan(draf, temuan);
        return sajikan(draf);
    }

    @Transactional
    public T kembalikan(UUID id, String ifMatch, String alasan) {
        D diajukan = siklus.buka(jenis, id, ifMatch, false);
        siklus.kembalikan(diajukan, alasan);
        return sajikan(diajukan);
    }

    @Transactional
    public Ditetapkan<T> tetapkan(UUID id, String ifMatch) {
        // The plans are reserved before the document, as everywhere: two that wait crosswise would wait for ever.
        siklus.kunciRencana(jenis, id);
        D draf = siklus.buka(jenis, id, ifMatch, false);
        CompletionToken token = tetapkan(draf);
        return new Ditetapkan<>(sajikan(draf), token);
    }

    /** Puts a draft in force that was opened or made in this transaction. */
    @Transactional
    public CompletionToken tetapkan(D draf) {
        draf.belumDitetapkan();
        siklus.kunciRencana(draf);
        Temuan temuan = periksa(draf);
        temuan.tolakPenetapan();
        return siklus.tetapkan(draf, digantikan(draf), temuan);
    }

    @Override
    public final String bagian() {
        StringBuilder nama = new StringBuilder();
        for (String kata : namaJenis.toLowerCase(Locale.ROOT).split("_")) {
            nama.append(nama.isEmpty() ? kata : Character.toUpperCase(kata.charAt(0)) + kata.substring(1));
        }
        return nama.toString();
    }

    @Override
    public final Class<I> jenisIsi() {
        return jenisIsi;
    }

    @Override
    public Set<String> peranPenulis(boolean menetapkan) {
        return menetapkan
                ? Set.of(Peran.CAMAT, Peran.BAPPEDA, Peran.ADMIN)
                : Set.of(Peran.OPERATOR_KECAMATAN, Peran.CAMAT, Peran.BAPPEDA, Peran.ADMIN);
    }

    @Override
    public final Diterima terima(I isi, boolean tetapkan, boolean berwenang, Temuan temuan) {
        return pertukaran().terima(isi, tetapkan, berwenang, temuan);
    }

    @Override
    public final List<Terkirim<I>> kirim(KodeWilayah unit, Integer tahun) {
        return pertukaran().kirim(unit, tahun);
    }

    private PertukaranBundel<D, I> pertukaran() {
        return new PertukaranBundel<>(this, siklus, jenis);
    }

    /** Whose documents of this kind concern a unit. */
    protected KodeWilayah pemilikUntuk(KodeWilayah unit) {
        return unit;
    }

    /** True when a document says something about a year. */
    protected boolean mengenai(D dokumen, int tahun) {
        return dokumen.tahun() == tahun || dokumen.tahunTercakup().contains(tahun);
    }

    /** Everything that penetapan would say of a draft now. */
    final Temuan periksa(D draf) {
        Temuan temuan = new Temuan();
        periksaPenetapan(draf, temuan);
        SortedMap<Integer, BahanRencana> bahan = new TreeMap<>();
        for (int tahun : draf.tahunTercakup()) {
            bahan.put(tahun, siklus.andai(draf, tahun));
        }
        PemeriksaKeselarasan.periksa(draf.jenisDokumen(), bahan)
                .forEach(s -> temuan.ingatkan(s.medan(), s.kode(), s.args().toArray()));
        return temuan;
    }

    /** All versions, the first one first. */
    @Transactional
    public List<RingkasanVersi> versi(UUID id) {
        return riwayat().semua(id);
    }

    /**
     * What differs between two versions, of this document or of this and another of its kind.
     *
     * @param dari version to begin with; null for the one before {@code ke}, or the newest of {@code terhadap}
     * @param ke version to end with; null for the newest
     * @param terhadap document that {@code dari} is a version of; null for this one
     */
    @Transactional
    public List<Perbedaan> perbedaan(UUID id, Long dari, Long ke, UUID terhadap) {
        return riwayat().perbedaan(id, dari, ke, terhadap);
    }

    private PembacaVersi<I> riwayat() {
        return new PembacaVersi<>(siklus.riwayat(), namaJenis, jenisIsi, this::periksaBaca);
    }

    private T sajikan(PembacaVersi.Tersimpan<I> lama) {
        return tampilan(siklus.penyaji().sajikan(lama.keadaan()), lama.isi());
    }
}
