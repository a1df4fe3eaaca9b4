package id.sakip.planning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PesanTest {

    private static final ResourceBundle INDONESIAN = ResourceBundle.getBundle("pesan", Locale.ROOT);
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("pesan", Locale.ENGLISH);
    private static final Set<String> MILIK_PLATFORM = Set.of(
            "KURSOR_SALAH", "DI_LUAR_RENTANG", "TIPE_SALAH", "MEDAN_TIDAK_DIKENAL", "DI_LUAR_WILAYAH", "WAJIB_DIISI");
    private static final Pattern KODE = Pattern.compile(
            "(?:catat|ingatkan|di|at|notFound|conflict|refused)\\(\\s*(?:[^;\"]*?,\\s*)??(?:\"[^\"]*\"[^;\"]*,\\s*)*\"([A-Z_]{6,})\"");

    @Test
    void speaksOfTheSameThingsInBothLanguages() {
        assertThat(ENGLISH.getLocale()).isEqualTo(Locale.ENGLISH);
        assertThat(new TreeSet<>(ENGLISH.keySet())).isEqualTo(new TreeSet<>(INDONESIAN.keySet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pesan.properties", "pesan_en.properties"})
    void saysEachThingOnce(String berkas) {
        // A bundle that is read keeps the last of two texts and says nothing.
        assertThat(baca(Path.of("src/main/resources", berkas))
                        .lines()
                        .filter(baris -> !baris.startsWith("#") && baris.contains("="))
                        .map(baris -> baris.substring(0, baris.indexOf('='))))
                .doesNotHaveDuplicates();
    }

    @Test
    void hasATextForEveryCodeThatTheSourceNames() throws IOException {
        try (Stream<Path> sumber = Files.walk(Path.of("src/main/java"))) {
            assertThat(sumber.filter(p -> p.toString().endsWith(".java"))
                            .flatMap(p -> KODE.matcher(baca(p)).results().map(m -> m.group(1)))
                            .filter(kode -> !MILIK_PLATFORM.contains(kode)))
                    .hasSizeGreaterThan(20)
                    .allSatisfy(kode ->
                            assertThat(INDONESIAN.containsKey(kode)).as(kode).isTrue());
        }
    }

    private static String baca(Path berkas) {
        try {
            return Files.readString(berkas);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
