package id.sakip.planning;

import java.util.stream.Stream;

import id.sakip.testing.Infrastructure;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static id.sakip.planning.Api.masalah;
import static id.sakip.planning.Api.sebagai;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

/** The date on a document lies in the years that this platform knows, so that every store can hold it. */
@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class TanggalDokumenTest {

    private static String unit;

    private record Dokumen(String jalur, String isi) {
        String isi(String tanggal) {
            return isi.replace("@unit", unit).replace("@tanggal", tanggal);
        }
    }

    @BeforeAll
    static void defineAUnitWithAnIndicator() {
        unit = Api.unitBaru();
        Api.indikator(unit, "S1.1");
    }

    private static Stream<Dokumen> dokumen() {
        return Stream.of(
                new Dokumen("/rkt", """
                        {"kodePd":"@unit","tahun":2023,"tanggal":"@tanggal","sasaran":[{"kode":"S1"}]}"""),
                new Dokumen("/renstra", """
                        {"kodePd":"@unit","tahunAwal":2021,"tahunAkhir":2026,"tanggal":"@tanggal",
                         "tujuan":[{"kode":"T1","uraian":"Tujuan"}]}"""),
                new Dokumen("/perjanjian-kinerja", """
                        {"kodePd":"@unit","tahun":2023,"jenis":"MURNI","tanggal":"@tanggal",
                         "pihakPertama":{"jabatan":"Camat"},"pihakKedua":{"jabatan":"Bupati"},
                         "sasaran":[{"kode":"S1","uraian":"Sasaran"}]}"""),
                new Dokumen("/rencana-aksi", """
                        {"kodePd":"@unit","tahun":2023,"tanggal":"@tanggal","baris":[
                         {"kodeSubKegiatan":"7.01.02.2.01.0002","indikator":"Jumlah bulan","agregasi":"JUMLAH"}]}"""));
    }

    @Test
    void refusesADateOutsideTheKnownYears() {
        dokumen()
                .forEach(d -> Stream.of("+5874898-01-01", "-4800-01-01", "+10000-01-01", "1998-12-31", "2101-01-01")
                        .forEach(tanggal -> masalah(
                                        sebagai("admin").body(d.isi(tanggal)).post(d.jalur()), 400, "DATA_TIDAK_SAH")
                                .body(
                                        "galat.collect { it.kode + ' ' + it.medan }",
                                        contains("DI_LUAR_RENTANG tanggal"))));
    }

    @Test
    void keepsTheFirstAndTheLastDayOfTheKnownYears() {
        dokumen().forEach(d -> {
            String alamat =
                    d.jalur() + "/" + Api.buat(d.jalur(), d.isi("1999-01-01")).path("id");
            sebagai("admin")
                    .header("If-Match", "\"1\"")
                    .body(d.isi("2100-12-31"))
                    .put(alamat)
                    .then()
                    .statusCode(200)
                    .body("tanggal", equalTo("2100-12-31"));
            masalah(
                            sebagai("admin")
                                    .header("If-Match", "\"2\"")
                                    .body(d.isi("2101-01-01"))
                                    .put(alamat),
                            400,
                            "DATA_TIDAK_SAH")
                    .body("galat.medan", contains("tanggal"));
        });
    }
}
