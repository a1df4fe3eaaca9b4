package id.sakip.local.demo;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.local.demo.TabelTeks.Kolom;

/** Writes tables 3.1, 3.3, 3.7 and the total of 3.8 of an LKIP as text, numbers the Indonesian way. */
final class LaporanTeks {

    private static final String TIDAK_ADA = "-";

    private final DecimalFormat persen = format("#,##0.00");
    private final DecimalFormat rupiah = format("#,##0.##");

    String tulis(JsonNode lkip) {
        return "\nLKIP %s %s (status %s, versi %s)%n%n"
                        .formatted(
                                lkip.path("nama").asText(),
                                lkip.path("tahun").asText(),
                                lkip.path("status").asText(),
                                lkip.path("versi").asText())
                + tabel31(lkip)
                + "\n"
                + tabel33(lkip)
                + "\n"
                + tabel37(lkip)
                + "\n"
                + tabel38(lkip.path("tabel38"));
    }

    private String tabel31(JsonNode lkip) {
        TabelTeks tabel = new TabelTeks(List.of(
                new Kolom("Sasaran", 44, false),
                new Kolom("Indikator", 40, false),
                new Kolom("Target", 8, true),
                new Kolom("Realisasi", 9, true),
                new Kolom("Capaian %", 9, true)));
        for (JsonNode baris : lkip.path("tabel31")) {
            tabel.baris(List.of(
                    teks(baris, "sasaran"),
                    teks(baris, "indikator"),
                    teks(baris, "target"),
                    teks(baris, "realisasi"),
                    persen(baris.path("capaian"))));
        }
        tabel.garis();
        tabel.baris(List.of("Rata-rata capaian", predikat(lkip), "", "", persen(lkip.path("rataRata"))));
        return "Tabel 3.1  Pengukuran realisasi kinerja\n" + tabel;
    }

    private String tabel33(JsonNode lkip) {
        TabelTeks tabel = new TabelTeks(List.of(
                new Kolom("Sasaran", 44, false),
                new Kolom("Indikator", 40, false),
                new Kolom("Akhir", 8, true),
                new Kolom("Realisasi", 9, true),
                new Kolom("Capaian %", 9, true)));
        for (JsonNode baris : lkip.path("tabel33")) {
            tabel.baris(List.of(
                    teks(baris, "sasaran"),
                    teks(baris, "indikator"),
                    teks(baris, "targetAkhir"),
                    teks(baris, "realisasi"),
                    persen(baris.path("capaian"))));
        }
        return "Tabel 3.3  Realisasi terhadap target akhir Renstra\n" + tabel;
    }

    private String tabel37(JsonNode lkip) {
        TabelTeks tabel = new TabelTeks(List.of(
                new Kolom("Sasaran", 71, false),
                new Kolom("Capaian %", 9, true),
                new Kolom("Serapan %", 9, true),
                new Kolom("Tingkat efisiensi", 19, false)));
        for (JsonNode baris : lkip.path("tabel37")) {
            tabel.baris(List.of(
                    teks(baris, "sasaran"),
                    persen(baris.path("capaian")),
                    persen(baris.path("serapan")),
                    teks(baris, "efisiensi")));
        }
        return "Tabel 3.7  Efisiensi penggunaan sumber daya\n" + tabel;
    }

    private String tabel38(JsonNode anggaran) {
        return "Tabel 3.8  Jumlah anggaran: pagu Rp %s, realisasi Rp %s = %s %%%n"
                .formatted(
                        rupiah(anggaran.path("pagu")),
                        rupiah(anggaran.path("realisasi")),
                        persen(anggaran.path("persen")));
    }

    private static String predikat(JsonNode lkip) {
        return lkip.path("predikat").isTextual()
                ? "predikat " + lkip.path("predikat").asText()
                : "";
    }

    private static String teks(JsonNode baris, String medan) {
        return baris.path(medan).isNull() || baris.path(medan).isMissingNode()
                ? TIDAK_ADA
                : baris.path(medan).asText();
    }

    private String persen(JsonNode angka) {
        return angka.isNumber() ? persen.format(angka.decimalValue()) : TIDAK_ADA;
    }

    private String rupiah(JsonNode angka) {
        return angka.isNumber() ? rupiah.format(angka.decimalValue()) : TIDAK_ADA;
    }

    private static DecimalFormat format(String pola) {
        return new DecimalFormat(pola, DecimalFormatSymbols.getInstance(Locale.of("id", "ID")));
    }
}
