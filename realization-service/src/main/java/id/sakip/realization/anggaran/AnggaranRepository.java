package id.sakip.realization.anggaran;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.sakip.contracts.JenisBelanja;
import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Rupiah;
import id.sakip.contracts.realisasi.RealisasiUnit;
import id.sakip.realization.kiriman.Catatan;
import id.sakip.realization.kiriman.Realisasi;
import id.sakip.realization.unit.Bacaan;
import id.sakip.realization.unit.BagianPotret;
import id.sakip.realization.unit.ColumnArrays;
import id.sakip.realization.unit.IsiPotret;
import id.sakip.realization.unit.UnitTahun;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Stored realisasi of the budget: the amounts in force and every amount before them. */
@ApplicationScoped
public class AnggaranRepository implements BagianPotret {

    /** One index lookup per key, however large the table is; a join would make the planner read all of it. */
    private static final String CARI = """
            select r.* from unnest(?, ?, ?, ?, ?) as k (kode_pd, tahun, kode_sub_kegiatan, jenis_belanja, per_tanggal)
            cross join lateral (
                select * from realisasi_anggaran r
                where r.kode_pd = k.kode_pd and r.tahun = k.tahun and r.kode_sub_kegiatan = k.kode_sub_kegiatan
                  and r.jenis_belanja = k.jenis_belanja and r.per_tanggal = k.per_tanggal
                limit 1
            ) r""";

    /** The last snapshot inside each quarter: amounts are cumulative, so it says all that the quarter can say. */
    private static final String AKHIR_TRIWULAN = """
            select distinct on (r.kode_pd, r.tahun, r.kode_sub_kegiatan, r.jenis_belanja, extract(quarter from r.per_tanggal))
                r.*
            from unnest(?, ?) as k (kode_pd, tahun)
            join realisasi_anggaran r using (kode_pd, tahun)
            order by r.kode_pd, r.tahun, r.kode_sub_kegiatan, r.jenis_belanja, extract(quarter from r.per_tanggal),
                r.per_tanggal desc""";

    /** One statement for both tables: the current amount and its line in the history cannot drift apart. */
    private static final String SIMPAN = """
            with baru as (
                select b.*, ?::uuid as kiriman, ?::timestamptz as dicatat_pada, ? as sumber
                from unnest(?, ?, ?, ?, ?, ?, ?)
                    as b (kode_pd, tahun, kode_sub_kegiatan, jenis_belanja, per_tanggal, versi, realisasi)
            ), riwayat as (
                insert into riwayat_anggaran (kode_pd, tahun, kode_sub_kegiatan, jenis_belanja, per_tanggal, versi,
                    realisasi, kiriman, dicatat_pada, sumber)
                select kode_pd, tahun, kode_sub_kegiatan, jenis_belanja, per_tanggal, versi, realisasi, kiriman, dicatat_pada,
                    sumber
                from baru
            )
            insert into realisasi_anggaran (kode_pd, tahun, kode_sub_kegiatan, jenis_belanja, per_tanggal, versi,
                realisasi, kiriman, dicatat_pada, sumber)
            select kode_pd, tahun, kode_sub_kegiatan, jenis_belanja, per_tanggal, versi, realisasi, kiriman, dicatat_pada,
                    sumber
                from baru
            on conflict (kode_pd, tahun, kode_sub_kegiatan, jenis_belanja, per_tanggal) do update set
                versi = excluded.versi, realisasi = excluded.realisasi, kiriman = excluded.kiriman,
                dicatat_pada = excluded.dicatat_pada, sumber = excluded.sumber""";

    private final DataSource dataSource;

    AnggaranRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The amounts in force under these keys. */
    public Map<KunciAnggaran, Rupiah> cari(Collection<KunciAnggaran> kunci) {
        return cari(kunci, AnggaranRepository::realisasi);
    }

    /** The batch that brought what is stored under each of these keys. */
    Map<KunciAnggaran, UUID> kiriman(Collection<KunciAnggaran> kunci) {
        return cari(kunci, Bacaan.KIRIMAN);
    }

    private <T> Map<KunciAnggaran, T> cari(Collection<KunciAnggaran> kunci, Bacaan<T> bacaan) {
        Map<KunciAnggaran, T> ada = HashMap.newHashMap(kunci.size());
        try (Connection connection = dataSource.getConnection();
                PreparedStatement cari = connection.prepareStatement(CARI)) {
            new ColumnArrays<>(cari, 1, kunci)
                    .text(k -> k.unit().kodePd())
                    .integer(k -> k.unit().tahun())
                    .text(KunciAnggaran::kodeSubKegiatan)
                    .text(KunciAnggaran::jenisBelanja)
                    .as("date", KunciAnggaran::perTanggal);
            try (ResultSet rows = cari.executeQuery()) {
                while (rows.next()) {
                    ada.put(kunci(rows), bacaan.baca(rows));
                }
            }
            return ada;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the realisasi of " + kunci.size() + " budget lines", e);
        }
    }

    /** An amount in force and where it came from. */
    public record Berlaku(Rupiah realisasi, SumberAnggaran sumber) {}

    /** The amounts in force under these keys, with their sources. */
    public Map<KunciAnggaran, Berlaku> berlaku(Collection<KunciAnggaran> kunci) {
        return cari(kunci, rows -> new Berlaku(realisasi(rows), SumberAnggaran.valueOf(rows.getString("sumber"))));
    }

    /** Makes these amounts the ones in force; the last one that comes is, whatever its source. */
    @Transactional(MANDATORY)
    public void simpan(List<Realisasi<KunciAnggaran, Rupiah>> realisasi, SumberAnggaran sumber, Catatan catatan) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement simpan = connection.prepareStatement(SIMPAN)) {
            simpan.setObject(1, catatan.kiriman());
            simpan.setObject(2, catatan.waktu().atOffset(ZoneOffset.UTC));
            simpan.setString(3, sumber.name());
            new ColumnArrays<>(simpan, 4, realisasi)
                    .text(r -> r.kunci().unit().kodePd())
                    .integer(r -> r.kunci().unit().tahun())
                    .text(r -> r.kunci().kodeSubKegiatan())
                    .text(r -> r.kunci().jenisBelanja())
                    .as("date", r -> r.kunci().perTanggal())
                    .bigint(r -> catatan.versi(r.kunci()))
                    .as("numeric", r -> r.isi().nilai());
            simpan.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot store the realisasi of " + realisasi.size() + " budget lines", e);
        }
    }

    @Override
    public void isi(Map<UnitTahun, IsiPotret> unit) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement cari = connection.prepareStatement(AKHIR_TRIWULAN)) {
            new ColumnArrays<>(cari, 1, unit.keySet()).text(UnitTahun::kodePd).integer(UnitTahun::tahun);
            try (ResultSet rows = cari.executeQuery()) {
                while (rows.next()) {
                    KunciAnggaran kunci = kunci(rows);
                    unit.get(kunci.unit())
                            .tambah(new RealisasiUnit.Anggaran(
                                    kunci.kodeSubKegiatan(),
                                    kunci.jenisBelanja(),
                                    kunci.perTanggal(),
                                    realisasi(rows)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the budget of " + unit.size() + " units", e);
        }
    }

    /** The last snapshot inside each quarter of a unit and year, in the order of their keys. */
    Map<KunciAnggaran, Rupiah> akhirTriwulan(UnitTahun unit) {
        Map<KunciAnggaran, Rupiah> potret = new LinkedHashMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement cari = connection.prepareStatement(AKHIR_TRIWULAN)) {
            new ColumnArrays<>(cari, 1, List.of(unit)).text(UnitTahun::kodePd).integer(UnitTahun::tahun);
            try (ResultSet rows = cari.executeQuery()) {
                while (rows.next()) {
                    potret.put(kunci(rows), realisasi(rows));
                }
            }
            return potret;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the quarters of " + unit, e);
        }
    }

    /** The amounts in force of a unit and year on a date. */
    public Map<KunciAnggaran, Rupiah> padaTanggal(UnitTahun unit, LocalDate tanggal) {
        Map<KunciAnggaran, Rupiah> ada = new LinkedHashMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement cari = connection.prepareStatement(
                        "select * from realisasi_anggaran where kode_pd = ? and tahun = ? and per_tanggal = ?")) {
            cari.setString(1, unit.kodePd().nilai());
            cari.setInt(2, unit.tahun());
            cari.setObject(3, tanggal);
            try (ResultSet rows = cari.executeQuery()) {
                while (rows.next()) {
                    ada.put(kunci(rows), realisasi(rows));
                }
            }
            return ada;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the budget of " + unit + " on " + tanggal, e);
        }
    }

    static KunciAnggaran kunci(ResultSet row) throws SQLException {
        return new KunciAnggaran(
                new UnitTahun(new KodeWilayah(row.getString("kode_pd")), row.getInt("tahun")),
                new KodeNomenklatur(row.getString("kode_sub_kegiatan")),
                JenisBelanja.valueOf(row.getString("jenis_belanja")),
                row.getObject("per_tanggal", LocalDate.class));
    }

    static Rupiah realisasi(ResultSet row) throws SQLException {
        return new Rupiah(row.getBigDecimal("realisasi"));
    }
}
