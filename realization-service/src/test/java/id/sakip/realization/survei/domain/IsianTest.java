package id.sakip.realization.survei.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.sakip.realization.survei.domain.IsianRekap.IsianUnsur;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static id.sakip.realization.survei.domain.AturanUji.SEMBILAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What senders write, read by a rule. */
class IsianTest {

    @Test
    void readsAnswersByKeyAndByTheCodeOfAForm() {
        assertThat(jawaban(null, Map.of("pengaduan", 4))).isEqualTo(Map.of("pengaduan", 4));
        assertThat(jawaban("peraturan", Map.of("U8", 4))).isEqualTo(Map.of("pengaduan", 4));
        assertThat(jawaban("sarana-u8", Map.of("U8", 4))).isEqualTo(Map.of("sarana", 4));
    }

    @Test
    void takesABlankForNoAnswer() {
        Map<String, Integer> isi = new HashMap<>();
        isi.put("U1", 3);
        isi.put("U2", null);

        assertThat(jawaban("peraturan", isi)).isEqualTo(Map.of("persyaratan", 3));
    }

    @ParameterizedTest
    @CsvSource({
        "peraturan, U10, 4, jawaban.U10, UNSUR_TIDAK_DIKENAL",
        "peraturan, persyaratan, 4, jawaban.persyaratan, UNSUR_TIDAK_DIKENAL",
        ", U1, 4, jawaban.U1, UNSUR_TIDAK_DIKENAL",
        ", waktu, 0, jawaban.waktu, JAWABAN_DI_LUAR_SKALA",
        ", waktu, 5, jawaban.waktu, JAWABAN_DI_LUAR_SKALA",
        "lain, U1, 4, kuesioner, KUESIONER_TIDAK_DIKENAL"
    })
    void refusesAnswersItCannotPlace(String kuesioner, String unsur, int nilai, String medan, String kode) {
        assertThat(new IsianJawaban(kuesioner, Map.of(unsur, nilai)).baca(SEMBILAN))
                .isInstanceOfSatisfying(
                        IsianJawaban.Terbaca.Cacat.class,
                        cacat -> assertThat(cacat.temuan())
                                .extracting(Temuan::medan, Temuan::kode)
                                .containsExactly(tuple(medan, kode)));
    }

    @Test
    void refusesAResponseWithoutAnyAnswer() {
        Map<String, Integer> kosong = new HashMap<>();
        kosong.put("waktu", null);

        assertThat(new IsianJawaban(null, kosong).baca(SEMBILAN))
                .isInstanceOfSatisfying(
                        IsianJawaban.Terbaca.Cacat.class,
                        cacat -> assertThat(cacat.temuan())
                                .extracting(Temuan::kode)
                                .containsExactly("JAWABAN_KOSONG"));
    }

    @Test
    void takesARecapOfTheIndexAlone() {
        IsiRekap isi = sah(new IsianRekap(
                null, angka("82.890"), "B", null, 150L, 550L, LocalDate.of(2024, 1, 15), "SUKMA-E", false, null));

        assertThat(isi.ikm()).isEqualTo(angka("82.89"));
        assertThat(isi.asal()).isEqualTo(IsiRekap.AsalRekap.SUMBER);
        assertThat(isi.unsur()).isEmpty();
    }

    @Test
    void takesIndicesSharesAndCountsByTheCodesOfAForm() {
        IsiRekap isi = sah(rekap(
                "sarana-u8",
                null,
                new IsianUnsur("U8", angka("75"), null, null, null),
                new IsianUnsur("U9", angka("65"), null, persen("10", "20", "70", "0"), null),
                new IsianUnsur("U1", null, null, null, List.of(0L, 1L, 2L, 3L))));

        assertThat(isi.unsur())
                .extracting(UnsurRekap::unsur, UnsurRekap::satuan)
                .containsExactly(
                        tuple("sarana", null),
                        tuple("pengaduan", UnsurRekap.Satuan.PERSEN),
                        tuple("persyaratan", UnsurRekap.Satuan.JUMLAH));
    }

    @Test
    void takesTheWordThatNothingIsReleased() {
        IsiRekap isi = sah(new IsianRekap(null, null, null, null, null, 550L, null, "SUKMA-E", true, "belum diolah"));

        assertThat(isi.dirilis()).isFalse();
        assertThat(isi.alasan()).isEqualTo("belum diolah");
    }

    @Test
    void refusesAResultOfWhatIsNotReleasedAndAReasonOfWhatIs() {
        assertThat(cacat(new IsianRekap(
                        null,
                        angka("80"),
                        "B",
                        List.of(new IsianUnsur("waktu", angka("80"), null, null, null)),
                        1L,
                        null,
                        LocalDate.EPOCH,
                        null,
                        true,
                        null)))
                .containsExactly(
                        "alasan WAJIB_DIISI",
                        "ikm BELUM_DIRILIS_BERISI",
                        "mutu BELUM_DIRILIS_BERISI",
                        "unsur BELUM_DIRILIS_BERISI",
                        "responden BELUM_DIRILIS_BERISI",
                        "tanggalRilis BELUM_DIRILIS_BERISI");
        assertThat(cacat(new IsianRekap(null, angka("80"), null, null, null, null, null, null, false, "karena")))
                .containsExactly("alasan ALASAN_TANPA_BELUM_DIRILIS");
        assertThat(cacat(new IsianRekap(null, null, null, null, 10L, null, null, null, false, null)))
                .containsExactly("ikm REKAP_KOSONG");
    }

    @ParameterizedTest
    @CsvSource({
        "24.99, INDEKS_DI_LUAR_SKALA",
        "25, ",
        "100, ",
        "100.01, INDEKS_DI_LUAR_SKALA",
        "0, INDEKS_DI_LUAR_SKALA",
        "80.12345678901, ANGKA_TERLALU_PANJANG",
        "1e25, ANGKA_TERLALU_PANJANG"
    })
    void keepsAnIndexInsideItsScale(BigDecimal indeks, String kode) {
        assertThat(cacat(rekap(null, indeks))).isEqualTo(kode == null ? List.of() : List.of("ikm " + kode));
        assertThat(cacat(rekap(null, null, new IsianUnsur("waktu", indeks, null, null, null))))
                .isEqualTo(kode == null ? List.of() : List.of("unsur[0].nilai " + kode));
    }

    @ParameterizedTest
    @CsvSource({
        "0.99, NRR_DI_LUAR_SKALA",
        "1, ",
        "4, ",
        "4.01, NRR_DI_LUAR_SKALA",
        "77.75, NRR_DI_LUAR_SKALA",
        "3.12345678901, ANGKA_TERLALU_PANJANG"
    })
    void keepsAMeanAnswerInsideTheScaleOfAnswers(BigDecimal nrr, String kode) {
        assertThat(cacat(rekap(null, null, new IsianUnsur("waktu", null, nrr, null, null))))
                .isEqualTo(kode == null ? List.of() : List.of("unsur[0].nrr " + kode));
    }

    @Test
    void takesAMeanAnswerInPlaceOfAnIndexAndNeverGuessesWhichItIs() {
        assertThat(sah(rekap(null, null, new IsianUnsur("waktu", null, angka("3.110"), null, null)))
                        .unsur())
                .containsExactly(new UnsurRekap("waktu", null, angka("3.11"), null, null));
        assertThat(sah(rekap(
                                null,
                                null,
                                new IsianUnsur("waktu", null, angka("3"), null, List.of(0L, 0L, 9L, 0L)),
                                new IsianUnsur("biaya", null, angka("3"), persen("0", "0", "100", "0"), null)))
                        .unsur())
                .extracting(UnsurRekap::nrr)
                .containsExactly(angka("3"), angka("3"));
        assertThat(cacat(rekap(null, null, new IsianUnsur("waktu", angka("3.11"), null, null, null))))
                .containsExactly("unsur[0].nilai INDEKS_DI_LUAR_SKALA");
        assertThat(cacat(rekap(null, null, new IsianUnsur("waktu", angka("77.75"), angka("3.11"), null, null))))
                .containsExactly("unsur[0].nrr NRR_BERSAMA_NILAI");
    }

    @Test
    void namesEveryFaultOfARow() {
        assertThat(cacat(rekap(
                        null,
                        null,
                        new IsianUnsur("lain", angka("80"), null, null, null),
                        new IsianUnsur("waktu", null, null, null, null),
                        new IsianUnsur("waktu", null, null, persen("100", "0", "0"), null),
                        new IsianUnsur("biaya", null, null, persen("-1", "101", "0", "0"), null),
                        new IsianUnsur("produk", null, null, persen("100", "0", "0", "0"), List.of(1L, 0L, 0L, 0L)),
                        new IsianUnsur("sarana", null, null, null, List.of(1L, 0L, 0L, 0L, 0L)))))
                .containsExactly(
                        "unsur[0].unsur UNSUR_TIDAK_DIKENAL",
                        "unsur[1] BARIS_UNSUR_KOSONG",
                        "unsur[2].unsur UNSUR_GANDA",
                        "unsur[2].persen SEBARAN_SALAH_PANJANG",
                        "unsur[3].persen[0] DI_LUAR_RENTANG",
                        "unsur[3].persen[1] DI_LUAR_RENTANG",
                        "unsur[4].jumlah SEBARAN_GANDA",
                        "unsur[5].jumlah SEBARAN_SALAH_PANJANG");
    }

    @Test
    void refusesAClassThatTheRuleDoesNotHave() {
        assertThat(cacat(new IsianRekap(null, angka("80"), "E", null, null, null, null, null, false, null)))
                .containsExactly("mutu MUTU_TIDAK_DIKENAL");
    }

    private static Map<String, Integer> jawaban(String kuesioner, Map<String, Integer> isi) {
        return switch (new IsianJawaban(kuesioner, isi).baca(SEMBILAN)) {
            case IsianJawaban.Terbaca.Sah(Map<String, Integer> jawaban) -> jawaban;
            case IsianJawaban.Terbaca.Cacat(List<Temuan> temuan) -> throw new AssertionError(temuan);
        };
    }

    private static IsiRekap sah(IsianRekap isian) {
        return switch (isian.baca(SEMBILAN)) {
            case IsianRekap.Terbaca.Sah(IsiRekap isi) -> isi;
            case IsianRekap.Terbaca.Cacat(List<Temuan> temuan) -> throw new AssertionError(temuan);
        };
    }

    private static List<String> cacat(IsianRekap isian) {
        return switch (isian.baca(SEMBILAN)) {
            case IsianRekap.Terbaca.Sah _ -> List.of();
            case IsianRekap.Terbaca.Cacat(List<Temuan> temuan) ->
                temuan.stream().map(t -> t.medan() + " " + t.kode()).toList();
        };
    }

    private static IsianRekap rekap(String kuesioner, BigDecimal ikm, IsianUnsur... unsur) {
        return new IsianRekap(kuesioner, ikm, null, List.of(unsur), null, null, null, null, false, null);
    }

    private static List<BigDecimal> persen(String... angka) {
        return Arrays.stream(angka).map(BigDecimal::new).toList();
    }

    private static BigDecimal angka(String angka) {
        return new BigDecimal(angka);
    }
}
