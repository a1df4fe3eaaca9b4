package id.sakip.realization.survei;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Triwulan;
import id.sakip.platform.json.SakipJson;
import id.sakip.realization.indikator.domain.NilaiRealisasi;
import id.sakip.realization.kiriman.Catatan;
import id.sakip.realization.kiriman.Realisasi;
import id.sakip.realization.survei.domain.IsiRekap;
import id.sakip.realization.survei.domain.KeputusanUmpan;
import id.sakip.realization.unit.Bacaan;
import id.sakip.realization.unit.ColumnArrays;
import id.sakip.realization.unit.UnitTahun;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Stored recaps: those in force and every version before them. */
@ApplicationScoped
class RekapRepository {

    private static final String CARI = """
            select r.* from unnest(?, ?, ?, ?) as k (kode_pd, tahun, triwulan, layanan)
            join rekap_survei r using (kode_pd, tahun, triwulan, layanan)""";

    private static final String UNIT = """
            select r.* from unnest(?, ?) as k (kode_pd, tahun)
            join rekap_survei r using (kode_pd, tahun)
            where r.layanan = ''
            order by r.kode_pd, r.tahun, r.triwulan""";

    private static final String RIWAYAT = """
            select r.kode_pd, r.tahun, r.triwulan, r.layanan, r.versi, r.asal, r.ikm
            from unnest(?, ?) as k (kode_pd, tahun)
            join riwayat_rekap r using (kode_pd, tahun)
            where r.layanan = ''""";

    /** One statement for both tables: the current recap and its line in the history cannot drift apart. */
    private static final String SIMPAN = """
            with baru as (
                select b.kode_pd, b.tahun, b.triwulan, b.layanan, b.versi, b.aturan, b.versi_aturan, b.asal, b.ikm,
                    b.responden, b.isi::jsonb, ?::uuid as kiriman, ?::timestamptz as dicatat_pada
                from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as b (kode_pd, tahun, triwulan, layanan, versi, aturan,
                    versi_aturan, asal, ikm, responden, isi)
            ), riwayat as (
                insert into riwayat_rekap (kode_pd, tahun, triwulan, layanan, versi, aturan, versi_aturan, asal, ikm,
                    responden, isi, kiriman, dicatat_pada)
                select kode_pd, tahun, triwulan, layanan, versi, aturan, versi_aturan, asal, ikm, responden, isi, kiriman,
                    dicatat_pada from baru
            )
            insert into rekap_survei (kode_pd, tahun, triwulan, layanan, versi, aturan, versi_aturan, asal, ikm,
                responden, isi, kiriman, dicatat_pada)
            select kode_pd, tahun, triwulan, layanan, versi, aturan, versi_aturan, asal, ikm, responden, isi, kiriman,
                dicatat_pada from baru
            on conflict (kode_pd, tahun, triwulan, layanan) do update set
                versi = excluded.versi, aturan = excluded.aturan, versi_aturan = excluded.versi_aturan,
                asal = excluded.asal, ikm = excluded.ikm, responden = excluded.responden, isi = excluded.isi,
                kiriman = excluded.kiriman, dicatat_pada = excluded.dicatat_pada""";

    private final DataSource dataSource;

    RekapRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** What a unit as a whole has released up to a quarter. */
    record Rilis(UnitTahun unit, Triwulan triwulan, BigDecimal ikm, IsiRekap isi) {}

    /** The recaps in force under these keys. */
    Map<KunciRekap, IsiRekap> cari(Collection<KunciRekap> kunci) {
        return cari(kunci, RekapRepository::isi);
    }

    /** The batch that brought what is stored under each of these keys. */
    Map<KunciRekap, UUID> kiriman(Collection<KunciRekap> kunci) {
        return cari(kunci, Bacaan.KIRIMAN);
    }

    private <T> Map<KunciRekap, T> cari(Collection<KunciRekap> kunci, Bacaan<T> bacaan) {
        Map<KunciRekap, T> ada = new HashMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement cari = connection.prepareStatement(CARI)) {
            new ColumnArrays<>(cari, 1, kunci)
                    .text(k -> k.unit().kodePd())
                    .integer(k -> k.unit().tahun())
                    .text(KunciRekap::triwulan)
                    .text(KunciRekap::kolomLayanan);
            try (ResultSet rows = cari.executeQuery()) {
                while (rows.next()) {
                    ada.put(kunci(rows), bacaan.baca(rows));
                }
            }
            return ada;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read " + kunci.size() + " recaps", e);
        }
    }

    /** The recaps of whole units, in the order of units and quarters. */
    List<Rilis> seluruhUnit(Collection<UnitTahun> unit) {
        List<Rilis> rilis = new ArrayList<>();
        if (unit.isEmpty()) {
            return rilis;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement cari = connection.prepareStatement(UNIT)) {
            new ColumnArrays<>(cari, 1, unit).text(UnitTahun::kodePd).integer(UnitTahun::tahun);
            try (ResultSet rows = cari.executeQuery()) {
                while (rows.next()) {
                    KunciRekap kunci = kunci(rows);
                    rilis.add(new Rilis(kunci.unit(), kunci.triwulan(), rows.getBigDecimal("ikm"), isi(rows)));
                }
            }
            return rilis;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the recaps of " + unit.size() + " units", e);
        }
    }

    /** What every version of the recaps of whole units says of the indicator, by version of the unit and year. */
    Map<KunciRekap, NavigableMap<Long, NilaiRealisasi>> riwayat(Collection<UnitTahun> unit) {
        Map<KunciRekap, NavigableMap<Long, NilaiRealisasi>> riwayat = new HashMap<>();
        if (unit.isEmpty()) {
            return riwayat;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement cari = connection.prepareStatement(RIWAYAT)) {
            new ColumnArrays<>(cari, 1, unit).text(UnitTahun::kodePd).integer(UnitTahun::tahun);
            try (ResultSet rows = cari.executeQuery()) {
                while (rows.next()) {
                    boolean dirilis = !rows.getString("asal").equals(IsiRekap.AsalRekap.BELUM_DIRILIS.name());
                    riwayat.computeIfAbsent(kunci(rows), kunci -> new TreeMap<>())
                            .put(rows.getLong("versi"), KeputusanUmpan.menurut(dirilis, rows.getBigDecimal("ikm")));
                }
            }
            return riwayat;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the former recaps of " + unit.size() + " units", e);
        }
    }

    /** @param ikm released index of each, null where there is none */
    @Transactional(MANDATORY)
    public void simpan(
            List<Realisasi<KunciRekap, IsiRekap>> realisasi, Map<KunciRekap, BigDecimal> ikm, Catatan catatan) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement simpan = connection.prepareStatement(SIMPAN)) {
            simpan.setObject(1, catatan.kiriman());
            simpan.setObject(2, catatan.waktu().atOffset(ZoneOffset.UTC));
            new ColumnArrays<>(simpan, 3, realisasi)
                    .text(r -> r.kunci().unit().kodePd())
                    .integer(r -> r.kunci().unit().tahun())
                    .text(r -> r.kunci().triwulan())
                    .text(r -> r.kunci().kolomLayanan())
                    .bigint(r -> catatan.versi(r.kunci()))
                    .text(r -> r.isi().aturan())
                    .integer(r -> r.isi().versiAturan())
                    .text(r -> r.isi().asal())
                    .as("numeric", r -> ikm.get(r.kunci()))
                    .bigint(r -> r.isi().responden())
                    .text(r -> json(r.isi()));
            simpan.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot store " + realisasi.size() + " recaps", e);
        }
    }

    static KunciRekap kunci(ResultSet row) throws SQLException {
        return new KunciRekap(
                new UnitTahun(new KodeWilayah(row.getString("kode_pd")), row.getInt("tahun")),
                Triwulan.valueOf(row.getString("triwulan")),
                KunciRekap.layanan(row.getString("layanan")));
    }

    static IsiRekap isi(ResultSet row) throws SQLException {
        try {
            return SakipJson.mapper().readValue(row.getString("isi"), IsiRekap.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored recap is unreadable", e);
        }
    }

    private static String json(IsiRekap isi) {
        try {
            return SakipJson.mapper().writeValueAsString(isi);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write a recap", e);
        }
    }
}
