package id.sakip.scoring.capaian.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

import id.sakip.contracts.Agregasi;
import id.sakip.contracts.JenisNilai;
import id.sakip.contracts.Polaritas;
import id.sakip.contracts.Triwulan;
import id.sakip.contracts.realisasi.RealisasiUnit;
import id.sakip.contracts.rencana.RencanaBerlaku;
import id.sakip.contracts.skor.SkorUnit;
import id.sakip.contracts.skor.SkorUnit.Status;
import id.sakip.scoring.kerangka.domain.KerangkaPengukuran;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

import static id.sakip.scoring.Contoh.KERANGKA_2016;
import static id.sakip.scoring.Contoh.KERANGKA_2022;
import static id.sakip.scoring.Contoh.angka;
import static id.sakip.scoring.Contoh.indikator;
import static id.sakip.scoring.Contoh.nilai;
import static id.sakip.scoring.Contoh.realisasi;
import static id.sakip.scoring.Contoh.realisasiArjasa2023;
import static id.sakip.scoring.Contoh.rencana;
import static id.sakip.scoring.Contoh.rencanaArjasa2023;
import static org.assertj.core.api.Assertions.assertThat;

class PenghitungSkorPropertiesTest {

    @Property(tries = 300)
    void aHigherRealisasiNeverLowersAPositiveIndicator(
            @ForAll boolean dibatasi,
            @ForAll @BigRange(min = "0.01", max = "1000") @Scale(2) BigDecimal target,
            @ForAll @BigRange(min = "-1000", max = "5000") @Scale(2) BigDecimal a,
            @ForAll @BigRange(min = "-1000", max = "5000") @Scale(2) BigDecimal b) {
        BigDecimal rendah = capaian(Polaritas.POSITIF, kerangka(dibatasi), target, a.min(b));
        BigDecimal tinggi = capaian(Polaritas.POSITIF, kerangka(dibatasi), target, a.max(b));

        assertThat(rendah).isLessThanOrEqualTo(tinggi);
    }

    @Property(tries = 300)
    void aHigherRealisasiNeverRaisesANegativeIndicator(
            @ForAll boolean dibatasi,
            @ForAll @BigRange(min = "0.01", max = "1000") @Scale(2) BigDecimal target,
            @ForAll @BigRange(min = "-1000", max = "5000") @Scale(2) BigDecimal a,
            @ForAll @BigRange(min = "-1000", max = "5000") @Scale(2) BigDecimal b) {
        BigDecimal rendah = capaian(Polaritas.NEGATIF, kerangka(dibatasi), target, a.min(b));
        BigDecimal tinggi = capaian(Polaritas.NEGATIF, kerangka(dibatasi), target, a.max(b));

        assertThat(rendah).isGreaterThanOrEqualTo(tinggi);
    }

    @Property(tries = 100)
    void theOrderOfTheRealisasiNeverMatters(@ForAll long benih) {
        RealisasiUnit asli = realisasiArjasa2023();
        RealisasiUnit acak = realisasi(2023, teracak(asli.indikator(), benih), teracak(asli.anggaran(), benih));

        assertThat(PenghitungSkor.hitung(rencanaArjasa2023(), acak, KERANGKA_2022))
                .isEqualTo(PenghitungSkor.hitung(rencanaArjasa2023(), asli, KERANGKA_2022));
    }

    @Property(tries = 300)
    void theOrderOfTheQuartersNeverMatters(
            @ForAll Agregasi agregasi,
            @ForAll Set<Triwulan> triwulan,
            @ForAll @BigRange(min = "0", max = "500") @Scale(2) BigDecimal awal,
            @ForAll long benih) {
        RencanaBerlaku rencana =
                rencana(2023, indikator("S1.1", "a", agregasi, JenisNilai.ANGKA, nilai("80"), nilai("90")));
        List<RealisasiUnit.Indikator> isi = triwulan.stream()
                .sorted()
                .map(t -> angka(
                        "S1.1", t, awal.add(BigDecimal.valueOf(t.ordinal())).toPlainString()))
                .toList();

        assertThat(PenghitungSkor.hitung(rencana, realisasi(2023, teracak(isi, benih), List.of()), KERANGKA_2016))
                .isEqualTo(PenghitungSkor.hitung(rencana, realisasi(2023, isi, List.of()), KERANGKA_2016));
    }

    @Property(tries = 300)
    void noDataIsNever0(
            @ForAll Agregasi agregasi,
            @ForAll Polaritas polaritas,
            @ForAll Set<Triwulan> triwulan,
            @ForAll @BigRange(min = "0", max = "500") @Scale(2) BigDecimal nilai) {
        RencanaBerlaku rencana =
                rencana(2023, indikator("S1.1", "a", polaritas, agregasi, JenisNilai.ANGKA, nilai("80"), nilai("90")));
        RealisasiUnit delivered = realisasi(
                2023,
                triwulan.stream()
                        .map(t -> angka("S1.1", t, nilai.toPlainString()))
                        .toArray(RealisasiUnit.Indikator[]::new));

        for (SkorUnit.Hasil hasil :
                PenghitungSkor.hitung(rencana, delivered, KERANGKA_2022).skor()) {
            boolean adaData = triwulan.stream().anyMatch(t -> t.compareTo(hasil.sampai()) <= 0);
            SkorUnit.Indikator indikator =
                    hasil.sasaran().getFirst().indikator().getFirst();
            assertThat(indikator.status() == Status.DIHITUNG).isEqualTo(adaData);
            assertThat(indikator.capaian() != null).isEqualTo(adaData);
            assertThat(indikator.capaianRenstra() != null).isEqualTo(adaData);
            assertThat(hasil.rataRata() != null).isEqualTo(adaData);
            assertThat(hasil.tanpaData()).isEqualTo(adaData ? 0 : 1);
        }
    }

    @Property(tries = 300)
    void theMeanLiesBetweenItsParts(
            @ForAll @BigRange(min = "0", max = "200") @Scale(2) BigDecimal a,
            @ForAll @BigRange(min = "0", max = "200") @Scale(2) BigDecimal b,
            @ForAll @BigRange(min = "0", max = "200") @Scale(2) BigDecimal c) {
        RencanaBerlaku rencana = rencana(
                2023,
                angka("S1.1", "a", "100", null),
                angka("S1.2", "b", "100", null),
                angka("S1.3", "c", "100", null));
        RealisasiUnit delivered = realisasi(
                2023,
                angka("S1.1", Triwulan.TW4, a.toPlainString()),
                angka("S1.2", Triwulan.TW4, b.toPlainString()),
                angka("S1.3", Triwulan.TW4, c.toPlainString()));

        assertThat(PenghitungSkor.hitung(rencana, delivered, KERANGKA_2016)
                        .skor()
                        .getLast()
                        .rataRata())
                .isBetween(a.min(b).min(c), a.max(b).max(c));
    }

    private static KerangkaPengukuran kerangka(boolean dibatasi) {
        return dibatasi ? KERANGKA_2022 : KERANGKA_2016;
    }

    private static BigDecimal capaian(
            Polaritas polaritas, KerangkaPengukuran kerangka, BigDecimal target, BigDecimal realisasi) {
        RencanaBerlaku rencana = rencana(
                2023,
                indikator(
                        "S1.1",
                        "a",
                        polaritas,
                        Agregasi.TERAKHIR,
                        JenisNilai.ANGKA,
                        nilai(target.toPlainString()),
                        null));
        return PenghitungSkor.hitung(
                        rencana, realisasi(2023, angka("S1.1", Triwulan.TW4, realisasi.toPlainString())), kerangka)
                .penjelasan()
                .sampai(Triwulan.TW4)
                .indikator()
                .getFirst()
                .capaian()
                .terbatas();
    }

    private static <T> List<T> teracak(List<T> isi, long benih) {
        List<T> acak = new ArrayList<>(isi);
        Collections.shuffle(acak, new Random(benih));
        return acak;
    }
}
