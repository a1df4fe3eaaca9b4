package id.sakip.planning;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;

/** A schema of its own in the state of an earlier release, to see what migrations make of what stands in it. */
public final class SkemaLama {

    private final DataSource dataSource;
    private final String nama;

    public SkemaLama(DataSource dataSource, String nama) {
        this.dataSource = dataSource;
        this.nama = nama;
    }

    /** Brings the schema to this version, making it first where it is not there. */
    public void migrasi(String sampai) {
        String platform = "filesystem:../libs/platform/src/main/resources/db/platform/";
        Config config = ConfigProvider.getConfig();
        // Connections of its own: a migration may leave temporary functions in a session, and those of the pool live
        // on.
        Flyway.configure()
                .dataSource(
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getValue("quarkus.datasource.username", String.class),
                        config.getValue("quarkus.datasource.password", String.class))
                .schemas(nama)
                .locations("filesystem:src/main/resources/db/migration", platform + "api", platform + "outbox")
                .target(sampai)
                .load()
                .migrate();
    }

    /** The first column of every row. */
    public List<String> baca(String sql) throws SQLException {
        List<String> semua = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path to " + nama);
            try (ResultSet hasil = statement.executeQuery(sql)) {
                while (hasil.next()) {
                    semua.add(hasil.getString(1));
                }
            }
            statement.execute("reset search_path");
        }
        return semua;
    }

    public void jalankan(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path to " + nama);
            statement.execute(sql);
            statement.execute("reset search_path");
        }
    }
}
