package id.sakip.realization.sipd.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import id.sakip.contracts.JenisBelanja;
import id.sakip.contracts.Rupiah;
import id.sakip.realization.sipd.domain.Kendali.Pos;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

class KendaliTest {

    private static final String SUB = "7.01.02.2.02.0003";
    private static final String ATK = "5.1.02.01.01.0024";
    private static final String KURSI = "5.2.02.05.02.0001";
    private static final Pos OPERASI = new Pos(SUB, JenisBelanja.OPERASI);
    private static final Pos MODAL = new Pos(SUB, JenisBelanja.MODAL);

    @Test
    void comesOutEvenWhenEverythingAgrees() {
        Kendali kendali = Kendali.hitung(
                List.of(
                        garis(Sumber.A, SUB, ATK, 0, 100L, 30),
                        garis(Sumber.A, SUB, KURSI, 0, 50L, 20),
                        garis(Sumber.B, SUB, ATK, 0, 100L, 30),
                        garis(Sumber.B, SUB, KURSI, 0, 50L, 20),
                        induk(Sumber.B, SUB, "", 50),
                        induk(Sumber.B, "7.01.02", "", 50),
                        induk(Sumber.B, "", "", 50),
                        induk(Sumber.C, "", "5", 50),
                        induk(Sumber.C, "", "5.1", 30),
                        induk(Sumber.C, "", "5.2", 20)),
                Map.of(SUB, Rupiah.of(50)),
                Map.of(OPERASI, Rupiah.of(100), MODAL, Rupiah.of(50)),
                Map.of(OPERASI, Rupiah.of(30), MODAL, Rupiah.of(20)));

        assertThat(kendali.beda()).isZero();
        assertThat(kendali.lra()).hasSize(6);
        assertThat(kendali.induk()).hasSize(3);
        assertThat(kendali.dokumen()).hasSize(2);
        assertThat(kendali.pagu()).hasSize(4);
    }

    @Test
    void saysByHowMuchFiguresDiffer() {
        Kendali kendali = Kendali.hitung(
                List.of(
                        garis(Sumber.B, SUB, ATK, 0, 100L, 30),
                        induk(Sumber.B, SUB, "", 33),
                        induk(Sumber.C, "", "5.1", 29),
                        induk(Sumber.C, "", "5.1.02.01.01", 1),
                        induk(Sumber.C, "", "4.1", 7)),
                Map.of(SUB, Rupiah.of(25)),
                Map.of(OPERASI, Rupiah.of(90)),
                Map.of(OPERASI, Rupiah.of(40)));

        assertThat(kendali.lra())
                .extracting(Selisih::akun, Selisih::selisih)
                .containsExactly(tuple("5.1", Rupiah.of(1)));
        assertThat(kendali.dokumen()).extracting(Selisih::selisih).containsExactly(Rupiah.of(5));
        assertThat(kendali.pagu()).extracting(Selisih::selisih).containsExactly(Rupiah.of(10));
        assertThat(kendali.induk()).extracting(Selisih::selisih).containsExactly(Rupiah.of(-3));
        assertThat(kendali.sumber()).extracting(Selisih::selisih).containsExactly(Rupiah.of(-10));
        assertThat(kendali.beda()).isEqualTo(5);
    }

    @Test
    void namesTheReasonWhereAFigureIsMissing() {
        Kendali kendali = Kendali.hitung(
                List.of(garis(Sumber.A, SUB, ATK, 0, null, 30), induk(Sumber.B, "7.01.03", "", 1)),
                Map.of("7.01.03.2.01.0001", Rupiah.of(1)),
                Map.of(OPERASI, Rupiah.of(100), MODAL, Rupiah.of(1)),
                Map.of());

        assertThat(kendali.lra())
                .extracting(Selisih::selisih, Selisih::alasan)
                .containsExactly(tuple(null, "LRA_BELUM_ADA"));
        assertThat(kendali.dokumen()).extracting(Selisih::alasan).containsExactly("DOKUMEN_BELUM_ADA", "TANPA_RINCIAN");
        assertThat(kendali.pagu())
                .extracting(Selisih::alasan)
                .containsExactly("ANGGARAN_TIDAK_DIKIRIM", "TANPA_RINCIAN");
        assertThat(kendali.induk()).extracting(Selisih::alasan).containsExactly("TANPA_RINCIAN");
        assertThat(kendali.sumber()).extracting(Selisih::alasan).containsExactly("BELUM_BERLAKU");
    }

    /** Money spent on an account that a later stage drops stays spent; its budget does not. */
    @Test
    void takesRealisasiOfAnAccountsNewestStageAndBudgetOfTheNewestStageOfAll() {
        Kendali kendali = Kendali.hitung(
                List.of(
                        garis(Sumber.A, SUB, ATK, 100, 100L, 30),
                        garis(Sumber.A, SUB, ATK, 200, 80L, 35),
                        garis(Sumber.A, SUB, "5.1.02.02.01.0026", 100, 20L, 7)),
                Map.of(),
                Map.of(OPERASI, Rupiah.of(80)),
                Map.of(OPERASI, Rupiah.of(42)));

        assertThat(kendali.sumber()).extracting(Selisih::selisih).containsExactly(Rupiah.NOL);
        assertThat(kendali.pagu()).extracting(Selisih::selisih).containsExactly(Rupiah.NOL);
    }

    /** Sums go by the unit's code, which is also that of the kecamatan without its kelurahan. */
    @Test
    void holdsTheSumsOfAUnitAgainstItsKelurahanToo() {
        String unit = "7.01.0.00.0.00.91.0000";
        String kelurahan = "7.01.0.00.0.00.91.0003";
        List<Garis> rincian = List.of(
                garis(Sumber.B, SUB, ATK, unit, true, Rupiah.of(1)),
                garis(Sumber.B, SUB, ATK, kelurahan, true, Rupiah.of(2)));
        List<Garis> seunit = new ArrayList<>(rincian);
        seunit.add(garis(Sumber.B, "", "", unit, false, Rupiah.of(3)));
        seunit.add(garis(Sumber.B, SUB, "", unit, false, Rupiah.of(3)));
        List<Garis> sendiri = new ArrayList<>(rincian);
        sendiri.add(garis(Sumber.B, "", "", unit, false, Rupiah.of(3)));
        sendiri.add(garis(Sumber.B, SUB, "", unit, false, Rupiah.of(1)));
        sendiri.add(garis(Sumber.B, SUB, "", kelurahan, false, Rupiah.of(2)));

        assertThat(List.of(seunit, sendiri))
                .allSatisfy(garis -> assertThat(Kendali.hitung(garis, Map.of(), Map.of(), Map.of())
                                .induk())
                        .extracting(Selisih::selisih)
                        .containsOnly(Rupiah.NOL));
    }

    /** Not the same money twice: the account came without a fund, then by fund. */
    @Test
    void countsAnAccountInItsLastFormOnly() {
        Kendali kendali = Kendali.hitung(
                List.of(
                        new Garis(Sumber.A, SUB, ATK, "", 0, "", 1, true, false, Rupiah.of(9), Rupiah.of(7)),
                        new Garis(Sumber.A, SUB, ATK, "", 0, "PAD", 2, true, false, Rupiah.of(5), Rupiah.of(4)),
                        new Garis(Sumber.A, SUB, ATK, "", 0, "DAU", 2, true, false, Rupiah.of(4), Rupiah.of(3)),
                        new Garis(Sumber.A, SUB, KURSI, "", 0, "", 2, true, true, Rupiah.NOL, Rupiah.NOL)),
                Map.of(),
                Map.of(OPERASI, Rupiah.of(9)),
                Map.of(OPERASI, Rupiah.of(7), MODAL, Rupiah.NOL));

        assertThat(kendali.pagu()).extracting(Selisih::selisih).containsExactly(Rupiah.NOL);
        assertThat(kendali.sumber()).extracting(Selisih::selisih).containsExactly(Rupiah.NOL, Rupiah.NOL);
    }

    @Test
    void isEmptyWhereNothingHasComeYet() {
        assertThat(Kendali.hitung(List.of(), Map.of(), Map.of(OPERASI, Rupiah.of(1)), Map.of())
                        .beda())
                .isZero();
    }

    private static Garis garis(Sumber sumber, String kegiatan, String akun, int tahap, Long anggaran, long realisasi) {
        return new Garis(
                sumber,
                kegiatan,
                akun,
                "",
                tahap,
                "",
                1,
                true,
                false,
                anggaran == null ? null : Rupiah.of(anggaran),
                Rupiah.of(realisasi));
    }

    private static Garis induk(Sumber sumber, String kegiatan, String akun, long realisasi) {
        return garis(sumber, kegiatan, akun, "", false, Rupiah.of(realisasi));
    }

    private static Garis garis(
            Sumber sumber, String kegiatan, String akun, String subSkpd, boolean rincian, Rupiah realisasi) {
        return new Garis(sumber, kegiatan, akun, subSkpd, 0, "", 1, rincian, false, null, realisasi);
    }
}
