package id.sakip.realization.sipd.domain;

import java.util.List;
import java.util.Map;

import id.sakip.contracts.JenisBelanja;
import id.sakip.contracts.Rupiah;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The last change that came decides in which form an account counts. */
class GarisBerlakuTest {

    private static final String SUB = "7.01.02.2.02.0003";
    private static final String ATK = "5.1.02.01.01.0024";
    private static final String JASA = "5.1.02.02.01.0026";
    private static final String UNIT = "7.01.0.00.0.00.91.0000";
    private static final String KELURAHAN = "7.01.0.00.0.00.91.0003";
    private static final int MURNI = 100;
    private static final int PERUBAHAN = 200;

    @Test
    void countsAnAccountWithoutFundOrByFundAndNeverBoth() {
        List<Garis> perDana = List.of(garis(1, 100, "", 0, ""), garis(2, 60, "", 0, "PAD"), garis(2, 40, "", 0, "DAU"));

        assertThat(nilai(perDana)).containsExactlyInAnyOrder(60L, 40L);
        assertThat(nilai(List.of(garis(3, 110, "", 0, ""), garis(2, 60, "", 0, "PAD"), garis(2, 40, "", 0, "DAU"))))
                .containsExactly(110L);
        // A fund that did not change still counts beside one that did.
        assertThat(nilai(List.of(garis(3, 110, "", 0, ""), garis(4, 70, "", 0, "PAD"), garis(2, 40, "", 0, "DAU"))))
                .containsExactlyInAnyOrder(70L, 40L);
    }

    @Test
    void countsAnAccountWithoutSubUnitOrBySubUnitAndNeverBoth() {
        List<Garis> semua =
                List.of(garis(1, 100, "", 0, ""), garis(2, 60, UNIT, 0, ""), garis(3, 40, KELURAHAN, 0, ""));

        assertThat(nilai(semua)).containsExactlyInAnyOrder(60L, 40L);
        assertThat(nilai(List.of(garis(4, 100, "", 0, ""), garis(2, 60, UNIT, 0, ""))))
                .containsExactly(100L);
    }

    @Test
    void countsALineWithoutStageThatComesLater() {
        assertThat(nilai(List.of(garis(1, 10, UNIT, PERUBAHAN, ""), garis(2, 12, UNIT, 0, ""))))
                .containsExactly(12L);
        assertThat(nilai(List.of(
                        garis(1, 10, UNIT, PERUBAHAN, ""), garis(2, 12, UNIT, 0, ""), garis(3, 9, UNIT, MURNI, ""))))
                .containsExactly(10L);
    }

    @Test
    void countsTheNewestStageWhicheverCameLast() {
        assertThat(nilai(List.of(
                        garis(1, 4, UNIT, PERUBAHAN, "PAD"),
                        garis(1, 7, UNIT, PERUBAHAN, "DAU"),
                        garis(2, 11, UNIT, MURNI, ""))))
                .containsExactlyInAnyOrder(4L, 7L);
    }

    @Test
    void keepsWhatCameInOneDeliverySideBySide() {
        assertThat(nilai(List.of(
                        garis(1, 10, UNIT, MURNI, ""),
                        garis(1, 4, UNIT, PERUBAHAN, "PAD"),
                        garis(1, 7, UNIT, PERUBAHAN, "DAU"),
                        garis(1, 2, KELURAHAN, 0, ""))))
                .containsExactlyInAnyOrder(4L, 7L, 2L);
        // Each sub unit has its own form.
        assertThat(nilai(List.of(garis(2, 5, UNIT, 0, "PAD"), garis(1, 2, KELURAHAN, 0, ""))))
                .containsExactlyInAnyOrder(5L, 2L);
    }

    @Test
    void letsAWithdrawnLineDecideNothing() {
        Garis ditarik = new Garis(Sumber.A, SUB, ATK, "", 0, "", 9, true, true, null, Rupiah.NOL);

        List<Garis> pilihan = GarisBerlaku.pilih(List.of(ditarik, garis(2, 60, "", 0, "PAD")));

        assertThat(GarisBerlaku.jumlah(pilihan, Sumber.A)).isEqualTo(Map.of(JenisBelanja.OPERASI, Rupiah.of(60)));
        assertThat(GarisBerlaku.jumlah(GarisBerlaku.pilih(List.of(ditarik)), Sumber.A))
                .isEqualTo(Map.of(JenisBelanja.OPERASI, Rupiah.NOL));
    }

    @Test
    void namesTheLinesThatStopCountingForTheirForm() {
        Garis tanpaDana = garis(1, 100, "", 0, "");
        Garis pad = garis(2, 60, "", 0, "PAD");

        assertThat(GarisBerlaku.terdesak(List.of(tanpaDana), List.of(tanpaDana, pad)))
                .containsExactly(tanpaDana);
        assertThat(GarisBerlaku.terdesak(List.of(tanpaDana), List.of(garis(2, 90, "", 0, ""))))
                .isEmpty();
        Garis murni = garis(1, 10, UNIT, MURNI, "");
        assertThat(GarisBerlaku.terdesak(List.of(murni), List.of(murni, garis(2, 12, UNIT, PERUBAHAN, "PAD"))))
                .isEmpty();
        assertThat(GarisBerlaku.terdesak(List.of(murni), List.of(murni, garis(2, 12, UNIT, 0, ""))))
                .containsExactly(murni);
    }

    @Test
    void namesTheAccountsThatASourceLacks() {
        List<Garis> garis = List.of(
                garis(1, 10, UNIT, 0, ""),
                new Garis(Sumber.B, SUB, ATK, "", 0, "", 1, true, false, null, Rupiah.of(9)),
                new Garis(Sumber.B, SUB, JASA, "", 0, "", 1, true, false, null, Rupiah.of(1)),
                new Garis(Sumber.B, SUB, "5.1.02.02.01.0027", "", 0, "", 1, true, false, null, Rupiah.NOL),
                new Garis(Sumber.B, SUB, "5.2.02.05.02.0001", "", 0, "", 1, true, false, null, Rupiah.of(1)));

        assertThat(GarisBerlaku.kurang(garis, Sumber.A, Sumber.B, JenisBelanja.OPERASI))
                .containsExactly(JASA);
        assertThat(GarisBerlaku.kurang(garis, Sumber.B, Sumber.A, JenisBelanja.OPERASI))
                .isEmpty();
    }

    private static List<Long> nilai(List<Garis> garis) {
        return GarisBerlaku.pilih(garis).stream()
                .map(satu -> satu.realisasi().nilai().longValueExact())
                .toList();
    }

    private static Garis garis(long versi, long realisasi, String subSkpd, int tahap, String dana) {
        return new Garis(Sumber.A, SUB, ATK, subSkpd, tahap, dana, versi, true, false, null, Rupiah.of(realisasi));
    }
}
