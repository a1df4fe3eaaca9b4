package id.sakip.realization.bukti;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Triwulan;
import id.sakip.platform.correlation.Correlation;
import id.sakip.platform.paging.Page;
import id.sakip.realization.bukti.domain.JenisBukti;
import id.sakip.realization.bukti.domain.NamaBerkas;
import id.sakip.realization.unit.Posisi;
import id.sakip.realization.unit.UnitTahun;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** The files and what they belong to; their contents are in {@link SimpananBukti}. */
@ApplicationScoped
class BuktiRepository {

    private static final String PILIH =
            "select b.*, i.ukuran, i.jenis from bukti b join bukti_isi i on i.sidik = b.sidik ";

    private static final String SAMA = PILIH + """
            where b.kode_pd = ? and b.tahun = ? and b.triwulan = ? and b.ragam = ? and b.kode = ?
              and md5(b.rincian) = md5(?) and b.sidik = ? and b.ditarik_pada is null""";

    private static final String TAMBAH = """
            insert into bukti (id, kode_pd, tahun, triwulan, ragam, kode, rincian, sidik, nama, keterangan, diunggah_oleh,
                diunggah_pada, korelasi)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String DAFTAR = PILIH + """
            where b.kode_pd >= ? and b.kode_pd < ?
              and b.tahun = coalesce(?, b.tahun) and b.triwulan = coalesce(?, b.triwulan) and b.ragam = coalesce(?, b.ragam)
              and (?::text is null or b.ragam = 'indikator' and b.kode = ?)
              and (?::text is null or b.ragam <> 'indikator' and b.kode = ?)
              and (?::text is null or b.ragam = 'anggaran' and b.rincian = ?)
              and (?::text is null or b.ragam = 'keluaran' and b.rincian = ?)
              and (? or b.ditarik_pada is null)
              and (b.diunggah_pada, b.id) < (?::timestamptz, ?::uuid)
            order by b.diunggah_pada desc, b.id desc
            limit ?""";

    private static final String TARIK =
            "update bukti set ditarik_oleh = ?, ditarik_pada = ?, ditarik_alasan = ? where id = ?";

    private final DataSource dataSource;

    BuktiRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The evidence in force with the same content for the same realisasi. */
    Optional<Bukti> sama(KunciBukti kunci, String sidik) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement cari = connection.prepareStatement(SAMA)) {
            ikat(cari, 1, kunci);
            cari.setString(7, sidik);
            return satu(cari);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot look for evidence of " + kunci, e);
        }
    }

    Optional<Bukti> cari(UUID id) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement cari = connection.prepareStatement(PILIH + "where b.id = ?")) {
            cari.setObject(1, id);
            return satu(cari);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read evidence " + id, e);
        }
    }

    @Transactional(MANDATORY)
    public void tambah(Bukti bukti) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement tambah = connection.prepareStatement(TAMBAH)) {
            tambah.setObject(1, bukti.id());
            ikat(tambah, 2, bukti.kunci());
            tambah.setString(8, bukti.sidik());
            tambah.setString(9, bukti.nama().nilai());
            tambah.setString(10, bukti.keterangan());
            tambah.setString(11, bukti.diunggahOleh());
            tambah.setObject(12, bukti.diunggahPada().atOffset(ZoneOffset.UTC));
            tambah.setString(13, Correlation.current());
            tambah.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot store evidence " + bukti.id(), e);
        }
    }

    @Transactional(MANDATORY)
    public void tarik(UUID id, Bukti.Penarikan penarikan) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement tarik = connection.prepareStatement(TARIK)) {
            tarik.setString(1, penarikan.oleh());
            tarik.setObject(2, penarikan.pada().atOffset(ZoneOffset.UTC));
            tarik.setString(3, penarikan.alasan());
            tarik.setObject(4, id);
            tarik.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot withdraw evidence " + id, e);
        }
    }

    /** Newest first. */
    Page<Bukti> daftar(Saringan saringan, String kursor, int batas) {
        Posisi setelah = Posisi.baca(kursor, "9999-12-31T00:00:00Z", "ffffffff-ffff-ffff-ffff-ffffffffffff");
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(DAFTAR)) {
            select.setString(1, saringan.wilayah().nilai());
            // '/' follows '.', so this ends behind everything inside the area.
            select.setString(2, saringan.wilayah().nilai() + "/");
            select.setObject(3, saringan.tahun(), Types.INTEGER);
            select.setString(4, teks(saringan.triwulan()));
            select.setString(5, saringan.ragam());
            duaKali(select, 6, saringan.kodeIndikator());
            duaKali(select, 8, teks(saringan.kodeSubKegiatan()));
            duaKali(select, 10, teks(saringan.jenisBelanja()));
            duaKali(select, 12, saringan.sebutan());
            select.setBoolean(14, saringan.ditarik());
            select.setObject(15, setelah.waktu(0).atOffset(ZoneOffset.UTC));
            select.setObject(16, setelah.uuid(1));
            select.setInt(17, batas + 1);
            List<Bukti> data = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    data.add(bukti(row));
                }
            }
            return Page.of(data, batas, b -> new String[] {b.diunggahPada().toString(), b.id().toString()});
        } catch (SQLException e) {
            throw new IllegalStateException("cannot list the evidence of " + saringan.wilayah(), e);
        }
    }

    private static void duaKali(PreparedStatement perintah, int nomor, String teks) throws SQLException {
        perintah.setString(nomor, teks);
        perintah.setString(nomor + 1, teks);
    }

    private static String teks(Object nilai) {
        return nilai == null ? null : nilai.toString();
    }

    private static void ikat(PreparedStatement perintah, int mulai, KunciBukti kunci) throws SQLException {
        perintah.setString(mulai, kunci.unit().kodePd().nilai());
        perintah.setInt(mulai + 1, kunci.unit().tahun());
        perintah.setString(mulai + 2, kunci.triwulan().name());
        perintah.setString(mulai + 3, kunci.ragam());
        perintah.setString(mulai + 4, kunci.kode());
        perintah.setString(mulai + 5, kunci.rincian());
    }

    private static Optional<Bukti> satu(PreparedStatement cari) throws SQLException {
        try (ResultSet row = cari.executeQuery()) {
            return row.next() ? Optional.of(bukti(row)) : Optional.empty();
        }
    }

    private static Bukti bukti(ResultSet row) throws SQLException {
        KunciBukti kunci = new KunciBukti(
                new UnitTahun(new KodeWilayah(row.getString("kode_pd")), row.getInt("tahun")),
                Triwulan.valueOf(row.getString("triwulan")),
                row.getString("ragam"),
                row.getString("kode"),
                row.getString("rincian"));
        String ditarikOleh = row.getString("ditarik_oleh");
        return new Bukti(
                row.getObject("id", UUID.class),
                kunci,
                row.getString("sidik"),
                row.getLong("ukuran"),
                JenisBukti.valueOf(row.getString("jenis")),
                new NamaBerkas(row.getString("nama")),
                row.getString("keterangan"),
                row.getString("diunggah_oleh"),
                waktu(row, "diunggah_pada"),
                ditarikOleh == null
                        ? null
                        : new Bukti.Penarikan(
                                ditarikOleh, waktu(row, "ditarik_pada"), row.getString("ditarik_alasan")));
    }

    private static Instant waktu(ResultSet row, String kolom) throws SQLException {
        return row.getObject(kolom, OffsetDateTime.class).toInstant();
    }
}
