package id.sakip.contracts.nilai;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Reading takes a number of looks at a text that grows with its length alone, however the text is made. */
class UraianTerbatasTest {

    /** Generous: a handful of patterns, each of which may look at a character some times. */
    private static final int PANDANGAN_PER_KARAKTER = 100;

    static Stream<String> jahat() {
        return Stream.of(
                        "1 " + "a..".repeat(2000) + "!",
                        "1 " + "a. -".repeat(2000) + "!",
                        "1 " + "a ".repeat(2000) + "%",
                        "1 " + "a2".repeat(2000),
                        "1" + ",-".repeat(2000),
                        "1" + ".,".repeat(2000) + "x",
                        "1".repeat(4000) + "!",
                        "1.".repeat(2000) + "!",
                        "1 x ".repeat(2000) + "!",
                        "1 a x ".repeat(2000) + "!",
                        "x".repeat(4000),
                        "x ".repeat(2000),
                        "-".repeat(4000) + "1",
                        "- " + "(".repeat(4000),
                        "- " + "(".repeat(2000) + ")".repeat(2000),
                        "- (" + "()".repeat(2000),
                        "B (" + "1".repeat(4000),
                        "B (" + " ".repeat(4000) + ")",
                        "belum " + "a ,.".repeat(1000) + "!",
                        "tidak ada" + " .".repeat(2000) + "1",
                        "minimal ".repeat(500),
                        "min.".repeat(1000) + "1",
                        ">=".repeat(2000) + "1",
                        "Sangat ".repeat(600) + "!",
                        "a+./-".repeat(800) + "!",
                        "\u0663".repeat(4000),
                        "1e".repeat(2000))
                .flatMap(teks -> Stream.of(teks, teks.substring(0, 90)));
    }

    @ParameterizedTest
    @MethodSource("jahat")
    void looksAtEachCharacterABoundedNumberOfTimes(String teks) {
        Terhitung terhitung = new Terhitung(teks, new int[1]);
        try {
            PenguraiNilai.urai(terhitung, teks, Skala.AKIP);
        } catch (NilaiTakTerurai e) {
            assertThat(e.teks()).hasSizeLessThanOrEqualTo(61);
        }
        assertThat(terhitung.pandangan()[0]).isLessThanOrEqualTo(PANDANGAN_PER_KARAKTER * teks.length());
    }

    /** A text that counts how often somebody looks at one of its characters. */
    private record Terhitung(String teks, int[] pandangan) implements CharSequence {

        @Override
        public int length() {
            return teks.length();
        }

        @Override
        public char charAt(int letak) {
            pandangan[0]++;
            return teks.charAt(letak);
        }

        @Override
        public CharSequence subSequence(int mulai, int akhir) {
            return new Terhitung(teks.substring(mulai, akhir), pandangan);
        }

        @Override
        public String toString() {
            return teks;
        }
    }
}
