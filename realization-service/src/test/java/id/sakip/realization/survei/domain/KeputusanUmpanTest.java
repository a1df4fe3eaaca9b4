package id.sakip.realization.survei.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

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
        assertThat(putuskan(true, IKM, null, false)).contains(RILIS);
        assertThat(putuskan(false, null, null, false)).contains(BELUM);
    }

    @Test
    void followsTheRecapWithWhatItBroughtItself() {
        assertThat(putuskan(true, IKM, LAIN, true)).contains(RILIS);
        assertThat(putuskan(false, null, LAIN, true)).contains(BELUM);
        assertThat(putuskan(true, IKM, BELUM, true)).contains(RILIS);
    }

    @Test
    void leavesATypedValueAlone() {
        assertThat(putuskan(true, IKM, LAIN, false)).isEmpty();
        assertThat(putuskan(false, null, LAIN, false)).isEmpty();
        assertThat(putuskan(true, IKM, DITARIK, false)).isEmpty();
        assertThat(putuskan(false, null, BELUM, false)).isEmpty();
    }

    @Test
    void replacesTheTypedWordThatNothingIsReleasedYet() {
        assertThat(putuskan(true, IKM, BELUM, false)).contains(RILIS);
    }

    @Test
    void takesBackWhatItBroughtWhenTheReleaseHasNoIndexAnyMore() {
        assertThat(putuskan(true, null, RILIS, true)).contains(TANPA_INDEKS);
        assertThat(putuskan(true, null, BELUM, true)).contains(TANPA_INDEKS);
        assertThat(putuskan(true, null, BELUM, false)).contains(TANPA_INDEKS);
        assertThat(putuskan(true, IKM, TANPA_INDEKS, true)).contains(RILIS);
    }

    @Test
    void fillsNothingFromAReleaseWithoutAnIndexAndLeavesATypedValueAlone() {
        assertThat(putuskan(true, null, null, false)).isEmpty();
        assertThat(putuskan(true, null, LAIN, false)).isEmpty();
        assertThat(putuskan(true, null, DITARIK, false)).isEmpty();
    }

    /** Sent again with an explanation, it is nobody's own figure. */
    @Test
    void followsTheRecapWithAValueThatSaidTheSame() {
        assertThat(putuskan(true, IKM, LAIN, false, BELUM, LAIN)).contains(RILIS);
        assertThat(putuskan(false, null, LAIN, false, LAIN)).contains(BELUM);
        assertThat(putuskan(true, null, LAIN, false, LAIN)).contains(TANPA_INDEKS);
        assertThat(putuskan(true, IKM, TANPA_INDEKS, false, TANPA_INDEKS)).contains(RILIS);
    }

    @Test
    void leavesAValueThatSaysTheSameAsItWasSent() {
        assertThat(putuskan(true, IKM, RILIS, false, RILIS)).isEmpty();
        assertThat(putuskan(true, IKM, RILIS, false)).isEmpty();
    }

    @Test
    void remembersTheRecapInForceWhenTheValueCameAndThoseSince() {
        NavigableMap<Long, NilaiRealisasi> rekap = new TreeMap<>(Map.of(2L, BELUM, 5L, LAIN, 9L, RILIS));

        assertThat(KeputusanUmpan.sejak(rekap, 1)).containsExactly(BELUM, LAIN, RILIS);
        assertThat(KeputusanUmpan.sejak(rekap, 4)).containsExactly(BELUM, LAIN, RILIS);
        // What a later recap had replaced before the value came does not make it the survey's.
        assertThat(KeputusanUmpan.sejak(rekap, 6)).containsExactly(LAIN, RILIS);
        assertThat(KeputusanUmpan.sejak(rekap, 10)).containsExactly(RILIS);
    }

    private static Optional<NilaiRealisasi> putuskan(
            boolean dirilis, BigDecimal ikm, NilaiRealisasi sekarang, boolean diumpan, NilaiRealisasi... sebelumnya) {
        return KeputusanUmpan.putuskan(dirilis, ikm, sekarang, diumpan, List.of(sebelumnya));
    }
}
