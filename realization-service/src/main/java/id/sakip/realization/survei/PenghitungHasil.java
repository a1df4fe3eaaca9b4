package id.sakip.realization.survei;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import id.sakip.realization.survei.domain.AturanSurvei;
import id.sakip.realization.survei.domain.HasilSurvei;
import id.sakip.realization.survei.domain.Tabulasi;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Counts the stored responses of a unit from 1 January to the end of a quarter; the database counts, the rule judges. */
@ApplicationScoped
class PenghitungHasil {

    private static final String SYARAT = """
            where r.kode_pd = ? and r.tahun = ? and r.triwulan <= ? and (?::text is null or r.layanan = ?)""";

    /** One statement, so that what is counted is of one moment. */
    private static final String JAWABAN = """
            with terpilih as materialized (
                select r.jawaban from respons_survei r %s and r.aturan = ?
            )
            select null as unsur, null::integer as nilai, count(*) as banyak from terpilih
            union all
            select j.key, j.value::integer, count(*) from terpilih t cross join lateral jsonb_each_text(t.jawaban) j
            group by j.key, j.value""".formatted(SYARAT);

    private static final String ATRIBUT = """
            select a.nama, a.nilai, count(*) as banyak from respons_survei r
            cross join lateral (values ('jenisKelamin', r.jenis_kelamin), ('kelompokUsia', r.kelompok_usia),
                ('pendidikan', r.pendidikan), ('pekerjaan', r.pekerjaan), ('layanan', r.layanan), ('kanal', r.kanal))
                a (nama, nilai)
            %s and r.aturan = ?
            group by a.nama, a.nilai
            order by a.nama, count(*) desc, a.nilai""".formatted(SYARAT);

    private static final String ATURAN_LAIN = """
            select r.aturan, count(*) as banyak from respons_survei r %s and r.aturan <> ?
            group by r.aturan order by r.aturan""".formatted(SYARAT);

    private final DataSource dataSource;

    PenghitungHasil(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** @param nilai null for respondents of whom it is not known */
    @Schema(name = "BanyakRespons")
    record Banyak(String nilai, long banyak) {}

    /** What the responses under {@code aturan} say. */
    HasilSurvei hasil(KunciRekap kunci, AturanSurvei aturan) {
        Tabulasi tabulasi = new Tabulasi(aturan);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(JAWABAN)) {
            syarat(select, kunci, aturan);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    String unsur = row.getString("unsur");
                    if (unsur == null) {
                        tabulasi.tambahResponden(row.getLong("banyak"));
                    } else {
                        tabulasi.tambahJawaban(unsur, row.getInt("nilai"), row.getLong("banyak"));
                    }
                }
            }
            return tabulasi.hasil();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot count the responses of " + kunci.unit(), e);
        }
    }

    /** How many respondents there are of each kind, by attribute. */
    Map<String, List<Banyak>> atribut(KunciRekap kunci, AturanSurvei aturan) {
        Map<String, List<Banyak>> atribut = new TreeMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(ATRIBUT)) {
            syarat(select, kunci, aturan);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    atribut.computeIfAbsent(row.getString("nama"), nama -> new ArrayList<>())
                            .add(new Banyak(row.getString("nilai"), row.getLong("banyak")));
                }
            }
            return atribut;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot count the respondents of " + kunci.unit(), e);
        }
    }

    /** How many responses of the same period were given under other rules, which are not counted. */
    List<Banyak> aturanLain(KunciRekap kunci, AturanSurvei aturan) {
        List<Banyak> lain = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(ATURAN_LAIN)) {
            syarat(select, kunci, aturan);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    lain.add(new Banyak(row.getString("aturan"), row.getLong("banyak")));
                }
            }
            return lain;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot count the responses of " + kunci.unit(), e);
        }
    }

    private static void syarat(PreparedStatement select, KunciRekap kunci, AturanSurvei aturan) throws SQLException {
        select.setString(1, kunci.unit().kodePd().nilai());
        select.setInt(2, kunci.unit().tahun());
        select.setString(3, kunci.triwulan().name());
        select.setString(4, kunci.layanan());
        select.setString(5, kunci.layanan());
        select.setString(6, aturan.id());
    }
}
