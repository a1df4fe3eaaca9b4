package id.sakip.bench;

import java.time.Duration;
import java.util.List;

/** Statistics over measured times. */
final class Figures {

    private Figures() {}

    /** The nearest-rank percentile. */
    static Duration percentile(List<Duration> times, int percent) {
        List<Duration> sorted = times.stream().sorted().toList();
        int rank = (int) Math.ceil(percent / 100.0 * sorted.size());
        return sorted.get(Math.max(0, rank - 1));
    }

    static Duration median(List<Duration> times) {
        return percentile(times, 50);
    }

    static String millis(Duration time) {
        return "%.1f ms".formatted(time.toNanos() / 1e6);
    }

    static String seconds(Duration time) {
        return "%.1f s".formatted(time.toNanos() / 1e9);
    }
}
