package id.sakip.local.demo;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;

/** Writes the result of an LKIP in a few lines: each indicator with its target, realisasi, capaian and predikat. */
final class RingkasanTeks {

    private final DecimalFormat persen =
            new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.of("id", "ID")));

    String tulis(JsonNode lkip) {
        StringBuilder teks = new StringBuilder("%n%s %s%n"
                .formatted(lkip.path("nama").asText(), lkip.path("tahun").asText()));
        for (JsonNode baris : lkip.path("tabel31")) {
            teks.append("  %s %s: %s%n"
                    .formatted(
                            baris.path("kodeIndikator").asText(),
                            baris.path("indikator").asText(),
                            hasil(baris)));
        }
        return teks.toString();
    }

    private String hasil(JsonNode baris) {
        String target = "target " + baris.path("target").asText("-");
        return baris.path("capaian").isNumber()
                ? "%s, realisasi %s, capaian %s %s"
                        .formatted(
                                target,
                                baris.path("realisasi").asText(),
                                persen.format(baris.path("capaian").decimalValue()),
                                baris.path("predikat").asText(""))
                : target + ", tidak ada data";
    }
}
