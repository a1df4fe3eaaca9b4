package id.sakip.bench;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.local.launch.Service;
import org.postgresql.PGConnection;

/**
 * Rows per second of an import job of 100,000 budget rows over 31 units (validated, with history, audit and events, durable),
 * against COPY of the same rows into one keyed table of the same server, in turns; and the memory of the service meanwhile.
 */
final class LargeImport {

    private static final int ROWS = 100_000;
    /** Each round writes a year that holds nothing yet; the first only warms up. */
    private static final int[] YEARS = {2021, 2022, 2024, 2025};

    private final Client client;
    private final RunFile run;
    private final Memory memory;

    LargeImport(Client client, RunFile run) {
        this.client = client;
        this.run = run;
        this.memory = new Memory(run);
    }

    String measure() throws SQLException, IOException, InterruptedException {
        List<Duration> copied = new ArrayList<>();
        List<Duration> first = new ArrayList<>();
        List<Duration> repeated = new ArrayList<>();
        Plans plans = new Plans(client);
        for (int year : YEARS) {
            plans.create(year);
        }
        long before = memory.of("realization");
        long most = before;
        try (Connection connection = run.connect("realization")) {
            for (int year : YEARS) {
                List<Row> rows = rows(year);
                Duration copy = copy(connection, rows);
                String body = rows.stream().map(Row::json).collect(Collectors.joining("\n"));
                Job imported = job(body, "dibuat");
                Job again = job(body, "tetap");
                most = Math.max(most, Math.max(imported.memory(), again.memory()));
                if (year != YEARS[0]) {
                    copied.add(copy);
                    first.add(imported.time());
                    repeated.add(again.time());
                }
            }
        }
        return """
                ### Import job of %d budget rows, %d rounds
                | | time (median) | rows/s | ratio to COPY |
                |---|---|---|---|
                | COPY into one keyed table, one commit | %s | %.0f | 1 |
                | `POST /impor/anggaran`, new rows | %s | %.0f | %.3f |
                | the same again (nothing changes) | %s | %.0f | %.3f |

                Memory of realization-service (PSS): %d MB before, at most %d MB meanwhile.
                """.formatted(
                        ROWS,
                        copied.size(),
                        Figures.seconds(Figures.median(copied)),
                        perSecond(copied),
                        Figures.seconds(Figures.median(first)),
                        perSecond(first),
                        perSecond(first) / perSecond(copied),
                        Figures.seconds(Figures.median(repeated)),
                        perSecond(repeated),
                        perSecond(repeated) / perSecond(copied),
                        before,
                        most);
    }

    private static Duration copy(Connection connection, List<Row> rows) throws SQLException, IOException {
        try (Statement prepare = connection.createStatement()) {
            prepare.execute("create table if not exists bench_copy (kode_pd text, tahun int, kode text, jenis text,"
                    + " per_tanggal date, realisasi numeric(19,2),"
                    + " primary key (kode_pd, tahun, kode, jenis, per_tanggal))");
        }
        String lines = rows.stream().map(Row::line).collect(Collectors.joining());
        connection.setAutoCommit(false);
        long start = System.nanoTime();
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy bench_copy from stdin", new StringReader(lines));
        connection.commit();
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        connection.setAutoCommit(true);
        return time;
    }

    private record Job(Duration time, long memory) {}

    /** From the first byte of the upload until the job says that it has ended. */
    private Job job(String body, String expected) throws IOException, InterruptedException {
        long most = 0;
        long start = System.nanoTime();
        JsonNode job = client.upload(
                Service.REALIZATION, "/impor/anggaran", "application/x-ndjson", body.getBytes(StandardCharsets.UTF_8));
        String path = "/pekerjaan/" + job.path("id").asText();
        while (List.of("ANTRE", "BERJALAN").contains(job.path("status").asText())) {
            most = Math.max(most, memory.of("realization"));
            // Asking costs the service time, and telling its memory costs more.
            Thread.sleep(250);
            job = client.get(Service.REALIZATION, path);
        }
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        if (job.path(expected).asInt() != ROWS) {
            throw new IllegalStateException("not all rows were " + expected + ": "
                    + job.toString().substring(0, Math.min(500, job.toString().length())));
        }
        return new Job(time, most);
    }

    private static double perSecond(List<Duration> times) {
        return ROWS / (Figures.median(times).toNanos() / 1e9);
    }

    /** 31 kecamatan × 10 sub kegiatan × the days of the year, as far as they are needed. */
    private static List<Row> rows(int year) {
        List<Row> rows = new ArrayList<>(ROWS);
        for (int day = 1; rows.size() < ROWS; day++) {
            for (String kodePd : Plans.kecamatan()) {
                for (String kode : Plans.subKegiatan()) {
                    if (rows.size() < ROWS) {
                        rows.add(new Row(kodePd, kode, LocalDate.ofYearDay(year, day), 1_000L * day));
                    }
                }
            }
        }
        return rows;
    }

    private record Row(String kodePd, String kode, LocalDate perTanggal, long realisasi) {
        String json() {
            return """
                    {"kodePd":"%s","tahun":%d,"kodeSubKegiatan":"%s","jenisBelanja":"OPERASI","perTanggal":"%s","realisasi":%d}""".formatted(kodePd, perTanggal.getYear(), kode, perTanggal, realisasi);
        }

        String line() {
            return String.join(
                            "\t",
                            kodePd,
                            Integer.toString(perTanggal.getYear()),
                            kode,
                            "OPERASI",
                            perTanggal.toString(),
                            Long.toString(realisasi))
                    + "\n";
        }
    }
}
