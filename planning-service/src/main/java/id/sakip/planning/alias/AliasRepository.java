package id.sakip.planning.alias;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

import id.sakip.contracts.KodeWilayah;
import id.sakip.platform.paging.Cursor;
import id.sakip.platform.paging.Page;
import id.sakip.platform.problem.ProblemException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;

/** The aliases. */
@ApplicationScoped
class AliasRepository {

    private final EntityManager em;

    AliasRepository(EntityManager em) {
        this.em = em;
    }

    Optional<AliasUnit> cari(KodeWilayah kodeKab, String sistem, String kode) {
        return Optional.ofNullable(em.find(AliasUnit.class, new AliasUnit.Kunci(kodeKab.nilai(), sistem, kode)));
    }

    /** Units that are called so, at most one per kabupaten. */
    List<AliasUnit> cari(String sistem, String kode) {
        return em.createQuery(
                        "from AliasUnit where sistem = :sistem and kode = :kode order by kodeKab", AliasUnit.class)
                .setParameter("sistem", sistem)
                .setParameter("kode", kode)
                .getResultList();
    }

    /** All aliases of a unit, by system and code. */
    List<AliasUnit> semua(KodeWilayah kodePd) {
        return em.createQuery("from AliasUnit where kodePd = :kodePd order by sistem, kode", AliasUnit.class)
                .setParameter("kodePd", kodePd)
                .getResultList();
    }

    Page<AliasUnit> halaman(KodeWilayah kodePd, String kursor, Integer batas) {
        int banyak = Cursor.batas(batas);
        String[] setelah = Cursor.decode(kursor, 2);
        TypedQuery<AliasUnit> query = em.createQuery(
                        "from AliasUnit where kodePd = :kodePd"
                                + (setelah == null
                                        ? ""
                                        : " and (sistem > :sistem or sistem = :sistem and kode > :kode)")
                                + " order by sistem, kode",
                        AliasUnit.class)
                .setParameter("kodePd", kodePd)
                .setMaxResults(banyak + 1);
        if (setelah != null) {
            query.setParameter("sistem", setelah[0]).setParameter("kode", setelah[1]);
        }
        return Page.of(query.getResultList(), banyak, a -> new String[] {a.sistem(), a.kode()});
    }

    /** @throws ProblemException 409 when somebody else has just used it */
    void simpan(AliasUnit baru) {
        try {
            em.persist(baru);
            em.flush();
        } catch (ConstraintViolationException e) {
            if (e.getKind() == ConstraintKind.UNIQUE) {
                throw ProblemException.conflict("ALIAS_DIPAKAI", baru.kode(), baru.sistem());
            }
            throw e;
        }
    }

    void hapus(AliasUnit alias) {
        em.remove(alias);
    }
}
