package id.sakip.platform.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.TreeSet;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.sakip.platform.correlation.Correlation;
import id.sakip.platform.json.SakipJson;
import io.quarkus.security.identity.SecurityIdentity;

/** The trail for the Inspektorat: who changed what, from what, to what, as part of the change itself. */
@ApplicationScoped
public class Audit {

    private final DataSource dataSource;
    private final SecurityIdentity identity;

    Audit(DataSource dataSource, SecurityIdentity identity) {
        this.dataSource = dataSource;
        this.identity = identity;
    }

    /**
     * Adds an entry to the running transaction.
     *
     * @param aksi what was done, e.g. {@code TETAPKAN}
     * @param objek kind of thing, e.g. {@code RENSTRA}
     * @param kunci which one
     * @param sebelum state before, or null; written as JSON
     * @param sesudah state after, or null; written as JSON
     */
    @Transactional(TxType.MANDATORY)
    public void record(String aksi, String objek, String kunci, Object sebelum, Object sesudah) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into audit (pelaku, peran, korelasi, aksi, objek, kunci, sebelum, sesudah)"
                                + " values (?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)")) {
            insert.setString(1, identity.getPrincipal().getName());
            insert.setString(2, String.join(",", new TreeSet<>(identity.getRoles())));
            insert.setString(3, Correlation.current());
            insert.setString(4, aksi);
            insert.setString(5, objek);
            insert.setString(6, kunci);
            insert.setString(7, json(sebelum));
            insert.setString(8, json(sesudah));
            insert.executeUpdate();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException(
                    "cannot write the audit entry [objek=" + objek + ", kunci=" + kunci + "]", e);
        }
    }

    private static String json(Object state) throws JsonProcessingException {
        return state == null ? null : SakipJson.mapper().writeValueAsString(state);
    }
}
