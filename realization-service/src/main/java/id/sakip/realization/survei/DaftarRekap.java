package id.sakip.realization.survei;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.sakip.contracts.KodeWilayah;
import id.sakip.platform.paging.Page;
import id.sakip.platform.problem.ProblemFactory;
import id.sakip.realization.unit.Posisi;

/** Reads stored recaps page by page. */
@ApplicationScoped
class DaftarRekap {

    private static final String BERLAKU = """
            select * from rekap_survei
            where kode_pd >= ? and kode_pd < ? and tahun = coalesce(?, tahun)
              and (kode_pd, tahun, triwulan, layanan) > (?, ?, ?, ?)
            order by kode_pd, tahun, triwulan, layanan
            limit ?""";

    private static final String RIWAYAT = """
            select r.*, k.oleh, k.korelasi from riwayat_rekap r join kiriman k on k.id = r.kiriman
            where r.kode_pd = ? and r.tahun = ? and r.triwulan = ? and r.layanan = ? and r.versi < ?
            order by r.versi desc
            limit ?""";

    private final DataSource dataSource;
    private final PenyimpanRekap penyimpan;
    private final ProblemFactory problems;

    DaftarRekap(DataSource dataSource, PenyimpanRekap penyimpan, ProblemFactory problems) {
        this.dataSource = dataSource;
        this.penyimpan = penyimpan;
        this.problems = problems;
    }

    /**
     * The recaps in force inside an area, in the order of their keys.
     *
     * @param tahun null for all years
     */
    // In a transaction the rules are read once, whatever the length of the page.
    @Transactional
    public Page<RekapView> berlaku(KodeWilayah wilayah, Integer tahun, String kursor, int batas, Locale bahasa) {
        Posisi setelah = Posisi.baca(kursor, "", "0", "", "");
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(BERLAKU)) {
            select.setString(1, wilayah.nilai());
            // '/' follows '.', so this ends behind everything inside the area.
            select.setString(2, wilayah.nilai() + "/");
            select.setObject(3, tahun, Types.INTEGER);
            select.setString(4, setelah.teks(0));
            select.setInt(5, setelah.bulat(1));
            select.setString(6, setelah.teks(2));
            select.setString(7, setelah.teks(3));
            select.setInt(8, batas + 1);
            List<RekapView> data = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    data.add(view(row, bahasa));
                }
            }
            return Page.of(data, batas, v -> new String[] {
                v.kodePd().nilai(),
                Integer.toString(v.tahun()),
                v.triwulan().name(),
                v.layanan() == null ? "" : v.layanan()
            });
        } catch (SQLException e) {
            throw new IllegalStateException("cannot list the recaps of " + wilayah, e);
        }
    }

    /** All versions of one recap, newest first. */
    @Transactional
    public Page<VersiRekapView> riwayat(KunciRekap kunci, String kursor, int batas, Locale bahasa) {
        Posisi setelah = Posisi.baca(kursor, Long.toString(Long.MAX_VALUE));
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(RIWAYAT)) {
            select.setString(1, kunci.unit().kodePd().nilai());
            select.setInt(2, kunci.unit().tahun());
            select.setString(3, kunci.triwulan().name());
            select.setString(4, kunci.kolomLayanan());
            select.setLong(5, setelah.panjang(0));
            select.setInt(6, batas + 1);
            List<VersiRekapView> data = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    data.add(new VersiRekapView(
                            view(row, bahasa),
                            row.getString("oleh"),
                            row.getObject("kiriman", UUID.class),
                            row.getString("korelasi")));
                }
            }
            return Page.of(
                    data, batas, v -> new String[] {Long.toString(v.rekap().versi())});
        } catch (SQLException e) {
            throw new IllegalStateException("cannot list the history of a recap of " + kunci.unit(), e);
        }
    }

    private RekapView view(ResultSet row, Locale bahasa) throws SQLException {
        Instant dicatatPada =
                row.getObject("dicatat_pada", OffsetDateTime.class).toInstant();
        Rekap rekap = penyimpan.rekap(RekapRepository.kunci(row), RekapRepository.isi(row));
        return RekapView.dari(rekap, row.getLong("versi"), dicatatPada, problems, bahasa);
    }
}
