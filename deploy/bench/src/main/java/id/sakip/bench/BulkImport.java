package id.sakip.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.local.launch.Service;

/**
 * Rows per second of a bulk budget import (validated, with history, audit and event) against a bare JDBC batch insert of
 * the same rows into one keyed table of the same server, in turns.
 */
final class BulkImport {

    private static final int ROUNDS = 5;
    private static final int ROWS = 9_300;

    private final Client client;
    private final RunFile run;

    BulkImport(Client client, RunFile run) {
        this.client = client;
        this.run = run;
    }

    String measure() throws SQLException {
        List<Duration> bare = new ArrayList<>();
        List<Duration> first = new ArrayList<>();
        List<Duration> repeated = new ArrayList<>();
        try (Connection connection = run.connect("realization")) {
            for (int round = 0; round <= ROUNDS; round++) {
                List<Row> rows = rows(round);
                Duration insert = insert(connection, rows);
                Duration imported = post(rows, "dibuat");
                Duration again = post(rows, "tetap");
                // Round 0 only warms up.
                if (round > 0) {
                    bare.add(insert);
                    first.add(imported);
                    repeated.add(again);
                }
            }
        }
        return """
                ### Bulk import of %d budget rows in one request, %d rounds
                | | rows/s (median) | ratio to bare |
                |---|---|---|
                | bare JDBC batch insert, one commit | %.0f | 1 |
                | `POST /realisasi/anggaran`, new rows | %.0f | %.3f |
                | the same again (nothing changes) | %.0f | %.3f |
                """.formatted(
                        ROWS,
                        ROUNDS,
                        perSecond(bare),
                        perSecond(first),
                        perSecond(first) / perSecond(bare),
                        perSecond(repeated),
                        perSecond(repeated) / perSecond(bare));
    }

    private static Duration insert(Connection connection, List<Row> rows) throws SQLException {
        try (Statement prepare = connection.createStatement()) {
            prepare.execute("create table if not exists bench_bare (kode_pd text, tahun int, kode text, jenis text,"
                    + " per_tanggal date, realisasi numeric(19,2),"
                    + " primary key (kode_pd, tahun, kode, jenis, per_tanggal))");
        }
        connection.setAutoCommit(false);
        long start = System.nanoTime();
        try (PreparedStatement insert =
                connection.prepareStatement("insert into bench_bare values (?, ?, ?, ?, ?, ?)")) {
            for (Row row : rows) {
                insert.setString(1, row.kodePd());
                insert.setInt(2, Plans.TAHUN);
                insert.setString(3, row.kode());
                insert.setString(4, "OPERASI");
                insert.setObject(5, row.perTanggal());
                insert.setBigDecimal(6, java.math.BigDecimal.valueOf(row.realisasi()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        connection.commit();
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        connection.setAutoCommit(true);
        return time;
    }

    private Duration post(List<Row> rows, String expected) {
        String body = rows.stream().map(Row::json).collect(Collectors.joining(",", "[", "]"));
        long start = System.nanoTime();
        JsonNode report = client.post(Service.REALIZATION, "/realisasi/anggaran", body);
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        if (report.path(expected).asInt() != rows.size()) {
            throw new IllegalStateException("not all rows were " + expected + ": "
                    + report.toString()
                            .substring(0, Math.min(500, report.toString().length())));
        }
        return time;
    }

    /** 31 kecamatan × 10 sub kegiatan × 30 dates that no other round uses. */
    private static List<Row> rows(int round) {
        List<Row> rows = new ArrayList<>();
        LocalDate firstDay = LocalDate.of(Plans.TAHUN, 1, 1).plusDays(30L * round);
        for (String kodePd : Plans.kecamatan()) {
            for (String kode : Plans.subKegiatan()) {
                for (int day = 0; day < 30; day++) {
                    rows.add(new Row(kodePd, kode, firstDay.plusDays(day), 1_000L * (30L * round + day)));
                }
            }
        }
        return rows;
    }

    private static double perSecond(List<Duration> times) {
        return ROWS / (Figures.median(times).toNanos() / 1e9);
    }

    private record Row(String kodePd, String kode, LocalDate perTanggal, long realisasi) {
        String json() {
            return """
                    {"kodePd":"%s","tahun":%d,"kodeSubKegiatan":"%s","jenisBelanja":"OPERASI","perTanggal":"%s","realisasi":%d}""".formatted(kodePd, Plans.TAHUN, kode, perTanggal, realisasi);
        }
    }
}
