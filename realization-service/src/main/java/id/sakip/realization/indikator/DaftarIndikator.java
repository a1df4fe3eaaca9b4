package id.sakip.realization.indikator;

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
import id.sakip.platform.paging.Page;
import id.sakip.realization.bukti.BanyakBukti;
import id.sakip.realization.bukti.KunciBukti;
import id.sakip.realization.unit.Posisi;

/** Reads stored realisasi of indicators page by page. */
@ApplicationScoped
class DaftarIndikator {

    private static final String BERLAKU =
            """
            select r.*, %s from realisasi_indikator r
            where kode_pd >= ? and kode_pd < ? and tahun = coalesce(?, tahun)
              and (kode_pd, tahun, triwulan, kode_indikator) > (?, ?, ?, ?)
            order by kode_pd, tahun, triwulan, kode_indikator
            limit ?""".formatted(BanyakBukti.kolom(KunciBukti.INDIKATOR, "r.triwulan", "r.kode_indikator", "''"));

    private static final String RIWAYAT = """
            select r.*, k.oleh, k.korelasi from riwayat_indikator r join kiriman k on k.id = r.kiriman
            where r.kode_pd = ? and r.tahun = ? and r.triwulan = ? and r.kode_indikator = ? and r.versi < ?
            order by r.versi desc
            limit ?""";

    private final DataSource dataSource;

    DaftarIndikator(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * The values in force inside an area, in the order of their keys.
     *
     * @param tahun null for all years
     */
    Page<RealisasiIndikatorView> berlaku(KodeWilayah wilayah, Integer tahun, String kursor, int batas) {
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
            List<RealisasiIndikatorView> data = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    data.add(view(row, BanyakBukti.dari(row)));
                }
            }
            return Page.of(data, batas, v -> new String[] {
                v.kodePd().nilai(), Integer.toString(v.tahun()), v.triwulan().name(), v.kodeIndikator()
            });
        } catch (SQLException e) {
            throw new IllegalStateException("cannot list the indicators of " + wilayah, e);
        }
    }

    /** All values an indicator had in a quarter, newest first. */
    Page<VersiIndikatorView> riwayat(KunciIndikator kunci, String kursor, int batas) {
        Posisi setelah = Posisi.baca(kursor, Long.toString(Long.MAX_VALUE));
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(RIWAYAT)) {
            select.setString(1, kunci.unit().kodePd().nilai());
            select.setInt(2, kunci.unit().tahun());
            select.setString(3, kunci.triwulan().name());
            select.setString(4, kunci.kodeIndikator());
            select.setLong(5, setelah.panjang(0));
            select.setInt(6, batas + 1);
            List<VersiIndikatorView> data = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    data.add(new VersiIndikatorView(
                            view(row, null),
                            row.getString("oleh"),
                            row.getObject("kiriman", UUID.class),
                            row.getString("korelasi")));
                }
            }
            return Page.of(
                    data, batas, v -> new String[] {Long.toString(v.realisasi().versi())});
        } catch (SQLException e) {
            throw new IllegalStateException("cannot list the history of " + kunci, e);
        }
    }

    private static RealisasiIndikatorView view(ResultSet row, Integer banyakBukti) throws SQLException {
        Instant dicatatPada =
                row.getObject("dicatat_pada", OffsetDateTime.class).toInstant();
        return RealisasiIndikatorView.dari(
                IndikatorRepository.kunci(row),
                IndikatorRepository.isi(row),
                row.getLong("versi"),
                dicatatPada,
                banyakBukti);
    }
}
