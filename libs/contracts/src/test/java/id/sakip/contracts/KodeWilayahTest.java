package id.sakip.contracts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

class KodeWilayahTest {

    @ParameterizedTest
    @ValueSource(strings = {"35", "35.09", "35.09.22", "35.09.22.2001"})
    void keepsACodeOfEachLevel(String kode) {
        assertThat(new KodeWilayah(kode)).hasToString(kode);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "3",
                "350",
                "3509",
                "3509220",
                "3509220001",
                "35.9.22",
                "35.09.2",
                "35.09.222",
                "35.09.22.",
                "35.09.22.201",
                "35.09.22.20011",
                "35.09.22.2001.1",
                " 35.09.22",
                "35.09.22\n",
                "35,09,22",
                "35-09-22",
                "35.09.2٢",
                "35.09.22\u0000"
            })
    void refusesWhatIsNoKemendagriCode(String teks) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KodeWilayah(teks))
                .withMessageContaining("not a Kemendagri area code");
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> new KodeWilayah(null)).withMessage("nilai is null");
    }

    @Test
    void knowsAKecamatanFromItsNeighbouringLevels() {
        assertThat(new KodeWilayah("35.09.22").adalahKecamatan()).isTrue();
        assertThat(new KodeWilayah("35.09").adalahKecamatan()).isFalse();
        assertThat(new KodeWilayah("35.09.22.2001").adalahKecamatan()).isFalse();
    }

    @Test
    void findsTheKabupatenOfEveryAreaInIt() {
        var jember = new KodeWilayah("35.09");

        assertThat(jember.kabupaten()).isEqualTo(jember);
        assertThat(new KodeWilayah("35.09.22").kabupaten()).isEqualTo(jember);
        assertThat(new KodeWilayah("35.09.22.2001").kabupaten()).isEqualTo(jember);
        assertThatIllegalStateException().isThrownBy(() -> new KodeWilayah("35").kabupaten());
    }

    @Test
    void liesInsideItselfAndWhatCoversItAndNothingElse() {
        var arjasa = new KodeWilayah("35.09.22");

        assertThat(arjasa.didalam(arjasa)).isTrue();
        assertThat(arjasa.didalam(new KodeWilayah("35.09"))).isTrue();
        assertThat(arjasa.didalam(new KodeWilayah("35"))).isTrue();
        assertThat(arjasa.didalam(new KodeWilayah("35.09.19"))).isFalse();
        assertThat(arjasa.didalam(new KodeWilayah("35.10"))).isFalse();
        assertThat(new KodeWilayah("35.09").didalam(arjasa)).isFalse();
    }

    @Test
    void sortsByCode() {
        assertThat(new KodeWilayah("35.09.03")).isLessThan(new KodeWilayah("35.09.22"));
        assertThat(new KodeWilayah("35.09")).isLessThan(new KodeWilayah("35.09.01"));
    }
}
