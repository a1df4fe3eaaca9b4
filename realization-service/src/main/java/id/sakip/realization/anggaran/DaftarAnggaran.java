package id.sakip.realization.anggaran;

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

import id.sakip.contracts.JenisBelanja;
import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.KodeWilayah;
import id.sakip.platform.paging.Page;
import id.sakip.realization.bukti.BanyakBukti;
import id.sakip.realization.bukti.KunciBukti;
import id.sakip.realization.unit.Posisi;
import id.sakip.realization.unit.UnitTahun;

/** Reads stored realisasi of the budget page by page. */
@ApplicationScoped
class DaftarAnggaran {

    private static final String BERLAKU = """
            select r.*, %s from realisasi_anggaran r
            where kode_pd >= ? and kode_pd < ? and tahun = coalesce(?, tahun)
              and (kode_pd, tahun, kode_sub_kegiatan, jenis_belanja, per_tanggal) > (?, ?, ?, ?, ?)
            order by kode_pd, tahun, kode_sub_kegiatan, jenis_belanja, per_tanggal
            limit ?""".formatted(BanyakBukti.kolom(
            KunciBukti.ANGGARAN,
            "'TW' || extract(quarter from r.per_tanggal)",
            "r.kode_sub_kegiatan",
            "r.jenis_belanja"));

    private static final String RIWAYAT = """
            select r.*, k.oleh, k.korelasi from riwayat_anggaran r join kiriman k on k.id = r.kiriman
            where r.kode_pd = ? and r.tahun = ? and r.kode_sub_kegiatan = ? and r.jenis_belanja = ?
              and (r.per_tanggal, r.versi) < (?, ?)
            order by r.per_tanggal desc, r.versi desc
            limit ?""";

    private final DataSource dataSource;

    DaftarAnggaran(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * The amounts in force inside an area, in the order of their keys.
     *
     * @param tahun null for all years
     */
    Page<RealisasiAnggaranView> berlaku(KodeWilayah wilayah, Integer tahun, String kursor, int batas) {
        Posisi setelah = Posisi.baca(kursor, "", "0", "", "", "0001-01-01");
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
            select.setObject(8, setelah.tanggal(4));
            select.setInt(9, batas + 1);
            List<RealisasiAnggaranView> data = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    data.add(view(row, BanyakBukti.dari(row)));
                }
            }
            return Page.of(data, batas, v -> new String[] {
                v.kodePd().nilai(),
                Integer.toString(v.tahun()),
                v.kodeSubKegiatan().nilai(),
                v.jenisBelanja().name(),
                v.perTanggal().toString()
            });
        } catch (SQLException e) {
            throw new IllegalStateException("cannot list the budget of " + wilayah, e);
        }
    }

    /** All amounts a sub kegiatan had in a year for one kind of spending: latest snapshot first, newest version first. */
    Page<VersiAnggaranView> riwayat(
            UnitTahun unit, KodeNomenklatur kodeSubKegiatan, JenisBelanja jenisBelanja, String kursor, int batas) {
        Posisi setelah = Posisi.baca(kursor, "9999-12-31", Long.toString(Long.MAX_VALUE));
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(RIWAYAT)) {
            select.setString(1, unit.kodePd().nilai());
            select.setInt(2, unit.tahun());
            select.setString(3, kodeSubKegiatan.nilai());
            select.setString(4, jenisBelanja.name());
            select.setObject(5, setelah.tanggal(0));
            select.setLong(6, setelah.panjang(1));
            select.setInt(7, batas + 1);
            List<VersiAnggaranView> data = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    data.add(new VersiAnggaranView(
                            view(row, null),
                            row.getString("oleh"),
                            row.getObject("kiriman", UUID.class),
                            row.getString("korelasi")));
                }
            }
            return Page.of(data, batas, v -> new String[] {
                v.realisasi().perTanggal().toString(),
                Long.toString(v.realisasi().versi())
            });
        } catch (SQLException e) {
            throw new IllegalStateException("cannot list the history of " + kodeSubKegiatan + " in " + unit, e);
        }
    }

    private static RealisasiAnggaranView view(ResultSet row, Integer banyakBukti) throws SQLException {
        Instant dicatatPada =
                row.getObject("dicatat_pada", OffsetDateTime.class).toInstant();
        return RealisasiAnggaranView.dari(
                AnggaranRepository.kunci(row),
                AnggaranRepository.realisasi(row),
                SumberAnggaran.valueOf(row.getString("sumber")),
                row.getLong("versi"),
                dicatatPada,
                banyakBukti);
    }
}
