package id.sakip.realization.indikator;

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
import java.util.function.Function;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Triwulan;
import id.sakip.contracts.realisasi.RealisasiUnit;
import id.sakip.realization.indikator.domain.IsianNilai;
import id.sakip.realization.kiriman.Catatan;
import id.sakip.realization.kiriman.Jalur;
import id.sakip.realization.kiriman.Realisasi;
import id.sakip.realization.unit.Bacaan;
import id.sakip.realization.unit.BagianPotret;
import id.sakip.realization.unit.ColumnArrays;
import id.sakip.realization.unit.IsiPotret;
import id.sakip.realization.unit.Penjelasan;
import id.sakip.realization.unit.UnitTahun;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Stored realisasi of indicators: the values in force and every value before them. */
@ApplicationScoped
class IndikatorRepository implements BagianPotret {

    private static final String KOLOM_NILAI =
            "nilai, pembilang, penyebut, predikat, skor, tanpa_data, satuan, sumber, per_tanggal,"
                    + " catatan, sebab, tindak_lanjut";

    /** One index lookup per key, however large the table is; a join would make the planner read all of it. */
    private static final String CARI = """
            select r.* from unnest(?, ?, ?, ?) as k (kode_pd, tahun, triwulan, kode_indikator)
            cross join lateral (
                select * from realisasi_indikator r
                where r.kode_pd = k.kode_pd and r.tahun = k.tahun and r.triwulan = k.triwulan
                  and r.kode_indikator = k.kode_indikator
                limit 1
            ) r""";

    private static final String UNIT = """
            select r.kode_pd, r.tahun, r.triwulan, r.kode_indikator, %s
            from unnest(?, ?) as k (kode_pd, tahun)
            join realisasi_indikator r using (kode_pd, tahun)
            order by r.kode_pd, r.tahun, r.triwulan, r.kode_indikator""".formatted(KOLOM_NILAI);

    /** One statement for both tables: the current value and its line in the history cannot drift apart. */
    private static final String SIMPAN = """
            with baru as (
                select b.*, ?::uuid as kiriman, ?::timestamptz as dicatat_pada
                from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as b (kode_pd, tahun, triwulan, kode_indikator,
                    versi, %1$s)
            ), riwayat as (
                insert into riwayat_indikator (kode_pd, tahun, triwulan, kode_indikator, versi, %1$s, kiriman, dicatat_pada)
                select kode_pd, tahun, triwulan, kode_indikator, versi, %1$s, kiriman, dicatat_pada from baru
            )
            insert into realisasi_indikator (kode_pd, tahun, triwulan, kode_indikator, versi, %1$s, kiriman, dicatat_pada)
            select kode_pd, tahun, triwulan, kode_indikator, versi, %1$s, kiriman, dicatat_pada from baru
            on conflict (kode_pd, tahun, triwulan, kode_indikator) do update set
                versi = excluded.versi, nilai = excluded.nilai, pembilang = excluded.pembilang,
                penyebut = excluded.penyebut, predikat = excluded.predikat, skor = excluded.skor,
                tanpa_data = excluded.tanpa_data, satuan = excluded.satuan, sumber = excluded.sumber,
                per_tanggal = excluded.per_tanggal, catatan = excluded.catatan, sebab = excluded.sebab,
                tindak_lanjut = excluded.tindak_lanjut, kiriman = excluded.kiriman, dicatat_pada = excluded.dicatat_pada""".formatted(KOLOM_NILAI);

    private static final String JALUR = """
            select r.*, b.jalur from unnest(?, ?, ?, ?) as k (kode_pd, tahun, triwulan, kode_indikator)
            join realisasi_indikator r using (kode_pd, tahun, triwulan, kode_indikator)
            join kiriman b on b.id = r.kiriman""";

    private final DataSource dataSource;

    IndikatorRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The values in force under these keys. */
    Map<KunciIndikator, IsiIndikator> cari(Collection<KunciIndikator> kunci) {
        return cari(kunci, IndikatorRepository::isi);
    }

    /** The batch that brought what is stored under each of these keys. */
    Map<KunciIndikator, UUID> kiriman(Collection<KunciIndikator> kunci) {
        return cari(kunci, Bacaan.KIRIMAN);
    }

    private <T> Map<KunciIndikator, T> cari(Collection<KunciIndikator> kunci, Bacaan<T> bacaan) {
        Map<KunciIndikator, T> ada = new HashMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement cari = connection.prepareStatement(CARI)) {
            keys(cari, kunci);
            try (ResultSet rows = cari.executeQuery()) {
                while (rows.next()) {
                    ada.put(kunci(rows), bacaan.baca(rows));
                }
            }
            return ada;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the realisasi of " + kunci.size() + " indicators", e);
        }
    }

    /** The values in force under these keys, each with whether the survey brought it. */
    Map<KunciIndikator, UmpanIndikator.Sekarang> sekarang(Collection<KunciIndikator> kunci) {
        Map<KunciIndikator, UmpanIndikator.Sekarang> ada = new HashMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement cari = connection.prepareStatement(JALUR)) {
            keys(cari, kunci);
            try (ResultSet rows = cari.executeQuery()) {
                while (rows.next()) {
                    IsiIndikator isi = isi(rows);
                    ada.put(
                            kunci(rows),
                            new UmpanIndikator.Sekarang(
                                    isi.nilai(),
                                    isi.nilai().sebagaiNilai(isi.satuan()).teks(),
                                    isi.penjelasan(),
                                    rows.getString("jalur").equals(Jalur.SURVEI.name()),
                                    rows.getLong("versi")));
                }
            }
            return ada;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the realisasi of " + kunci.size() + " indicators", e);
        }
    }

    private static void keys(PreparedStatement statement, Collection<KunciIndikator> kunci) throws SQLException {
        new ColumnArrays<>(statement, 1, kunci)
                .text(k -> k.unit().kodePd())
                .integer(k -> k.unit().tahun())
                .text(KunciIndikator::triwulan)
                .text(KunciIndikator::kodeIndikator);
    }

    @Transactional(MANDATORY)
    public void simpan(List<Realisasi<KunciIndikator, IsiIndikator>> realisasi, Catatan catatan) {
        List<Baris> baris = realisasi.stream()
                .map(r -> new Baris(
                        r.kunci(),
                        catatan.versi(r.kunci()),
                        IsianNilai.dari(r.isi().nilai()),
                        r.isi()))
                .toList();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement simpan = connection.prepareStatement(SIMPAN)) {
            simpan.setObject(1, catatan.kiriman());
            simpan.setObject(2, catatan.waktu().atOffset(ZoneOffset.UTC));
            new ColumnArrays<>(simpan, 3, baris)
                    .text(b -> b.kunci.unit().kodePd())
                    .integer(b -> b.kunci.unit().tahun())
                    .text(b -> b.kunci.triwulan())
                    .text(b -> b.kunci.kodeIndikator())
                    .bigint(Baris::versi)
                    .as("numeric", b -> b.nilai.nilai())
                    .as("numeric", b -> b.nilai.pembilang())
                    .as("numeric", b -> b.nilai.penyebut())
                    .text(b -> b.nilai.predikat())
                    .as("numeric", b -> b.nilai.skor())
                    .text(b -> b.nilai.tanpaData())
                    .text(b -> b.isi.satuan())
                    .text(b -> b.isi.sumber())
                    .as("date", b -> b.isi.perTanggal())
                    .text(b -> b.penjelasan(RealisasiUnit.Penjelasan::catatan))
                    .text(b -> b.penjelasan(RealisasiUnit.Penjelasan::sebab))
                    .text(b -> b.penjelasan(RealisasiUnit.Penjelasan::tindakLanjut));
            simpan.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot store the realisasi of " + baris.size() + " indicators", e);
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
                    KunciIndikator kunci = kunci(rows);
                    unit.get(kunci.unit()).tambah(potret(kunci, isi(rows)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the indicators of " + unit.size() + " units", e);
        }
    }

    private static RealisasiUnit.Indikator potret(KunciIndikator kunci, IsiIndikator isi) {
        IsianNilai nilai = IsianNilai.dari(isi.nilai());
        return new RealisasiUnit.Indikator(
                kunci.kodeIndikator(),
                kunci.triwulan(),
                isi.nilai().sebagaiNilai(isi.satuan()),
                nilai.pembilang(),
                nilai.penyebut(),
                isi.sumber(),
                isi.perTanggal(),
                isi.penjelasan());
    }

    static KunciIndikator kunci(ResultSet row) throws SQLException {
        return new KunciIndikator(
                new UnitTahun(new KodeWilayah(row.getString("kode_pd")), row.getInt("tahun")),
                Triwulan.valueOf(row.getString("triwulan")),
                row.getString("kode_indikator"));
    }

    static IsiIndikator isi(ResultSet row) throws SQLException {
        IsianNilai nilai = new IsianNilai(
                row.getBigDecimal("nilai"),
                row.getBigDecimal("pembilang"),
                row.getBigDecimal("penyebut"),
                row.getString("predikat"),
                row.getBigDecimal("skor"),
                row.getString("tanpa_data"));
        return new IsiIndikator(
                nilai.nilaiRealisasi(),
                row.getString("satuan"),
                row.getString("sumber"),
                row.getObject("per_tanggal", LocalDate.class),
                Penjelasan.dari(row.getString("catatan"), row.getString("sebab"), row.getString("tindak_lanjut")));
    }

    private record Baris(KunciIndikator kunci, long versi, IsianNilai nilai, IsiIndikator isi) {

        String penjelasan(Function<RealisasiUnit.Penjelasan, String> bagian) {
            return isi.penjelasan() == null ? null : bagian.apply(isi.penjelasan());
        }
    }
}
