package id.sakip.planning.nomenklatur;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;

import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.KodeNomenklatur.Tingkat;
import id.sakip.platform.paging.Cursor;
import id.sakip.platform.paging.Page;
import id.sakip.platform.problem.ProblemException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;

/** The official list. */
@ApplicationScoped
class NomenklaturRepository {

    /** The wording of each code in {@code :tahun}, with its last year; codes that the list does not have then are left out. */
    private static final String BARIS = """
            select new id.sakip.planning.nomenklatur.BarisNomenklatur(
                n.kode, n.tingkat, n.induk, m.uraian, m.satuan, m.sumber, m.berlakuMulai,
                (select min(l.berlakuMulai) from NomenklaturMasa l
                 where l.nomenklatur = n and l.berlakuMulai > m.berlakuMulai),
                n.versi)
            from NomenklaturMasa m join m.nomenklatur n
            where m.uraian is not null
              and m.berlakuMulai = (select max(d.berlakuMulai) from NomenklaturMasa d
                                    where d.nomenklatur = n and d.berlakuMulai <= :tahun)""";

    private final EntityManager em;

    NomenklaturRepository(EntityManager em) {
        this.em = em;
    }

    List<BarisNomenklatur> cari(int tahun, Collection<KodeNomenklatur> kode) {
        return em.createQuery(BARIS + " and n.kode in :kode", BarisNomenklatur.class)
                .setParameter("tahun", tahun)
                .setParameter("kode", kode.stream().map(KodeNomenklatur::nilai).toList())
                .getResultList();
    }

    /**
     * A page of the list of a year.
     *
     * @param induk only what lies directly below this code; null for all
     * @param cari text in the code or the wording, in any case; null for all
     */
    Page<BarisNomenklatur> halaman(
            int tahun, KodeNomenklatur induk, Tingkat tingkat, String cari, String kursor, Integer batas) {
        int banyak = Cursor.batas(batas);
        String[] setelah = Cursor.decode(kursor, 1);
        TypedQuery<BarisNomenklatur> query = em.createQuery(
                        BARIS
                                + (induk == null ? "" : " and n.induk = :induk")
                                + (tingkat == null ? "" : " and n.tingkat = :tingkat")
                                + (cari == null
                                        ? ""
                                        : " and (lower(m.uraian) like :cari escape '!' or n.kode like :cari escape '!')")
                                + (setelah == null ? "" : " and n.kode > :setelah")
                                + " order by n.kode",
                        BarisNomenklatur.class)
                .setParameter("tahun", tahun)
                .setMaxResults(banyak + 1);
        if (induk != null) {
            query.setParameter("induk", induk);
        }
        if (tingkat != null) {
            query.setParameter("tingkat", tingkat);
        }
        if (cari != null) {
            query.setParameter("cari", "%" + harfiah(cari.strip().toLowerCase(Locale.ROOT)) + "%");
        }
        if (setelah != null) {
            query.setParameter("setelah", setelah[0]);
        }
        return Page.of(query.getResultList(), banyak, b -> new String[] {b.kode()});
    }

    Optional<Nomenklatur> cariTerkunci(KodeNomenklatur kode) {
        return Optional.ofNullable(em.find(Nomenklatur.class, kode.nilai(), LockModeType.PESSIMISTIC_WRITE));
    }

    boolean ada(KodeNomenklatur kode) {
        return em.find(Nomenklatur.class, kode.nilai()) != null;
    }

    /** @throws ProblemException 409 when somebody else has just added the code */
    void simpan(Nomenklatur baru) {
        try {
            em.persist(baru);
            em.flush();
        } catch (ConstraintViolationException e) {
            if (e.getKind() == ConstraintKind.UNIQUE) {
                throw ProblemException.conflict("NOMENKLATUR_SUDAH_ADA", baru.kode());
            }
            throw e;
        }
    }

    void simpanPerubahan() {
        em.flush();
    }

    private static String harfiah(String teks) {
        return teks.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
