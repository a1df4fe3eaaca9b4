package id.sakip.planning.indikator;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;

import id.sakip.contracts.KodeWilayah;
import id.sakip.platform.paging.Cursor;
import id.sakip.platform.paging.Page;
import id.sakip.platform.problem.ProblemException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;

/** Definitions of indicators. */
@ApplicationScoped
class IndikatorRepository {

    private final EntityManager em;

    IndikatorRepository(EntityManager em) {
        this.em = em;
    }

    Optional<Indikator> cari(UUID id) {
        return Optional.ofNullable(em.find(Indikator.class, id));
    }

    /** Whose the indicator is, without loading it: what is loaded before a lock may be old once the lock is there. */
    Optional<KodeWilayah> pemilik(UUID id) {
        return em.createQuery("select kodePd from Indikator where id = :id", KodeWilayah.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    Optional<Indikator> cariTerkunci(UUID id) {
        return Optional.ofNullable(em.find(Indikator.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<Indikator> milik(KodeWilayah kodePd) {
        return em.createQuery("from Indikator where kodePd = :kodePd order by kode", Indikator.class)
                .setParameter("kodePd", kodePd)
                .getResultList();
    }

    Page<Indikator> halaman(List<KodeWilayah> unit, String kursor, Integer batas) {
        int banyak = Cursor.batas(batas);
        String[] setelah = Cursor.decode(kursor, 2);
        String hql = "from Indikator i where i.kodePd in :unit"
                + (setelah == null ? "" : " and (i.kodePd > :kodePd or i.kodePd = :kodePd and i.kode > :kode)")
                + " order by i.kodePd, i.kode";
        TypedQuery<Indikator> query =
                em.createQuery(hql, Indikator.class).setParameter("unit", unit).setMaxResults(banyak + 1);
        if (setelah != null) {
            query.setParameter("kodePd", kode(setelah[0])).setParameter("kode", setelah[1]);
        }
        return Page.of(
                query.getResultList(), banyak, i -> new String[] {i.kodePd().nilai(), i.kode()});
    }

    private static KodeWilayah kode(String teks) {
        try {
            return new KodeWilayah(teks);
        } catch (IllegalArgumentException e) {
            throw ProblemException.of(400, "KURSOR_SALAH");
        }
    }

    /** @throws ProblemException 409 {@code SUDAH_ADA} when the unit has an indicator of this code */
    void simpan(Indikator indikator) {
        try {
            em.persist(indikator);
            em.flush();
        } catch (ConstraintViolationException e) {
            if (e.getKind() == ConstraintKind.UNIQUE) {
                throw ProblemException.conflict("INDIKATOR_SUDAH_ADA", indikator.kodePd(), indikator.kode());
            }
            throw e;
        }
    }

    /** Indicators that are or were graded on this scale, by unit and code. */
    List<Indikator> berskala(String kodeSkala) {
        return em.createQuery(
                        "from Indikator i where exists (select 1 from RevisiIndikator r where r.indikator = i"
                                + " and r.skalaKode = :skala) order by i.kodePd, i.kode",
                        Indikator.class)
                .setParameter("skala", kodeSkala)
                .getResultList();
    }

    /** @throws ProblemException 409 {@code MASIH_DIPAKAI} when something refers to it */
    void hapus(Indikator indikator) {
        try {
            em.remove(indikator);
            em.flush();
        } catch (ConstraintViolationException e) {
            if (e.getKind() == ConstraintKind.FOREIGN_KEY) {
                throw ProblemException.conflict("MASIH_DIPAKAI", "?");
            }
            throw e;
        }
    }

    void simpanPerubahan() {
        em.flush();
    }
}
