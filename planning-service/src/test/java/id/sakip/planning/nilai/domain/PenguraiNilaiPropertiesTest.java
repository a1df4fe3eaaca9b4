package id.sakip.planning.nilai.domain;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

import id.sakip.contracts.Bilangan;
import id.sakip.contracts.Nilai;
import id.sakip.contracts.Nilai.Jenis;
import id.sakip.contracts.Nilai.Pembanding;
import id.sakip.contracts.PredikatAkip;
import id.sakip.contracts.nilai.NilaiTakTerurai;
import id.sakip.contracts.nilai.PenguraiNilai;
import id.sakip.contracts.nilai.Skala;
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

    @Property(tries = 500)
    void readsWhatPartsSayAsThoseParts(@ForAll("bagian") BagianNilai bagian) {
        assertThat(bagian.cacat()).isEmpty();
        Nilai nilai = PenguraiNilai.uraiTanpaSkala(bagian.tulis());

        assertThat(new BagianNilai(
                        nilai.jenis(),
                        nilai.angka(),
                        nilai.predikat(),
                        nilai.pembanding(),
                        nilai.satuan(),
                        nilai.alasan(),
                        null))
                .isEqualTo(bagian);
        assertThat(new BagianNilai(
                                nilai.jenis(),
                                nilai.angka(),
                                nilai.predikat(),
                                nilai.pembanding(),
                                nilai.satuan(),
                                nilai.alasan(),
                                nilai.teks())
                        .cacat())
                .isEmpty();
    }

    @Property(tries = 500)
    void readsAnyNumberBackFromItsPlainText(@ForAll("angkaLuas") BigDecimal angka) {
        assertThat(PenguraiNilai.urai(PenguraiNilai.tulis(angka)).angka()).isEqualByComparingTo(angka);
    }

    @Property(tries = 500)
    void refusesPartsWithAPlaceAndNeverWithAnException(
            @ForAll Jenis jenis,
            @ForAll String satuan,
            @ForAll String predikat,
            @ForAll String alasan,
            @ForAll String teks) {
        for (BagianNilai bagian : new BagianNilai[] {
            new BagianNilai(jenis, BigDecimal.ONE, null, null, satuan, null, null),
            new BagianNilai(jenis, null, predikat, null, null, null, null),
            new BagianNilai(jenis, null, null, null, null, alasan, null),
            new BagianNilai(jenis, BigDecimal.ONE, predikat, Pembanding.MINIMAL, satuan, alasan, teks)
        }) {
            if (bagian.cacat().isEmpty()) {
                assertThat(PenguraiNilai.uraiTanpaSkala(bagian.tulis()).jenis()).isEqualTo(jenis);
            }
        }
    }

    @Property(tries = 500)
    void throwsNothingButItsOwnRefusalForBrokenTargets(@ForAll("rusak") String teks) {
        for (Skala skala : Skala.BAWAAN) {
            try {
                assertThat(PenguraiNilai.urai(teks, skala).teks()).isNotEmpty();
            } catch (NilaiTakTerurai e) {
                assertThat(e.sebab()).isNotNull();
            }
        }
    }

    @Provide
    Arbitrary<BigDecimal> angkaLuas() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-9999999999"), new BigDecimal("9999999999"))
                .ofScale(10);
    }

    @Provide
    Arbitrary<BagianNilai> bagian() {
        Arbitrary<BigDecimal> angka = angkaLuas().map(Bilangan::periksa);
        Arbitrary<Pembanding> pembanding = Arbitraries.of(Pembanding.values()).injectNull(0.5);
        Arbitrary<BagianNilai> angkaSaja = Combinators.combine(
                        angka.filter(a -> a.signum() >= 0),
                        pembanding,
                        Arbitraries.of("%", "Dok.", "org x bln", "kel x org/hari x m2", "Desa Binaan")
                                .injectNull(0.3))
                .as((a, p, s) -> new BagianNilai(Jenis.ANGKA, a, null, p, s, null, null));
        Arbitrary<BagianNilai> predikat = Combinators.combine(
                        Arbitraries.of("B", "AA", "WTP", "TW", "Level 3", "Sangat Matang"), angka, pembanding)
                .as((g, a, p) -> new BagianNilai(Jenis.PREDIKAT, a, g, p, null, null, null));
        Arbitrary<BagianNilai> tanpaData = Arbitraries.strings()
                .withChars("abc 0.,-%≥()é")
                .ofMinLength(1)
                .ofMaxLength(40)
                .map(PenguraiNilai::rapi)
                .map(a -> new BagianNilai(Jenis.TANPA_DATA, null, null, null, null, a, null))
                .filter(b -> b.cacat().isEmpty());
        return Arbitraries.oneOf(angkaSaja, predikat, tanpaData);
    }

    /** Pieces of targets in any order, with what has no place in one. */
    @Provide
    Arbitrary<String> rusak() {
        return Arbitraries.of(
                        "85",
                        "98",
                        "%",
                        " ",
                        "B",
                        "(",
                        ")",
                        "≥",
                        "-",
                        "x",
                        "org",
                        "12",
                        ".",
                        ",",
                        "1e5",
                        "\u0000",
                        "\u0663",
                        "\ud800",
                        "\n",
                        "belum ",
                        "tidak ada",
                        "Baik",
                        "WTP",
                        "minimal ",
                        ",-",
                        "\u00a0",
                        "99999999999999999999")
                .list()
                .ofMaxSize(25)
                .map(bagian -> String.join("", bagian));
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
