package id.sakip.planning.rkt;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import id.sakip.contracts.KodeWilayah;

/** The indicators that the RKTs of a unit print under their sasaran. */
@ApplicationScoped
class RktSasaranIndikatorRepository {

    private final EntityManager em;

    RktSasaranIndikatorRepository(EntityManager em) {
        this.em = em;
    }

    /** The lines of this indicator in documents of every status, with their documents, by year and id. */
    List<RktSasaranIndikator> cari(KodeWilayah kodePd, String kodeIndikator) {
        return em.createQuery(
                        "from RktSasaranIndikator i join fetch i.rkt r"
                                + " where i.kodePd = :kodePd and i.kodeIndikator = :kode order by r.tahun, r.id",
                        RktSasaranIndikator.class)
                .setParameter("kodePd", kodePd)
                .setParameter("kode", kodeIndikator)
                .getResultList();
    }
}
