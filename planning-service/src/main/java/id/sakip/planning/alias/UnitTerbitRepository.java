package id.sakip.planning.alias;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import id.sakip.contracts.KodeWilayah;
import org.hibernate.Session;

/** Versions of the units that have been published. */
@ApplicationScoped
class UnitTerbitRepository {

    private final EntityManager em;

    UnitTerbitRepository(EntityManager em) {
        this.em = em;
    }

    /** The next version; the unit's row is locked until the transaction ends. */
    long naikkan(KodeWilayah kodePd, Instant waktu) {
        return (Long) em.createNativeQuery("""
                        insert into unit_terbit as t (kode_pd, versi, waktu) values (:kode, 1, :waktu)
                        on conflict (kode_pd) do update set versi = t.versi + 1, waktu = excluded.waktu
                        returning versi""", Long.class)
                .setParameter("kode", kodePd.nilai())
                .setParameter("waktu", waktu.atOffset(ZoneOffset.UTC))
                .getSingleResult();
    }

    /** @return false when the unit has a version already */
    boolean mulai(KodeWilayah kodePd, Instant waktu) {
        return em.createNativeQuery("insert into unit_terbit (kode_pd, versi, waktu) values (:kode, 1, :waktu)"
                                + " on conflict (kode_pd) do nothing")
                        .setParameter("kode", kodePd.nilai())
                        .setParameter("waktu", waktu.atOffset(ZoneOffset.UTC))
                        .executeUpdate()
                == 1;
    }

    /** Units that have never been published, in order. */
    @Transactional
    public List<KodeWilayah> belumTerbit() {
        return em
                .unwrap(Session.class)
                .createNativeQuery(
                        "select p.kode_pd from perangkat_daerah p"
                                + " where not exists (select from unit_terbit t where t.kode_pd = p.kode_pd) order by 1",
                        String.class)
                .getResultList()
                .stream()
                .map(KodeWilayah::new)
                .toList();
    }
}
