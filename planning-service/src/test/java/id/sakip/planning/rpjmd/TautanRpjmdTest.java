package id.sakip.planning.rpjmd;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import id.sakip.contracts.KodeWilayah;
import id.sakip.planning.Api;
import id.sakip.planning.rpjmd.TautanRpjmd.Ditemukan;
import id.sakip.planning.rpjmd.TautanRpjmd.IndikatorRpjmd;
import id.sakip.planning.rpjmd.TautanRpjmd.TujuanRpjmd;
import id.sakip.testing.Infrastructure;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static id.sakip.planning.PenghitungPernyataan.pernyataanPertama;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class TautanRpjmdTest {

    private static final List<String> TUJUAN = List.of("M1.T1", "M2.T1");
    private static final List<String> SASARAN = List.of("M1.T1.S2", "M2.T1.S1");

    @Inject
    TautanRpjmd tautan;

    @Test
    void findsTheRowsWithTheirTexts() {
        String kab = RpjmdUji.kabupatenBaru();
        String id = Api.tetapkan("/rpjmd", RpjmdUji.jember2021(kab)).path("id");

        Ditemukan ada = cari(kab + ".01", 2021);

        TujuanRpjmd tujuan = ada.tujuan("M2.T1").orElseThrow();
        assertThat(tujuan.rpjmdId()).isEqualTo(UUID.fromString(id));
        assertThat(tujuan.kodeMisi()).isEqualTo("M2");
        assertThat(tujuan.misi()).startsWith("Membangun tata kelola pemerintahan yang kondusif");
        assertThat(tujuan.uraian()).startsWith("Meningkatnya Tata kelola Pemerintahan yang Efektif");
        assertThat(tujuan.indikator())
                .containsExactly(new IndikatorRpjmd("IRB", "Indeks Reformasi Birokrasi (IRB)", null));
        assertThat(ada.sasaran("M2.T1.S1")).hasValueSatisfying(s -> {
            assertThat(s.tujuanId()).isEqualTo(tujuan.id());
            assertThat(s.kodeTujuan()).isEqualTo("M2.T1");
            assertThat(s.uraian()).isEqualTo("Meningkatnya Pelayanan Publik yang merata dan Berkualitas");
            assertThat(s.indikator()).extracting(IndikatorRpjmd::kode).containsExactly("IPP");
        });
        assertThat(ada.tujuan("M1.T1")).isEmpty();
        assertThat(ada.tujuan()).hasSize(1);
        assertThat(ada.sasaran()).hasSize(1);
    }

    @Test
    void looksIntoThePeriodThatTheYearLiesIn() {
        String kab = RpjmdUji.kabupatenBaru();
        Api.tetapkan("/rpjmd", RpjmdUji.jember2016(kab));
        Api.tetapkan("/rpjmd", RpjmdUji.jember2021(kab));

        assertThat(cari(kab, 2015).tujuan()).isEmpty();
        assertThat(cari(kab, 2016).tujuan()).extracting(TujuanRpjmd::kode).containsExactly("M1.T1");
        assertThat(cari(kab, 2020).tujuan()).extracting(TujuanRpjmd::kode).containsExactly("M1.T1");
        // Both periods hold 2021: the one that starts with it counts.
        assertThat(cari(kab, 2021).tujuan()).extracting(TujuanRpjmd::kode).containsExactly("M2.T1");
        assertThat(cari(kab, 2026).tujuan()).extracting(TujuanRpjmd::kode).containsExactly("M2.T1");
        assertThat(cari(kab, 2027).tujuan()).isEmpty();
    }

    @Test
    void findsNoDraftAndNothingOfAnotherKabupaten() {
        String kab = RpjmdUji.kabupatenBaru();
        String lain = RpjmdUji.kabupatenBaru();
        String draf = Api.buat("/rpjmd", RpjmdUji.jember2021(kab)).path("id");
        Api.tetapkan("/rpjmd", RpjmdUji.jember2021(lain));

        assertThat(cari(kab, 2021).tujuan()).isEmpty();
        Api.sebagai("admin").post("/rpjmd/" + draf + "/pengajuan").then().statusCode(200);
        assertThat(cari(kab, 2021).sasaran()).isEmpty();
        Api.tetapkanDraf("/rpjmd", draf);
        assertThat(cari(kab, 2021).tujuan())
                .singleElement()
                .satisfies(t -> assertThat(t.rpjmdId()).isEqualTo(UUID.fromString(draf)));
    }

    @Test
    void findsALinkAgainAfterTheDocumentWasReplaced() {
        String kab = RpjmdUji.kabupatenBaru();
        Api.tetapkan("/rpjmd", RpjmdUji.jember2021(kab));
        Ditemukan lama = cari(kab, 2021);
        Api.tetapkan("/rpjmd", RpjmdUji.jember2021(kab).replace("Berkualitas\"", "Prima\""));

        UUID tujuan = lama.tujuan().getFirst().id();
        UUID sasaran = lama.sasaran().getFirst().id();
        Ditemukan lagi = cari(List.of(tujuan), List.of(sasaran));

        assertThat(lagi).isEqualTo(lama);
        assertThat(lagi.tujuan(tujuan)).isPresent();
        assertThat(lagi.sasaran(sasaran)).isPresent();
        assertThat(cari(kab, 2021).sasaran().getFirst().uraian()).endsWith("merata dan Prima");
        assertThat(cari(kab, 2021).tujuan().getFirst().id()).isNotEqualTo(tujuan);
    }

    @Test
    void takesOneStatementForManyAndNoneForNothing() {
        String kab = RpjmdUji.kabupatenBaru();
        Api.tetapkan("/rpjmd", RpjmdUji.jember2021(kab));
        List<String> banyak = IntStream.range(0, 200).mapToObj(i -> "M2.T" + i).toList();

        assertThat(pernyataanPertama(() -> {
                    QuarkusTransaction.requiringNew()
                            .run(() -> tautan.cari(new KodeWilayah(kab), 2021, banyak, banyak));
                    QuarkusTransaction.requiringNew().run(() -> tautan.cari(List.of(UUID.randomUUID()), List.of()));
                    QuarkusTransaction.requiringNew()
                            .run(() -> tautan.cari(new KodeWilayah(kab), 2021, List.of(), List.of()));
                    QuarkusTransaction.requiringNew().run(() -> tautan.cari(List.of(), List.of()));
                }))
                .isEqualTo(2);
    }

    private Ditemukan cari(String kode, int tahun) {
        return QuarkusTransaction.requiringNew().call(() -> tautan.cari(new KodeWilayah(kode), tahun, TUJUAN, SASARAN));
    }

    private Ditemukan cari(List<UUID> tujuan, List<UUID> sasaran) {
        return QuarkusTransaction.requiringNew().call(() -> tautan.cari(tujuan, sasaran));
    }
}
