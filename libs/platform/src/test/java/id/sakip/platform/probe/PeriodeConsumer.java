package id.sakip.platform.probe;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import id.sakip.contracts.periode.StatusPeriode;
import id.sakip.platform.messaging.SnapshotConsumer;
import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Writes down every snapshot it applies, and fails when told to. */
@ApplicationScoped
public class PeriodeConsumer {

    /** Unit whose effect fails twice with transient trouble before it works. */
    public static final String UNSTEADY = "35.09.02";

    /** Unit whose effect never works. */
    public static final String BROKEN = "35.09.03";

    private final SnapshotConsumer consumer;
    private final DataSource dataSource;
    private final AtomicInteger failures = new AtomicInteger();

    PeriodeConsumer(SnapshotConsumer consumer, DataSource dataSource) {
        this.consumer = consumer;
        this.dataSource = dataSource;
    }

    @Incoming("periode")
    @Blocking
    public void on(ConsumerRecord<String, String> message) {
        consumer.consume(message, StatusPeriode.class, this::apply);
    }

    private void apply(StatusPeriode status) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into diterapkan (kunci, versi) values (?, ?)")) {
            insert.setString(1, status.kunci());
            insert.setLong(2, status.versi());
            insert.executeUpdate();
            if (status.kodePd().nilai().equals(UNSTEADY) && failures.getAndIncrement() < 2) {
                throw new SQLTransientConnectionException("the connection went away");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        if (status.kodePd().nilai().equals(BROKEN)) {
            throw new IllegalStateException("an effect that never works");
        }
    }
}
