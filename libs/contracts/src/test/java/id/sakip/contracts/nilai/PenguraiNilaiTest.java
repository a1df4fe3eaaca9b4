package id.sakip.contracts.nilai;

import java.math.BigDecimal;

import id.sakip.contracts.Nilai;
import id.sakip.contracts.Nilai.Jenis;
import id.sakip.contracts.Nilai.Pembanding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PenguraiNilaiTest {

    @ParameterizedTest(name = "\"{0}\" = {1} {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "85              | 85          |",
                "100%            | 100         | %",
                "98 %            | 98          | %",
                "4 Dok           | 4           | Dok",
                "4 Dok.          | 4           | Dok.",
                "14 bulan        | 14          | bulan",
                "14bulan         | 14          | bulan",
                "12 Orang/bulan  | 12          | Orang/bulan",
                "7 Desa Binaan   | 7           | Desa Binaan",
                "120 m2          | 120         | m2",
                "0               | 0           |",
                "-2,5            | -2.5        |",
                "\"  85  \"      | 85          |"
            })
    void readsNumbersWithTheirUnit(String teks, BigDecimal angka, String satuan) {
        Nilai nilai = PenguraiNilai.urai(teks);

        assertThat(nilai).isEqualTo(Nilai.angka(angka, satuan, teks.strip()));
    }

    @ParameterizedTest(name = "\"{0}\" = {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "82,89             | 82.89",
                "1,000             | 1",
                "75.5              | 75.5",
                "82.8912           | 82.8912",
                "0.125             | 0.125",
                "1.000             | 1000",
                "97.500            | 97500",
                "1000.500          | 1000.5",
                "2.222.215.005     | 2222215005",
                "26.538.300,00     | 26538300",
                "26,538,300.25     | 26538300.25",
                "1.000,-           | 1000",
                "3.585.414.963,--  | 3585414963",
                "99999999999999999999 | 99999999999999999999"
            })
    void tellsIndonesianFromDottedNumbersByTheWrittenRule(String teks, BigDecimal angka) {
        assertThat(PenguraiNilai.urai(teks).angka()).isEqualByComparingTo(angka);
    }

    @ParameterizedTest(name = "\"{0}\" = {1} {2} {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "≥ 80           | MINIMAL  | 80 |",
                "≥80            | MINIMAL  | 80 |",
                ">= 80 %        | MINIMAL  | 80 | %",
                "minimal 4 Dok  | MINIMAL  | 4  | Dok",
                "min. 4         | MINIMAL  | 4  |",
                "≤ 5            | MAKSIMAL | 5  |",
                "<=5 hari       | MAKSIMAL | 5  | hari",
                "maks. 5 hari   | MAKSIMAL | 5  | hari"
            })
    void readsThresholds(String teks, Pembanding pembanding, BigDecimal angka, String satuan) {
        assertThat(PenguraiNilai.urai(teks))
                .isEqualTo(new Nilai(Jenis.ANGKA, teks, angka, null, pembanding, satuan, null));
    }

    @ParameterizedTest(name = "\"{0}\" = {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "50 org x 12 bln        | 600   | org x bln",
                "50 org X 12 bln        | 600   | org x bln",
                "50 org × 12 bln        | 600   | org x bln",
                "7 desa x 12 bln        | 84    | desa x bln",
                "1 x 90 org             | 90    | org",
                "1x90 org               | 90    | org",
                "2 x 3                  | 6     |",
                "1.000 org x 2,5 jam    | 2500  | org x jam",
                "2 kel x 5 org x 12 bln | 120   | kel x org x bln",
                "0 org x 12 bln         | 0     | org x bln"
            })
    void readsAProductAsOneNumberOfTheJoinedUnit(String teks, BigDecimal angka, String satuan) {
        Nilai nilai = PenguraiNilai.urai(teks);

        assertThat(nilai.jenis()).isEqualTo(Jenis.ANGKA);
        assertThat(nilai.angka()).isEqualByComparingTo(angka);
        assertThat(nilai.satuan()).isEqualTo(satuan);
        assertThat(nilai.teks()).isEqualTo(teks);
    }

    @ParameterizedTest
    @ValueSource(strings = {"≥ 50 org x 12 bln", "minimal 50 org x 12 bln"})
    void readsAThresholdOfAProduct(String teks) {
        Nilai nilai = PenguraiNilai.urai(teks);

        assertThat(nilai.pembanding()).isEqualTo(Pembanding.MINIMAL);
        assertThat(nilai.angka()).isEqualByComparingTo("600");
    }

    @ParameterizedTest(name = "\"{0}\" = {1} {2} {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "B          | B  |      |",
                "AA         | AA |      |",
                "bb         | BB |      |",
                "B(65)      | B  | 65   |",
                "B (67)     | B  | 67   |",
                "B (72,4)   | B  | 72.4 |",
                "B (≥ 80)   | B  | 80   | MINIMAL",
                "CC( >=55 ) | CC | 55   | MINIMAL",
                "Baik (≥80) | B  | 80   | MINIMAL",
                "sangat memuaskan | AA |   |"
            })
    void readsGradesWithTheScoreBehindThem(String teks, String predikat, BigDecimal skor, Pembanding pembanding) {
        assertThat(PenguraiNilai.urai(teks))
                .isEqualTo(new Nilai(Jenis.PREDIKAT, teks, skor, predikat, pembanding, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "–", "—", "tidak tersedia data", "Tidak ada data", "belum mendapatkan nilai survey"})
    void keepsAMissingTargetAsNoDataWithAReasonAndNotAsZero(String teks) {
        Nilai nilai = PenguraiNilai.urai(teks);

        assertThat(nilai.ada()).isFalse();
        assertThat(nilai.angka()).isNull();
        assertThat(nilai.alasan()).isNotBlank();
        assertThat(nilai.teks()).isEqualTo(teks);
    }

    @ParameterizedTest(name = "\"{0}\" = {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "- (belum disurvei)                          | belum disurvei",
                "-(belum disurvei)                           | belum disurvei",
                "— ( SKM tahun 2023, belum terbit )          | SKM tahun 2023, belum terbit",
                "n/a (a (b))                                 | a (b)",
                "tidak tersedia data (survei ditunda)        | survei ditunda",
                "belum mendapatkan nilai survey (SUKMA-E: 0) | SUKMA-E: 0",
                "belum mendapatkan nilai survey              | belum mendapatkan nilai survey",
                "-                                           | dokumen tidak memuat target"
            })
    void keepsTheReasonThatStandsBesideAMissingTarget(String teks, String alasan) {
        Nilai nilai = PenguraiNilai.urai(teks);

        assertThat(nilai.jenis()).isEqualTo(Jenis.TANPA_DATA);
        assertThat(nilai.alasan()).isEqualTo(alasan);
    }

    @ParameterizedTest(name = "\"{0}\" = {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "WTP                      | WTP |",
                "wtp                      | WTP |",
                "Wajar Tanpa Pengecualian | WTP |",
                "TMP                      | TMP |",
                "WDP (2)                  | WDP | 2"
            })
    void readsTheLabelsOfAnotherScale(String teks, String predikat, BigDecimal skor) {
        Nilai nilai = PenguraiNilai.urai(teks, Skala.OPINI_BPK);

        assertThat(nilai.predikat()).isEqualTo(predikat);
        assertThat(nilai.angka()).isEqualTo(skor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"B", "BB (75)", "WT", "WTP (", "WTP (x)"})
    void refusesALabelThatTheScaleDoesNotHave(String teks) {
        assertThatThrownBy(() -> PenguraiNilai.urai(teks, Skala.OPINI_BPK)).isInstanceOf(NilaiTakTerurai.class);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "seratus",
                "E",
                "B (",
                "B (x)",
                "B 65",
                "(65)",
                "%",
                "≥",
                "> 80",
                "80 %%",
                "7.01.02",
                "1.00.000",
                "1,000,000",
                "1.000.00",
                "01.000",
                "1,2.3,4",
                "12.",
                "12,",
                "1..2",
                "٣",
                "1e5",
                "50 x bln",
                "50 org x",
                "x 12 bln",
                "50 org x x 12 bln",
                "50 % x 12 bln",
                "-50 org x 12 bln",
                "99999999999999999999 x 10",
                "50 orgx12bln",
                "80; drop table",
                "99999999999999999999.5",
                "- 5 -",
                "- ()",
                "- (",
                "- (a) (b)",
                "- (a\u0000)",
                "(belum disurvei)",
                "5 (lima)",
                "85\u0000"
            })
    void refusesWhatIsNoTarget(String teks) {
        assertThatThrownBy(() -> PenguraiNilai.urai(teks)).isInstanceOf(NilaiTakTerurai.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {PenguraiNilai.PANJANG_TERBANYAK, PenguraiNilai.PANJANG_TERBANYAK + 1})
    void refusesOnlyTextsLongerThanTheLimit(int panjang) {
        String teks = "85" + " ".repeat(panjang - 2);

        if (panjang <= PenguraiNilai.PANJANG_TERBANYAK) {
            assertThat(PenguraiNilai.urai(teks).angka()).isEqualByComparingTo("85");
        } else {
            assertThatThrownBy(() -> PenguraiNilai.urai(teks)).isInstanceOf(NilaiTakTerurai.class);
        }
    }
}
