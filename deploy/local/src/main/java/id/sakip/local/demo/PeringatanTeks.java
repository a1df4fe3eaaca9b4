package id.sakip.local.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.local.launch.Service;

/** Writes the warnings that are on record with the documents of a unit. */
final class PeringatanTeks {

    private static final List<String> JENIS = List.of("profil", "renstra", "rkt", "perjanjian-kinerja", "rencana-aksi");

    /** Warnings of one kind that are printed of a document; the rest is counted. */
    private static final int PESAN_TERBANYAK = 2;

    private static final int HURUF_TERBANYAK = 150;

    private final Klien klien;
    private final String pembaca;

    PeringatanTeks(Klien klien, String pembaca) {
        this.klien = klien;
        this.pembaca = pembaca;
    }

    String tulis(String kodePd) throws InterruptedException {
        StringBuilder teks = new StringBuilder();
        for (String jenis : JENIS) {
            String jalur = "/api/v1/" + jenis;
            for (JsonNode ringkas :
                    baca(jalur + "?kodePd=" + kodePd + "&batas=100").path("data")) {
                tulis(teks, jenis, baca(jalur + "/" + ringkas.path("id").asText()));
            }
        }
        return teks.isEmpty() ? "" : "Peringatan yang tercatat pada dokumen\n" + teks;
    }

    private static void tulis(StringBuilder teks, String jenis, JsonNode dokumen) {
        Map<String, List<String>> pesan = new LinkedHashMap<>();
        for (JsonNode peringatan : dokumen.path("peringatan")) {
            pesan.computeIfAbsent(peringatan.path("kode").asText(), k -> new ArrayList<>())
                    .add(peringatan.path("pesan").asText());
        }
        if (pesan.isEmpty()) {
            return;
        }
        teks.append("  ").append(sebutan(jenis, dokumen)).append('\n');
        pesan.values().forEach(semua -> {
            semua.stream()
                    .limit(PESAN_TERBANYAK)
                    .forEach(p -> teks.append("    ").append(singkat(p)).append('\n'));
            if (semua.size() > PESAN_TERBANYAK) {
                teks.append("    dan %d lagi yang serupa%n".formatted(semua.size() - PESAN_TERBANYAK));
            }
        });
    }

    private static String singkat(String pesan) {
        return pesan.length() <= HURUF_TERBANYAK ? pesan : pesan.substring(0, HURUF_TERBANYAK) + " …";
    }

    private static String sebutan(String jenis, JsonNode dokumen) {
        String nama = switch (jenis) {
            case "renstra" ->
                "Renstra %s-%s %s"
                        .formatted(
                                dokumen.path("tahunAwal").asText(),
                                dokumen.path("tahunAkhir").asText(),
                                dokumen.path("perubahanKe").isNumber()
                                        ? "perubahan ke-"
                                                + dokumen.path("perubahanKe").asText()
                                        : "awal");
            case "perjanjian-kinerja" ->
                "PK %s %s"
                        .formatted(
                                "PERUBAHAN".equals(dokumen.path("jenis").asText()) ? "perubahan" : "murni",
                                dokumen.path("tahun").asText());
            case "rkt" -> "RKT " + dokumen.path("tahun").asText();
            case "rencana-aksi" -> "Rencana Aksi " + dokumen.path("tahun").asText();
            default -> "Profil " + dokumen.path("tahun").asText();
        };
        return "DIGANTI".equals(dokumen.path("status").asText()) ? nama + " (sudah diganti)" : nama;
    }

    private JsonNode baca(String jalur) throws InterruptedException {
        return klien.baca(Service.PLANNING, pembaca, jalur, Map.of()).isi();
    }
}
