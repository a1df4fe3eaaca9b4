package id.sakip.realization.sipd;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Rupiah;
import id.sakip.platform.paging.Page;
import id.sakip.realization.sipd.domain.Garis;
import id.sakip.realization.sipd.domain.Sumber;
import id.sakip.realization.unit.Posisi;
import id.sakip.realization.unit.UnitTahun;

/** Reads stored SIPD figures. */
@ApplicationScoped
class DaftarSipd {

    private static final String AKUN = """
            select * from sipd_akun r
            where r.kode_pd = ? and r.tahun = ? and r.sumber = coalesce(?, r.sumber)
              and r.per_tanggal = coalesce(?, r.per_tanggal) and (?::text is null or r.kode_kegiatan = ?)
              and (r.per_tanggal, r.sumber, r.kode_kegiatan, r.kode_sub_skpd, r.kode_akun, r.tahap, r.kode_dana)
                > (?, ?, ?, ?, ?, ?, ?)
            order by r.per_tanggal, r.sumber, r.kode_kegiatan, r.kode_sub_skpd, r.kode_akun, r.tahap, r.kode_dana
            limit ?""";

    private static final String DOKUMEN = """
            select d.*, %s as dibayar from sipd_dokumen d
            where d.kode_pd = ? and d.tahun = ? and (?::text is null or d.kode_kegiatan = ?)
              and (d.nomor, d.jenis, d.kode_kegiatan, d.kode_akun, d.kode_sub_skpd) > (?, ?, ?, ?, ?)
            order by d.nomor, d.jenis, d.kode_kegiatan, d.kode_akun, d.kode_sub_skpd
            limit ?""".formatted(DokumenRepository.DIBAYAR);

    private static final String GARIS = "select * from sipd_akun where kode_pd = ? and tahun = ? and per_tanggal = ?";

    private static final String TERAKHIR = "select max(per_tanggal) from sipd_akun where kode_pd = ? and tahun = ?";

    private static final String JUMLAH_DOKUMEN = """
            select d.kode_kegiatan, sum(coalesce(d.nilai, 0) - coalesce(d.setoran, 0)) as jumlah from sipd_dokumen d
            where d.kode_pd = ? and d.tahun = ? and d.tanggal <= ? and %s
            group by d.kode_kegiatan""".formatted(DokumenRepository.DIBAYAR);

    private final DataSource dataSource;

    DaftarSipd(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** @param sumber null for all; @param tanggal null for all; @param kegiatan null for all */
    Page<AkunView> akun(UnitTahun unit, Sumber sumber, LocalDate tanggal, String kegiatan, String kursor, int batas) {
        Posisi setelah = Posisi.baca(kursor, "0001-01-01", "", "", "", "", "", "");
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(AKUN)) {
            select.setString(1, unit.kodePd().nilai());
            select.setInt(2, unit.tahun());
            select.setString(3, sumber == null ? null : sumber.name());
            select.setObject(4, tanggal, Types.DATE);
            select.setString(5, kegiatan);
            select.setString(6, kegiatan);
            select.setObject(7, setelah.tanggal(0));
            for (int i = 1; i < 7; i++) {
                select.setString(7 + i, setelah.teks(i));
            }
            select.setInt(14, batas + 1);
            List<AkunView> data = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    data.add(akun(row));
                }
            }
            return Page.of(data, batas, v -> new String[] {
                v.perTanggal().toString(),
                v.sumber().name(),
                kosong(v.kodeKegiatan()),
                kosong(v.kodeSubSkpd()),
                kosong(v.kodeAkun()),
                kosong(v.tahap()),
                kosong(v.kodeDana())
            });
        } catch (SQLException e) {
            throw new IllegalStateException("cannot list the lines of " + unit, e);
        }
    }

    /** @param kegiatan null for all */
    Page<DokumenView> dokumen(UnitTahun unit, String kegiatan, String kursor, int batas) {
        Posisi setelah = Posisi.baca(kursor, "", "", "", "", "");
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(DOKUMEN)) {
            select.setString(1, unit.kodePd().nilai());
            select.setInt(2, unit.tahun());
            select.setString(3, kegiatan);
            select.setString(4, kegiatan);
            for (int i = 0; i < 5; i++) {
                select.setString(5 + i, setelah.teks(i));
            }
            select.setInt(10, batas + 1);
            List<DokumenView> data = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    data.add(dokumen(row));
                }
            }
            return Page.of(data, batas, v -> new String[] {
                v.nomor(), kosong(v.jenis()), v.kodeSubKegiatan(), v.kodeAkun(), kosong(v.kodeSubSkpd())
            });
        } catch (SQLException e) {
            throw new IllegalStateException("cannot list the documents of " + unit, e);
        }
    }

    /** The last date that any source has a line of. */
    Optional<LocalDate> terakhir(UnitTahun unit) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(TERAKHIR)) {
            select.setString(1, unit.kodePd().nilai());
            select.setInt(2, unit.tahun());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return Optional.ofNullable(row.getObject(1, LocalDate.class));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the dates of " + unit, e);
        }
    }

    /** All lines of a unit on a date. */
    List<Garis> garis(UnitTahun unit, LocalDate tanggal) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(GARIS)) {
            select.setString(1, unit.kodePd().nilai());
            select.setInt(2, unit.tahun());
            select.setObject(3, tanggal);
            List<Garis> garis = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    garis.add(new Garis(
                            Sumber.valueOf(row.getString("sumber")),
                            row.getString("kode_kegiatan"),
                            row.getString("kode_akun"),
                            row.getString("kode_sub_skpd"),
                            row.getInt("urutan_tahap"),
                            row.getString("kode_dana"),
                            row.getLong("versi"),
                            row.getBoolean("rincian"),
                            row.getBoolean("ditarik"),
                            DokumenRepository.rupiah(row.getBigDecimal("anggaran")),
                            new Rupiah(row.getBigDecimal("realisasi"))));
                }
            }
            return garis;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the lines of " + unit, e);
        }
    }

    /** What the paid documents of a unit up to a date add up to, per sub kegiatan. */
    Map<String, Rupiah> dokumen(UnitTahun unit, LocalDate tanggal) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(JUMLAH_DOKUMEN)) {
            select.setString(1, unit.kodePd().nilai());
            select.setInt(2, unit.tahun());
            select.setObject(3, tanggal);
            Map<String, Rupiah> jumlah = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    jumlah.put(row.getString(1), new Rupiah(row.getBigDecimal(2)));
                }
            }
            return jumlah;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot add up the documents of " + unit, e);
        }
    }

    private static AkunView akun(ResultSet row) throws SQLException {
        return new AkunView(
                new KodeWilayah(row.getString("kode_pd")),
                row.getInt("tahun"),
                row.getObject("per_tanggal", LocalDate.class),
                Sumber.valueOf(row.getString("sumber")),
                ada(row.getString("kode_kegiatan")),
                ada(row.getString("kode_sub_skpd")),
                ada(row.getString("kode_akun")),
                row.getString("nama_akun"),
                ada(row.getString("tahap")),
                ada(row.getString("kode_dana")),
                row.getBoolean("rincian"),
                row.getBoolean("ditarik") ? true : null,
                DokumenRepository.rupiah(row.getBigDecimal("anggaran")),
                new Rupiah(row.getBigDecimal("realisasi")),
                DokumenRepository.rupiah(row.getBigDecimal("realisasi_rencana")),
                row.getLong("versi"),
                row.getObject("kiriman", UUID.class),
                row.getObject("dicatat_pada", OffsetDateTime.class).toInstant());
    }

    private static DokumenView dokumen(ResultSet row) throws SQLException {
        IsiDokumen isi = DokumenRepository.isi(row);
        return new DokumenView(
                new KodeWilayah(row.getString("kode_pd")),
                row.getInt("tahun"),
                row.getString("nomor"),
                ada(row.getString("jenis")),
                row.getString("kode_kegiatan"),
                row.getString("kode_akun"),
                ada(row.getString("kode_sub_skpd")),
                isi.tanggal(),
                isi.jenisTransaksi(),
                isi.nilai(),
                isi.setoran(),
                isi.nomorSp2d(),
                isi.tanggalSp2d(),
                isi.tanggalTransfer(),
                isi.status(),
                row.getBoolean("dibayar"),
                row.getLong("versi"),
                row.getObject("kiriman", UUID.class),
                row.getObject("dicatat_pada", OffsetDateTime.class).toInstant());
    }

    private static String ada(String teks) {
        return teks.isEmpty() ? null : teks;
    }

    private static String kosong(String teks) {
        return teks == null ? "" : teks;
    }
}
