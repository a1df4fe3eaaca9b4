package id.sakip.realization.survei.domain;

import java.math.BigDecimal;
import java.util.List;

import id.sakip.contracts.KodeWilayah;
import id.sakip.realization.survei.domain.RekapKabupaten.Rilis;
import id.sakip.realization.survei.domain.RekapKabupaten.StatusUnit;
import id.sakip.realization.survei.domain.RekapKabupaten.Unit;
import org.junit.jupiter.api.Test;

import static id.sakip.realization.survei.domain.AturanUji.SEMBILAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class RekapKabupatenTest {

    private static final List<Rilis> RILIS = List.of(
            rilis("35.09.01", "80", 100L),
            rilis("35.09.02", "90", 300L),
            rilis("35.09.03", null, null),
            rilis("35.09.22", "82.89", null));

    @Test
    void weighsUnitsByTheirRespondents() {
        RekapKabupaten hasil = RekapKabupaten.dari(SEMBILAN, RILIS);

        assertThat(hasil.metode()).isEqualTo(BobotKabupaten.RESPONDEN);
        assertThat(hasil.ikm()).isEqualByComparingTo("87.5");
        assertThat(hasil.mutu().huruf()).isEqualTo("B");
        assertThat(hasil.jumlahBobot()).isEqualTo(400);
        assertThat(hasil.unit())
                .extracting(u -> u.kodePd().nilai(), Unit::bobot, Unit::status)
                .containsExactly(
                        tuple("35.09.01", 100L, StatusUnit.DIHITUNG),
                        tuple("35.09.02", 300L, StatusUnit.DIHITUNG),
                        tuple("35.09.03", null, StatusUnit.BELUM_DIRILIS),
                        tuple("35.09.22", null, StatusUnit.TANPA_BOBOT));
    }

    @Test
    void weighsUnitsTheSameWhenTheRuleSaysSo() {
        RekapKabupaten hasil = RekapKabupaten.dari(AturanUji.umum("SAMA", null, 2017), RILIS);

        assertThat(hasil.ikm()).isEqualByComparingTo("84.30");
        assertThat(hasil.ikmMentah()).isEqualByComparingTo("84.296667");
        assertThat(hasil.jumlahBobot()).isEqualTo(3);
        assertThat(hasil.unit())
                .extracting(Unit::status)
                .containsExactly(
                        StatusUnit.DIHITUNG, StatusUnit.DIHITUNG, StatusUnit.BELUM_DIRILIS, StatusUnit.DIHITUNG);
    }

    @Test
    void hasNoIndexWhenNoUnitCounts() {
        RekapKabupaten hasil =
                RekapKabupaten.dari(SEMBILAN, List.of(rilis("35.09.03", null, null), rilis("35.09.22", "82.89", null)));

        assertThat(hasil.ikm()).isNull();
        assertThat(hasil.mutu()).isNull();
        assertThat(hasil.jumlahBobot()).isZero();
    }

    private static Rilis rilis(String kodePd, String ikm, Long responden) {
        return new Rilis(new KodeWilayah(kodePd), ikm == null ? null : new BigDecimal(ikm), responden);
    }
}
