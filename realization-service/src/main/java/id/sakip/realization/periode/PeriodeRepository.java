package id.sakip.realization.periode;

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
import java.util.SortedSet;
import java.util.TreeSet;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Triwulan;
import id.sakip.contracts.periode.StatusPeriode.Status;
import id.sakip.platform.correlation.Correlation;
import id.sakip.platform.paging.Page;
import id.sakip.realization.periode.domain.Aksi;
import id.sakip.realization.unit.Posisi;
import id.sakip.realization.unit.UnitTahun;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** The quarters and everything that happened to them. */
@ApplicationScoped
class PeriodeRepository {

    /** Last transition of a quarter: what it says now. */
    private static final String CARI = """
            select r.ke, r.versi, r.pada, r.oleh, r.peran, r.alasan from riwayat_periode r
            where r.kode_pd = ? and r.tahun = ? and r.triwulan = ?
            order by r.versi desc limit 1""";

    private static final String SIMPAN = """
            insert into periode as p (kode_pd, tahun, triwulan, status, versi, diubah_pada) values (?, ?, ?, ?, ?, ?)
            on conflict (kode_pd, tahun, triwulan) do update set
                status = excluded.status, versi = excluded.versi, diubah_pada = excluded.diubah_pada""";

    private static final String CATAT = """
            insert into riwayat_periode
                (kode_pd, tahun, triwulan, versi, aksi, dari, ke, alasan, oleh, peran, korelasi, pada, versi_unit)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    /** Units that have a plan in force or anything else in the year. */
    private static final String UNIT = """
            select split_part(m.kunci, ':', 1) collate "C" as kode_pd, split_part(m.kunci, ':', 2)::integer as tahun
            from masukan m where m.topik = 'sakip.rencana' and m.kunci like ? || '%'
            union
            select u.kode_pd, u.tahun from unit_tahun u where u.kode_pd like ? || '%'""";

    private static final String DAFTAR = """
            with unit as (%s)
            select u.kode_pd, u.tahun, t.triwulan, coalesce(p.status, 'TERBUKA') as ke, coalesce(p.versi, 0) as versi,
                r.pada, r.oleh, r.peran, r.alasan
            from unit u
            cross join (values ('TW1'), ('TW2'), ('TW3'), ('TW4')) as t (triwulan)
            left join periode p on p.kode_pd = u.kode_pd and p.tahun = u.tahun and p.triwulan = t.triwulan
            left join riwayat_periode r on r.kode_pd = p.kode_pd and r.tahun = p.tahun and r.triwulan = p.triwulan
                and r.versi = p.versi
            where u.tahun = ? and t.triwulan = coalesce(?, t.triwulan)
              and coalesce(p.status, 'TERBUKA') = coalesce(?, coalesce(p.status, 'TERBUKA'))
              and (u.kode_pd, t.triwulan) > (?, ?)
            order by u.kode_pd, t.triwulan
            limit ?""".formatted(UNIT);

    private static final String RIWAYAT = """
            select * from riwayat_periode
            where kode_pd = ? and tahun = ? and triwulan = ? and versi < ?
            order by versi desc limit ?""";

    private final DataSource dataSource;

    PeriodeRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A transition on its way into the history. */
    record Peralihan(KunciPeriode kunci, Aksi aksi, Keadaan dari, Keadaan ke, long versiUnit) {}

    Keadaan cari(KunciPeriode kunci) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement cari = connection.prepareStatement(CARI)) {
            ikat(cari, kunci);
            try (ResultSet row = cari.executeQuery()) {
                return row.next() ? keadaan(row) : Keadaan.AWAL;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the period " + kunci, e);
        }
    }

    @Transactional(MANDATORY)
    public void simpan(Peralihan peralihan) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement simpan = connection.prepareStatement(SIMPAN);
                PreparedStatement catat = connection.prepareStatement(CATAT)) {
            Keadaan ke = peralihan.ke();
            OffsetDateTime pada = ke.sejak().atOffset(ZoneOffset.UTC);
            ikat(simpan, peralihan.kunci());
            simpan.setString(4, ke.status().name());
            simpan.setLong(5, ke.versi());
            simpan.setObject(6, pada);
            simpan.executeUpdate();
            ikat(catat, peralihan.kunci());
            catat.setLong(4, ke.versi());
            catat.setString(5, peralihan.aksi().name());
            catat.setString(6, peralihan.dari().status().name());
            catat.setString(7, ke.status().name());
            catat.setString(8, ke.alasan());
            catat.setString(9, ke.oleh());
            catat.setString(10, ke.peran());
            catat.setString(11, Correlation.current());
            catat.setObject(12, pada);
            catat.setLong(13, peralihan.versiUnit());
            catat.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot store the period " + peralihan.kunci(), e);
        }
    }

    /** The units inside an area that have a plan in force or anything else in the year. */
    SortedSet<UnitTahun> unit(KodeWilayah wilayah, int tahun) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement cari =
                        connection.prepareStatement("select kode_pd, tahun from (" + UNIT + ") as u where tahun = ?")) {
            cari.setString(1, wilayah.nilai());
            cari.setString(2, wilayah.nilai());
            cari.setInt(3, tahun);
            SortedSet<UnitTahun> unit = new TreeSet<>();
            try (ResultSet row = cari.executeQuery()) {
                while (row.next()) {
                    unit.add(new UnitTahun(new KodeWilayah(row.getString(1)), row.getInt(2)));
                }
            }
            return unit;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the units of " + wilayah, e);
        }
    }

    /** A quarter and where it stands. */
    record Baris(KunciPeriode kunci, Keadaan keadaan) {}

    /** The quarters of the units inside an area, those that nothing has happened to included. */
    Page<Baris> daftar(KodeWilayah wilayah, int tahun, Triwulan triwulan, Status status, String kursor, int batas) {
        Posisi setelah = Posisi.baca(kursor, "", "");
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(DAFTAR)) {
            select.setString(1, wilayah.nilai());
            select.setString(2, wilayah.nilai());
            select.setInt(3, tahun);
            select.setObject(4, triwulan == null ? null : triwulan.name(), Types.VARCHAR);
            select.setObject(5, status == null ? null : status.name(), Types.VARCHAR);
            select.setString(6, setelah.teks(0));
            select.setString(7, setelah.teks(1));
            select.setInt(8, batas + 1);
            List<Baris> data = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    data.add(new Baris(kunci(row), keadaan(row)));
                }
            }
            return Page.of(data, batas, b -> new String[] {
                b.kunci().unit().kodePd().nilai(), b.kunci().triwulan().name()
            });
        } catch (SQLException e) {
            throw new IllegalStateException("cannot list the periods of " + wilayah, e);
        }
    }

    Page<PeralihanView> riwayat(KunciPeriode kunci, String kursor, int batas) {
        Posisi setelah = Posisi.baca(kursor, Long.toString(Long.MAX_VALUE));
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(RIWAYAT)) {
            ikat(select, kunci);
            select.setLong(4, setelah.panjang(0));
            select.setInt(5, batas + 1);
            List<PeralihanView> data = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    data.add(new PeralihanView(
                            row.getLong("versi"),
                            Aksi.valueOf(row.getString("aksi")),
                            Status.valueOf(row.getString("dari")),
                            Status.valueOf(row.getString("ke")),
                            row.getString("alasan"),
                            row.getString("oleh"),
                            row.getString("peran"),
                            row.getString("korelasi"),
                            waktu(row)));
                }
            }
            return Page.of(data, batas, v -> new String[] {Long.toString(v.versi())});
        } catch (SQLException e) {
            throw new IllegalStateException("cannot list the history of " + kunci, e);
        }
    }

    private static void ikat(PreparedStatement perintah, KunciPeriode kunci) throws SQLException {
        perintah.setString(1, kunci.unit().kodePd().nilai());
        perintah.setInt(2, kunci.unit().tahun());
        perintah.setString(3, kunci.triwulan().name());
    }

    private static KunciPeriode kunci(ResultSet row) throws SQLException {
        return new KunciPeriode(
                new UnitTahun(new KodeWilayah(row.getString("kode_pd")), row.getInt("tahun")),
                Triwulan.valueOf(row.getString("triwulan")));
    }

    private static Keadaan keadaan(ResultSet row) throws SQLException {
        return new Keadaan(
                Status.valueOf(row.getString("ke")),
                row.getLong("versi"),
                waktu(row),
                row.getString("oleh"),
                row.getString("peran"),
                row.getString("alasan"));
    }

    private static Instant waktu(ResultSet row) throws SQLException {
        OffsetDateTime waktu = row.getObject("pada", OffsetDateTime.class);
        return waktu == null ? null : waktu.toInstant();
    }
}
