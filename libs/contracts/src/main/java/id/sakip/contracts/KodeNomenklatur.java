package id.sakip.contracts;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static java.util.Objects.requireNonNull;

/**
 * Code of a program {@code 7.01.02}, kegiatan {@code 7.01.02.2.01} or sub kegiatan {@code 7.01.02.2.01.0002}
 * (Permendagri 90/2019 and its updates).
 *
 * <p>Lists up to 2022 write the sub kegiatan with two digits; both spellings are the same activity, so the last part is
 * kept with four ({@code .02} becomes {@code .0002}).
 */
public record KodeNomenklatur(String nilai) implements Comparable<KodeNomenklatur> {

    /** Level of the entry in program → kegiatan → sub kegiatan. */
    public enum Tingkat {
        PROGRAM,
        KEGIATAN,
        SUB_KEGIATAN
    }

    private static final Pattern BENTUK =
            Pattern.compile("(\\d\\.\\d{2}\\.\\d{2})(\\.[12]\\.\\d{2})?(?:\\.(\\d{2}|\\d{4}))?");

    public KodeNomenklatur {
        requireNonNull(nilai, "nilai is null");
        Matcher cocok = BENTUK.matcher(nilai);
        if (!cocok.matches() || cocok.group(3) != null && cocok.group(2) == null) {
            throw new IllegalArgumentException("not a program, kegiatan or sub kegiatan code: '" + nilai + "'");
        }
        if (cocok.group(3) != null && cocok.group(3).length() == 2) {
            nilai = cocok.group(1) + cocok.group(2) + ".00" + cocok.group(3);
        }
    }

    public Tingkat tingkat() {
        return switch (nilai.length()) {
            case 7 -> Tingkat.PROGRAM;
            case 12 -> Tingkat.KEGIATAN;
            default -> Tingkat.SUB_KEGIATAN;
        };
    }

    /** The kegiatan of a sub kegiatan, the program of a kegiatan; empty for a program. */
    public Optional<KodeNomenklatur> induk() {
        return switch (tingkat()) {
            case PROGRAM -> Optional.empty();
            case KEGIATAN -> Optional.of(new KodeNomenklatur(nilai.substring(0, 7)));
            case SUB_KEGIATAN -> Optional.of(new KodeNomenklatur(nilai.substring(0, 12)));
        };
    }

    /** The program this entry belongs to, or is. */
    public KodeNomenklatur program() {
        return new KodeNomenklatur(nilai.substring(0, 7));
    }

    @Override
    public int compareTo(KodeNomenklatur lain) {
        return nilai.compareTo(lain.nilai);
    }

    @Override
    public String toString() {
        return nilai;
    }
}
