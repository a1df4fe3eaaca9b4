package id.sakip.planning;

import java.sql.SQLException;

import id.sakip.testing.Infrastructure;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static id.sakip.planning.Api.sebagai;
import static id.sakip.planning.Basisdata.CHECK;
import static id.sakip.planning.Basisdata.FOREIGN_KEY;
import static id.sakip.planning.Basisdata.TERLARANG;
import static id.sakip.planning.Basisdata.baca;
import static id.sakip.planning.Basisdata.jalankan;
import static id.sakip.planning.Basisdata.menolak;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.hamcrest.Matchers.hasSize;

/** What the database itself forbids, whatever the code above it does. */
@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class SkemaTest {

    @Test
    void keepsADefinitionThatADocumentRefersTo() {
        String unit = Api.unitBaru();
        Api.indikator(unit, "S1.1");
        String hapus = """
                delete from indikator_revisi_penanggung_jawab where revisi_id in (select r.id from indikator_revisi r
                    join indikator i on i.id = r.indikator_id where i.kode_pd = '%1$s');
                delete from indikator_revisi where indikator_id in (select id from indikator where kode_pd = '%1$s');
                delete from indikator where kode_pd = '%1$s'""".formatted(unit);
        Api.buat("/perjanjian-kinerja", """
                {"kodePd":"%s","tahun":2023,"jenis":"MURNI","pihakPertama":{"jabatan":"Camat"},"pihakKedua":{"jabatan":"Bupati"},
                 "sasaran":[{"kode":"S1","uraian":"a","indikator":[{"kodeIndikator":"S1.1"}]}]}""".formatted(unit));

        menolak(hapus, FOREIGN_KEY);
        menolak("delete from perangkat_daerah where kode_pd = '" + unit + "'", FOREIGN_KEY);
        menolak("delete from perjanjian_kinerja where kode_pd = '" + unit + "'", FOREIGN_KEY);
    }

    @Test
    void refusesValuesThatContradictThemselves() {
        String unit = Api.unitBaru();
        Api.indikator(unit, "S1.1");
        Api.buat("/perjanjian-kinerja", """
                {"kodePd":"%s","tahun":2023,"jenis":"MURNI","pihakPertama":{"jabatan":"Camat"},"pihakKedua":{"jabatan":"Bupati"},
                 "sasaran":[{"kode":"S1","uraian":"a","indikator":[{"kodeIndikator":"S1.1","target":"85"}]}]}""".formatted(unit));

        menolak("update pk_indikator set target_angka = null where kode_pd = '" + unit + "'", CHECK);
        menolak("update pk_indikator set target_jenis = null where kode_pd = '" + unit + "'", CHECK);
        menolak("update pk_indikator set target_alasan = 'x' where kode_pd = '" + unit + "'", CHECK);
        menolak("update perjanjian_kinerja set status = 'DITETAPKAN' where kode_pd = '" + unit + "'", CHECK);
        menolak("update perjanjian_kinerja set versi = 0 where kode_pd = '" + unit + "'", CHECK);
    }

    /** A grade is a part of the text of its target, so it fits wherever the text does. */
    @Test
    void givesEveryGradeTheRoomOfItsTarget() throws SQLException {
        assertThat(baca("""
                        select table_name || '.' || column_name from information_schema.columns p
                        where table_schema = current_schema() and column_name like '%predikat' and character_maximum_length is distinct from (
                            select character_maximum_length from information_schema.columns t
                            where t.table_schema = p.table_schema and t.table_name = p.table_name
                              and t.column_name = regexp_replace(p.column_name, 'predikat$', 'teks'))""")).isEmpty();
        assertThat(baca("select column_name from information_schema.columns"
                        + " where table_schema = current_schema() and column_name like '%predikat'"))
                .hasSizeGreaterThan(10);
    }

    @Test
    void changesNothingInADocumentThatWasSigned() {
        String unit = Api.unitBaru();
        Api.indikator(unit, "S1.1");
        String pk = """
                {"kodePd":"%s","tahun":2023,"jenis":"MURNI","pihakPertama":{"jabatan":"Camat"},"pihakKedua":{"jabatan":"Bupati"},
                 "sasaran":[{"kode":"S1","uraian":"a","indikator":[{"kodeIndikator":"S1.1","target":"85"}]}]}""".formatted(unit);
        Api.tetapkan("/perjanjian-kinerja", pk);
        Api.tetapkan("/rkt", """
                {"kodePd":"%s","tahun":2023,"sasaran":[{"kode":"S1","program":[{"kode":"7.01.02","uraian":"P","kegiatan":[
                 {"kode":"7.01.02.2.01","uraian":"K","subKegiatan":[{"kode":"7.01.02.2.01.0002","uraian":"S",
                  "pagu":[{"jenisBelanja":"OPERASI","jumlah":1}]}]}]}]}]}""".formatted(unit));
        String milikUnit = " where kode_pd = '" + unit + "'";

        menolak("update pk_indikator set target_angka = 90" + milikUnit, TERLARANG);
        menolak("delete from pk_indikator" + milikUnit, TERLARANG);
        menolak("update perjanjian_kinerja set tempat = 'Jember'" + milikUnit, TERLARANG);
        menolak("update perjanjian_kinerja set status = 'DRAF', ditetapkan = null" + milikUnit, TERLARANG);
        menolak("delete from rkt" + milikUnit, TERLARANG);
        menolak(
                "update rkt_pagu set jumlah = 2 where sub_kegiatan_id in (select s.id from rkt_sub_kegiatan s"
                        + " join rkt r on r.id = s.rkt_id" + milikUnit.replace("kode_pd", "r.kode_pd") + ")",
                TERLARANG);
        menolak("delete from dokumen_versi" + milikUnit, "P0001");
        assertThatCode(() -> jalankan("update perjanjian_kinerja set status = 'DIGANTI', diganti = now()" + milikUnit))
                .doesNotThrowAnyException();
        menolak("update perjanjian_kinerja set status = 'DITETAPKAN', diganti = null" + milikUnit, TERLARANG);
    }

    @Test
    void takesASecondKabupatenAsData() {
        assertThatCode(() -> jalankan("""
                        insert into wilayah values ('35.10', 'Kabupaten Banyuwangi', 'KABUPATEN', '35');
                        insert into wilayah values ('35.10.01', 'Pesanggaran', 'KECAMATAN', '35.10');
                        insert into perangkat_daerah (kode_pd, nama, jenis)
                            values ('35.10.01', 'Kecamatan Pesanggaran', 'KECAMATAN')""")).doesNotThrowAnyException();
        menolak("insert into wilayah values ('35.11.01', 'X', 'KECAMATAN', '35.10')", CHECK);

        sebagai("bappeda").get("/perangkat-daerah/35.10.01").then().statusCode(403);
        sebagai("admin").get("/perangkat-daerah/35.10.01").then().statusCode(200);
        sebagai("bappeda")
                .queryParam("batas", 200)
                .get("/perangkat-daerah")
                .then()
                .body("data", hasSize(31));
    }
}
