package id.sakip.realization.bukti;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps contents in a folder. A content is written beside its place, brought to the disk and moved there in one step, so that a
 * crash leaves it whole or not at all.
 */
final class SimpananDisk implements SimpananBukti {

    /** Nothing takes so long to write: what is older was left behind. */
    private static final Duration SISA = Duration.ofDays(1);

    private final Path folder;
    private final Path sementara;

    /** Makes the folder, and removes what a crash left of unfinished writes. */
    SimpananDisk(Path folder) throws IOException {
        this.folder = folder.toAbsolutePath().normalize();
        this.sementara = this.folder.resolve("sementara");
        Files.createDirectories(sementara);
        bersihkan(Instant.now().minus(SISA));
    }

    @Override
    public void simpan(String sidik, Path berkas) throws IOException {
        Path tujuan = letak(sidik);
        if (Files.exists(tujuan)) {
            return;
        }
        Path baru = Files.createTempFile(sementara, sidik, ".baru");
        try {
            Files.copy(berkas, baru, StandardCopyOption.REPLACE_EXISTING);
            keDisk(baru, StandardOpenOption.WRITE);
            Files.createDirectories(tujuan.getParent());
            Files.move(baru, tujuan, StandardCopyOption.ATOMIC_MOVE);
            for (Path induk = tujuan.getParent(); induk.startsWith(folder); induk = induk.getParent()) {
                keDisk(induk, StandardOpenOption.READ);
            }
        } finally {
            Files.deleteIfExists(baru);
        }
    }

    @Override
    public InputStream buka(String sidik) throws IOException {
        return Files.newInputStream(letak(sidik));
    }

    @Override
    public void hapus(String sidik) throws IOException {
        Files.deleteIfExists(letak(sidik));
    }

    /** Two levels of 256 folders, so that none gets too full. */
    Path letak(String sidik) {
        return folder.resolve(sidik.substring(0, 2))
                .resolve(sidik.substring(2, 4))
                .resolve(sidik);
    }

    private static void keDisk(Path path, StandardOpenOption cara) throws IOException {
        try (FileChannel channel = FileChannel.open(path, cara)) {
            channel.force(true);
        }
    }

    private void bersihkan(Instant sebelum) throws IOException {
        List<Path> sisa;
        try (Stream<Path> semua = Files.list(sementara)) {
            sisa = semua.toList();
        }
        for (Path satu : sisa) {
            if (Files.getLastModifiedTime(satu).toInstant().isBefore(sebelum)) {
                Files.deleteIfExists(satu);
            }
        }
    }
}
