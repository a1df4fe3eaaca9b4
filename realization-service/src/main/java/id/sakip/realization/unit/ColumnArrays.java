package id.sakip.realization.unit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.function.Function;

/**
 * Rows as one array per column, to be read with {@code unnest}: a single statement then looks up or writes any number of
 * rows, in one round trip.
 *
 * @param <R> type of a row
 */
public final class ColumnArrays<R> {

    private final Connection connection;
    private final PreparedStatement statement;
    private final Collection<R> rows;
    private int next;

    /** Binds to the parameters of {@code statement} in their order, from number {@code first} on. */
    public ColumnArrays(PreparedStatement statement, int first, Collection<R> rows) throws SQLException {
        this.connection = statement.getConnection();
        this.statement = statement;
        this.rows = rows;
        this.next = first;
    }

    public ColumnArrays<R> text(Function<R, ?> column) throws SQLException {
        return bind("text", row -> {
            Object value = column.apply(row);
            return value == null ? null : value.toString();
        });
    }

    public ColumnArrays<R> integer(Function<R, Integer> column) throws SQLException {
        return bind("integer", column);
    }

    public ColumnArrays<R> bigint(Function<R, Long> column) throws SQLException {
        return bind("bigint", column);
    }

    /** Exact numbers, dates and the like: types whose text PostgreSQL reads back without loss. */
    public ColumnArrays<R> as(String type, Function<R, ?> column) throws SQLException {
        return bind(type, column);
    }

    private ColumnArrays<R> bind(String type, Function<R, ?> column) throws SQLException {
        Object[] values = new Object[rows.size()];
        int i = 0;
        for (R row : rows) {
            values[i++] = column.apply(row);
        }
        statement.setArray(next++, connection.createArrayOf(type, values));
        return this;
    }
}
