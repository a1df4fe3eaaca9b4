package id.sakip.realization.alias;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.unit.UnitTerdaftar;
import id.sakip.realization.unit.ColumnArrays;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** The lookup table of aliases. */
@ApplicationScoped
class AliasRepository {

    private static final String HAPUS = "delete from alias_unit where kode_pd = ?";

    private static final String TAMBAH = """
            insert into alias_unit (sistem, kode, kode_pd)
            select distinct a.sistem, a.kode, ? from unnest(?, ?) as a (sistem, kode)""";

    private static final String CARI = """
            select a.kode, a.kode_pd from alias_unit a
            join unnest(?) as k (kode) on a.sistem = ? and a.kode = k.kode""";

    private final DataSource dataSource;

    AliasRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    private record Alias(String sistem, String kode) {}

    /** Makes the aliases of this unit the ones that the event names. */
    @Transactional(MANDATORY)
    public void ganti(UnitTerdaftar unit) {
        List<Alias> semua = new ArrayList<>();
        unit.alias().forEach((sistem, kode) -> kode.forEach(satu -> semua.add(new Alias(sistem, satu))));
        try (Connection connection = dataSource.getConnection();
                PreparedStatement hapus = connection.prepareStatement(HAPUS);
                PreparedStatement tambah = connection.prepareStatement(TAMBAH)) {
            hapus.setString(1, unit.kodePd().nilai());
            hapus.executeUpdate();
            tambah.setString(1, unit.kodePd().nilai());
            new ColumnArrays<>(tambah, 2, semua).text(Alias::sistem).text(Alias::kode);
            tambah.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot keep the aliases of " + unit.kodePd(), e);
        }
    }

    /** The units that go by these codes; an unknown code is absent. */
    Map<String, SortedSet<KodeWilayah>> cari(String sistem, Collection<String> kode) {
        Map<String, SortedSet<KodeWilayah>> unit = new HashMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement cari = connection.prepareStatement(CARI)) {
            cari.setArray(1, connection.createArrayOf("text", kode.toArray()));
            cari.setString(2, sistem);
            try (ResultSet row = cari.executeQuery()) {
                while (row.next()) {
                    unit.computeIfAbsent(row.getString(1), satu -> new TreeSet<>())
                            .add(new KodeWilayah(row.getString(2)));
                }
            }
            return unit;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot look up " + kode.size() + " codes of " + sistem, e);
        }
    }
}
