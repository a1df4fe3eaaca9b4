package id.sakip.contracts;

import id.sakip.contracts.KodeNomenklatur.Tingkat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

class KodeNomenklaturTest {

    @ParameterizedTest
    @CsvSource({
        "7.01.02, PROGRAM",
        "7.01.02.2.01, KEGIATAN",
        "7.01.02.1.01, KEGIATAN",
        "7.01.02.2.01.0002, SUB_KEGIATAN",
        "7.01.02.2.01.02, SUB_KEGIATAN",
        "L.01, PROGRAM",
        "L.99, PROGRAM",
        "L.01.02, KEGIATAN",
        "L.10.90, KEGIATAN",
        "L.01.02.01, SUB_KEGIATAN",
        "L.99.99.99, SUB_KEGIATAN"
    })
    void knowsItsLevel(String kode, Tingkat tingkat) {
        assertThat(new KodeNomenklatur(kode).tingkat()).isEqualTo(tingkat);
    }

    @Test
    void readsTheTwoDigitSpellingAsTheSameSubKegiatan() {
        var lama = new KodeNomenklatur("7.01.02.2.01.02");

        assertThat(lama).isEqualTo(new KodeNomenklatur("7.01.02.2.01.0002")).hasToString("7.01.02.2.01.0002");
        assertThat(lama).isNotEqualTo(new KodeNomenklatur("7.01.02.2.01.0200"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7",
                "7.01",
                "7.1.02",
                "77.01.02",
                "7.01.02.",
                "7.01.02.01",
                "7.01.02.0002",
                "7.01.02.2",
                "7.01.02.2.1",
                "7.01.02.3.01",
                "7.01.02.2.01.1",
                "7.01.02.2.01.001",
                "7.01.02.2.01.00001",
                "7.01.02.2.01.0002.1",
                "7.01.02 ",
                "X.01.02",
                "7.01.0٢",
                "7.01.02\u0000",
                "L",
                "L.",
                "L.1",
                "L.00",
                "L.001",
                "L.100",
                "l.01",
                "L01",
                "L-01",
                "L.01.",
                "L.01.1",
                "L.01.00",
                "L.01.02.1",
                "L.01.02.00",
                "L.01.02.0001",
                "L.01.2.01",
                "L.01.02.2.01",
                "L.01.02.01.01",
                "7.L.02",
                "7.01.L.01",
                "7.01.02.L.01",
                "L.7.01.02",
                "LL.01",
                " L.01",
                "L.01 ",
                "L.0\u0661",
                "L.01\n",
                "M.01"
            })
    void refusesWhatIsNoCode(String teks) {
        assertThatIllegalArgumentException().isThrownBy(() -> new KodeNomenklatur(teks));
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> new KodeNomenklatur(null));
    }

    @Test
    void climbsToItsParentAndProgram() {
        var program = new KodeNomenklatur("7.01.02");
        var kegiatan = new KodeNomenklatur("7.01.02.2.01");
        var subKegiatan = new KodeNomenklatur("7.01.02.2.01.0002");

        assertThat(subKegiatan.induk()).contains(kegiatan);
        assertThat(kegiatan.induk()).contains(program);
        assertThat(program.induk()).isEmpty();
        assertThat(subKegiatan.program()).isEqualTo(program);
        assertThat(kegiatan.program()).isEqualTo(program);
        assertThat(program.program()).isEqualTo(program);
    }

    @Test
    void climbsToItsParentAndProgramInALocalList() {
        var program = new KodeNomenklatur("L.01");
        var kegiatan = new KodeNomenklatur("L.01.02");
        var subKegiatan = new KodeNomenklatur("L.01.02.03");

        assertThat(subKegiatan.induk()).contains(kegiatan);
        assertThat(kegiatan.induk()).contains(program);
        assertThat(program.induk()).isEmpty();
        assertThat(subKegiatan.program()).isEqualTo(program);
        assertThat(kegiatan.program()).isEqualTo(program);
        assertThat(program.program()).isEqualTo(program);
    }

    @ParameterizedTest
    @CsvSource({
        "L.01, true",
        "L.01.02, true",
        "L.01.02.03, true",
        "7.01.02, false",
        "7.01.02.2.01, false",
        "7.01.02.2.01.02, false"
    })
    void tellsLocalCodesFromOfficialOnes(String kode, boolean lokal) {
        assertThat(new KodeNomenklatur(kode).lokal()).isEqualTo(lokal);
    }

    @Test
    void sortsLocalCodesAfterOfficialOnesAndParentsFirst() {
        assertThat(new KodeNomenklatur("9.99.99.2.99.9999")).isLessThan(new KodeNomenklatur("L.01"));
        assertThat(new KodeNomenklatur("L.01")).isLessThan(new KodeNomenklatur("L.01.01"));
        assertThat(new KodeNomenklatur("L.01.01.99")).isLessThan(new KodeNomenklatur("L.01.02"));
        assertThat(new KodeNomenklatur("L.01.99.99")).isLessThan(new KodeNomenklatur("L.02"));
    }

    @Test
    void sortsAParentBeforeItsChildren() {
        assertThat(new KodeNomenklatur("7.01.02")).isLessThan(new KodeNomenklatur("7.01.02.2.01"));
        assertThat(new KodeNomenklatur("7.01.02.2.01.0002")).isLessThan(new KodeNomenklatur("7.01.03"));
    }
}
