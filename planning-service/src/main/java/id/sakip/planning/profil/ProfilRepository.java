package id.sakip.planning.profil;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import id.sakip.contracts.KodeWilayah;

/** The list of areas, as far as a profile is compared with it. */
@ApplicationScoped
class ProfilRepository {

    private final EntityManager em;

    ProfilRepository(EntityManager em) {
        this.em = em;
    }

    /** Codes of the desa and kelurahan of a kecamatan; empty while their list has not been loaded. */
    Set<KodeWilayah> desa(KodeWilayah kecamatan) {
        Set<KodeWilayah> semua = new TreeSet<>();
        List<?> kode = em.createNativeQuery(
                        "select kode from wilayah where induk = :induk and jenis in ('DESA', 'KELURAHAN')",
                        String.class)
                .setParameter("induk", kecamatan.nilai())
                .getResultList();
        kode.forEach(satu -> semua.add(new KodeWilayah((String) satu)));
        return semua;
    }
}
