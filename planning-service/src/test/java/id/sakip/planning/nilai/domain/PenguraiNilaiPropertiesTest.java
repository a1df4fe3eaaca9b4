package id.sakip.planning.nilai.domain;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

import id.sakip.contracts.Nilai;
import id.sakip.contracts.Nilai.Jenis;
import id.sakip.contracts.Nilai.Pembanding;
import id.sakip.contracts.PredikatAkip;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

class PenguraiNilaiPropertiesTest {

    /** A value and one way to write it. */
    record Tertulis(Nilai nilai) {}

    @Property(tries = 500)
    void readsBackEveryValueAsItWasWritten(@ForAll("nilai") Tertulis tertulis) {
        assertThat(PenguraiNilai.urai(tertulis.nilai().teks())).isEqualTo(tertulis.nilai());
    }

    @Property(tries = 500)
    void readsItsOwnTextAgainAsTheSameValue(@ForAll("hampirTarget") String teks) {
        Nilai nilai;
        try {
            nilai = PenguraiNilai.urai(teks);
        } catch (NilaiTakTerurai e) {
            return;
        }
        assertThat(PenguraiNilai.urai(nilai.teks())).isEqualTo(nilai);
    }

    @Property(tries = 500)
    void throwsNothingButItsOwnRefusal(@ForAll String teks) {
        try {
            assertThat(PenguraiNilai.urai(teks)).isNotNull();
        } catch (NilaiTakTerurai e) {
            assertThat(e.teks()).hasSizeLessThanOrEqualTo(61);
        }
    }

    @Provide
    Arbitrary<String> hampirTarget() {
        return Arbitraries.strings()
                .withChars("0123456789.,-%≥<=>()ABCabx \u00a0\t")
                .ofMaxLength(14);
    }

    @Provide
    Arbitrary<Tertulis> nilai() {
        Arbitrary<BigDecimal> angka = Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-9_999_999_999L), BigDecimal.valueOf(9_999_999_999L))
                .ofScale(2)
                .map(a -> new BigDecimal(a.stripTrailingZeros().toPlainString()));
        Arbitrary<String> satuan = Arbitraries.of("%", "Dok", "bulan", "Orang/bulan", "Desa Binaan", "m2")
                .injectNull(0.3);
        Arbitrary<Pembanding> pembanding = Arbitraries.of(Pembanding.values()).injectNull(0.5);
        Arbitrary<Nilai> angkaSaja = Combinators.combine(angka, satuan, pembanding)
                .as((a, s, p) -> new Nilai(
                        Jenis.ANGKA, tanda(p) + indonesia(a) + (s == null ? "" : " " + s), a, null, p, s, null));
        Arbitrary<Nilai> predikat = Combinators.combine(
                        Arbitraries.of(PredikatAkip.values()), angka.injectNull(0.5), pembanding)
                .as((g, skor, p) -> skor == null
                        ? Nilai.predikat(g.name(), null, g.name())
                        : new Nilai(
                                Jenis.PREDIKAT,
                                g.name() + " (" + tanda(p) + indonesia(skor) + ")",
                                skor,
                                g.name(),
                                p,
                                null,
                                null));
        return Arbitraries.oneOf(angkaSaja, predikat).map(Tertulis::new);
    }

    private static String tanda(Pembanding pembanding) {
        return switch (pembanding) {
            case null -> "";
            case MINIMAL -> "≥ ";
            case MAKSIMAL -> "≤ ";
        };
    }

    private static String indonesia(BigDecimal angka) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.of("id"))).format(angka);
    }
}
