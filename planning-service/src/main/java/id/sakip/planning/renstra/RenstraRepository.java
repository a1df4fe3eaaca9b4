package id.sakip.planning.renstra;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import id.sakip.contracts.KodeWilayah;

/** Which versions of a Renstra count. */
@ApplicationScoped
class RenstraRepository {

    private final EntityManager em;

    RenstraRepository(EntityManager em) {
        this.em = em;
    }

    /**
     * The version in force that speaks of {@code tahun}: of its period the last one that starts with or before the year.
     * Where periods overlap the one that started last counts.
     */
    Optional<Renstra> berlaku(KodeWilayah kodePd, int tahun) {
        return em.createQuery("""
                        from Renstra r where r.kodePd = :kodePd and r.status = DITETAPKAN
                        and :tahun between r.berlakuMulai and r.tahunAkhir
                        and not exists (select 1 from Renstra n where n.kodePd = r.kodePd and n.tahun = r.tahun
                            and n.status = DITETAPKAN and n.berlakuMulai > r.berlakuMulai and n.berlakuMulai <= :tahun)
                        order by r.tahun desc""", Renstra.class)
                .setParameter("kodePd", kodePd)
                .setParameter("tahun", tahun)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** All versions in force of the period that starts with {@code tahunAwal}, by the year they hold from. */
    List<Renstra> berlakuDalamPeriode(KodeWilayah kodePd, int tahunAwal) {
        return em.createQuery(
                        "from Renstra where kodePd = :kodePd and tahun = :tahunAwal and status = DITETAPKAN"
                                + " order by berlakuMulai",
                        Renstra.class)
                .setParameter("kodePd", kodePd)
                .setParameter("tahunAwal", tahunAwal)
                .getResultList();
    }

    /** Versions of every status that name an indicator, in a sasaran or a tujuan, by year and id. */
    List<Renstra> memuat(KodeWilayah kodePd, String kodeIndikator) {
        return em.createQuery("""
                        from Renstra r where r.kodePd = :kodePd
                        and (exists (select 1 from RenstraIndikator i where i.renstra = r and i.kodeIndikator = :kode)
                            or exists (select 1 from RenstraIndikatorTujuan i where i.renstra = r and i.kodeIndikator = :kode))
                        order by r.tahun, r.id""", Renstra.class)
                .setParameter("kodePd", kodePd)
                .setParameter("kode", kodeIndikator)
                .getResultList();
    }

    /** Rows of RPJMDs that the tujuan of a Renstra refer to. */
    List<UUID> tujuanRpjmd(UUID renstra) {
        return em.createQuery(
                        "select distinct rpjmdTujuanId from RenstraTujuan"
                                + " where renstra.id = :renstra and rpjmdTujuanId is not null",
                        UUID.class)
                .setParameter("renstra", renstra)
                .getResultList();
    }

    /** Rows of RPJMDs that the sasaran of a Renstra refer to. */
    List<UUID> sasaranRpjmd(UUID renstra) {
        return em.createQuery(
                        "select distinct rpjmdSasaranId from RenstraSasaran"
                                + " where renstra.id = :renstra and rpjmdSasaranId is not null",
                        UUID.class)
                .setParameter("renstra", renstra)
                .getResultList();
    }
}
