package id.sakip.platform.messaging;

import java.sql.SQLException;

/** The database did not do what it was asked; trying again may help. */
public final class StoreException extends RuntimeException {

    StoreException(String message, SQLException cause) {
        super(message, cause);
    }
}
