package id.sakip.local.launch;

import java.io.PrintStream;
import java.util.Locale;

/** Tells the user what happens, each line with the seconds since the start. */
public final class Progress {

    private static final Locale INDONESIAN = Locale.of("id", "ID");
    private static final double NANOS = 1e9;

    private final PrintStream out;
    private final long start = System.nanoTime();

    public Progress(PrintStream out) {
        this.out = out;
    }

    public synchronized void say(String line) {
        out.printf(INDONESIAN, "[%5.1f d] %s%n", (System.nanoTime() - start) / NANOS, line);
        out.flush();
    }

    /** Prints text as it is, without the time. */
    public synchronized void show(String text) {
        out.println(text);
        out.flush();
    }
}
