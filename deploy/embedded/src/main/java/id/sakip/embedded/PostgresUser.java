package id.sakip.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Who the PostgreSQL programs run as. They refuse to run as root, so a root launcher puts a prefix before each command:
 * a user namespace of its own, or another uid where namespaces are refused.
 */
sealed interface PostgresUser {

    int NOBODY = 65534;

    /** The current user, who is not root. */
    record Self() implements PostgresUser {}

    /** Root, inside a user namespace where it is nobody; files stay root's. */
    record OwnNamespace() implements PostgresUser {}

    /** Root gives its rights away; the data must belong to this uid. */
    record Other(int uid) implements PostgresUser {}

    /**
     * The user for a data directory. One that already belongs to somebody else keeps its owner, because PostgreSQL
     * only opens what its own user owns.
     */
    static PostgresUser of(Path data) {
        if (uidOfThisProcess() != 0) {
            return new Self();
        }
        int owner = Files.isDirectory(data) ? uid(data) : 0;
        if (owner != 0) {
            return new Other(owner);
        }
        if (runs("unshare", "-U", "true")) {
            return new OwnNamespace();
        }
        if (runs("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "true")) {
            return new Other(NOBODY);
        }
        throw new IllegalStateException(
                "PostgreSQL does not run as root, and this system offers neither user namespaces"
                        + " (unshare -U) nor setpriv: start as an ordinary user");
    }

    default List<String> command(List<String> command) {
        List<String> all = new ArrayList<>();
        switch (this) {
            case Self _ -> {}
            case OwnNamespace _ -> all.addAll(List.of("unshare", "-U"));
            case Other(int uid) -> all.addAll(List.of("setpriv", "--reuid=" + uid, "--regid=" + uid, "--clear-groups"));
        }
        all.addAll(command);
        return all;
    }

    /** Hands a tree over to the user the programs run as. */
    default void own(Path tree) {
        if (this instanceof Other(int uid)) {
            try (Stream<Path> files = Files.walk(tree)) {
                for (Path file : files.filter(f -> !Files.isSymbolicLink(f)).toList()) {
                    Files.setAttribute(file, "unix:uid", uid);
                    Files.setAttribute(file, "unix:gid", uid);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("cannot give " + tree + " to uid " + uid, e);
            }
        }
    }

    private static int uidOfThisProcess() {
        try {
            Path probe = Files.createTempFile("sakip", null);
            int uid = uid(probe);
            Files.delete(probe);
            return uid;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int uid(Path file) {
        try {
            return (Integer) Files.getAttribute(file, "unix:uid");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean runs(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor(5, TimeUnit.SECONDS)) {
                return process.exitValue() == 0;
            }
            process.destroyForcibly();
            return false;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while starting PostgreSQL", e);
        }
    }
}
