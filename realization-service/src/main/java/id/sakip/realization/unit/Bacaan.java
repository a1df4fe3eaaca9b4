package id.sakip.realization.unit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** What to make of a row of a result. */
@FunctionalInterface
public interface Bacaan<T> {

    /** The batch that brought what is stored. */
    Bacaan<UUID> KIRIMAN = row -> row.getObject("kiriman", UUID.class);

    T baca(ResultSet row) throws SQLException;
}
