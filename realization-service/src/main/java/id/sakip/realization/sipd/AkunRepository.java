package id.sakip.realization.sipd;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Rupiah;
import id.sakip.realization.kiriman.Catatan;
import id.sakip.realization.kiriman.Realisasi;
import id.sakip.realization.sipd.domain.Garis;
import id.sakip.realization.sipd.domain.Sumber;
import id.sakip.realization.sipd.domain.Tahap;
import id.sakip.realization.unit.Bacaan;
import id.sakip.realization.unit.ColumnArrays;
import id.sakip.realization.unit.UnitTahun;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Stored figures per account: those in force and every one before them. */
@ApplicationScoped
class AkunRepository {

    private static final String KUNCI =
            "kode_pd, tahun, per_tanggal, sumber, kode_kegiatan, kode_sub_skpd, kode_akun, tahap, kode_dana";

    private static final String CARI = """
            select r.* from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?) as k (%s)
            cross join lateral (
                select * from sipd_akun r
                where r.kode_pd = k.kode_pd and r.tahun = k.tahun and r.per_tanggal = k.per_tanggal
                  and r.sumber = k.sumber and r.kode_kegiatan = k.kode_kegiatan
                  and r.kode_sub_skpd = k.kode_sub_skpd and r.kode_akun = k.kode_akun and r.tahap = k.tahap
                  and r.kode_dana = k.kode_dana
                limit 1
            ) r""".formatted(KUNCI);

    /** One statement for both tables: the current line and its place in the history cannot drift apart. */
    private static final String SIMPAN = """
            with baru as (
                select b.*, ?::uuid as kiriman, ?::timestamptz as dicatat_pada
                from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    as b (%1$s, versi, anggaran, realisasi, realisasi_rencana, ditarik, rincian, jenis_belanja, urutan_tahap,
                        nama_akun)
            ), riwayat as (
                insert into riwayat_sipd_akun (%1$s, versi, anggaran, realisasi, realisasi_rencana, ditarik, kiriman,
                    dicatat_pada)
                select %1$s, versi, anggaran, realisasi, realisasi_rencana, ditarik, kiriman, dicatat_pada from baru
            )
            insert into sipd_akun (%1$s, versi, anggaran, realisasi, realisasi_rencana, ditarik, rincian, jenis_belanja,
                urutan_tahap, nama_akun, kiriman, dicatat_pada)
            select %1$s, versi, anggaran, realisasi, realisasi_rencana, ditarik, rincian, jenis_belanja, urutan_tahap,
                nama_akun, kiriman, dicatat_pada
            from baru
            on conflict (%1$s) do update set
                versi = excluded.versi, anggaran = excluded.anggaran, realisasi = excluded.realisasi,
                realisasi_rencana = excluded.realisasi_rencana, ditarik = excluded.ditarik,
                nama_akun = coalesce(excluded.nama_akun, sipd_akun.nama_akun),
                kiriman = excluded.kiriman, dicatat_pada = excluded.dicatat_pada""".formatted(KUNCI);

    /** All lines of a sub kegiatan and date that amounts are booked on, whatever their source. */
    private static final String SEBELAH = """
            select r.* from unnest(?, ?, ?, ?) as k (kode_pd, tahun, kode_kegiatan, per_tanggal)
            join sipd_akun r using (kode_pd, tahun, kode_kegiatan, per_tanggal)
            where r.rincian""";

    /** The same of the last earlier date on which the source has lines of the sub kegiatan and sub unit. */
    private static final String SEBELUMNYA = """
            select r.*, k.per_tanggal as hari
            from unnest(?, ?, ?, ?, ?, ?) as k (kode_pd, tahun, kode_kegiatan, per_tanggal, sumber, kode_sub_skpd)
            cross join lateral (
                select max(s.per_tanggal) as tanggal from sipd_akun s
                where s.kode_pd = k.kode_pd and s.tahun = k.tahun and s.per_tanggal < k.per_tanggal
                  and s.sumber = k.sumber and s.kode_kegiatan = k.kode_kegiatan and s.kode_sub_skpd = k.kode_sub_skpd
                  and s.rincian
            ) t
            join sipd_akun r on r.kode_pd = k.kode_pd and r.tahun = k.tahun and r.per_tanggal = t.tanggal
                and r.sumber = k.sumber and r.kode_kegiatan = k.kode_kegiatan and r.kode_sub_skpd = k.kode_sub_skpd
            where r.rincian""";

    private final DataSource dataSource;

    AkunRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The lines in force under these keys. */
    Map<KunciAkun, IsiAkun> cari(Collection<KunciAkun> kunci) {
        return cari(kunci, AkunRepository::isi);
    }

    /** The batch that brought what is stored under each of these keys. */
    Map<KunciAkun, UUID> kiriman(Collection<KunciAkun> kunci) {
        return cari(kunci, Bacaan.KIRIMAN);
    }

    private <T> Map<KunciAkun, T> cari(Collection<KunciAkun> kunci, Bacaan<T> bacaan) {
        Map<KunciAkun, T> ada = HashMap.newHashMap(kunci.size());
        try (Connection connection = dataSource.getConnection();
                PreparedStatement cari = connection.prepareStatement(CARI)) {
            new ColumnArrays<>(cari, 1, kunci)
                    .text(k -> k.unit().kodePd())
                    .integer(k -> k.unit().tahun())
                    .as("date", KunciAkun::perTanggal)
                    .text(KunciAkun::sumber)
                    .text(KunciAkun::kodeKegiatan)
                    .text(KunciAkun::kodeSubSkpd)
                    .text(KunciAkun::kodeAkun)
                    .text(KunciAkun::tahap)
                    .text(KunciAkun::kodeDana);
            try (ResultSet rows = cari.executeQuery()) {
                while (rows.next()) {
                    ada.put(kunci(rows), bacaan.baca(rows));
                }
            }
            return ada;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read " + kunci.size() + " lines", e);
        }
    }

    @Transactional(MANDATORY)
    public void simpan(List<Realisasi<KunciAkun, IsiAkun>> realisasi, Catatan catatan) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement simpan = connection.prepareStatement(SIMPAN)) {
            simpan.setObject(1, catatan.kiriman());
            simpan.setObject(2, catatan.waktu().atOffset(ZoneOffset.UTC));
            new ColumnArrays<>(simpan, 3, realisasi)
                    .text(r -> r.kunci().unit().kodePd())
                    .integer(r -> r.kunci().unit().tahun())
                    .as("date", r -> r.kunci().perTanggal())
                    .text(r -> r.kunci().sumber())
                    .text(r -> r.kunci().kodeKegiatan())
                    .text(r -> r.kunci().kodeSubSkpd())
                    .text(r -> r.kunci().kodeAkun())
                    .text(r -> r.kunci().tahap())
                    .text(r -> r.kunci().kodeDana())
                    .bigint(r -> catatan.versi(r.kunci()))
                    .as("numeric", r -> nilai(r.isi().anggaran()))
                    .as("numeric", r -> r.isi().realisasi().nilai())
                    .as("numeric", r -> nilai(r.isi().realisasiRencana()))
                    .as("bool", r -> r.isi().ditarik())
                    .as("bool", r -> r.isi().rincian())
                    .text(r -> r.isi().rincian() ? Petak.jenis(r.kunci()) : null)
                    .integer(r -> new Tahap(r.kunci().tahap()).urutan())
                    .text(r -> r.isi().namaAkun());
            simpan.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot store " + realisasi.size() + " lines", e);
        }
    }

    /** A stored line. */
    record Tersimpan(KunciAkun kunci, IsiAkun isi, long versi) {

        Garis garis() {
            return new Garis(
                    kunci.sumber(),
                    kunci.kodeKegiatan(),
                    kunci.kodeAkun(),
                    kunci.kodeSubSkpd(),
                    new Tahap(kunci.tahap()).urutan(),
                    kunci.kodeDana(),
                    versi,
                    isi.rincian(),
                    isi.ditarik(),
                    isi.anggaran(),
                    isi.realisasi());
        }
    }

    /** All lines that amounts are booked on of these sub kegiatan and dates, of every source. */
    Map<Petak, List<Tersimpan>> sebelah(Set<Petak> petak) {
        Map<Petak, List<Tersimpan>> ada = new HashMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(SEBELAH)) {
            new ColumnArrays<>(select, 1, petak)
                    .text(p -> p.unit().kodePd())
                    .integer(p -> p.unit().tahun())
                    .text(Petak::kodeKegiatan)
                    .as("date", Petak::perTanggal);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Tersimpan satu = new Tersimpan(kunci(row), isi(row), row.getLong("versi"));
                    ada.computeIfAbsent(Petak.dari(satu.kunci()), p -> new ArrayList<>())
                            .add(satu);
                }
            }
            return ada;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the lines of " + petak.size() + " sub kegiatan", e);
        }
    }

    /** The lines of the last earlier date, for each part that has one. */
    Map<BagianAkun, List<Tersimpan>> sebelumnya(Set<BagianAkun> bagian) {
        Map<BagianAkun, List<Tersimpan>> ada = new HashMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(SEBELUMNYA)) {
            new ColumnArrays<>(select, 1, bagian)
                    .text(b -> b.petak().unit().kodePd())
                    .integer(b -> b.petak().unit().tahun())
                    .text(b -> b.petak().kodeKegiatan())
                    .as("date", b -> b.petak().perTanggal())
                    .text(BagianAkun::sumber)
                    .text(BagianAkun::kodeSubSkpd);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Tersimpan satu = new Tersimpan(kunci(row), isi(row), row.getLong("versi"));
                    ada.computeIfAbsent(
                                    BagianAkun.dari(satu.kunci().pada(row.getObject("hari", LocalDate.class))),
                                    b -> new ArrayList<>())
                            .add(satu);
                }
            }
            return ada;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read what came before " + bagian.size() + " deliveries", e);
        }
    }

    static UnitTahun unit(ResultSet row) throws SQLException {
        return new UnitTahun(new KodeWilayah(row.getString("kode_pd")), row.getInt("tahun"));
    }

    private static BigDecimal nilai(Rupiah rupiah) {
        return rupiah == null ? null : rupiah.nilai();
    }

    private static Rupiah rupiah(ResultSet row, String kolom) throws SQLException {
        BigDecimal nilai = row.getBigDecimal(kolom);
        return nilai == null ? null : new Rupiah(nilai);
    }

    private static KunciAkun kunci(ResultSet row) throws SQLException {
        return new KunciAkun(
                unit(row),
                row.getObject("per_tanggal", LocalDate.class),
                Sumber.valueOf(row.getString("sumber")),
                row.getString("kode_kegiatan"),
                row.getString("kode_sub_skpd"),
                row.getString("kode_akun"),
                row.getString("tahap"),
                row.getString("kode_dana"));
    }

    private static IsiAkun isi(ResultSet row) throws SQLException {
        return new IsiAkun(
                rupiah(row, "anggaran"),
                rupiah(row, "realisasi"),
                rupiah(row, "realisasi_rencana"),
                row.getString("nama_akun"),
                row.getBoolean("rincian"),
                row.getBoolean("ditarik"));
    }
}
