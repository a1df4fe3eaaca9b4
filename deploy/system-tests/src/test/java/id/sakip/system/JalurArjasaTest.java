package id.sakip.system;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.local.launch.Service;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

/** What happened in Arjasa in 2023, told in every way the platform is told things: the LKIP is the same. */
@ExtendWith(HouseExtension.class)
class JalurArjasaTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<String> INDIKATOR =
            List.of("realisasi-indikator-2021.json", "realisasi-indikator-2022.json", "realisasi-indikator-2023.json");
    /** What is different because it is another unit, or another time. */
    private static final List<String> MILIK_UNIT =
            List.of("kodePd", "nama", "versi", "versiRencana", "versiRealisasi", "diperbarui");

    private final ObjectMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** A way in, with the unit that goes it. */
    private enum Jalur {
        DIKETIK("35.09.12"),
        SIPD_BELANJA("35.09.13"),
        SIPD_SPJ("35.09.14"),
        CSV("35.09.15"),
        XLSX("35.09.16");

        private final String kodePd;

        Jalur(String kodePd) {
            this.kodePd = kodePd;
        }

        private String skpd() {
            return "7.01.0.00.0.00." + kodePd.substring(6) + ".0000";
        }
    }

    @Test
    void givesTheSameLkipByEveryWay(House house) {
        house.as("bappeda", Service.PLANNING)
                .body(berkas(house, "../jember/rpjmd.json"))
                .post("/api/v1/impor/rencana")
                .then()
                .statusCode(200);
        for (Jalur jalur : Jalur.values()) {
            rencanakan(house, jalur);
        }
        Map<Jalur, JsonNode> lkip = new LinkedHashMap<>();
        for (Jalur jalur : Jalur.values()) {
            indikator(house, jalur);
            anggaran(house, jalur);
        }
        for (Jalur jalur : Jalur.values()) {
            lkip.put(jalur, lkip(house, jalur));
        }

        JsonNode diketik = lkip.get(Jalur.DIKETIK);
        assertThat(diketik.path("rataRata").decimalValue()).isEqualByComparingTo("99.38");
        assertThat(diketik.path("predikat").asText()).isEqualTo("AA");
        assertThat(diketik.at("/tabel38/realisasi").decimalValue()).isEqualByComparingTo("3064347153");
        assertThat(diketik.at("/tabel38/persen").decimalValue()).isEqualByComparingTo("85.47");
        assertThat(lkip.values()).allSatisfy(satu -> assertThat(satu).isEqualTo(diketik));
    }

    private void rencanakan(House house, Jalur jalur) {
        house.as("bappeda", Service.PLANNING)
                .body(berkas(house, "rencana.json").replace("35.09.22", jalur.kodePd))
                .post("/api/v1/impor/rencana")
                .then()
                .statusCode(200);
        house.as("bappeda", Service.PLANNING)
                .put("/api/v1/perangkat-daerah/" + jalur.kodePd + "/alias/SIPD/" + jalur.skpd())
                .then()
                .statusCode(201);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> house.count(
                                        Service.REALIZATION,
                                        "select count(*) from masukan where topik = 'sakip.rencana' and kunci = '"
                                                + jalur.kodePd + ":2023'")
                                + house.count(
                                        Service.REALIZATION,
                                        "select count(*) from alias_unit where kode_pd = '" + jalur.kodePd + "'")
                        == 2);
    }

    private void indikator(House house, Jalur jalur) {
        List<JsonNode> baris = new ArrayList<>();
        for (String nama : INDIKATOR) {
            pohon(berkas(house, nama).replace("35.09.22", jalur.kodePd)).forEach(baris::add);
        }
        switch (jalur) {
            case CSV -> impor(house, "indikator", "text/csv", csv(tabel(baris)));
            case XLSX -> impor(house, "indikator", XLSX, xlsx(tabel(baris)));
            default ->
                house.as("admin", Service.REALIZATION)
                        .body(baris.toString())
                        .post("/api/v1/realisasi/indikator?mode=atomik")
                        .then()
                        .statusCode(200)
                        .body("ditolak", equalTo(0));
        }
    }

    private void anggaran(House house, Jalur jalur) {
        switch (jalur) {
            case DIKETIK -> kirim(house, "/realisasi/anggaran", "realisasi-anggaran-2023.json", jalur);
            case SIPD_BELANJA -> kirim(house, "/sipd", "sipd-belanja-2023.json", jalur);
            case SIPD_SPJ -> kirim(house, "/sipd", "sipd-spj-2023.json", jalur);
            case CSV -> impor(house, "sipd-belanja?tanggal_akhir=2023-12-31", "text/csv", csv(ekspor(house, jalur)));
            case XLSX -> impor(house, "sipd-belanja?tanggal_akhir=2023-12-31", XLSX, xlsx(ekspor(house, jalur)));
        }
    }

    private void kirim(House house, String alamat, String berkas, Jalur jalur) {
        house.as("admin", Service.REALIZATION)
                .body(berkas(house, berkas)
                        .replace("35.09.22", jalur.kodePd)
                        .replace("7.01.0.00.0.00.22.0000", jalur.skpd()))
                .post("/api/v1" + alamat + "?mode=atomik")
                .then()
                .statusCode(200)
                .body("ditolak", equalTo(0))
                .body("diparkir", equalTo(0));
    }

    private static void impor(House house, String jenis, String tipe, byte[] isi) {
        house.as("admin", Service.REALIZATION)
                .contentType(tipe)
                .header("Prefer", "wait=30")
                .body(isi)
                .post("/api/v1/impor/" + jenis)
                .then()
                .statusCode(200)
                .body("status", equalTo("SELESAI"))
                .body("ditolak", equalTo(0))
                .body("diparkir", equalTo(0));
    }

    /** The LKIP once it has come to rest on the budget and the indicators, without what belongs to the unit. */
    private JsonNode lkip(House house, Jalur jalur) {
        JsonNode isi = await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> pohon(house.as("admin", Service.REPORTING)
                                .get("/api/v1/lkip/" + jalur.kodePd + "/2023")
                                .asString()),
                        satu -> satu.at("/tabel38/realisasi").asText().equals("3064347153")
                                && satu.path("rataRata").isNumber()
                                && satu.path("tanpaData").asInt(-1) == 0);
        umum(isi);
        return isi;
    }

    private static void umum(JsonNode isi) {
        if (isi instanceof ObjectNode objek) {
            objek.remove(MILIK_UNIT);
        }
        isi.forEach(JalurArjasaTest::umum);
    }

    /** Rows as a table: one column for every field that any of them has. */
    private static List<List<?>> tabel(List<JsonNode> baris) {
        TreeSet<String> medan = new TreeSet<>();
        baris.forEach(satu -> satu.fieldNames().forEachRemaining(medan::add));
        List<List<?>> hasil = new ArrayList<>();
        hasil.add(List.copyOf(medan));
        baris.forEach(satu -> hasil.add(medan.stream()
                .map(nama -> satu.path(nama).isNumber()
                        ? satu.path(nama).decimalValue()
                        : satu.path(nama).asText(""))
                .toList()));
        return hasil;
    }

    /** The flat export of the dashboard's figures. */
    private List<List<?>> ekspor(House house, Jalur jalur) {
        List<List<?>> hasil = new ArrayList<>();
        hasil.add(List.of("TAHUN", "KODE SKPD", "KODE SUB KEGIATAN", "KODE REKENING", "PAGU", "REALISASI"));
        for (JsonNode amplop : pohon(berkas(house, "sipd-belanja-2023.json"))) {
            for (JsonNode satu : amplop.path("data")) {
                hasil.add(List.of(
                        "2023",
                        jalur.skpd(),
                        amplop.at("/sub_kegiatan/kode_sub_giat").asText(),
                        satu.path("kode_akun").asText(),
                        new BigDecimal(satu.path("anggaran").asText()),
                        new BigDecimal(satu.path("realisasi_rill").asText())));
            }
        }
        return hasil;
    }

    private static byte[] csv(List<List<?>> tabel) {
        return tabel.stream()
                .map(baris -> baris.stream()
                        .map(sel -> sel instanceof BigDecimal angka
                                ? angka.toPlainString().replace('.', ',')
                                : "\"" + sel + "\"")
                        .collect(Collectors.joining(";")))
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] xlsx(List<List<?>> tabel) {
        ByteArrayOutputStream hasil = new ByteArrayOutputStream();
        try (Workbook buku = new Workbook(hasil, "sakip", "1.0")) {
            Worksheet lembar = buku.newWorksheet("Realisasi");
            for (int b = 0; b < tabel.size(); b++) {
                for (int k = 0; k < tabel.get(b).size(); k++) {
                    if (tabel.get(b).get(k) instanceof BigDecimal angka) {
                        lembar.value(b, k, angka);
                    } else {
                        lembar.value(b, k, tabel.get(b).get(k).toString());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hasil.toByteArray();
    }

    private JsonNode pohon(String teks) {
        try {
            return json.readTree(teks);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String berkas(House house, String nama) {
        try {
            return Files.readString(house.demoData().resolve("arjasa-2023").resolve(nama));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
