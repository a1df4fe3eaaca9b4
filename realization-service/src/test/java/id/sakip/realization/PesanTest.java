package id.sakip.realization;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PesanTest {

    private static final Pattern ARGUMEN = Pattern.compile("\\{\\d}");

    @Test
    void everyMessageIsThereInBothLanguagesWithTheSameArguments() throws IOException {
        Properties indonesia = baca("pesan.properties");
        Properties inggris = baca("pesan_en.properties");

        assertThat(inggris.stringPropertyNames()).isEqualTo(indonesia.stringPropertyNames());
        for (String kode : indonesia.stringPropertyNames()) {
            assertThat(argumen(inggris.getProperty(kode))).as(kode).isEqualTo(argumen(indonesia.getProperty(kode)));
        }
    }

    private static Properties baca(String nama) throws IOException {
        Properties pesan = new Properties();
        try (Reader reader =
                Files.newBufferedReader(Path.of("src", "main", "resources", nama), StandardCharsets.UTF_8)) {
            pesan.load(reader);
        }
        return pesan;
    }

    private static Set<String> argumen(String pesan) {
        return ARGUMEN.matcher(pesan).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
