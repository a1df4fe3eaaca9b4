package id.sakip.planning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** People look the codes of the checks up in {@code docs/planning.md}; none may be missing there. */
class DaftarPemeriksaanTest {

    private static final String AWAL_BAGIAN = "# Pemeriksaan keselarasan";
    private static final Pattern INGATKAN =
            Pattern.compile("(?:ingatkan|Selisih\\.di)\\(\\s*[^;]*?,\\s*\"([A-Z][A-Z_]{5,})\"");
    private static final Pattern KODE = Pattern.compile("`([A-Z]+(?:_[A-Z]+)+)`");
    private static final String DOKUMEN = baca(Path.of("..", "docs", "planning.md"));

    @Test
    void describesEveryCodeOfTheChecksBetweenDocuments() throws IOException {
        List<String> kode = Files.readAllLines(Path.of("src/main/resources/pesan.properties")).stream()
                .dropWhile(baris -> !baris.startsWith(AWAL_BAGIAN))
                .skip(1)
                .takeWhile(baris -> !baris.startsWith("#"))
                .filter(baris -> baris.contains("="))
                .map(baris -> baris.substring(0, baris.indexOf('=')))
                .toList();

        assertThat(kode)
                .hasSizeGreaterThanOrEqualTo(20)
                .allSatisfy(k -> assertThat(DOKUMEN).contains("`" + k + "`"));
    }

    @Test
    void describesEveryWarningThatTheSourceGives() throws IOException {
        try (Stream<Path> sumber = Files.walk(Path.of("src/main/java"))) {
            assertThat(sumber.filter(p -> p.toString().endsWith(".java"))
                            .flatMap(p -> INGATKAN.matcher(baca(p)).results().map(m -> m.group(1)))
                            .distinct())
                    .hasSizeGreaterThan(20)
                    .allSatisfy(k -> assertThat(DOKUMEN).contains("`" + k + "`"));
        }
    }

    @Test
    void describesNoCodeThatIsNotThere() {
        String bagian = DOKUMEN.substring(DOKUMEN.indexOf("## Checks of planning documents"));
        ResourceBundle pesan = ResourceBundle.getBundle("pesan", Locale.ROOT);

        assertThat(KODE.matcher(bagian.substring(0, bagian.indexOf("\n## ")))
                        .results()
                        .map(m -> m.group(1)))
                .hasSizeGreaterThan(50)
                .allSatisfy(k -> assertThat(pesan.containsKey(k)).as(k).isTrue());
    }

    private static String baca(Path berkas) {
        try {
            return Files.readString(berkas);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
