package id.sakip.embedded;

import java.nio.file.Path;
import java.util.List;

/** A program that starts a server, says its pid and waits to be killed. */
final class PostgresOwner {

    private PostgresOwner() {}

    public static void main(String[] arguments) throws InterruptedException {
        EmbeddedPostgres server = EmbeddedPostgres.start(Path.of(arguments[0]), 0, List.of());
        System.out.println(server.pid());
        Thread.currentThread().join();
    }
}
