package id.sakip.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

import id.sakip.local.demo.Demo;
import id.sakip.local.launch.LaunchException;
import id.sakip.local.launch.Launcher;
import id.sakip.local.launch.Platform;
import id.sakip.local.launch.Progress;
import id.sakip.local.launch.Workspace;

/**
 * Commands of the launcher: {@code demo [--selesai]}, {@code up}, {@code stop}. Ends with 0, with 1 when something
 * failed, with 2 when the command is not known.
 */
public final class Main {

    private static final int FAILED = 1;
    private static final int NOT_UNDERSTOOD = 2;
    private static final List<String> OPTIONS = List.of("--selesai", "--port-bebas");

    private final Workspace workspace;
    private final Progress progress = new Progress(System.out);

    private Main(Workspace workspace) {
        this.workspace = workspace;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> words = List.of(arguments);
        if (words.isEmpty() || !OPTIONS.containsAll(words.subList(1, words.size()))) {
            System.err.println("Perintah: demo [--selesai] | up | stop   (pilihan: --port-bebas)");
            System.exit(NOT_UNDERSTOOD);
        }
        Path root = Path.of(System.getProperty("sakip.root", "."));
        Path home = Optional.ofNullable(System.getenv("SAKIP_HOME"))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .orElse(root.resolve(".sakip"));
        Main main = new Main(new Workspace(root, home));
        System.exit(
                switch (words.getFirst()) {
                    case "demo" -> main.run(words, true);
                    case "up" -> main.run(words, false);
                    case "stop" -> main.stop();
                    default -> {
                        System.err.println("Perintah tidak dikenal: " + words.getFirst());
                        yield NOT_UNDERSTOOD;
                    }
                });
    }

    private int run(List<String> words, boolean withDemo) throws IOException, InterruptedException {
        boolean ends = words.contains("--selesai");
        Launcher launcher = new Launcher(workspace, progress, words.contains("--port-bebas"));
        try {
            launcher.takeHome();
        } catch (LaunchException e) {
            progress.say("GAGAL: " + e.getMessage());
            return FAILED;
        }
        logToFile();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(launcher), "stop"));
        try {
            Platform platform = launcher.start();
            if (withDemo) {
                new Demo(platform, workspace.demoData(), progress).playAll();
            }
            progress.show(Welcome.text(platform));
            if (!ends) {
                progress.show("Ctrl-C untuk berhenti.");
                Thread.currentThread().join();
            }
            stop(launcher);
            return 0;
        } catch (RuntimeException e) {
            if (launcher.isStopping()) {
                // Ctrl-C during the start: what fails now fails because everything is being stopped.
                Thread.currentThread().join();
            }
            progress.say("GAGAL: " + (e instanceof LaunchException ? e.getMessage() : e));
            Logger.getLogger(Main.class.getName()).log(Level.SEVERE, "the start failed", e);
            stop(launcher);
            return FAILED;
        }
    }

    private void stop(Launcher launcher) {
        if (!launcher.isStopping()) {
            progress.say("Menghentikan semua");
            launcher.close();
            progress.say("Selesai; data tetap ada di " + workspace.home());
        } else {
            launcher.close();
        }
    }

    private int stop() {
        boolean stopped = Launcher.stopOther(workspace);
        progress.show(stopped ? "SAKIP sudah dihentikan." : "Tidak ada SAKIP yang berjalan di " + workspace.home());
        return 0;
    }

    /** The libraries inside the launcher have nothing to say to its user. */
    private void logToFile() throws IOException {
        Files.createDirectories(workspace.logs());
        // Kafka brings this one too and uses it for nothing but asking for its levels.
        System.setProperty("log4j.shutdownHookEnabled", "false");
        System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tFT%1$tT.%1$tL %4$s %3$s %5$s%6$s%n");
        LogManager.getLogManager().reset();
        Handler file = new FileHandler(workspace.logs().resolve("launcher.log").toString());
        file.setFormatter(new SimpleFormatter());
        Logger.getLogger("").addHandler(file);
    }
}
