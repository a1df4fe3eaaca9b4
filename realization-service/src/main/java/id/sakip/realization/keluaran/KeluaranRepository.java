package id.sakip.realization.keluaran;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Nilai;
import id.sakip.contracts.Triwulan;
import id.sakip.contracts.realisasi.RealisasiUnit;
import id.sakip.realization.kiriman.Catatan;
import id.sakip.realization.kiriman.Realisasi;
import id.sakip.realization.unit.Bacaan;
import id.sakip.realization.unit.BagianPotret;
import id.sakip.realization.unit.ColumnArrays;
import id.sakip.realization.unit.IsiPotret;
import id.sakip.realization.unit.Penjelasan;
import id.sakip.realization.unit.UnitTahun;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Stored realisasi of outputs: the values in force and every value before them. */
@ApplicationScoped
class KeluaranRepository implements BagianPotret {

    private static final String KOLOM =
            "keluaran, nilai, teks, satuan, tanpa_data, catatan, sebab, tindak_lanjut, per_tanggal";

    /** One index lookup per key, however large the table is; a join would make the planner read all of it. */
    private static final String CARI = """
            select r.* from unnest(?, ?, ?, ?, ?) as k (kode_pd, tahun, triwulan, kode_sub_kegiatan, sebutan)
            cross join lateral (
                select * from realisasi_keluaran r
                where r.kode_pd = k.kode_pd and r.tahun = k.tahun and r.triwulan = k.triwulan
                  and r.kode_sub_kegiatan = k.kode_sub_kegiatan and r.sebutan = k.sebutan
                limit 1
            ) r""";

    private static final String UNIT = """
            select r.* from unnest(?, ?) as k (kode_pd, tahun)
            join realisasi_keluaran r using (kode_pd, tahun)
            order by r.kode_pd, r.tahun, r.kode_sub_kegiatan, r.sebutan, r.triwulan""";

    /** One statement for both tables: the current value and its line in the history cannot drift apart. */
    private static final String SIMPAN = """
            with baru as (
                select b.*, ?::uuid as kiriman, ?::timestamptz as dicatat_pada
                from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as b (kode_pd, tahun, triwulan,
                    kode_sub_kegiatan, sebutan, versi, %1$s)
            ), riwayat as (
                insert into riwayat_keluaran (kode_pd, tahun, triwulan, kode_sub_kegiatan, sebutan, versi, %1$s, kiriman,
                    dicatat_pada)
                select kode_pd, tahun, triwulan, kode_sub_kegiatan, sebutan, versi, %1$s, kiriman, dicatat_pada from baru
            )
            insert into realisasi_keluaran (kode_pd, tahun, triwulan, kode_sub_kegiatan, sebutan, versi, %1$s, kiriman,
                dicatat_pada)
            select kode_pd, tahun, triwulan, kode_sub_kegiatan, sebutan, versi, %1$s, kiriman, dicatat_pada from baru
            on conflict (kode_pd, tahun, triwulan, kode_sub_kegiatan, sebutan) do update set
                versi = excluded.versi, keluaran = excluded.keluaran, nilai = excluded.nilai, teks = excluded.teks,
                satuan = excluded.satuan, tanpa_data = excluded.tanpa_data, catatan = excluded.catatan,
                sebab = excluded.sebab, tindak_lanjut = excluded.tindak_lanjut, per_tanggal = excluded.per_tanggal,
                kiriman = excluded.kiriman, dicatat_pada = excluded.dicatat_pada""".formatted(KOLOM);

    private final DataSource dataSource;

    KeluaranRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The values in force under these keys. */
    Map<KunciKeluaran, IsiKeluaran> cari(Collection<KunciKeluaran> kunci) {
        return cari(kunci, KeluaranRepository::isi);
    }

    /** The batch that brought what is stored under each of these keys. */
    Map<KunciKeluaran, UUID> kiriman(Collection<KunciKeluaran> kunci) {
        return cari(kunci, Bacaan.KIRIMAN);
    }

    private <T> Map<KunciKeluaran, T> cari(Collection<KunciKeluaran> kunci, Bacaan<T> bacaan) {
        Map<KunciKeluaran, T> ada = HashMap.newHashMap(kunci.size());
        try (Connection connection = dataSource.getConnection();
                PreparedStatement cari = connection.prepareStatement(CARI)) {
            new ColumnArrays<>(cari, 1, kunci)
                    .text(k -> k.unit().kodePd())
                    .integer(k -> k.unit().tahun())
                    .text(KunciKeluaran::triwulan)
                    .text(KunciKeluaran::kodeSubKegiatan)
                    .text(KunciKeluaran::sebutan);
            try (ResultSet rows = cari.executeQuery()) {
                while (rows.next()) {
                    ada.put(kunci(rows), bacaan.baca(rows));
                }
            }
            return ada;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the realisasi of " + kunci.size() + " outputs", e);
        }
    }

    @Transactional(MANDATORY)
    public void simpan(List<Realisasi<KunciKeluaran, IsiKeluaran>> realisasi, Catatan catatan) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement simpan = connection.prepareStatement(SIMPAN)) {
            simpan.setObject(1, catatan.kiriman());
            simpan.setObject(2, catatan.waktu().atOffset(ZoneOffset.UTC));
            new ColumnArrays<>(simpan, 3, realisasi)
                    .text(r -> r.kunci().unit().kodePd())
                    .integer(r -> r.kunci().unit().tahun())
                    .text(r -> r.kunci().triwulan())
                    .text(r -> r.kunci().kodeSubKegiatan())
                    .text(r -> r.kunci().sebutan())
                    .bigint(r -> catatan.versi(r.kunci()))
                    .text(r -> r.isi().keluaran())
                    .as("numeric", r -> r.isi().nilai().angka())
                    .text(r -> r.isi().nilai().ada() ? r.isi().nilai().teks() : null)
                    .text(r -> r.isi().nilai().satuan())
                    .text(r -> r.isi().nilai().alasan())
                    .text(r -> bagian(r, RealisasiUnit.Penjelasan::catatan))
                    .text(r -> bagian(r, RealisasiUnit.Penjelasan::sebab))
                    .text(r -> bagian(r, RealisasiUnit.Penjelasan::tindakLanjut))
                    .as("date", r -> r.isi().perTanggal());
            simpan.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot store the realisasi of " + realisasi.size() + " outputs", e);
        }
    }

    /** Adds the values in force of each unit. */
    @Override
    public void isi(Map<UnitTahun, IsiPotret> unit) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement cari = connection.prepareStatement(UNIT)) {
            new ColumnArrays<>(cari, 1, unit.keySet()).text(UnitTahun::kodePd).integer(UnitTahun::tahun);
            try (ResultSet rows = cari.executeQuery()) {
                while (rows.next()) {
                    KunciKeluaran kunci = kunci(rows);
                    IsiKeluaran isi = isi(rows);
                    unit.get(kunci.unit())
                            .tambah(new RealisasiUnit.Keluaran(
                                    kunci.kodeSubKegiatan(),
                                    isi.keluaran(),
                                    kunci.triwulan(),
                                    isi.nilai(),
                                    isi.penjelasan()));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the outputs of " + unit.size() + " units", e);
        }
    }

    private static String bagian(
            Realisasi<KunciKeluaran, IsiKeluaran> realisasi,
            java.util.function.Function<RealisasiUnit.Penjelasan, String> bagian) {
        RealisasiUnit.Penjelasan penjelasan = realisasi.isi().penjelasan();
        return penjelasan == null ? null : bagian.apply(penjelasan);
    }

    static KunciKeluaran kunci(ResultSet row) throws SQLException {
        return new KunciKeluaran(
                new UnitTahun(new KodeWilayah(row.getString("kode_pd")), row.getInt("tahun")),
                Triwulan.valueOf(row.getString("triwulan")),
                new KodeNomenklatur(row.getString("kode_sub_kegiatan")),
                row.getString("sebutan"));
    }

    static IsiKeluaran isi(ResultSet row) throws SQLException {
        String alasan = row.getString("tanpa_data");
        Nilai nilai = alasan == null
                ? Nilai.angka(row.getBigDecimal("nilai"), row.getString("satuan"), row.getString("teks"))
                : Nilai.tanpaData(alasan);
        return new IsiKeluaran(
                row.getString("keluaran"),
                nilai,
                Penjelasan.dari(row.getString("catatan"), row.getString("sebab"), row.getString("tindak_lanjut")),
                row.getObject("per_tanggal", LocalDate.class));
    }
}
