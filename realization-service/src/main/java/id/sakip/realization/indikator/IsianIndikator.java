package id.sakip.realization.indikator;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import id.sakip.realization.periode.IsianTriwulan;
import id.sakip.realization.periode.KunciPeriode;
import id.sakip.realization.periode.SumberIsian;

/** Which indicators have been reported in a quarter. */
@ApplicationScoped
class IsianIndikator implements SumberIsian {

    private static final String TRIWULAN = """
            select kode_indikator, tanpa_data is null from realisasi_indikator
            where kode_pd = ? and tahun = ? and triwulan = ?""";

    private final DataSource dataSource;

    IsianIndikator(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public IsianTriwulan isian(KunciPeriode kunci) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(TRIWULAN)) {
            select.setString(1, kunci.unit().kodePd().nilai());
            select.setInt(2, kunci.unit().tahun());
            select.setString(3, kunci.triwulan().name());
            Set<String> berisi = new HashSet<>();
            Set<String> tanpaData = new HashSet<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    (row.getBoolean(2) ? berisi : tanpaData).add(row.getString(1));
                }
            }
            return new IsianTriwulan(berisi, tanpaData);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the indicators of " + kunci, e);
        }
    }
}
