package id.sakip.planning.dokumen;

import id.sakip.contracts.JenisNilai;
import id.sakip.contracts.nilai.Skala;
import id.sakip.platform.problem.Fault;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TemuanTargetTest {

    @Test
    void warnsOfALabelThatDoesNotGoWithItsNumberAndLetsItPass() {
        Temuan temuan = new Temuan();
        temuan.target("target", "B (72,4)", JenisNilai.PREDIKAT);

        assertThat(temuan.galat()).isEmpty();
        assertThat(temuan.peringatan())
                .containsExactly(Fault.at("target", "PREDIKAT_BEDA_DARI_SKOR", "B", "72,4", "BB"));
    }

    @Test
    void readsLabelsOfTheScaleOfTheIndicator() {
        Temuan temuan = new Temuan();
        temuan.target("a", "WTP", JenisNilai.PREDIKAT, Skala.OPINI_BPK);
        temuan.target("b", "B", JenisNilai.PREDIKAT, Skala.OPINI_BPK);
        temuan.target("c", "WTP", JenisNilai.PREDIKAT);
        temuan.target("d", "B", JenisNilai.ANGKA);
        temuan.target("e", " ", JenisNilai.ANGKA);

        assertThat(temuan.galat())
                .extracting(f -> f.medan() + " " + f.kode())
                .containsExactly("b TARGET_TIDAK_TERURAI", "c TARGET_TIDAK_TERURAI", "d TARGET_TIDAK_SESUAI");
        assertThat(temuan.peringatan()).isEmpty();
    }

    @Test
    void readsWhatNoDefinitionDescribesOnAnyScaleThatEverybodyHas() {
        Temuan temuan = new Temuan();
        temuan.target("a", "WTP", null);
        temuan.target("b", "Wajar Tanpa Pengecualian", null);
        temuan.target("c", "BB", null);
        temuan.target("d", "Cukup (70)", null);
        temuan.target("e", "B (72,4)", null);
        temuan.target("f", "WTS", null);
        temuan.target("g", "7.01.02", null);

        assertThat(temuan.galat())
                .extracting(f -> f.medan() + " " + f.kode())
                .containsExactly("f TARGET_TIDAK_TERURAI", "g TARGET_TIDAK_TERURAI");
        // 70 is no CC of the AKIP scale, but it is Cukup on the scale of four
        assertThat(temuan.peringatan()).containsExactly(Fault.at("e", "PREDIKAT_BEDA_DARI_SKOR", "B", "72,4", "BB"));
    }
}
