package id.sakip.realization.bukti;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SimpananDiskTest {

    private static final String SIDIK = "ab12".repeat(16);

    @TempDir
    Path folder;

    @Test
    void keepsAContentUnderItsDigestAndLeavesNothingBeside() throws IOException {
        SimpananDisk simpanan = new SimpananDisk(folder.resolve("bukti"));

        simpanan.simpan(SIDIK, berkas("isi"));
        // Once more, as another realisasi with the same file would.
        simpanan.simpan(SIDIK, berkas("isi"));

        try (InputStream isi = simpanan.buka(SIDIK)) {
            assertThat(isi.readAllBytes()).asString().isEqualTo("isi");
        }
        assertThat(semua()).containsExactly("ab/12/" + SIDIK);
        assertThat(new SimpananDisk(folder.resolve("bukti")).letak(SIDIK)).hasContent("isi");
    }

    @Test
    void removesAContentAndToleratesThatItIsGone() throws IOException {
        SimpananDisk simpanan = new SimpananDisk(folder.resolve("bukti"));
        simpanan.simpan(SIDIK, berkas("isi"));

        simpanan.hapus(SIDIK);
        simpanan.hapus(SIDIK);

        assertThatThrownBy(() -> simpanan.buka(SIDIK)).isInstanceOf(NoSuchFileException.class);
        assertThat(semua()).isEmpty();
    }

    @Test
    void leavesNothingOfAContentThatCannotBeReadToItsEnd() throws IOException {
        SimpananDisk simpanan = new SimpananDisk(folder.resolve("bukti"));

        assertThatThrownBy(() -> simpanan.simpan(SIDIK, folder.resolve("hilang")))
                .isInstanceOf(IOException.class);

        assertThat(semua()).isEmpty();
    }

    @Test
    void removesAtStartOnlyOldRemainsOfUnfinishedWrites() throws IOException {
        Path sementara = Files.createDirectories(folder.resolve("bukti/sementara"));
        Path lama = Files.writeString(sementara.resolve("lama.baru"), "x");
        Path baru = Files.writeString(sementara.resolve("baru.baru"), "x");
        Files.setLastModifiedTime(lama, FileTime.from(Instant.now().minus(Duration.ofHours(25))));

        new SimpananDisk(folder.resolve("bukti"));

        assertThat(lama).doesNotExist();
        assertThat(baru).exists();
    }

    private Path berkas(String isi) throws IOException {
        return Files.writeString(folder.resolve("unggahan"), isi);
    }

    private List<String> semua() throws IOException {
        Path akar = folder.resolve("bukti");
        try (Stream<Path> semua = Files.walk(akar)) {
            return semua.filter(Files::isRegularFile)
                    .map(p -> akar.relativize(p).toString())
                    .toList();
        }
    }
}
