package id.sakip.planning;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

import io.quarkus.arc.Arc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The database of the service under test, past all of its code. */
public final class Basisdata {

    /** SQL states of what the schema refuses. */
    public static final String FOREIGN_KEY = "23503";

    public static final String UNIK = "23505";
    public static final String CHECK = "23514";
    /** A document in force does not change. */
    public static final String TERLARANG = "23001";

    private Basisdata() {}

    public static void jalankan(String sql) throws SQLException {
        try (Connection connection =
                        Arc.container().instance(DataSource.class).get().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of what {@code sql} finds. */
    public static List<String> baca(String sql) throws SQLException {
        List<String> semua = new ArrayList<>();
        try (Connection connection =
                        Arc.container().instance(DataSource.class).get().getConnection();
                Statement statement = connection.createStatement();
                ResultSet hasil = statement.executeQuery(sql)) {
            while (hasil.next()) {
                semua.add(hasil.getString(1));
            }
        }
        return semua;
    }

    /** Asserts that the database refuses {@code sql} for this reason. */
    public static void menolak(String sql, String sqlState) {
        assertThatThrownBy(() -> jalankan(sql))
                .as(sql)
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(sqlState));
    }
}
