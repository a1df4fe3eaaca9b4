package id.sakip.planning.nomenklatur;

import id.sakip.planning.Api;
import id.sakip.testing.Infrastructure;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static id.sakip.planning.Api.masalah;
import static id.sakip.planning.Api.sebagai;
import static id.sakip.planning.Basisdata.CHECK;
import static id.sakip.planning.Basisdata.jalankan;
import static id.sakip.planning.Basisdata.menolak;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

/** Plans of the years before APBD 2021, whose lists have no codes of today's form. */
@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class KodeLokalTest {

    @Test
    void keepsAPlanWithLocalCodes() {
        String unit = Api.unitBaru();
        String id = Api.buat("/rkt", rkt(unit)).path("id");
        sebagai("admin")
                .get("/rkt/" + id)
                .then()
                .body("sasaran[0].program.kode", contains("L.01"))
                .body("sasaran[0].program[0].kegiatan[0].subKegiatan[0].kode", equalTo("L.01.02.01"));

        Api.buat("/rencana-aksi", """
                        {"kodePd":"%s","tahun":2020,"baris":[{"kodeSubKegiatan":"L.01.02.01","indikator":"Paket",
                         "satuan":"paket","agregasi":"MAKSIMUM","target":{"TW1":1}}]}""".formatted(unit)).then().body("baris[0].kodeSubKegiatan", equalTo("L.01.02.01"));
    }

    @Test
    void namesTheRightParentOfALocalCodeToo() {
        masalah(
                        sebagai("admin")
                                .body(rkt(Api.unitBaru()).replace("\"L.01.02\"", "\"L.01.03\""))
                                .post("/rkt"),
                        400,
                        "DATA_TIDAK_SAH")
                .body("galat.kode", contains("INDUK_SALAH"))
                .body("galat[0].pesan", equalTo("Kode L.01.02.01 milik L.01.02, bukan L.01.03."));
    }

    @Test
    void refusesWhatIsNoLocalCode() {
        masalah(
                        sebagai("admin")
                                .body(rkt(Api.unitBaru()).replace("\"L.01\"", "\"L.1\""))
                                .post("/rkt"),
                        400,
                        "DATA_TIDAK_SAH")
                .body("galat.medan", contains("sasaran[0].program[0].kode"));
    }

    @ParameterizedTest
    @CsvSource({
        "rkt_program, kode, L.02, L.02.01",
        "rkt_kegiatan, kode, L.02.01, L.02",
        "rkt_kegiatan, kode, 7.01.02.2.01, L.00.01",
        "rkt_sub_kegiatan, kode, L.02.01.01, L.02.01",
        "rkt_sub_kegiatan, kode, 7.01.02.2.01.0002, 7.01.02.2.01.02",
        "rencana_aksi_baris, kode_sub_kegiatan, L.02.01.01, L.02.01.00",
        "pk_program, kode, L.02, L.2",
        "pk_program, kode, L.02.01, l.02.01",
        "pk_program, kode, L.02.01.01, L.02.01.01.01",
        "pk_program, kode, 7.01.02.2.01, 7.01.02.0001",
        "pk_program, kode, 7.01.02.2.01.0002, 7.01.02.2.01.0"
    })
    void keepsOtherCodesOutOfTheDatabase(String tabel, String kolom, String benar, String salah) {
        String unit = Api.unitBaru();
        Api.buat("/rkt", rkt(unit));
        Api.buat("/rencana-aksi", """
                {"kodePd":"%s","tahun":2020,"baris":[{"kodeSubKegiatan":"L.01.02.01","indikator":"Paket",
                 "satuan":"paket","agregasi":"MAKSIMUM","target":{"TW1":1}}]}""".formatted(unit));
        Api.buat("/perjanjian-kinerja", """
                {"kodePd":"%s","tahun":2020,"jenis":"MURNI","pihakPertama":{"jabatan":"Camat"},"pihakKedua":{"jabatan":"Bupati"},
                 "sasaran":[{"kode":"S1","uraian":"a"}],"program":[{"kode":"L.01","anggaran":1}]}""".formatted(unit));
        String milikUnit = switch (tabel) {
            case "pk_program" -> "pk_id in (select id from perjanjian_kinerja where kode_pd = '%s')";
            case "rencana_aksi_baris" -> "rencana_aksi_id in (select id from rencana_aksi where kode_pd = '%s')";
            default -> "rkt_id in (select id from rkt where kode_pd = '%s')";
        };
        String ubah = "update " + tabel + " set " + kolom + " = '%s' where " + milikUnit.formatted(unit);

        assertThatCode(() -> jalankan(ubah.formatted(benar))).doesNotThrowAnyException();
        menolak(ubah.formatted(salah), CHECK);
    }

    private static String rkt(String unit) {
        return """
                {"kodePd":"%s","tahun":2020,"sasaran":[{"kode":"S1","program":[
                  {"kode":"L.01","uraian":"Program Pelayanan Administrasi Perkantoran","kegiatan":[
                    {"kode":"L.01.02","uraian":"Penyediaan alat tulis kantor","subKegiatan":[
                      {"kode":"L.01.02.01","uraian":"Penyediaan alat tulis kantor",
                       "pagu":[{"jenisBelanja":"OPERASI","jumlah":15000000}]}]}]}]}]}""".formatted(unit);
    }
}
