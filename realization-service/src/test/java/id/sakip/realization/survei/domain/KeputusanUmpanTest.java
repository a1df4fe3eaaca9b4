package id.sakip.realization.survei.domain;

import java.math.BigDecimal;

import id.sakip.realization.indikator.domain.NilaiRealisasi;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KeputusanUmpanTest {

    private static final BigDecimal IKM = new BigDecimal("82.89");
    private static final NilaiRealisasi RILIS = new NilaiRealisasi.Angka(IKM);
    private static final NilaiRealisasi LAIN = new NilaiRealisasi.Angka(new BigDecimal("80"));
    private static final NilaiRealisasi BELUM = new NilaiRealisasi.TanpaData("SURVEI_BELUM_DIRILIS");
    private static final NilaiRealisasi TANPA_INDEKS = new NilaiRealisasi.TanpaData("IKM_TIDAK_TERHITUNG");
    private static final NilaiRealisasi DITARIK = new NilaiRealisasi.TanpaData("SURVEI_DITARIK");

    @Test
    void fillsWhatIsEmpty() {
        assertThat(KeputusanUmpan.putuskan(true, IKM, null, false)).contains(RILIS);
        assertThat(KeputusanUmpan.putuskan(false, null, null, false)).contains(BELUM);
    }

    @Test
    void followsTheRecapWithWhatItBroughtItself() {
        assertThat(KeputusanUmpan.putuskan(true, IKM, LAIN, true)).contains(RILIS);
        assertThat(KeputusanUmpan.putuskan(false, null, LAIN, true)).contains(BELUM);
        assertThat(KeputusanUmpan.putuskan(true, IKM, BELUM, true)).contains(RILIS);
    }

    @Test
    void leavesATypedValueAlone() {
        assertThat(KeputusanUmpan.putuskan(true, IKM, LAIN, false)).isEmpty();
        assertThat(KeputusanUmpan.putuskan(false, null, LAIN, false)).isEmpty();
        assertThat(KeputusanUmpan.putuskan(true, IKM, DITARIK, false)).isEmpty();
        assertThat(KeputusanUmpan.putuskan(false, null, BELUM, false)).isEmpty();
    }

    @Test
    void replacesTheTypedWordThatNothingIsReleasedYet() {
        assertThat(KeputusanUmpan.putuskan(true, IKM, BELUM, false)).contains(RILIS);
    }

    @Test
    void takesBackWhatItBroughtWhenTheReleaseHasNoIndexAnyMore() {
        assertThat(KeputusanUmpan.putuskan(true, null, RILIS, true)).contains(TANPA_INDEKS);
        assertThat(KeputusanUmpan.putuskan(true, null, BELUM, true)).contains(TANPA_INDEKS);
        assertThat(KeputusanUmpan.putuskan(true, null, BELUM, false)).contains(TANPA_INDEKS);
        assertThat(KeputusanUmpan.putuskan(true, IKM, TANPA_INDEKS, true)).contains(RILIS);
    }

    @Test
    void fillsNothingFromAReleaseWithoutAnIndexAndLeavesATypedValueAlone() {
        assertThat(KeputusanUmpan.putuskan(true, null, null, false)).isEmpty();
        assertThat(KeputusanUmpan.putuskan(true, null, LAIN, false)).isEmpty();
        assertThat(KeputusanUmpan.putuskan(true, null, DITARIK, false)).isEmpty();
    }
}
