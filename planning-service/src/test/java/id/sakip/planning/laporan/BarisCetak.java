package id.sakip.planning.laporan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One line of a table as a report prints it.
 *
 * <p>An empty cell is printed nowhere on this line and says nothing. Where the figure of this platform rightly is another
 * one than the printed, {@code beda} names the column and the figure, and {@code alasan} says why.
 */
record BarisCetak(String tempat, Map<String, String> tercetak, Map<String, String> beda) {

    private static final Path FOLDER = Path.of("src", "test", "resources", "laporan");
    private static final String PEMISAH = ";";

    /** All lines of one table of one report. */
    static List<BarisCetak> baca(String laporan, String tabel) {
        List<String> baris;
        try {
            baris = Files.readAllLines(FOLDER.resolve(laporan).resolve(tabel + ".csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> kolom = sel(baris.getFirst());
        List<BarisCetak> semua = new ArrayList<>();
        for (int n = 1; n < baris.size(); n++) {
            List<String> isi = sel(baris.get(n));
            if (isi.size() != kolom.size()) {
                throw new IllegalStateException(laporan + "/" + tabel + ".csv line " + (n + 1) + " has " + isi.size()
                        + " cells instead of " + kolom.size());
            }
            Map<String, String> tercetak = new HashMap<>();
            for (int k = 0; k < kolom.size(); k++) {
                tercetak.put(kolom.get(k), isi.get(k));
            }
            semua.add(
                    new BarisCetak(laporan + "/" + tabel + ".csv:" + (n + 1), tercetak, urai(tercetak.remove("beda"))));
        }
        return semua;
    }

    /** What has to come out in this column; empty when the line says nothing about it or it rightly stays out. */
    Optional<String> kami(String kolom) {
        return Optional.of(beda.getOrDefault(kolom, tercetak.getOrDefault(kolom, "")))
                .filter(isi -> !isi.isEmpty());
    }

    /** What is printed in a column that every line fills. */
    String kunci(String kolom) {
        return kami(kolom).orElseThrow(() -> new IllegalStateException(tempat + " has no " + kolom));
    }

    boolean adalah(String kolom, String isi) {
        return isi.equals(tercetak.get(kolom));
    }

    private static Map<String, String> urai(String beda) {
        Map<String, String> semua = new HashMap<>();
        if (!beda.isEmpty()) {
            for (String satu : beda.split(" \\|\\| ")) {
                int tanda = satu.indexOf('=');
                semua.put(satu.substring(0, tanda), satu.substring(tanda + 1));
            }
        }
        return semua;
    }

    private static List<String> sel(String baris) {
        return Arrays.asList(baris.split(PEMISAH, -1));
    }
}
