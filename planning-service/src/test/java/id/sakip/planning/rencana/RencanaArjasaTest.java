package id.sakip.planning.rencana;

import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Nilai;
import id.sakip.contracts.Rupiah;
import id.sakip.contracts.Topik;
import id.sakip.contracts.Triwulan;
import id.sakip.contracts.rencana.RencanaBerlaku;
import id.sakip.contracts.rencana.RencanaBerlaku.Dokumen;
import id.sakip.contracts.rencana.RencanaBerlaku.Indikator;
import id.sakip.contracts.rencana.RencanaBerlaku.JenisDokumen;
import id.sakip.contracts.rencana.RencanaBerlaku.Program;
import id.sakip.contracts.rencana.RencanaBerlaku.Sasaran;
import id.sakip.contracts.rencana.RencanaBerlaku.SubKegiatan;
import id.sakip.planning.Api;
import id.sakip.platform.json.SakipJson;
import id.sakip.platform.token.CompletionToken;
import id.sakip.testing.Infrastructure;
import id.sakip.testing.Topics;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import static id.sakip.planning.Api.masalah;
import static id.sakip.planning.Api.sebagai;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** The plan of Kecamatan Arjasa for 2023 comes out of its documents as the report prints it. */
@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RencanaArjasaTest {

    private static final String ARJASA = "35.09.22";

    @BeforeAll
    void importTheReport() {
        Api.laporan("arjasa-2023");
    }

    @Test
    void holdsSasaranAndTargetsOfThePkInItsOrder() {
        RencanaBerlaku rencana = rencana(2023);

        assertThat(rencana.namaPd()).isEqualTo("Kecamatan Arjasa");
        assertThat(rencana.sasaran()).extracting(Sasaran::kode).containsExactly("S1", "S2", "S3", "S4");
        assertThat(indikator(rencana))
                .extracting(Indikator::kode, i -> i.target().teks())
                .containsExactly(tuple("S1.1", "100%"), tuple("S2.1", "85"), tuple("S3.1", "100%"), tuple("S4.1", "B"));
        assertThat(indikator(rencana).getFirst().target().angka()).isEqualByComparingTo("100");
        assertThat(indikator(rencana).getLast().target().jenis()).isEqualTo(Nilai.Jenis.PREDIKAT);
        assertThat(rencana.sasaran().getFirst().uraian())
                .isEqualTo("Terjaganya ketertiban umum dan ketentraman masyarakat Arjasa");
    }

    @Test
    void holdsTheEndTargetsOfTheRenstra() {
        RencanaBerlaku rencana = rencana(2023);

        assertThat(rencana.tahunAkhirRenstra()).isEqualTo(2026);
        assertThat(indikator(rencana))
                .extracting(Indikator::kode, i -> i.targetAkhirRenstra().teks())
                .containsExactly(
                        tuple("S1.1", "100%"), tuple("S2.1", "100"), tuple("S3.1", "100%"), tuple("S4.1", "70"));
    }

    @Test
    void holdsTheBudgetTreeWithItsExactSumAndTheProgramsOfEachSasaran() {
        RencanaBerlaku rencana = rencana(2023);

        assertThat(rencana.program())
                .extracting(Program::kode, PaguProgram::jumlah)
                .containsExactly(
                        tuple(kode("7.01.01"), Rupiah.of(2_885_884_963L)),
                        tuple(kode("7.01.02"), Rupiah.of(387_600_000)),
                        tuple(kode("7.01.03"), Rupiah.of(47_685_000)),
                        tuple(kode("7.01.04"), Rupiah.of(264_245_000)));
        assertThat(Rupiah.jumlah(rencana.program().stream().map(PaguProgram::jumlah)))
                .isEqualTo(Rupiah.of(3_585_414_963L));
        assertThat(rencana.sasaran())
                .extracting(Sasaran::program)
                .containsExactly(
                        List.of(kode("7.01.04")),
                        List.of(kode("7.01.02")),
                        List.of(kode("7.01.03")),
                        List.of(kode("7.01.01")));
    }

    @Test
    void holdsTheQuartersOfTheRencanaAksiAndLeavesBlankOnesOut() {
        SubKegiatan gaji = subKegiatan(rencana(2023), "7.01.01.2.02.0001");
        SubKegiatan musrenbang = subKegiatan(rencana(2023), "7.01.03.2.01.0001");

        assertThat(gaji.keluaran()).singleElement().satisfies(k -> {
            assertThat(k.target().teks()).isEqualTo("14 bulan");
            assertThat(k.targetTriwulan().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo("14");
        });
        assertThat(musrenbang.keluaran().getFirst().targetTriwulan()).containsOnlyKeys(Triwulan.TW1);
    }

    @Test
    void takesTheYearsWithoutPkFromTheRenstraInItsOrder() {
        RencanaBerlaku pertama = rencana(2021);
        RencanaBerlaku kedua = rencana(2022);

        assertThat(pertama.dokumen()).extracting(Dokumen::jenis).containsExactly(JenisDokumen.RENSTRA);
        assertThat(pertama.program()).isEmpty();
        assertThat(indikator(pertama))
                .extracting(Indikator::kode, i -> i.target().teks())
                .containsExactly(
                        tuple("S5.1", "-"),
                        tuple("S4.1", "65"),
                        tuple("S2.1", "75"),
                        tuple("S3.1", "100%"),
                        tuple("S1.1", "100%"));
        assertThat(indikator(kedua))
                .extracting(i -> i.target().teks())
                .containsExactly("80%", "66", "76", "100%", "100%");
    }

    @Test
    void keepsTheYearsThatTheRenstraLeavesOutAsNoData() {
        Indikator sakip = indikator(rencana(2024)).stream()
                .filter(i -> i.kode().equals("S4.1"))
                .findFirst()
                .orElseThrow();

        assertThat(sakip.target().ada()).isFalse();
        assertThat(sakip.target().alasan()).isEqualTo("Renstra tidak memuat target tahun 2024");
    }

    @Test
    void namesEveryYearOfTheRenstraInItsCompletionToken() {
        String unit = Api.unitBaru();
        Api.indikator(unit, "S1.1");

        CompletionToken token = CompletionToken.parse(
                Api.tetapkan("/renstra", """
                        {"kodePd":"%s","tahunAwal":2021,"tahunAkhir":2023,"tujuan":[{"kode":"T1","uraian":"T","sasaran":[
                         {"kode":"S1","uraian":"S","indikator":[{"kodeIndikator":"S1.1","target":{"2023":"85"}}]}]}]}""".formatted(unit)).header(CompletionToken.HEADER));

        assertThat(token.parts())
                .extracting(CompletionToken.Part::topik, CompletionToken.Part::kunci)
                .containsExactly(
                        tuple(Topik.RENCANA, unit + ":2021"),
                        tuple(Topik.RENCANA, unit + ":2022"),
                        tuple(Topik.RENCANA, unit + ":2023"));
    }

    @Test
    void publishesTheSamePlanWithGrowingVersions() throws JsonProcessingException {
        RencanaBerlaku rencana = rencana(2023);

        List<ConsumerRecord<String, String>> semua =
                Topics.readUntil(Topik.RENCANA, m -> m.key().equals("35.09.22:2023") && versi(m) == rencana.versi());

        assertThat(semua)
                .filteredOn(m -> m.key().equals("35.09.22:2023"))
                .extracting(RencanaArjasaTest::versi)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(SakipJson.mapper().readValue(semua.getLast().value(), RencanaBerlaku.class))
                .isEqualTo(rencana);
    }

    @Test
    void showsThePlanToItsOwnUnitOnly() {
        sebagai("operator.arjasa").get("/rencana/35.09.22/2023").then().statusCode(200);
        masalah(sebagai("operator.kaliwates").get("/rencana/35.09.22/2023"), 403, "DI_LUAR_WILAYAH");
        masalah(Api.tanpaToken().get("/rencana/35.09.22/2023"), 401, "BELUM_MASUK");
    }

    @Test
    void saysWhenThereIsNoPlan() {
        masalah(sebagai("bappeda").get("/rencana/35.09.22/2020"), 404, "RENCANA_TIDAK_ADA");
        masalah(sebagai("bappeda").get("/rencana/35.09.22/1998"), 400, "DATA_TIDAK_SAH");
        masalah(sebagai("bappeda").get("/rencana/3509/2023"), 400, "DATA_TIDAK_SAH");
    }

    /** Sum of a program, which no document prints: it is the sum of its sub kegiatan. */
    private static final class PaguProgram {
        static Rupiah jumlah(Program program) {
            return Rupiah.jumlah(program.kegiatan().stream()
                    .flatMap(k -> k.subKegiatan().stream())
                    .flatMap(s -> s.pagu().stream())
                    .map(RencanaBerlaku.Pagu::jumlah));
        }
    }

    private static RencanaBerlaku rencana(int tahun) {
        String json = sebagai("inspektorat")
                .get("/rencana/" + ARJASA + "/" + tahun)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        try {
            RencanaBerlaku rencana = SakipJson.mapper().readValue(json, RencanaBerlaku.class);
            assertThat(rencana.kodePd()).isEqualTo(new KodeWilayah(ARJASA));
            return rencana;
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Indikator> indikator(RencanaBerlaku rencana) {
        return rencana.sasaran().stream().flatMap(s -> s.indikator().stream()).toList();
    }

    private static SubKegiatan subKegiatan(RencanaBerlaku rencana, String kode) {
        return rencana.program().stream()
                .flatMap(p -> p.kegiatan().stream())
                .flatMap(k -> k.subKegiatan().stream())
                .filter(s -> s.kode().equals(kode(kode)))
                .findFirst()
                .orElseThrow();
    }

    private static long versi(ConsumerRecord<String, String> pesan) {
        try {
            return SakipJson.mapper().readTree(pesan.value()).path("versi").asLong();
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static KodeNomenklatur kode(String kode) {
        return new KodeNomenklatur(kode);
    }
}
