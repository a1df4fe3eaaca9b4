package id.sakip.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.local.launch.Service;

/** From the accepted POST of a realisasi until the LKIP view shows it, asked every millisecond without a token. */
final class Freshness {

    private static final int WARM_UP = 100;
    private static final int POSTS = 500;
    private static final long BETWEEN_QUESTIONS = Duration.ofMillis(1).toNanos();

    private final Client client;

    Freshness(Client client) {
        this.client = client;
    }

    static String row(String kodePd, int tahun, int nilai) {
        return """
                {"kodePd":"%s","tahun":%d,"triwulan":"TW4","kodeIndikator":"%s","nilai":%d}""".formatted(kodePd, tahun, Plans.INDIKATOR, nilai);
    }

    String measure() {
        List<Duration> posts = new ArrayList<>();
        List<Duration> visible = new ArrayList<>();
        List<String> units = Plans.kecamatan();
        for (int i = 0; i < WARM_UP + POSTS; i++) {
            String unit = units.get(i % units.size());
            int nilai = 1 + i;
            long start = System.nanoTime();
            client.post(Service.REALIZATION, "/realisasi/indikator", "[" + row(unit, Plans.TAHUN, nilai) + "]");
            long accepted = System.nanoTime();
            while (shown(unit) != nilai) {
                LockSupport.parkNanos(BETWEEN_QUESTIONS);
            }
            if (i >= WARM_UP) {
                posts.add(Duration.ofNanos(accepted - start));
                visible.add(Duration.ofNanos(System.nanoTime() - accepted));
            }
        }
        return """
                ### Freshness
                | %d sequential posts | p50 | p99 |
                |---|---|---|
                | POST answered (baseline of the same run) | %s | %s |
                | answered → visible in `GET /lkip` | %s | %s |
                """.formatted(
                        POSTS,
                        Figures.millis(Figures.percentile(posts, 50)),
                        Figures.millis(Figures.percentile(posts, 99)),
                        Figures.millis(Figures.percentile(visible, 50)),
                        Figures.millis(Figures.percentile(visible, 99)));
    }

    private int shown(String unit) {
        JsonNode lkip = client.get(Service.REPORTING, "/lkip/" + unit + "/" + Plans.TAHUN);
        return lkip.path("tabel31").path(0).path("realisasi").asInt(-1);
    }
}
