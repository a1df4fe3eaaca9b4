package id.sakip.planning.rencana.domain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static id.sakip.planning.rencana.domain.BahanUji.nilai;
import static org.assertj.core.api.Assertions.assertThat;

class BandingNilaiTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "85|85,0|SAMA",
                "85|85.00|SAMA",
                "85|85,01|BEDA",
                "98 %|98|SAMA",
                "98%|98 %|SAMA",
                "98 %|100 %|BEDA",
                "4 Dok|4 Dokumen|SAMA",
                "4 Dok|5 Dok|BEDA",
                "1.000|1000|SAMA",
                "1.000|1,000|BEDA",
                "0|0,0|SAMA",
                "0|1|BEDA",
                "50 org x 12 bln|600|SAMA",
                "50 org x 6 bln|50 org x 12 bln|BEDA",
                "≥ 80|80|SAMA",
                "≥ 80|≥ 80,0|SAMA",
                "≥ 80|81|BEDA",
                "≥ 80|≤ 80|BEDA",
                "B|b|SAMA",
                "B|BB|BEDA",
                "B (65)|B|SAMA",
                "B (65)|B (65,0)|SAMA",
                "B (65)|B (64)|BEDA",
                "B (67)|67|SAMA",
                "B (65)|67|BEDA",
                "B|67|TAK_SEBANDING"
            })
    void comparesWhatIsPromisedAndNotHowItIsWritten(String satu, String lain, BandingNilai hasil) {
        assertThat(BandingNilai.dari(nilai(satu), nilai(lain))).isEqualTo(hasil);
        assertThat(BandingNilai.dari(nilai(lain), nilai(satu))).isEqualTo(hasil);
    }

    @Test
    void findsNoContradictionToATargetThatIsMissing() {
        assertThat(BandingNilai.dari(null, nilai("85"))).isEqualTo(BandingNilai.SAMA);
        assertThat(BandingNilai.dari(nilai("85"), null)).isEqualTo(BandingNilai.SAMA);
        assertThat(BandingNilai.dari(nilai("- (belum disurvei)"), nilai("85"))).isEqualTo(BandingNilai.SAMA);
        assertThat(BandingNilai.dari(nilai("B"), nilai("-"))).isEqualTo(BandingNilai.SAMA);
    }
}
