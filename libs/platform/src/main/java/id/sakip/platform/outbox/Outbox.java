package id.sakip.platform.outbox;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.sakip.contracts.Potret;
import id.sakip.platform.correlation.Correlation;
import id.sakip.platform.json.SakipJson;
import id.sakip.platform.problem.ProblemException;

/**
 * Publishes events together with the change they tell of: the event is a row of the same commit, and the {@link
 * OutboxRelay} sends it afterwards, at least once and in commit order per aggregate.
 */
@ApplicationScoped
public class Outbox {

    /** In bytes of JSON; producer and topics take a little more. A kecamatan's year is a hundredth of it. */
    static final int LARGEST_EVENT = 4_000_000;

    private final DataSource dataSource;
    private final OutboxRelay relay;
    private final TransactionSynchronizationRegistry transactions;

    Outbox(DataSource dataSource, OutboxRelay relay, TransactionSynchronizationRegistry transactions) {
        this.dataSource = dataSource;
        this.relay = relay;
        this.transactions = transactions;
    }

    /**
     * Adds {@code potret} to the running transaction. The caller must hold the lock of the aggregate's row already, or
     * the order of the events may differ from the order of the commits.
     *
     * @throws ProblemException 422 {@code PERISTIWA_TERLALU_BESAR} when the snapshot is too large for the broker
     */
    @Transactional(TxType.MANDATORY)
    public void append(String topik, Potret potret) {
        byte[] payload = payload(potret);
        if (payload.length > LARGEST_EVENT) {
            // Refused here, with its cause, because a broker that refuses it later would stop all events behind it.
            throw ProblemException.of(422, "PERISTIWA_TERLALU_BESAR", potret.kunci(), payload.length, LARGEST_EVENT);
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into outbox (id, aggregatetype, aggregateid, type, payload, korelasi)"
                                + " values (?, ?, ?, ?, ?, ?)")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, topik);
            insert.setString(3, potret.kunci());
            insert.setString(4, potret.getClass().getSimpleName());
            insert.setString(5, new String(payload, StandardCharsets.UTF_8));
            insert.setString(6, Correlation.current());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot append to the outbox [kunci=" + potret.kunci() + "]", e);
        }
        transactions.registerInterposedSynchronization(new WakeAfterCommit());
    }

    private static byte[] payload(Potret potret) {
        try {
            return SakipJson.mapper().writeValueAsBytes(potret);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write an event [kunci=" + potret.kunci() + "]", e);
        }
    }

    private final class WakeAfterCommit implements Synchronization {
        @Override
        public void beforeCompletion() {
            // Only a finished commit is of interest.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                relay.wake();
            }
        }
    }
}
