package id.sakip.realization.survei;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.sakip.contracts.KodeWilayah;
import id.sakip.realization.unit.ColumnArrays;
import id.sakip.realization.unit.UnitTahun;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** What was said explicitly of which indicator takes the index. */
@ApplicationScoped
class PemetaanRepository {

    private static final String CARI = """
            select p.* from unnest(?, ?) as k (kode_pd, tahun) join pemetaan_survei p using (kode_pd, tahun)""";

    private static final String SIMPAN = """
            insert into pemetaan_survei (kode_pd, tahun, kode_indikator, dicatat_pada) values (?, ?, ?, ?)
            on conflict (kode_pd, tahun) do update set
                kode_indikator = excluded.kode_indikator, dicatat_pada = excluded.dicatat_pada""";

    private static final String HAPUS = "delete from pemetaan_survei where kode_pd = ? and tahun = ?";

    private final DataSource dataSource;

    PemetaanRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** @param kodeIndikator null when no indicator takes the index */
    record Pemetaan(String kodeIndikator) {}

    /** What was said of these units; a unit of which nothing was said is absent. */
    Map<UnitTahun, Pemetaan> cari(Collection<UnitTahun> unit) {
        Map<UnitTahun, Pemetaan> ada = new HashMap<>();
        if (unit.isEmpty()) {
            return ada;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement cari = connection.prepareStatement(CARI)) {
            new ColumnArrays<>(cari, 1, unit).text(UnitTahun::kodePd).integer(UnitTahun::tahun);
            try (ResultSet rows = cari.executeQuery()) {
                while (rows.next()) {
                    ada.put(
                            new UnitTahun(new KodeWilayah(rows.getString("kode_pd")), rows.getInt("tahun")),
                            new Pemetaan(rows.getString("kode_indikator")));
                }
            }
            return ada;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read what takes the index of " + unit.size() + " units", e);
        }
    }

    /** @param kodeIndikator null for no indicator */
    @Transactional(MANDATORY)
    public void simpan(UnitTahun unit, String kodeIndikator) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement simpan = connection.prepareStatement(SIMPAN)) {
            simpan.setString(1, unit.kodePd().nilai());
            simpan.setInt(2, unit.tahun());
            simpan.setString(3, kodeIndikator);
            simpan.setObject(4, Instant.now().atOffset(ZoneOffset.UTC));
            simpan.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot store what takes the index of " + unit, e);
        }
    }

    @Transactional(MANDATORY)
    public void hapus(UnitTahun unit) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement hapus = connection.prepareStatement(HAPUS)) {
            hapus.setString(1, unit.kodePd().nilai());
            hapus.setInt(2, unit.tahun());
            hapus.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot drop what takes the index of " + unit, e);
        }
    }
}
