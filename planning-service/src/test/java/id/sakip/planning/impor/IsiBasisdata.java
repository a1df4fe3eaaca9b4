package id.sakip.planning.impor;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** What the database holds, table by table, to tell whether anything was left behind. */
final class IsiBasisdata {

    private IsiBasisdata() {}

    /** Number of rows and digest of each table, without the one that empties itself as events are sent. */
    static Map<String, String> potret(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            Map<String, String> hasil = new TreeMap<>();
            for (String tabel : tabel(statement)) {
                String sql =
                        "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '' order by t::text)), '') from "
                                + tabel + " t";
                try (ResultSet baris = statement.executeQuery(sql)) {
                    baris.next();
                    hasil.put(tabel, baris.getString(1));
                }
            }
            return hasil;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> tabel(Statement statement) throws SQLException {
        List<String> hasil = new ArrayList<>();
        try (ResultSet baris = statement.executeQuery("select table_name from information_schema.tables"
                + " where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'outbox'")) {
            while (baris.next()) {
                hasil.add(baris.getString(1));
            }
        }
        return hasil;
    }
}
