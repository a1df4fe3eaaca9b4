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
 *
 * <p>Budgets before APBD 2021 follow the lists of Permendagri 13/2006, and the reports of those years print programs and
 * kegiatan without codes. Such an entry gets a local code: {@code L.01} program, {@code L.01.02} kegiatan,
 * {@code L.01.02.01} sub kegiatan, each part from 01 to 99. It names a place in the unit's own document of that year and
 * means nothing outside it. Local codes sort after all official ones.
 */
public record KodeNomenklatur(String nilai) implements Comparable<KodeNomenklatur> {

    /** Level of the entry in program → kegiatan → sub kegiatan. */
    public enum Tingkat {
        PROGRAM,
        KEGIATAN,
        SUB_KEGIATAN
    }

    private static final Pattern BENTUK_RESMI =
            Pattern.compile("(\\d\\.\\d{2}\\.\\d{2})(\\.[12]\\.\\d{2})?(?:\\.(\\d{2}|\\d{4}))?");
    private static final Pattern BENTUK_LOKAL = Pattern.compile("L(\\.(0[1-9]|[1-9]\\d)){1,3}");

    /** Characters of a code of each form down to the program and down to the kegiatan. */
    private static final int PROGRAM_RESMI = "7.01.02".length();

    private static final int KEGIATAN_RESMI = "7.01.02.2.01".length();
    private static final int PROGRAM_LOKAL = "L.01".length();
    private static final int KEGIATAN_LOKAL = "L.01.02".length();

    public KodeNomenklatur {
        requireNonNull(nilai, "nilai is null");
        if (!BENTUK_LOKAL.matcher(nilai).matches()) {
            nilai = resmi(nilai);
        }
    }

    private static String resmi(String teks) {
        Matcher cocok = BENTUK_RESMI.matcher(teks);
        if (!cocok.matches() || cocok.group(3) != null && cocok.group(2) == null) {
            throw new IllegalArgumentException("not a program, kegiatan or sub kegiatan code: '" + teks + "'");
        }
        if (cocok.group(3) != null && cocok.group(3).length() == 2) {
            return cocok.group(1) + cocok.group(2) + ".00" + cocok.group(3);
        }
        return teks;
    }

    /** A code that the unit gave itself because the list of that year has none; false for a code of the official list. */
    public boolean lokal() {
        return nilai.charAt(0) == 'L';
    }

    public Tingkat tingkat() {
        if (nilai.length() == panjangProgram()) {
            return Tingkat.PROGRAM;
        }
        return nilai.length() == panjangKegiatan() ? Tingkat.KEGIATAN : Tingkat.SUB_KEGIATAN;
    }

    /** The kegiatan of a sub kegiatan, the program of a kegiatan; empty for a program. */
    public Optional<KodeNomenklatur> induk() {
        return switch (tingkat()) {
            case PROGRAM -> Optional.empty();
            case KEGIATAN -> Optional.of(program());
            case SUB_KEGIATAN -> Optional.of(new KodeNomenklatur(nilai.substring(0, panjangKegiatan())));
        };
    }

    /** The program this entry belongs to, or is. */
    public KodeNomenklatur program() {
        return new KodeNomenklatur(nilai.substring(0, panjangProgram()));
    }

    private int panjangProgram() {
        return lokal() ? PROGRAM_LOKAL : PROGRAM_RESMI;
    }

    private int panjangKegiatan() {
        return lokal() ? KEGIATAN_LOKAL : KEGIATAN_RESMI;
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
