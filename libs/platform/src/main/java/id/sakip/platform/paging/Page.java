package id.sakip.platform.paging;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param kursor where the next page starts, or null on the last one; opaque to clients
 */
public record Page<T>(List<T> data, String kursor) {

    public Page {
        data = List.copyOf(data);
    }

    /**
     * A page out of {@code rows}, which were read with a limit of {@code batas + 1}.
     *
     * @param keys sort key of a row, as the parts of its cursor
     */
    public static <T> Page<T> of(List<T> rows, int batas, Function<T, String[]> keys) {
        if (rows.size() <= batas) {
            return new Page<>(rows, null);
        }
        List<T> data = rows.subList(0, batas);
        return new Page<>(data, Cursor.encode(keys.apply(data.getLast())));
    }

    /** The same page with every row shown as {@code view} does. */
    public <V> Page<V> map(Function<T, V> view) {
        return new Page<>(data.stream().map(view).toList(), kursor);
    }
}
