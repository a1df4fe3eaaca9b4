package id.sakip.realization.kiriman;

import java.util.Arrays;
import java.util.Optional;

/** What becomes of the good rows of a batch that has bad ones. */
public enum Mode {
    /** They are written; the bad ones are reported. */
    PER_BARIS("per-baris"),
    /** Nothing is written. */
    ATOMIK("atomik");

    private final String teks;

    Mode(String teks) {
        this.teks = teks;
    }

    public static Optional<Mode> dari(String teks) {
        return Arrays.stream(values()).filter(m -> m.teks.equals(teks)).findFirst();
    }

    @Override
    public String toString() {
        return teks;
    }
}
