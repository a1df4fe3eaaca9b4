package id.sakip.planning.rencana;

import java.time.Instant;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import id.sakip.contracts.KodeWilayah;

/** Versions of the plan in force. */
@ApplicationScoped
class RencanaRepository {

    private final EntityManager em;

    RencanaRepository(EntityManager em) {
        this.em = em;
    }

    /** Makes everybody else who changes the plan of this unit wait until this transaction ends. */
    void kunci(KodeWilayah kodePd) {
        em.createNativeQuery("select 1 from wilayah where kode = :kode for no key update")
                .setParameter("kode", kodePd.nilai())
                .getResultList();
    }

    Optional<RencanaVersi> terbaru(KodeWilayah kodePd, int tahun) {
        return em.createQuery(
                        "from RencanaVersi where kodePd = :kode and tahun = :tahun order by versi desc",
                        RencanaVersi.class)
                .setParameter("kode", kodePd.nilai())
                .setParameter("tahun", tahun)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The version that counted at {@code kapan}; empty before the first. */
    Optional<RencanaVersi> pada(KodeWilayah kodePd, int tahun, Instant kapan) {
        return em.createQuery(
                        "from RencanaVersi where kodePd = :kode and tahun = :tahun and waktu <= :kapan"
                                + " order by versi desc",
                        RencanaVersi.class)
                .setParameter("kode", kodePd.nilai())
                .setParameter("tahun", tahun)
                .setParameter("kapan", kapan)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    SortedSet<Integer> tahun(KodeWilayah kodePd) {
        return new TreeSet<>(
                em.createQuery("select distinct tahun from RencanaVersi where kodePd = :kode", Integer.class)
                        .setParameter("kode", kodePd.nilai())
                        .getResultList());
    }

    void simpan(RencanaVersi versi) {
        em.persist(versi);
        em.flush();
    }
}
