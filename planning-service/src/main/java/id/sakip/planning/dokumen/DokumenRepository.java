package id.sakip.planning.dokumen;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;

import id.sakip.contracts.KodeWilayah;
import id.sakip.platform.paging.Cursor;
import id.sakip.platform.paging.Page;
import id.sakip.platform.problem.ProblemException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;

/** Planning documents of every kind; the kind is named by its entity class. */
@ApplicationScoped
public class DokumenRepository {

    private final EntityManager em;

    DokumenRepository(EntityManager em) {
        this.em = em;
    }

    /** @throws ProblemException 404 when there is no such document */
    <D extends Dokumen<?>> D wajib(Class<D> jenis, UUID id) {
        return ada(em.find(jenis, id), id);
    }

    /**
     * Whose a document is, without loading it: what is loaded before a lock may be old once the lock is there.
     *
     * @throws ProblemException 404 when there is no such document
     */
    <D extends Dokumen<?>> KodeWilayah pemilik(Class<D> jenis, UUID id) {
        return em.createQuery("select kodePd from " + jenis.getSimpleName() + " where id = :id", KodeWilayah.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("DOKUMEN_TIDAK_ADA", id));
    }

    /**
     * The document, reserved for this transaction.
     *
     * @throws ProblemException 404 when there is no such document
     */
    <D extends Dokumen<?>> D wajibTerkunci(Class<D> jenis, UUID id) {
        return ada(em.find(jenis, id, LockModeType.PESSIMISTIC_WRITE), id);
    }

    private static <D> D ada(D dokumen, UUID id) {
        if (dokumen == null) {
            throw ProblemException.notFound("DOKUMEN_TIDAK_ADA", id);
        }
        return dokumen;
    }

    /** The document of this kind in force that covers exactly this year; of a Renstra the one that starts with it. */
    public <D extends Dokumen<?>> Optional<D> berlaku(Class<D> jenis, KodeWilayah kodePd, int tahun) {
        return em.createQuery(
                        "from " + jenis.getSimpleName()
                                + " where kodePd = :kodePd and tahun = :tahun and status = DITETAPKAN",
                        jenis)
                .setParameter("kodePd", kodePd)
                .setParameter("tahun", tahun)
                .getResultStream()
                .findFirst();
    }

    /** @throws ProblemException 404 when it was dropped meanwhile */
    void kunci(Dokumen<?> dokumen) {
        try {
            em.refresh(dokumen, LockModeType.PESSIMISTIC_WRITE);
        } catch (EntityNotFoundException e) {
            throw ProblemException.notFound("DOKUMEN_TIDAK_ADA", dokumen.id());
        }
    }

    /** Every document of this kind of a unit and year, the oldest first. */
    <D extends Dokumen<?>> List<D> semua(Class<D> jenis, KodeWilayah kodePd, int tahun) {
        return em.createQuery(
                        "from " + jenis.getSimpleName()
                                + " where kodePd = :kodePd and tahun = :tahun order by dibuat, id",
                        jenis)
                .setParameter("kodePd", kodePd)
                .setParameter("tahun", tahun)
                .getResultList();
    }

    /** Drafts and documents in force of a unit, by year and id. */
    public <D extends Dokumen<?>> List<D> hidup(Class<D> jenis, KodeWilayah kodePd) {
        return em.createQuery(
                        "from " + jenis.getSimpleName()
                                + " where kodePd = :kodePd and status <> DIGANTI order by tahun, id",
                        jenis)
                .setParameter("kodePd", kodePd)
                .getResultList();
    }

    /**
     * Stores a new document.
     *
     * @throws ProblemException 409 {@code SUDAH_ADA} when the unit has an open draft of this kind for the year
     */
    void simpan(Dokumen<?> dokumen) {
        try {
            em.persist(dokumen);
            em.flush();
        } catch (ConstraintViolationException e) {
            if (e.getKind() == ConstraintKind.UNIQUE
                    && String.valueOf(e.getConstraintName()).endsWith("_draf")) {
                throw ProblemException.conflict("SUDAH_ADA", dokumen.kodePd(), dokumen.tahun());
            }
            throw e;
        }
    }

    void simpanPerubahan() {
        em.flush();
    }

    /** Drops a draft with its lines. */
    void hapus(Dokumen<?> draf) {
        em.remove(draf);
        em.flush();
    }

    /**
     * A page of documents without their lines, ordered by unit, year and id.
     *
     * @param syaratTahun HQL condition on {@code d} and {@code :tahun}
     * @param unit only documents of these units
     */
    public <D extends Dokumen<?>> Page<D> halaman(
            Class<D> jenis, List<KodeWilayah> unit, String syaratTahun, Integer tahun, String kursor, Integer batas) {
        return halaman(
                jenis,
                unit,
                tahun == null ? List.of() : List.of(new Saringan(syaratTahun, "tahun", tahun)),
                kursor,
                batas);
    }

    /**
     * A page of documents without their lines, ordered by unit, year and id.
     *
     * @param unit only documents of these units
     * @param saringan conditions that all of them meet
     */
    public <D extends Dokumen<?>> Page<D> halaman(
            Class<D> jenis, List<KodeWilayah> unit, List<Saringan> saringan, String kursor, Integer batas) {
        int banyak = Cursor.batas(batas);
        Letak setelah = Letak.dari(kursor);
        String hql = "from " + jenis.getSimpleName() + " d where d.kodePd in :unit"
                + saringan.stream().map(s -> " and " + s.syarat()).collect(Collectors.joining())
                + (setelah == null
                        ? ""
                        : " and (d.kodePd > :kodePd or d.kodePd = :kodePd"
                                + " and (d.tahun > :tahunLetak or d.tahun = :tahunLetak and d.id > :id))")
                + " order by d.kodePd, d.tahun, d.id";
        TypedQuery<D> query =
                em.createQuery(hql, jenis).setParameter("unit", unit).setMaxResults(banyak + 1);
        saringan.forEach(s -> query.setParameter(s.nama(), s.nilai()));
        if (setelah != null) {
            query.setParameter("kodePd", setelah.kodePd())
                    .setParameter("tahunLetak", setelah.tahun())
                    .setParameter("id", setelah.id());
        }
        return Page.of(query.getResultList(), banyak, d ->
                new String[] {d.kodePd().nilai(), Integer.toString(d.tahun()), d.id().toString()});
    }

    /** Sort key of the last row of a page. */
    private record Letak(KodeWilayah kodePd, int tahun, UUID id) {

        static Letak dari(String kursor) {
            String[] bagian = Cursor.decode(kursor, 3);
            if (bagian == null) {
                return null;
            }
            try {
                return new Letak(new KodeWilayah(bagian[0]), Integer.parseInt(bagian[1]), UUID.fromString(bagian[2]));
            } catch (IllegalArgumentException e) {
                throw ProblemException.of(400, "KURSOR_SALAH");
            }
        }
    }
}
