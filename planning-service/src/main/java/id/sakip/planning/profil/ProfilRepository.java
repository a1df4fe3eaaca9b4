package id.sakip.planning.profil;

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
        em.createNativeQuery(
                        "select kode from wilayah where induk = :induk and jenis in ('DESA', 'KELURAHAN')",
                        String.class)
                .setParameter("induk", kecamatan.nilai())
                .getResultList()
                .forEach(kode -> semua.add(new KodeWilayah((String) kode)));
        return semua;
    }
}
