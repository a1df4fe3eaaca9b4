package id.sakip.realization.bukti;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Knows whether there is a realisasi that evidence could be for; the feature that keeps it says where to look. */
public abstract class SumberRealisasi {

    private final DataSource dataSource;
    private final String ragam;
    private final String ada;

    /**
     * @param ragam kind of realisasi, as in {@link KunciBukti#ragam()}
     * @param ada SQL that selects a row if there is a value; its parameters are {@code kode_pd}, {@code tahun}, {@code triwulan},
     *     {@code kode} and {@code rincian} of a {@link KunciBukti}
     */
    protected SumberRealisasi(DataSource dataSource, String ragam, String ada) {
        this.dataSource = dataSource;
        this.ragam = ragam;
        this.ada = ada;
    }

    String ragam() {
        return ragam;
    }

    /** Whether a value is in force, reading inside the running transaction; a reason why there is none counts as one. */
    boolean ada(KunciBukti kunci) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement cari = connection.prepareStatement(ada)) {
            cari.setString(1, kunci.unit().kodePd().nilai());
            cari.setInt(2, kunci.unit().tahun());
            cari.setString(3, kunci.triwulan().name());
            cari.setString(4, kunci.kode());
            cari.setString(5, kunci.rincian());
            try (ResultSet row = cari.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot look for " + kunci, e);
        }
    }
}
