package id.sakip.platform.idempotency;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import id.sakip.platform.json.SakipJson;
import io.quarkus.scheduler.Scheduled;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keys and the answers they got; the database decides between two requests that race for one key. */
@ApplicationScoped
class AnswerStore {

    private final DataSource dataSource;
    private final int keptDays;

    AnswerStore(DataSource dataSource, @ConfigProperty(name = "sakip.idempotensi.hari") int keptDays) {
        this.dataSource = dataSource;
        this.keptDays = keptDays;
    }

    /**
     * Takes the key for the running transaction. Waits while another transaction holds it.
     *
     * @return false when it was taken before
     */
    boolean claim(String pelaku, String kunci, String fingerprint) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into idempotensi (pelaku, kunci, sidik) values (?, ?, ?) on conflict do nothing")) {
            insert.setString(1, pelaku);
            insert.setString(2, kunci);
            insert.setString(3, fingerprint);
            return insert.executeUpdate() == 1;
        }
    }

    void complete(String pelaku, String kunci, StoredAnswer answer) throws SQLException, JsonProcessingException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update idempotensi set status = ?, tajuk = ?::jsonb, isi = ? where pelaku = ? and kunci = ?")) {
            update.setInt(1, answer.status());
            update.setString(2, SakipJson.mapper().writeValueAsString(answer.headers()));
            update.setString(3, answer.body());
            update.setString(4, pelaku);
            update.setString(5, kunci);
            update.executeUpdate();
        }
    }

    StoredAnswer find(String pelaku, String kunci) throws SQLException, JsonProcessingException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select sidik, status, tajuk, isi from idempotensi where pelaku = ? and kunci = ?")) {
            select.setString(1, pelaku);
            select.setString(2, kunci);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("key vanished while it was looked up: " + kunci);
                }
                Map<String, String> headers = SakipJson.mapper().readValue(row.getString(3), new TypeReference<>() {});
                return new StoredAnswer(row.getString(1), row.getInt(2), headers, row.getString(4));
            }
        }
    }

    @Scheduled(every = "24h", delayed = "10m")
    @Transactional
    void forgetOldKeys() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement(
                        "delete from idempotensi where dibuat < now() - make_interval(days => ?)")) {
            delete.setInt(1, keptDays);
            delete.executeUpdate();
        }
    }
}
