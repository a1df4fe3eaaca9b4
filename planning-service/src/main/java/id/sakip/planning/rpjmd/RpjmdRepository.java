package id.sakip.planning.rpjmd;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import id.sakip.contracts.KodeWilayah;

/** The areas that an RPJMD can be of. */
@ApplicationScoped
class RpjmdRepository {

    private static final String KABUPATEN = "from wilayah where jenis in ('KABUPATEN', 'KOTA')";

    private final EntityManager em;

    RpjmdRepository(EntityManager em) {
        this.em = em;
    }

    boolean adaKabupaten(KodeWilayah kode) {
        return !em.createNativeQuery("select kode " + KABUPATEN + " and kode = :kode", String.class)
                .setParameter("kode", kode.nilai())
                .getResultList()
                .isEmpty();
    }

    List<KodeWilayah> kabupaten() {
        List<?> semua = em.createNativeQuery("select kode " + KABUPATEN + " order by kode", String.class)
                .getResultList();
        return semua.stream().map(kode -> new KodeWilayah((String) kode)).toList();
    }

    /** Makes everybody else who puts an RPJMD of this kabupaten in force wait until this transaction ends. */
    void kunci(KodeWilayah kode) {
        em.createNativeQuery("select 1 from wilayah where kode = :kode for no key update")
                .setParameter("kode", kode.nilai())
                .getResultList();
    }
}
