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
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Triwulan;
import id.sakip.platform.paging.Page;
import id.sakip.realization.unit.Posisi;

/** Reads stored responses page by page. */
@ApplicationScoped
class DaftarRespons {

    private static final String BERLAKU = """
            select * from respons_survei
            where kode_pd >= ? and kode_pd < ? and tahun = coalesce(?, tahun) and triwulan = coalesce(?, triwulan)
              and (kode_pd, sumber, id_respons) > (?, ?, ?)
            order by kode_pd, sumber, id_respons
            limit ?""";

    private static final String RIWAYAT = """
            select r.*, k.oleh, k.korelasi from riwayat_respons r join kiriman k on k.id = r.kiriman
            where r.kode_pd = ? and r.sumber = ? and r.id_respons = ? and r.versi < ?
            order by r.versi desc
            limit ?""";

    private final DataSource dataSource;

    DaftarRespons(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * The responses in force inside an area, in the order of their keys.
     *
     * @param tahun null for all years
     * @param triwulan null for all quarters
     */
    Page<ResponsView> berlaku(KodeWilayah wilayah, Integer tahun, Triwulan triwulan, String kursor, int batas) {
        Posisi setelah = Posisi.baca(kursor, "", "", "");
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(BERLAKU)) {
            select.setString(1, wilayah.nilai());
            // '/' follows '.', so this ends behind everything inside the area.
            select.setString(2, wilayah.nilai() + "/");
            select.setObject(3, tahun, Types.INTEGER);
            select.setString(4, triwulan == null ? null : triwulan.name());
            select.setString(5, setelah.teks(0));
            select.setString(6, setelah.teks(1));
            select.setString(7, setelah.teks(2));
            select.setInt(8, batas + 1);
            List<ResponsView> data = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    data.add(view(row));
                }
            }
            return Page.of(data, batas, v -> new String[] {v.kodePd().nilai(), v.sumber(), v.id()});
        } catch (SQLException e) {
            throw new IllegalStateException("cannot list the responses of " + wilayah, e);
        }
    }

    /** All versions of one response, newest first. */
    Page<VersiResponsView> riwayat(KodeWilayah kodePd, String sumber, String id, String kursor, int batas) {
        Posisi setelah = Posisi.baca(kursor, Long.toString(Long.MAX_VALUE));
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(RIWAYAT)) {
            select.setString(1, kodePd.nilai());
            select.setString(2, sumber);
            select.setString(3, id);
            select.setLong(4, setelah.panjang(0));
            select.setInt(5, batas + 1);
            List<VersiResponsView> data = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    data.add(new VersiResponsView(
                            view(row),
                            row.getString("oleh"),
                            row.getObject("kiriman", UUID.class),
                            row.getString("korelasi")));
                }
            }
            return Page.of(
                    data, batas, v -> new String[] {Long.toString(v.respons().versi())});
        } catch (SQLException e) {
            throw new IllegalStateException("cannot list the history of a response of " + kodePd, e);
        }
    }

    private static ResponsView view(ResultSet row) throws SQLException {
        Instant dicatatPada =
                row.getObject("dicatat_pada", OffsetDateTime.class).toInstant();
        return ResponsView.dari(
                ResponsRepository.kunci(row), ResponsRepository.isi(row), row.getLong("versi"), dicatatPada);
    }
}
