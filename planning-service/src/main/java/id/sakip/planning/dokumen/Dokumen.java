package id.sakip.planning.dokumen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

import id.sakip.contracts.KodeWilayah;
import id.sakip.planning.rencana.domain.BahanRencana;
import id.sakip.platform.problem.ProblemException;

/**
 * What every planning document has: whose it is, for which year, and where in its life it stands.
 *
 * @param <I> its content as a client writes it; equal contents are equal records
 */
@MappedSuperclass
public abstract class Dokumen<I> {

    @Id
    private UUID id;

    @Column(updatable = false)
    private KodeWilayah kodePd;

    @Column(updatable = false)
    private int tahun;

    @Enumerated(EnumType.STRING)
    private StatusDokumen status;

    private long versi;
    private LocalDate tanggal;
    private Instant dibuat;
    private Instant diubah;
    private Instant diajukan;
    private Instant ditetapkan;
    private Instant diganti;
    private String alasanPengembalian;

    @Convert(converter = KolomCatatan.class)
    private List<Catatan> peringatan = List.of();

    protected Dokumen() {}

    protected Dokumen(KodeWilayah kodePd, int tahun) {
        this.id = UUID.randomUUID();
        this.kodePd = kodePd;
        this.tahun = tahun;
        this.status = StatusDokumen.DRAF;
        this.versi = 1;
    }

    /** Kind of document, as the audit trail names it. */
    protected abstract String jenisDokumen();

    /** Years whose plan in force this document is a part of. */
    protected abstract SortedSet<Integer> tahunTercakup();

    /** Drops the content of a draft before it is entered anew. */
    protected abstract void kosongkan();

    /** Takes over everything but the keys; the lines of before are gone by then. */
    protected abstract void isi(I isi);

    /** The content, as it was entered. */
    public abstract I isi();

    /** Adds its part of the plan of this year, as if it were in force; a kind without one adds nothing. */
    public void sumbang(int tahun, BahanRencana bahan) {}

    public UUID id() {
        return id;
    }

    public KodeWilayah kodePd() {
        return kodePd;
    }

    /** Year of the document; of a Renstra the first of its period. */
    public int tahun() {
        return tahun;
    }

    public StatusDokumen status() {
        return status;
    }

    public long versi() {
        return versi;
    }

    /** Date on the document, may be null. */
    public LocalDate tanggal() {
        return tanggal;
    }

    protected void tanggal(LocalDate tanggal) {
        this.tanggal = tanggal;
    }

    public Instant diubah() {
        return diubah;
    }

    Keadaan keadaan() {
        return new Keadaan(
                id, status, versi, peringatan, alasanPengembalian, dibuat, diubah, diajukan, ditetapkan, diganti);
    }

    void mulai(Instant waktu) {
        dibuat = waktu;
        diubah = waktu;
    }

    void ubah(Instant waktu) {
        harusDraf();
        maju(waktu);
    }

    void ajukan(List<Catatan> temuan, Instant waktu) {
        harusDraf();
        status = StatusDokumen.DIAJUKAN;
        diajukan = waktu;
        alasanPengembalian = null;
        peringatan = List.copyOf(temuan);
        maju(waktu);
    }

    /** @throws ProblemException 409 {@code BELUM_DIAJUKAN} */
    void kembalikan(String alasan, Instant waktu) {
        if (status != StatusDokumen.DIAJUKAN) {
            throw ProblemException.conflict("BELUM_DIAJUKAN", status);
        }
        status = StatusDokumen.DRAF;
        alasanPengembalian = alasan;
        maju(waktu);
    }

    void tetapkan(List<Catatan> temuan, Instant waktu) {
        belumDitetapkan();
        if (status == StatusDokumen.DRAF) {
            // Who may sign may do so at once; handing in to oneself would be a step without a meaning.
            diajukan = waktu;
        }
        status = StatusDokumen.DITETAPKAN;
        ditetapkan = waktu;
        alasanPengembalian = null;
        peringatan = List.copyOf(temuan);
        maju(waktu);
    }

    void gantikan(Instant waktu) {
        if (status != StatusDokumen.DITETAPKAN) {
            throw new IllegalStateException("only a document in force is replaced, not " + status + " [id=" + id + "]");
        }
        status = StatusDokumen.DIGANTI;
        diganti = waktu;
        maju(waktu);
    }

    /**
     * Lets only drafts pass.
     *
     * @throws ProblemException 409 {@code BUKAN_DRAF}
     */
    void harusDraf() {
        if (status != StatusDokumen.DRAF) {
            throw ProblemException.conflict("BUKAN_DRAF", status);
        }
    }

    /**
     * Lets only drafts pass, handed in or not.
     *
     * @throws ProblemException 409 {@code BUKAN_DRAF}
     */
    void belumDitetapkan() {
        if (status != StatusDokumen.DIAJUKAN) {
            harusDraf();
        }
    }

    private void maju(Instant waktu) {
        versi++;
        diubah = waktu;
    }
}
