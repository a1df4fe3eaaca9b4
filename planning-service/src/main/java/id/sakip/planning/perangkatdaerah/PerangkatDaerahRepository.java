package id.sakip.planning.perangkatdaerah;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import id.sakip.contracts.KodeWilayah;
import id.sakip.platform.paging.Page;
import id.sakip.platform.problem.ProblemException;
import id.sakip.platform.security.Cakupan;

/** The units. */
@ApplicationScoped
public class PerangkatDaerahRepository {

    private final EntityManager em;

    PerangkatDaerahRepository(EntityManager em) {
        this.em = em;
    }

    public boolean ada(KodeWilayah kodePd) {
        return em.find(PerangkatDaerah.class, kodePd.nilai()) != null;
    }

    /**
     * Codes of the units that the caller may reach, in order.
     *
     * @param dalam only the unit of this code or the units inside this area; null for all
     * @throws ProblemException 403 when {@code dalam} is not wholly in the caller's area
     */
    public List<KodeWilayah> terjangkau(Cakupan cakupan, KodeWilayah dalam) {
        if (dalam != null) {
            cakupan.require(dalam);
        }
        return em.createQuery("select kodePd from PerangkatDaerah order by kodePd", String.class)
                .getResultStream()
                .map(KodeWilayah::new)
                .filter(kode -> dalam == null ? cakupan.includes(kode) : kode.didalam(dalam))
                .toList();
    }

    /** @throws java.util.NoSuchElementException for a code that is no unit's */
    public String nama(KodeWilayah kodePd) {
        return cari(kodePd).orElseThrow().nama();
    }

    Optional<PerangkatDaerah> cari(KodeWilayah kodePd) {
        return Optional.ofNullable(em.find(PerangkatDaerah.class, kodePd.nilai()));
    }

    List<PerangkatDaerah> cari(Collection<KodeWilayah> kodePd) {
        return kodePd.isEmpty()
                ? List.of()
                : em.createQuery("from PerangkatDaerah where kodePd in :kode", PerangkatDaerah.class)
                        .setParameter(
                                "kode", kodePd.stream().map(KodeWilayah::nilai).toList())
                        .getResultList();
    }

    void tambah(PerangkatDaerah baru) {
        em.persist(baru);
    }

    Optional<PerangkatDaerah> cariTerkunci(KodeWilayah kodePd) {
        return Optional.ofNullable(em.find(PerangkatDaerah.class, kodePd.nilai(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** @param setelah code of the last unit of the page before, or null */
    Page<PerangkatDaerah> halaman(List<KodeWilayah> unit, String setelah, int batas) {
        List<String> kode = unit.stream()
                .map(KodeWilayah::nilai)
                .filter(k -> setelah == null || k.compareTo(setelah) > 0)
                .toList();
        List<PerangkatDaerah> rows = em.createQuery(
                        "from PerangkatDaerah where kodePd in :kode order by kodePd", PerangkatDaerah.class)
                .setParameter("kode", kode)
                .setMaxResults(batas + 1)
                .getResultList();
        return Page.of(rows, batas, p -> new String[] {p.kodePd().nilai()});
    }

    void simpanPerubahan() {
        em.flush();
    }
}
