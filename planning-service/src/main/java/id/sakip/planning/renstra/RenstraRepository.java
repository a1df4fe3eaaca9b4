package id.sakip.planning.renstra;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import id.sakip.contracts.KodeWilayah;

/** Which Renstra counts in a year. */
@ApplicationScoped
class RenstraRepository {

    private final EntityManager em;

    RenstraRepository(EntityManager em) {
        this.em = em;
    }

    /** The Renstra in force whose period holds {@code tahun}; where periods overlap the one that started last. */
    Optional<Renstra> berlaku(KodeWilayah kodePd, int tahun) {
        return em.createQuery(
                        "from Renstra where kodePd = :kodePd and status = DITETAPKAN"
                                + " and :tahun between tahun and tahunAkhir order by tahun desc",
                        Renstra.class)
                .setParameter("kodePd", kodePd)
                .setParameter("tahun", tahun)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
