package id.sakip.planning.skala;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import id.sakip.contracts.KodeWilayah;
import id.sakip.planning.dokumen.Kode;
import id.sakip.platform.paging.Page;
import id.sakip.platform.problem.ProblemException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;

/** The scales. */
@ApplicationScoped
class SkalaRepository {

    private static final Pattern BENTUK = Pattern.compile(Kode.BENTUK);

    private final EntityManager em;

    SkalaRepository(EntityManager em) {
        this.em = em;
    }

    Optional<SkalaNilai> cari(String kode) {
        return mungkin(kode) ? Optional.ofNullable(em.find(SkalaNilai.class, kode)) : Optional.empty();
    }

    Optional<SkalaNilai> cariTerkunci(String kode) {
        return mungkin(kode)
                ? Optional.ofNullable(em.find(SkalaNilai.class, kode, LockModeType.PESSIMISTIC_WRITE))
                : Optional.empty();
    }

    /** Keeps texts from the database that it would choke on, such as NUL. */
    private static boolean mungkin(String kode) {
        return BENTUK.matcher(kode).matches();
    }

    /** Presets and the scales of these kabupaten, by code. */
    List<SkalaNilai> milik(List<KodeWilayah> kabupaten) {
        return em.createQuery(
                        "from SkalaNilai where kodeKab is null or kodeKab in :kabupaten order by kode",
                        SkalaNilai.class)
                .setParameter("kabupaten", kabupaten)
                .getResultList();
    }

    List<KodeWilayah> kabupatenBerskala() {
        return em.createQuery("select distinct kodeKab from SkalaNilai where kodeKab is not null", KodeWilayah.class)
                .getResultList();
    }

    /** @param setelah code of the last scale of the page before, or null */
    Page<SkalaNilai> halaman(List<KodeWilayah> kabupaten, String setelah, int batas) {
        var query = em.createQuery(
                        "from SkalaNilai where (kodeKab is null or kodeKab in :kabupaten)"
                                + (setelah == null ? "" : " and kode > :setelah") + " order by kode",
                        SkalaNilai.class)
                .setParameter("kabupaten", kabupaten)
                .setMaxResults(batas + 1);
        if (setelah != null) {
            query.setParameter("setelah", setelah);
        }
        return Page.of(query.getResultList(), batas, s -> new String[] {s.kode()});
    }

    boolean adaKabupaten(KodeWilayah kode) {
        return !em.createNativeQuery("select 1 from wilayah where kode = :kode and jenis in ('KABUPATEN', 'KOTA')")
                .setParameter("kode", kode.nilai())
                .getResultList()
                .isEmpty();
    }

    /** @throws ProblemException 409 {@code SKALA_SUDAH_ADA} when there is a scale of this code */
    void simpan(SkalaNilai skala) {
        try {
            em.persist(skala);
            em.flush();
        } catch (ConstraintViolationException e) {
            if (e.getKind() == ConstraintKind.UNIQUE) {
                throw ProblemException.conflict("SKALA_SUDAH_ADA", skala.kode());
            }
            throw e;
        }
    }

    void simpanPerubahan() {
        em.flush();
    }
}
