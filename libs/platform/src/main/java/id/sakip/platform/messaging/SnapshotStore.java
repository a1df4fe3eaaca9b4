package id.sakip.platform.messaging;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.sakip.contracts.Potret;
import id.sakip.platform.json.SakipJson;

/** The newest snapshot of each aggregate of other services, as this service has received it. */
@ApplicationScoped
public class SnapshotStore {

    private final DataSource dataSource;

    SnapshotStore(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Keeps {@code potret} when it is newer than what is there; the database decides between concurrent deliveries.
     *
     * @return false when this version or a newer one is there already
     */
    @Transactional(TxType.MANDATORY)
    boolean keep(String topik, Potret potret) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement upsert = connection.prepareStatement(
                        "insert into masukan as m (topik, kunci, versi, muatan) values (?, ?, ?, ?::jsonb)"
                                + " on conflict (topik, kunci) do update set versi = excluded.versi,"
                                + " muatan = excluded.muatan, diterima = now() where m.versi < excluded.versi")) {
            upsert.setString(1, topik);
            upsert.setString(2, potret.kunci());
            upsert.setLong(3, potret.versi());
            upsert.setString(4, SakipJson.mapper().writeValueAsString(potret));
            return upsert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new StoreException("cannot keep a snapshot [kunci=" + potret.kunci() + "]", e);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write a snapshot [kunci=" + potret.kunci() + "]", e);
        }
    }

    public <P extends Potret> Optional<P> find(String topik, String kunci, Class<P> jenis) {
        return select("select muatan from masukan where topik = ? and kunci = ?", topik, kunci, jenis).stream()
                .findFirst();
    }

    /** The version held of a snapshot; 0 when there is none. */
    public long versi(String topik, String kunci) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select versi from masukan where topik = ? and kunci = ?")) {
            select.setString(1, topik);
            select.setString(2, kunci);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        } catch (SQLException e) {
            throw new StoreException("cannot read a snapshot's version [kunci=" + kunci + "]", e);
        }
    }

    private <P extends Potret> List<P> select(String sql, String topik, String kunci, Class<P> jenis) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, topik);
            select.setString(2, kunci);
            List<P> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(SakipJson.mapper().readValue(row.getString(1), jenis));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new StoreException("cannot read snapshots [kunci=" + kunci + "]", e);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a kept snapshot is unreadable [kunci=" + kunci + "]", e);
        }
    }
}
