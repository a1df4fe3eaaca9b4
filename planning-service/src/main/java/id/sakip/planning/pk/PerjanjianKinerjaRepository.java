package id.sakip.planning.pk;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import id.sakip.contracts.KodeWilayah;

/** Which promises count in a year: the camat's, and those of the parts of the unit. */
@ApplicationScoped
class PerjanjianKinerjaRepository {

    private final EntityManager em;

    PerjanjianKinerjaRepository(EntityManager em) {
        this.em = em;
    }

    /** The promise in force of the camat, which is the one in the plan. */
    Optional<PerjanjianKinerja> milikCamat(KodeWilayah kodePd, int tahun) {
        return berlaku(kodePd, tahun, TingkatPk.CAMAT, null).stream().findFirst();
    }

    /**
     * The promise in force of the same office, at most one.
     *
     * @param bagian part of the unit below the camat, told apart without regard to case; null for the camat
     */
    List<PerjanjianKinerja> berlaku(KodeWilayah kodePd, int tahun, TingkatPk tingkat, String bagian) {
        return em.createQuery(
                        "from PerjanjianKinerja where kodePd = :kodePd and tahun = :tahun and status = DITETAPKAN"
                                + " and tingkat = :tingkat and lower(coalesce(bagian, '')) = lower(:bagian)",
                        PerjanjianKinerja.class)
                .setParameter("kodePd", kodePd)
                .setParameter("tahun", tahun)
                .setParameter("tingkat", tingkat)
                .setParameter("bagian", bagian == null ? "" : bagian)
                .getResultList();
    }

    /** Promises of every status that name an indicator, by year and id. */
    List<PerjanjianKinerja> memuat(KodeWilayah kodePd, String kodeIndikator) {
        return em.createQuery(
                        "from PerjanjianKinerja p where exists (select 1 from PkIndikator i where i.pk = p"
                                + " and i.kodePd = :kodePd and i.kodeIndikator = :kode) order by p.tahun, p.id",
                        PerjanjianKinerja.class)
                .setParameter("kodePd", kodePd)
                .setParameter("kode", kodeIndikator)
                .getResultList();
    }
}
