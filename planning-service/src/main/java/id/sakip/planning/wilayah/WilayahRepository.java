package id.sakip.planning.wilayah;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

import id.sakip.contracts.KodeWilayah;
import id.sakip.planning.wilayah.domain.JenisWilayah;
import id.sakip.platform.paging.Cursor;
import id.sakip.platform.paging.Page;
import id.sakip.platform.security.Cakupan;

/** The areas. */
@ApplicationScoped
class WilayahRepository {

    private final EntityManager em;

    WilayahRepository(EntityManager em) {
        this.em = em;
    }

    Optional<Wilayah> cari(KodeWilayah kode) {
        return Optional.ofNullable(em.find(Wilayah.class, kode.nilai()));
    }

    List<Wilayah> cari(Collection<KodeWilayah> kode) {
        return kode.isEmpty()
                ? List.of()
                : em.createQuery("from Wilayah where kode in :kode", Wilayah.class)
                        .setParameter(
                                "kode", kode.stream().map(KodeWilayah::nilai).toList())
                        .getResultList();
    }

    /** A page of the areas that lie in the caller's area or around it. */
    Page<Wilayah> halaman(Cakupan cakupan, KodeWilayah induk, JenisWilayah jenis, String kursor, Integer batas) {
        int banyak = Cursor.batas(batas);
        String[] setelah = Cursor.decode(kursor, 1);
        List<String> syarat = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> nilai = new HashMap<>();
        if (!cakupan.semua()) {
            syarat.add(terlihat(cakupan.wilayah(), nilai));
        }
        if (induk != null) {
            syarat.add("induk = :induk");
            nilai.put("induk", induk.nilai());
        }
        if (jenis != null) {
            syarat.add("jenis = :jenis");
            nilai.put("jenis", jenis);
        }
        if (setelah != null) {
            syarat.add("kode > :setelah");
            nilai.put("setelah", setelah[0]);
        }
        TypedQuery<Wilayah> query = em.createQuery(
                        "from Wilayah where " + String.join(" and ", syarat) + " order by kode", Wilayah.class)
                .setMaxResults(banyak + 1);
        nilai.forEach(query::setParameter);
        return Page.of(query.getResultList(), banyak, w -> new String[] {w.kode()});
    }

    private static String terlihat(List<KodeWilayah> cakupan, Map<String, Object> nilai) {
        if (cakupan.isEmpty()) {
            return "1 = 0";
        }
        for (int i = 0; i < cakupan.size(); i++) {
            nilai.put("c" + i, cakupan.get(i).nilai());
        }
        return IntStream.range(0, cakupan.size())
                .mapToObj(i -> "kode = :c" + i + " or kode like :c" + i + " || '.%' or :c" + i + " like kode || '.%'")
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    /** Lets one batch after the other in: what it found must still hold when it writes. */
    void kunci() {
        em.createNativeQuery("lock table wilayah in share row exclusive mode").executeUpdate();
    }

    void tambah(Wilayah baru) {
        em.persist(baru);
    }

    void simpanPerubahan() {
        em.flush();
    }
}
