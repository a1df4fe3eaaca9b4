package id.sakip.realization.sipd;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.contracts.JenisBelanja;
import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.Nilai;
import id.sakip.contracts.Rupiah;
import id.sakip.contracts.rencana.RencanaBerlaku;
import id.sakip.platform.json.SakipJson;
import id.sakip.realization.Basisdata;
import id.sakip.realization.BukuUji;
import id.sakip.realization.RencanaUji;
import id.sakip.realization.UnitUji;
import id.sakip.testing.Infrastructure;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static id.sakip.realization.Api.ANGGARAN;
import static id.sakip.realization.Api.kirim;
import static id.sakip.realization.Api.sebagai;
import static id.sakip.realization.UnitUji.UNIT;
import static id.sakip.realization.sipd.SipdResourceTest.SIPD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

/** The budget of Arjasa 2023 by every way in which it can come; the demo files are the ones that ship. */
@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class ArjasaTest {

    private static final Path BERKAS = Path.of("../deploy/demo-data/arjasa-2023");

    private static final List<String> EKSPOR = List.of(
            "TAHUN",
            "KODE SKPD",
            "NAMA SKPD",
            "KODE SUB UNIT",
            "KODE SUB KEGIATAN",
            "KODE REKENING",
            "PAGU",
            "REALISASI");
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final NumberFormat RUPIAH = NumberFormat.getInstance(Locale.of("id", "ID"));

    @BeforeEach
    void unit() {
        UnitUji.dikenal();
    }

    @Test
    void hasTheSameAmountsByEveryWay() {
        int diketik = tahun();
        kirim("sipd", ANGGARAN, berkas("realisasi-anggaran-2023.json", diketik))
                .statusCode(200)
                .body("dibuat", is(10));
        int belanja = tahun();
        kirim("sipd", SIPD, berkas("sipd-belanja-2023.json", belanja))
                .statusCode(200)
                .body("dibuat", is(20))
                .body("status", is("success"));
        int spj = tahun();
        kirim("sipd", SIPD, berkas("sipd-spj-2023.json", spj))
                .statusCode(200)
                .body("dibuat", is(34))
                .body("induk", is(14))
                .body("peringatan", hasSize(0));

        int csv = tahun();
        impor("sipd-belanja", "text/csv", ekspor(csv, ";").getBytes(StandardCharsets.UTF_8), csv)
                .body("bentuk", is("CSV"))
                .body("ragam", is("akun"))
                .body("dibuat", is(20))
                .body("ditolak", is(0));
        int xlsx = tahun();
        impor("sipd-belanja", XLSX, buku(xlsx), xlsx).body("dibuat", is(20)).body("ditolak", is(0));
        int json = tahun();
        impor("sipd-spj", "application/json", berkas("sipd-spj-2023.json", json).getBytes(StandardCharsets.UTF_8), json)
                .body("dibuat", is(34))
                .body("ditolak", is(0));

        Map<String, String> berlaku = berlaku(diketik);
        assertThat(List.of(belanja, spj, csv, xlsx, json))
                .allSatisfy(tahun -> assertThat(berlaku(tahun)).isEqualTo(berlaku));
        assertThat(berlaku).hasSize(10);
        assertThat(Basisdata.hitung(
                        "select sum(realisasi)::bigint from realisasi_anggaran where kode_pd = ? and tahun = ?",
                        UNIT,
                        spj))
                .isEqualTo(3_064_347_153L);
    }

    @Test
    void takesOneSourceAtOnceWhenAllOrNothingIsAskedFor() {
        int tahun = tahun();
        String dua = berkas("sipd-belanja-2023.json", tahun).strip();
        dua = dua.substring(0, dua.length() - 1) + "," + berkas("sipd-spj-2023.json", tahun) + "]";

        sebagai("sipd")
                .body(dua)
                .post(SIPD + "?mode=atomik")
                .then()
                .statusCode(422)
                .body("kode", is("ATOMIK_SATU_SUMBER"));

        assertThat(berlaku(tahun)).isEmpty();
    }

    @Test
    void agreesWithItselfFromBothSources() {
        int tahun = tahun();
        kirim("sipd", SIPD, berkas("sipd-belanja-2023.json", tahun));
        kirim("sipd", SIPD, berkas("sipd-spj-2023.json", tahun)).body("peringatan", hasSize(0));

        JsonPath kendali = sebagai("inspektorat")
                .get(SIPD + "/kendali/" + UNIT + "/" + tahun)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(kendali.getList("sumber.findAll { it.selisih != 0 }")).isEmpty();
        assertThat(kendali.getList("induk.findAll { it.selisih != 0 }")).isEmpty();
        assertThat(kendali.getList("pagu.findAll { it.selisih != 0 }")).isEmpty();
        assertThat(kendali.getList("pagu")).hasSize(20);
    }

    @Test
    void changesNothingWhenTheSameExportComesInAnotherForm() {
        int tahun = tahun();
        impor("sipd-belanja", "text/csv", ekspor(tahun, ",").getBytes(StandardCharsets.UTF_8), tahun)
                .body("dibuat", is(20));

        impor("sipd-belanja", XLSX, buku(tahun), tahun).body("tetap", is(20));
    }

    /** The flat export as people save it: a title above it, columns that say nothing, Indonesian numbers. */
    private static String ekspor(int tahun, String pemisah) {
        StringBuilder csv = new StringBuilder("REALISASI BELANJA\n\n" + String.join(pemisah, EKSPOR) + "\n");
        for (List<Object> baris : baris(tahun)) {
            csv.append(baris.stream()
                            .map(sel -> sel instanceof BigDecimal angka
                                    ? "\"" + RUPIAH.format(angka) + "\""
                                    : sel.toString())
                            .collect(Collectors.joining(pemisah)))
                    .append('\n');
        }
        return csv.toString();
    }

    private static byte[] buku(int tahun) {
        List<List<?>> baris = new ArrayList<>(List.of(List.of("REALISASI BELANJA"), EKSPOR));
        baris.addAll(baris(tahun));
        return BukuUji.buku(baris.toArray(List<?>[]::new));
    }

    private static List<List<Object>> baris(int tahun) {
        List<List<Object>> hasil = new ArrayList<>();
        try {
            for (JsonNode amplop : SakipJson.mapper().readTree(berkas("sipd-belanja-2023.json", tahun))) {
                for (JsonNode satu : amplop.path("data")) {
                    hasil.add(List.of(
                            Integer.toString(tahun),
                            UnitUji.SKPD,
                            "Kecamatan",
                            UnitUji.SKPD,
                            amplop.at("/sub_kegiatan/kode_sub_giat").asText(),
                            satu.path("kode_akun").asText(),
                            new BigDecimal(satu.path("anggaran").asText()),
                            new BigDecimal(satu.path("realisasi_rill").asText())));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hasil;
    }

    private static ValidatableResponse impor(String jenis, String tipe, byte[] isi, int tahun) {
        return sebagai("sipd")
                .contentType(tipe)
                .header("Prefer", "wait=30")
                .queryParam("tanggal_akhir", tahun + "-12-31")
                .body(isi)
                .post("/api/v1/impor/" + jenis)
                .then()
                .statusCode(200)
                .body("status", is("SELESAI"));
    }

    private static Map<String, String> berlaku(int tahun) {
        Map<String, String> berlaku = new TreeMap<>();
        JsonPath daftar = sebagai("inspektorat")
                .queryParams("kodePd", UNIT, "tahun", tahun)
                .get(ANGGARAN)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        for (int i = 0; i < daftar.getList("data").size(); i++) {
            berlaku.put(
                    daftar.getString("data[" + i + "].kodeSubKegiatan") + " "
                            + daftar.getString("data[" + i + "].jenisBelanja") + " "
                            + daftar.getString("data[" + i + "].perTanggal").substring(4),
                    daftar.getString("data[" + i + "].realisasi"));
        }
        return berlaku;
    }

    /** A unit and a year of its own for what happened in Arjasa in 2023. */
    private static String berkas(String nama, int tahun) {
        try {
            return Files.readString(BERKAS.resolve(nama))
                    .replaceAll("\\b2023\\b", Integer.toString(tahun))
                    .replace("35.09.22", UNIT)
                    .replace("7.01.0.00.0.00.22.0000", UnitUji.SKPD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int tahun() {
        int tahun = UnitUji.tahunTanpaRencana();
        Map<String, List<RencanaBerlaku.Pagu>> pagu = new TreeMap<>();
        try {
            for (JsonNode amplop : SakipJson.mapper().readTree(berkas("sipd-belanja-2023.json", tahun))) {
                Map<JenisBelanja, Long> jumlah = new TreeMap<>();
                for (JsonNode satu : amplop.path("data")) {
                    JenisBelanja jenis = satu.path("kode_akun").asText().startsWith("5.2")
                            ? JenisBelanja.MODAL
                            : JenisBelanja.OPERASI;
                    jumlah.merge(jenis, satu.path("anggaran").longValue(), Long::sum);
                }
                pagu.put(
                        new KodeNomenklatur(
                                        amplop.at("/sub_kegiatan/kode_sub_giat").asText())
                                .nilai(),
                        jumlah.entrySet().stream()
                                .map(satu -> new RencanaBerlaku.Pagu(satu.getKey(), Rupiah.of(satu.getValue())))
                                .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        RencanaBerlaku dasar = RencanaUji.rencana(UNIT, tahun, 1);
        List<RencanaBerlaku.Program> program = new ArrayList<>();
        pagu.forEach((kode, semua) -> {
            KodeNomenklatur sub = new KodeNomenklatur(kode);
            program.add(new RencanaBerlaku.Program(
                    sub.program(),
                    "Program",
                    List.of(new RencanaBerlaku.Kegiatan(
                            sub.induk().orElseThrow(),
                            "Kegiatan",
                            List.of(new RencanaBerlaku.SubKegiatan(
                                    sub,
                                    "Sub kegiatan",
                                    semua,
                                    List.of(new RencanaBerlaku.Keluaran(
                                            "Laporan", "Laporan", Nilai.tanpaData("BELUM_ADA"), Map.of()))))))));
        });
        UnitUji.rencana(new RencanaBerlaku(
                dasar.kodePd(), tahun, 1, dasar.waktu(), dasar.namaPd(), List.of(), null, dasar.sasaran(), program));
        return tahun;
    }
}
