package id.sakip.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks the PostgreSQL of this platform from the archive on the class path. */
final class PostgresBinaries {

    private static final int EXECUTABLE = 0b001_000_000;

    private PostgresBinaries() {}

    /**
     * The folder with {@code bin/postgres} below {@code directory}, unpacked there on first use. A half unpacked folder
     * is never used: it gets its name only when it is complete, so processes may share the directory.
     */
    static Path unpackedIn(Path directory) {
        String archive = archive();
        URL resource = PostgresBinaries.class.getResource("/" + archive);
        if (resource == null) {
            throw new IllegalStateException("no PostgreSQL for this platform on the class path: " + archive
                    + " (an artifact of io.zonky.test.postgres brings it)");
        }
        try {
            URLConnection connection = resource.openConnection();
            connection.setUseCaches(false);
            return unpackedIn(directory, connection);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unpack PostgreSQL into " + directory, e);
        }
    }

    /** The size names the folder, so that another version of the archive is unpacked anew. */
    private static Path unpackedIn(Path directory, URLConnection archive) throws IOException {
        try (InputStream content = archive.getInputStream()) {
            Path target = directory.resolve("postgres-" + archive.getContentLengthLong());
            if (Files.isDirectory(target)) {
                return target;
            }
            Files.createDirectories(directory);
            Path incomplete = Files.createTempDirectory(
                    directory,
                    "unpack-",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
            try {
                unpack(content, incomplete);
                return Files.move(incomplete, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                Directories.delete(incomplete);
                if (Files.isDirectory(target)) {
                    // Another process was faster; its copy is as good.
                    return target;
                }
                throw e;
            }
        }
    }

    private static String archive() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String arch = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        boolean arm = arch.contains("aarch64") || arch.contains("arm64");
        if (os.contains("linux")) {
            return arm ? "postgres-linux-arm_64.txz" : "postgres-linux-x86_64.txz";
        }
        if (os.contains("mac")) {
            return arm ? "postgres-darwin-arm_64.txz" : "postgres-darwin-x86_64.txz";
        }
        throw new IllegalStateException("no embedded PostgreSQL for " + os + " " + arch);
    }

    private static void unpack(InputStream content, Path target) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(content)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new InterruptedIOException("interrupted while unpacking PostgreSQL");
                }
                Path file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("entry outside of its archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else if (isNeeded(entry.getName())) {
                    Files.createDirectories(file.getParent());
                    write(tar, entry, file);
                }
            }
        }
    }

    /** Libraries and headers to build against are a third of the archive and of no use to a running server. */
    private static boolean isNeeded(String name) {
        return !name.endsWith(".a") && !name.startsWith("include/");
    }

    private static void write(InputStream content, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, file);
        boolean executable = (entry.getMode() & EXECUTABLE) != 0;
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
