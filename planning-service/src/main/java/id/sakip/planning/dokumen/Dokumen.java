package id.sakip.planning.dokumen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

import id.sakip.contracts.KodeWilayah;
import id.sakip.platform.problem.ProblemException;

/** What every planning document has: whose it is, for which year, and where in its life it stands. */
@MappedSuperclass
public abstract class Dokumen {

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
    private Instant ditetapkan;
    private Instant diganti;

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

    /** The whole document as the API shows it. */
    protected abstract Object tampilan();

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

    public Instant dibuat() {
        return dibuat;
    }

    public Instant diubah() {
        return diubah;
    }

    public Instant ditetapkan() {
        return ditetapkan;
    }

    void mulai(Instant waktu) {
        dibuat = waktu;
        diubah = waktu;
    }

    void ubah(Instant waktu) {
        harusDraf();
        versi++;
        diubah = waktu;
    }

    void tetapkan(Instant waktu) {
        harusDraf();
        status = StatusDokumen.DITETAPKAN;
        ditetapkan = waktu;
        versi++;
        diubah = waktu;
    }

    void gantikan(Instant waktu) {
        if (status != StatusDokumen.DITETAPKAN) {
            throw new IllegalStateException("only a document in force is replaced, not " + status + " [id=" + id + "]");
        }
        status = StatusDokumen.DIGANTI;
        diganti = waktu;
        versi++;
        diubah = waktu;
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
}
