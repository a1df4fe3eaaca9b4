package id.sakip.realization.survei;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Triwulan;
import id.sakip.platform.json.SakipJson;
import id.sakip.platform.problem.ProblemException;
import id.sakip.realization.kiriman.Catatan;
import id.sakip.realization.kiriman.Realisasi;
import id.sakip.realization.unit.Bacaan;
import id.sakip.realization.unit.ColumnArrays;
import id.sakip.realization.unit.UnitTahun;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Stored responses: those in force and every version before them. */
@ApplicationScoped
class ResponsRepository {

    private static final TypeReference<TreeMap<String, Integer>> JAWABAN = new TypeReference<>() {};

    /** One index lookup per key, however large the table is; a join would make the planner read all of it. */
    private static final String CARI = """
            select r.* from unnest(?, ?, ?) as k (kode_pd, sumber, id_respons)
            cross join lateral (
                select * from respons_survei r
                where r.kode_pd = k.kode_pd and r.sumber = k.sumber and r.id_respons = k.id_respons
                limit 1
            ) r""";

    private static final String KOLOM = """
            tahun, triwulan, tanggal, aturan, layanan, kanal, jawaban, jenis_kelamin, kelompok_usia, pendidikan, pekerjaan""";

    /** One statement for both tables: the current response and its line in the history cannot drift apart. */
    private static final String SIMPAN = """
            with baru as (
                select b.kode_pd, b.sumber, b.id_respons, b.versi, b.tahun, b.triwulan, b.tanggal, b.aturan, b.layanan,
                    b.kanal, b.jawaban::jsonb, b.jenis_kelamin, b.kelompok_usia, b.pendidikan, b.pekerjaan,
                    ?::uuid as kiriman, ?::timestamptz as dicatat_pada
                from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as b (kode_pd, sumber, id_respons, versi, tahun,
                    triwulan, tanggal, aturan, layanan, kanal, jawaban, jenis_kelamin, kelompok_usia, pendidikan, pekerjaan)
            ), riwayat as (
                insert into riwayat_respons (kode_pd, sumber, id_respons, versi, %1$s, kiriman, dicatat_pada)
                select kode_pd, sumber, id_respons, versi, %1$s, kiriman, dicatat_pada from baru
            )
            insert into respons_survei as r (kode_pd, sumber, id_respons, versi, %1$s, kiriman, dicatat_pada)
            select kode_pd, sumber, id_respons, versi, %1$s, kiriman, dicatat_pada from baru
            on conflict (kode_pd, sumber, id_respons) do update set
                versi = excluded.versi, tanggal = excluded.tanggal, aturan = excluded.aturan, layanan = excluded.layanan,
                kanal = excluded.kanal, jawaban = excluded.jawaban, jenis_kelamin = excluded.jenis_kelamin,
                kelompok_usia = excluded.kelompok_usia, pendidikan = excluded.pendidikan,
                pekerjaan = excluded.pekerjaan, kiriman = excluded.kiriman, dicatat_pada = excluded.dicatat_pada
                where r.tahun = excluded.tahun and r.triwulan = excluded.triwulan""".formatted(KOLOM);

    private final DataSource dataSource;

    ResponsRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The responses in force under these keys. */
    Map<KunciRespons, IsiRespons> cari(Collection<KunciRespons> kunci) {
        return cari(kunci, ResponsRepository::isi);
    }

    /** The batch that brought what is stored under each of these keys. */
    Map<KunciRespons, UUID> kiriman(Collection<KunciRespons> kunci) {
        return cari(kunci, Bacaan.KIRIMAN);
    }

    private <T> Map<KunciRespons, T> cari(Collection<KunciRespons> kunci, Bacaan<T> bacaan) {
        Map<KunciRespons, T> ada = HashMap.newHashMap(kunci.size());
        try (Connection connection = dataSource.getConnection();
                PreparedStatement cari = connection.prepareStatement(CARI)) {
            new ColumnArrays<>(cari, 1, kunci)
                    .text(k -> k.unit().kodePd())
                    .text(KunciRespons::sumber)
                    .text(KunciRespons::id);
            try (ResultSet rows = cari.executeQuery()) {
                while (rows.next()) {
                    ada.put(kunci(rows), bacaan.baca(rows));
                }
            }
            return ada;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read " + kunci.size() + " responses", e);
        }
    }

    /**
     * @throws ProblemException 409 when another batch has just stored a response under the same id in another year, whose
     *     lock this one does not hold
     */
    @Transactional(MANDATORY)
    public void simpan(List<Realisasi<KunciRespons, IsiRespons>> realisasi, Catatan catatan) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement simpan = connection.prepareStatement(SIMPAN)) {
            simpan.setObject(1, catatan.kiriman());
            simpan.setObject(2, catatan.waktu().atOffset(ZoneOffset.UTC));
            new ColumnArrays<>(simpan, 3, realisasi)
                    .text(r -> r.kunci().unit().kodePd())
                    .text(r -> r.kunci().sumber())
                    .text(r -> r.kunci().id())
                    .bigint(r -> catatan.versi(r.kunci()))
                    .integer(r -> r.kunci().unit().tahun())
                    .text(r -> r.kunci().triwulan())
                    .as("date", r -> r.isi().tanggal())
                    .text(r -> r.isi().aturan())
                    .text(r -> r.isi().layanan())
                    .text(r -> r.isi().kanal())
                    .text(r -> json(r.isi().jawaban()))
                    .text(r -> r.isi().atribut().jenisKelamin())
                    .text(r -> r.isi().atribut().kelompokUsia())
                    .text(r -> r.isi().atribut().pendidikan())
                    .text(r -> r.isi().atribut().pekerjaan());
            if (simpan.executeUpdate() != realisasi.size()) {
                throw ProblemException.conflict("RESPONS_BENTROK");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot store " + realisasi.size() + " responses", e);
        }
    }

    static KunciRespons kunci(ResultSet row) throws SQLException {
        return new KunciRespons(
                new UnitTahun(new KodeWilayah(row.getString("kode_pd")), row.getInt("tahun")),
                Triwulan.valueOf(row.getString("triwulan")),
                row.getString("sumber"),
                row.getString("id_respons"));
    }

    static IsiRespons isi(ResultSet row) throws SQLException {
        return new IsiRespons(
                row.getObject("tanggal", LocalDate.class),
                row.getString("aturan"),
                row.getString("layanan"),
                row.getString("kanal"),
                jawaban(row.getString("jawaban")),
                new AtributResponden(
                        pilihan(JenisKelamin.class, row.getString("jenis_kelamin")),
                        row.getString("kelompok_usia"),
                        pilihan(Pendidikan.class, row.getString("pendidikan")),
                        pilihan(Pekerjaan.class, row.getString("pekerjaan"))));
    }

    private static <E extends Enum<E>> E pilihan(Class<E> jenis, String nama) {
        return nama == null ? null : Enum.valueOf(jenis, nama);
    }

    private static Map<String, Integer> jawaban(String json) {
        try {
            return SakipJson.mapper().readValue(json, JAWABAN);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored answers are unreadable", e);
        }
    }

    private static String json(Map<String, Integer> jawaban) {
        try {
            return SakipJson.mapper().writeValueAsString(jawaban);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write answers", e);
        }
    }
}
