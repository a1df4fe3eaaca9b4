package id.sakip.realization.keluaran;

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
import id.sakip.contracts.rencana.RencanaBerlaku;
import id.sakip.platform.paging.Page;
import id.sakip.realization.bukti.BanyakBukti;
import id.sakip.realization.bukti.KunciBukti;
import id.sakip.realization.unit.Posisi;

/** Reads stored realisasi of outputs page by page. */
@ApplicationScoped
class DaftarKeluaran {

    private static final String BERLAKU =
            """
            select r.*, %s from realisasi_keluaran r
            where kode_pd >= ? and kode_pd < ? and tahun = coalesce(?, tahun)
              and (kode_pd, tahun, triwulan, kode_sub_kegiatan, sebutan) > (?, ?, ?, ?, ?)
            order by kode_pd, tahun, triwulan, kode_sub_kegiatan, sebutan
            limit ?""".formatted(BanyakBukti.kolom(KunciBukti.KELUARAN, "r.triwulan", "r.kode_sub_kegiatan", "r.sebutan"));

    private static final String RIWAYAT = """
            select r.*, k.oleh, k.korelasi from riwayat_keluaran r join kiriman k on k.id = r.kiriman
            where r.kode_pd = ? and r.tahun = ? and r.triwulan = ? and r.kode_sub_kegiatan = ? and r.sebutan = ?
              and r.versi < ?
            order by r.versi desc
            limit ?""";

    private final DataSource dataSource;

    DaftarKeluaran(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * The values in force inside an area, in the order of their keys.
     *
     * @param tahun null for all years
     */
    Page<RealisasiKeluaranView> berlaku(KodeWilayah wilayah, Integer tahun, String kursor, int batas) {
        Posisi setelah = Posisi.baca(kursor, "", "0", "", "", "");
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
            select.setString(8, setelah.teks(4));
            select.setInt(9, batas + 1);
            List<RealisasiKeluaranView> data = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    data.add(view(row, BanyakBukti.dari(row)));
                }
            }
            return Page.of(data, batas, v -> new String[] {
                v.kodePd().nilai(),
                Integer.toString(v.tahun()),
                v.triwulan().name(),
                v.kodeSubKegiatan().nilai(),
                RencanaBerlaku.Keluaran.sebutan(v.keluaran())
            });
        } catch (SQLException e) {
            throw new IllegalStateException("cannot list the outputs of " + wilayah, e);
        }
    }

    /** All values an output had in a quarter, newest first. */
    Page<VersiKeluaranView> riwayat(KunciKeluaran kunci, String kursor, int batas) {
        Posisi setelah = Posisi.baca(kursor, Long.toString(Long.MAX_VALUE));
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(RIWAYAT)) {
            select.setString(1, kunci.unit().kodePd().nilai());
            select.setInt(2, kunci.unit().tahun());
            select.setString(3, kunci.triwulan().name());
            select.setString(4, kunci.kodeSubKegiatan().nilai());
            select.setString(5, kunci.sebutan());
            select.setLong(6, setelah.panjang(0));
            select.setInt(7, batas + 1);
            List<VersiKeluaranView> data = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    data.add(new VersiKeluaranView(
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

    private static RealisasiKeluaranView view(ResultSet row, Integer banyakBukti) throws SQLException {
        Instant dicatatPada =
                row.getObject("dicatat_pada", OffsetDateTime.class).toInstant();
        return RealisasiKeluaranView.dari(
                KeluaranRepository.kunci(row),
                KeluaranRepository.isi(row),
                row.getLong("versi"),
                dicatatPada,
                banyakBukti);
    }
}
