package id.sakip.planning.rpjmd;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import id.sakip.contracts.KodeWilayah;

/**
 * What the plans of units refer to: tujuan and sasaran of RPJMDs. Only rows of a document that is or was in force are
 * found. Those never change and never go, so a link to one holds also when the RPJMD is replaced.
 */
@ApplicationScoped
public class TautanRpjmd {

    private static final String TUJUAN = """
            select t.id, t.rpjmd_id, 'T' as tingkat, t.kode, t.uraian,
                   m.kode as kode_induk, m.uraian as uraian_induk, t.id as tujuan_id,
                   i.urutan as letak_indikator, i.kode as kode_indikator, i.uraian as uraian_indikator, i.satuan
            from rpjmd_tujuan t
            join rpjmd r on r.id = t.rpjmd_id and r.status in ('DITETAPKAN', 'DIGANTI')
            join rpjmd_misi m on m.id = t.misi_id
            left join rpjmd_indikator i on i.tujuan_id = t.id
            """;

    private static final String SASARAN = """
            select s.id, s.rpjmd_id, 'S', s.kode, s.uraian,
                   t.kode, t.uraian, t.id,
                   i.urutan, i.kode, i.uraian, i.satuan
            from rpjmd_sasaran s
            join rpjmd r on r.id = s.rpjmd_id and r.status in ('DITETAPKAN', 'DIGANTI')
            join rpjmd_tujuan t on t.id = s.tujuan_id
            left join rpjmd_indikator i on i.sasaran_id = s.id
            """;

    private static final String URUTAN = " order by tingkat, kode, id, letak_indikator";

    /** Where periods overlap, the RPJMD that started last counts. */
    private static final String BERLAKU = """
            (select id from rpjmd where kode_pd = :kodeKab and status = 'DITETAPKAN'
             and :tahun between tahun and tahun_akhir order by tahun desc limit 1)""";

    private final EntityManager em;

    TautanRpjmd(EntityManager em) {
        this.em = em;
    }

    /**
     * An indicator of the kabupaten.
     *
     * @param kode null when the document gives none
     * @param satuan null when the document gives none
     */
    public record IndikatorRpjmd(String kode, String uraian, String satuan) {}

    /**
     * @param id of the row, to refer to
     * @param rpjmdId document it stands in
     */
    public record TujuanRpjmd(
            UUID id,
            UUID rpjmdId,
            String kode,
            String uraian,
            String kodeMisi,
            String misi,
            List<IndikatorRpjmd> indikator) {}

    /**
     * @param id of the row, to refer to
     * @param rpjmdId document it stands in
     * @param tujuanId row of the tujuan it belongs to
     */
    public record SasaranRpjmd(
            UUID id,
            UUID rpjmdId,
            String kode,
            String uraian,
            UUID tujuanId,
            String kodeTujuan,
            String tujuan,
            List<IndikatorRpjmd> indikator) {}

    /** What was found of what was asked for, by code. */
    public record Ditemukan(List<TujuanRpjmd> tujuan, List<SasaranRpjmd> sasaran) {

        public Optional<TujuanRpjmd> tujuan(String kode) {
            return tujuan.stream().filter(t -> t.kode().equals(kode)).findFirst();
        }

        public Optional<TujuanRpjmd> tujuan(UUID id) {
            return tujuan.stream().filter(t -> t.id().equals(id)).findFirst();
        }

        public Optional<SasaranRpjmd> sasaran(String kode) {
            return sasaran.stream().filter(s -> s.kode().equals(kode)).findFirst();
        }

        public Optional<SasaranRpjmd> sasaran(UUID id) {
            return sasaran.stream().filter(s -> s.id().equals(id)).findFirst();
        }
    }

    /**
     * Finds by code, in the RPJMD in force whose period holds {@code tahun}; one statement, none when nothing is asked.
     *
     * @param kodePd the kabupaten, or a unit inside it; a provinsi has no RPJMD here
     * @param tahun first year of the plan that refers to the RPJMD
     */
    public Ditemukan cari(
            KodeWilayah kodePd, int tahun, Collection<String> kodeTujuan, Collection<String> kodeSasaran) {
        boolean diKabupaten = kodePd.nilai().length() >= "35.09".length();
        if (!diKabupaten || kodeTujuan.isEmpty() && kodeSasaran.isEmpty()) {
            return new Ditemukan(List.of(), List.of());
        }
        return hasil(em.createNativeQuery(
                        TUJUAN + " where t.rpjmd_id = " + BERLAKU + " and t.kode in (:tujuan) union all " + SASARAN
                                + " where s.rpjmd_id = " + BERLAKU + " and s.kode in (:sasaran)" + URUTAN,
                        Tuple.class)
                .setParameter("kodeKab", kodePd.kabupaten().nilai())
                .setParameter("tahun", tahun)
                .setParameter("tujuan", tidakKosong(kodeTujuan, ""))
                .setParameter("sasaran", tidakKosong(kodeSasaran, "")));
    }

    /** Finds by row, whatever the document is now; one statement, none when nothing is asked. */
    public Ditemukan cari(Collection<UUID> tujuan, Collection<UUID> sasaran) {
        if (tujuan.isEmpty() && sasaran.isEmpty()) {
            return new Ditemukan(List.of(), List.of());
        }
        UUID tidakAda = new UUID(0, 0);
        return hasil(em.createNativeQuery(
                        TUJUAN + " where t.id in (:tujuan) union all " + SASARAN + " where s.id in (:sasaran)" + URUTAN,
                        Tuple.class)
                .setParameter("tujuan", tidakKosong(tujuan, tidakAda))
                .setParameter("sasaran", tidakKosong(sasaran, tidakAda)));
    }

    /** SQL knows no empty list of values. */
    private static <T> List<T> tidakKosong(Collection<T> diminta, T tidakAda) {
        List<T> semua = new ArrayList<>(diminta);
        semua.add(tidakAda);
        return semua;
    }

    private static Ditemukan hasil(Query query) {
        Map<UUID, TujuanRpjmd> tujuan = new LinkedHashMap<>();
        Map<UUID, SasaranRpjmd> sasaran = new LinkedHashMap<>();
        for (Object satu : query.getResultList()) {
            Tuple baris = (Tuple) satu;
            UUID id = baris.get("id", UUID.class);
            List<IndikatorRpjmd> indikator = "T".equals(String.valueOf(baris.get("tingkat")))
                    ? tujuan.computeIfAbsent(id, k -> tujuan(baris)).indikator()
                    : sasaran.computeIfAbsent(id, k -> sasaran(baris)).indikator();
            if (baris.get("letak_indikator") != null) {
                indikator.add(new IndikatorRpjmd(
                        teks(baris, "kode_indikator"), teks(baris, "uraian_indikator"), teks(baris, "satuan")));
            }
        }
        return new Ditemukan(List.copyOf(tujuan.values()), List.copyOf(sasaran.values()));
    }

    private static TujuanRpjmd tujuan(Tuple baris) {
        return new TujuanRpjmd(
                baris.get("id", UUID.class),
                baris.get("rpjmd_id", UUID.class),
                teks(baris, "kode"),
                teks(baris, "uraian"),
                teks(baris, "kode_induk"),
                teks(baris, "uraian_induk"),
                new ArrayList<>());
    }

    private static SasaranRpjmd sasaran(Tuple baris) {
        return new SasaranRpjmd(
                baris.get("id", UUID.class),
                baris.get("rpjmd_id", UUID.class),
                teks(baris, "kode"),
                teks(baris, "uraian"),
                baris.get("tujuan_id", UUID.class),
                teks(baris, "kode_induk"),
                teks(baris, "uraian_induk"),
                new ArrayList<>());
    }

    private static String teks(Tuple baris, String kolom) {
        return baris.get(kolom, String.class);
    }
}
