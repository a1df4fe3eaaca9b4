package id.sakip.planning.rkt;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.sakip.planning.SkemaLama;
import id.sakip.platform.json.SakipJson;
import id.sakip.testing.Infrastructure;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a database that was in use before holds afterwards. */
@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class MigrasiRktTest {

    private static final String SKEMA = "migrasi_rkt";

    @Inject
    DataSource dataSource;

    private SkemaLama skema;

    @BeforeEach
    void pilihSkema() {
        skema = new SkemaLama(dataSource, SKEMA);
    }

    @AfterEach
    void drop() throws SQLException {
        skema.jalankan("drop schema " + SKEMA + " cascade");
    }

    @Test
    void turnsTheOneIndicatorOfAKegiatanIntoAListAlsoInDocumentsInForce() throws SQLException, JsonProcessingException {
        skema.migrasi("17");
        skema.jalankan("""
                insert into rkt (id, kode_pd, tahun, status, versi, dibuat, diubah)
                    values ('00000000-0000-0000-0000-000000000001', '35.09.22', 2023, 'DRAF', 1, now(), now());
                insert into rkt_program (id, rkt_id, urutan, kode, uraian)
                    values ('00000000-0000-0000-0000-000000000002', '00000000-0000-0000-0000-000000000001', 0, '7.01.01', 'P');
                insert into rkt_kegiatan (id, rkt_id, program_id, urutan, kode, uraian, indikator, target_jenis, target_teks, target_angka)
                    select gen_random_uuid(), rkt_id, id, 0, '7.01.01.2.06', 'Umum', ' Persentase ', 'ANGKA', '100', 100 from rkt_program
                    union all
                    select gen_random_uuid(), rkt_id, id, 1, '7.01.01.2.07', 'Pengadaan', null, 'ANGKA', '90', 90 from rkt_program
                    union all
                    select gen_random_uuid(), rkt_id, id, 2, '7.01.01.2.08', 'Jasa', ' ', null, null, null from rkt_program;
                update rkt set status = 'DITETAPKAN', diajukan = now(), ditetapkan = now();
                insert into dokumen_versi (dokumen, versi, jenis, kode_pd, waktu, pelaku, keadaan, isi) values
                    ('00000000-0000-0000-0000-000000000001', 1, 'RKT', '35.09.22', now(), 'x', '{}',
                     '{"kodePd":"35.09.22","tahun":2023,"tanggal":null,"sasaran":[{"kode":"S1","program":[]},{"kode":"S2","program":[
                       {"kode":"7.01.01","uraian":"P","kegiatan":[
                        {"kode":"7.01.01.2.06","uraian":"Umum","indikator":"Persentase","target":"100","subKegiatan":[
                         {"kode":"7.01.01.2.06.0002","uraian":"S","keluaran":[],"pagu":[{"jenisBelanja":"OPERASI","jumlah":0.5}]}]},
                        {"kode":"7.01.01.2.07","uraian":"Pengadaan","indikator":null,"target":"90","subKegiatan":[]},
                        {"kode":"7.01.01.2.08","uraian":"Jasa","indikator":null,"target":null,"subKegiatan":[]}]}]}]}'),
                    ('00000000-0000-0000-0000-000000000001', 2, 'RKT', '35.09.22', now(), 'x', null, null),
                    ('00000000-0000-0000-0000-000000000009', 1, 'RENSTRA', '35.09.22', now(), 'x', '{}', '{"tujuan": []}')""");

        skema.migrasi("18");

        assertThat(skema.baca(
                        "select k.kode || ' ' || i.indikator || ' ' || i.target_teks from rkt_kegiatan_indikator i"
                                + " join rkt_kegiatan k on k.id = i.kegiatan_id order by k.kode"))
                .containsExactly("7.01.01.2.06 Persentase 100", "7.01.01.2.07 Pengadaan 90");
        assertThat(skema.baca("select jenis from rkt")).containsExactly("MURNI");
        IsiRkt isi = SakipJson.mapper()
                .readValue(
                        skema.baca("select isi from dokumen_versi where jenis = 'RKT' and versi = 1")
                                .getFirst(),
                        IsiRkt.class);
        assertThat(isi.sasaran()).extracting(IsiRkt.Sasaran::kode).containsExactly("S1", "S2");
        assertThat(isi.program().flatMap(p -> p.kegiatan().stream()).toList())
                .extracting(IsiRkt.Kegiatan::indikator)
                .containsExactly(
                        List.of(new IsiRkt.Keluaran("Persentase", null, "100")),
                        List.of(new IsiRkt.Keluaran("Pengadaan", null, "90")),
                        List.of());
        assertThat(isi.subKegiatan().toList())
                .singleElement()
                .satisfies(s -> assertThat(s.pagu().getFirst().jumlah().nilai()).isEqualByComparingTo("0.5"));
        assertThat(skema.baca("select isi from dokumen_versi where jenis = 'RENSTRA'"))
                .containsExactly("{\"tujuan\": []}");
        assertThat(skema.baca("select tgenabled::text from pg_trigger where tgname = 'dokumen_versi_tetap'"
                        + " and tgrelid = '" + SKEMA + ".dokumen_versi'::regclass"))
                .containsExactly("O");
    }
}
