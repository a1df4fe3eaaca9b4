package id.sakip.planning.profil;

import org.junit.jupiter.api.Test;

import static id.sakip.planning.profil.ProfilUji.dengan;
import static org.assertj.core.api.Assertions.assertThat;

class JumlahTest {

    @Test
    void addsUpTheTablesOfArjasa2023() {
        assertThat(Jumlah.dari(ProfilUji.urai(ProfilUji.arjasa2023())))
                .isEqualTo(new Jumlah(15, 15, 15, 8, 48_535, 6, 0));
    }

    @Test
    void hasNoSumOverNothing() {
        Jumlah tidakAda = new Jumlah(null, null, null, null, null, null, null);

        assertThat(Jumlah.dari(dengan("\"sdm\":null"))).isEqualTo(tidakAda);
        assertThat(Jumlah.dari(dengan("""
                        "sdm":{"asn":15,"jabatan":[{"jabatan":"Camat"}],"golongan":[{"golongan":"IV/a"}],
                               "pendidikan":[{"pendidikan":"S1"}]},"penduduk":{"jumlah":7}"""))).isEqualTo(tidakAda);
    }

    @Test
    void tellsNobodyFromNothingKnown() {
        assertThat(Jumlah.dari(
                        dengan("\"sdm\":{\"pendidikan\":[{\"pendidikan\":\"SD\",\"asn\":0},{\"pendidikan\":\"S1\"}]}")))
                .satisfies(j -> {
                    assertThat(j.jumlahPendidikanAsn()).isZero();
                    assertThat(j.jumlahPendidikanNonAsn()).isNull();
                });
    }

    @Test
    void takesOneSexForNoPopulation() {
        assertThat(Jumlah.dari(dengan("\"penduduk\":{\"lakiLaki\":22571}")).jumlahPenduduk())
                .isNull();
        assertThat(Jumlah.dari(dengan("\"penduduk\":{\"lakiLaki\":10000000,\"perempuan\":10000000}"))
                        .jumlahPenduduk())
                .isEqualTo(20_000_000);
    }
}
