package id.sakip.platform.messaging;

import java.sql.SQLException;
import java.sql.SQLTransientException;

import jakarta.transaction.RollbackException;

/** Tells failures that pass by themselves (connection lost, deadlock, server starting) from those that do not. */
final class TransientTrouble {

    private TransientTrouble() {}

    static boolean isCauseOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientException
                    || cause instanceof SQLException sql && isTransient(sql.getSQLState())) {
                return true;
            }
            if (cause instanceof SQLException sql && isAcquisition(sql)) {
                return true;
            }
            if (cause instanceof RollbackException && cause.getCause() == null) {
                return true;
            }
        }
        return false;
    }

    /** SQLSTATE classes 08 (connection), 40 (rolled back), 53 (resources), 57 (operator intervention), 55P03 (lock). */
    private static boolean isTransient(String state) {
        return state != null
                && (state.startsWith("08")
                        || state.startsWith("40")
                        || state.startsWith("53")
                        || state.startsWith("57")
                        || state.equals("55P03"));
    }

    /** The connection pool gives no SQLSTATE when it waits in vain for a connection. */
    private static boolean isAcquisition(SQLException failure) {
        return failure.getSQLState() == null
                && failure.getMessage() != null
                && failure.getMessage().contains("acquisition");
    }
}
