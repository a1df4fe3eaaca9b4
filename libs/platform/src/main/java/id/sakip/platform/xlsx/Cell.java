package id.sakip.platform.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;

import static java.util.Objects.requireNonNull;

/**
 * What a cell shows. A blank cell is no {@code Cell} at all.
 *
 * @param text as shown, for {@link Kind#TEXT} and {@link Kind#ERROR}
 * @param number for {@link Kind#NUMBER}; for {@link Kind#PERCENT} the number before the percent sign
 * @param date for {@link Kind#DATE}; null there when the cell holds a time of day as well
 */
public record Cell(Kind kind, String text, BigDecimal number, LocalDate date) {

    /** What kind of content a cell has. */
    public enum Kind {
        TEXT,
        NUMBER,
        /** A number that is shown as a percentage. */
        PERCENT,
        DATE,
        /** True or false. */
        BOOLEAN,
        /** An error such as {@code #REF!}. */
        ERROR,
        /** A formula whose result is not in the file. */
        FORMULA
    }

    public Cell {
        requireNonNull(kind, "kind is null");
    }

    static Cell of(Kind kind) {
        return new Cell(kind, null, null, null);
    }

    static Cell text(Kind kind, String text) {
        return new Cell(kind, requireNonNull(text), null, null);
    }

    static Cell number(Kind kind, BigDecimal number) {
        return new Cell(kind, null, requireNonNull(number), null);
    }

    static Cell date(LocalDate date) {
        return new Cell(Kind.DATE, null, null, date);
    }
}
