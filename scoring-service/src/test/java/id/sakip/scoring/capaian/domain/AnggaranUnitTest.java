package id.sakip.scoring.capaian.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import id.sakip.contracts.JenisBelanja;
import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.Rupiah;
import id.sakip.contracts.Triwulan;
import id.sakip.contracts.realisasi.RealisasiUnit;
import id.sakip.contracts.rencana.RencanaBerlaku;
import id.sakip.contracts.skor.SkorUnit;
import id.sakip.contracts.skor.SkorUnit.Efisiensi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static id.sakip.contracts.JenisBelanja.MODAL;
import static id.sakip.contracts.JenisBelanja.OPERASI;
import static id.sakip.contracts.Triwulan.TW1;
import static id.sakip.contracts.Triwulan.TW2;
import static id.sakip.contracts.Triwulan.TW4;
import static id.sakip.scoring.Contoh.KERANGKA_2022;
import static id.sakip.scoring.Contoh.anggaran;
import static id.sakip.scoring.Contoh.angka;
import static id.sakip.scoring.Contoh.denganProgram;
import static id.sakip.scoring.Contoh.kegiatan;
import static id.sakip.scoring.Contoh.pagu;
import static id.sakip.scoring.Contoh.program;
import static id.sakip.scoring.Contoh.realisasi;
import static id.sakip.scoring.Contoh.realisasiArjasa2023;
import static id.sakip.scoring.Contoh.rencana;
import static id.sakip.scoring.Contoh.rencanaArjasa2023;
import static id.sakip.scoring.Contoh.sub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class AnggaranUnitTest {

    private static final String SUB_1 = "7.01.02.2.01.0001";
    private static final String SUB_2 = "7.01.02.2.01.0002";

    @Test
    void addsUpTheBudgetOfArjasa2023() {
        SkorUnit.Anggaran anggaran =
                hasil(rencanaArjasa2023(), realisasiArjasa2023(), TW4).anggaran();

        assertThat(anggaran.pagu()).isEqualTo(Rupiah.of(3_585_414_963L));
        assertThat(anggaran.realisasi()).isEqualTo(Rupiah.of(3_064_347_153L));
        assertThat(anggaran.persen()).isEqualTo("85.47");
    }

    @Test
    void listsProgramKegiatanAndSubKegiatanAndKindsOnlyWhereThereAreSeveral() {
        SkorUnit.Anggaran anggaran =
                hasil(rencanaArjasa2023(), realisasiArjasa2023(), TW4).anggaran();

        assertThat(anggaran.baris())
                .filteredOn(b -> b.kode().nilai().startsWith("7.01.01.2.06")
                        || b.kode().nilai().startsWith("7.01.02"))
                .extracting(
                        b -> b.kode().nilai(),
                        b -> b.tingkat().name(),
                        SkorUnit.Baris::jenisBelanja,
                        b -> b.pagu().nilai().longValueExact(),
                        b -> b.realisasi().nilai().longValueExact(),
                        SkorUnit.Baris::persen)
                .containsExactly(
                        tuple("7.01.01.2.06", "KEGIATAN", null, 152_262_700L, 119_975_000L, bd("78.79")),
                        tuple("7.01.01.2.06.0002", "SUB_KEGIATAN", null, 152_262_700L, 119_975_000L, bd("78.79")),
                        tuple("7.01.01.2.06.0002", "SUB_KEGIATAN", OPERASI, 3_834_000L, 3_825_000L, bd("99.77")),
                        tuple("7.01.01.2.06.0002", "SUB_KEGIATAN", MODAL, 148_428_700L, 116_150_000L, bd("78.25")),
                        tuple("7.01.02", "PROGRAM", null, 387_600_000L, 386_800_000L, bd("99.79")),
                        tuple("7.01.02.2.01", "KEGIATAN", null, 387_600_000L, 386_800_000L, bd("99.79")),
                        tuple("7.01.02.2.01.0002", "SUB_KEGIATAN", null, 387_600_000L, 386_800_000L, bd("99.79")));
    }

    @Test
    void makesEveryParentTheSumOfItsChildren() {
        List<SkorUnit.Baris> baris = hasil(rencanaArjasa2023(), realisasiArjasa2023(), TW4)
                .anggaran()
                .baris();

        assertThat(baris)
                .filteredOn(b -> b.tingkat() != KodeNomenklatur.Tingkat.SUB_KEGIATAN)
                .isNotEmpty()
                .allSatisfy(induk -> {
                    List<SkorUnit.Baris> anak = baris.stream()
                            .filter(b -> b.jenisBelanja() == null
                                    && b.kode().induk().equals(java.util.Optional.of(induk.kode())))
                            .toList();
                    assertThat(Rupiah.jumlah(anak.stream().map(SkorUnit.Baris::pagu)))
                            .isEqualTo(induk.pagu());
                    assertThat(Rupiah.jumlah(anak.stream().map(SkorUnit.Baris::realisasi)))
                            .isEqualTo(induk.realisasi());
                });
    }

    @Test
    void takesTheLatestSnapshotInsideTheQuarter() {
        var rencana = denganSatuProgram(sub(SUB_1, pagu(100)));
        var delivered = realisasi(
                2023,
                List.of(),
                List.of(
                        anggaran(SUB_1, OPERASI, LocalDate.of(2023, 9, 30), 70),
                        anggaran(SUB_1, OPERASI, LocalDate.of(2023, 4, 1), 40),
                        anggaran(SUB_1, OPERASI, LocalDate.of(2023, 3, 31), 25)));

        assertThat(hasil(rencana, delivered, TW1).anggaran().persen()).isEqualTo("25.00");
        assertThat(hasil(rencana, delivered, TW2).anggaran().persen()).isEqualTo("40.00");
        assertThat(hasil(rencana, delivered, TW4).anggaran().persen()).isEqualTo("70.00");
    }

    @Test
    void keepsALineWithoutRealisasiInThePaguAndNamesIt() {
        var rencana = denganSatuProgram(sub(SUB_1, pagu(100)), sub(SUB_2, pagu(300)));
        var delivered = realisasi(2023, List.of(), List.of(anggaran(SUB_1, OPERASI, 100)));

        var hitungan = PenghitungSkor.hitung(rencana, delivered, KERANGKA_2022);
        SkorUnit.Hasil hasil = hitungan.skor().getLast();

        assertThat(hasil.sasaran().getFirst().serapan()).isEqualTo("25.00");
        assertThat(hasil.anggaran().baris())
                .filteredOn(b -> b.kode().nilai().equals(SUB_2))
                .singleElement()
                .satisfies(b -> {
                    assertThat(b.realisasi()).isNull();
                    assertThat(b.persen()).isNull();
                });
        assertThat(hitungan.penjelasan().sampai(TW4).serapan().getFirst().belumDilaporkan())
                .containsExactly(new Penjelasan.Pos(new KodeNomenklatur(SUB_2), OPERASI));
    }

    @Test
    void hasNoSerapanWithoutPagu() {
        var rencana = denganSatuProgram(sub(SUB_1, pagu(0)));
        var delivered = realisasi(2023, List.of(), List.of(anggaran(SUB_1, OPERASI, 100)));

        SkorUnit.Hasil hasil = hasil(rencana, delivered, TW4);

        assertThat(hasil.sasaran().getFirst().serapan()).isNull();
        assertThat(hasil.anggaran().realisasi()).isEqualTo(Rupiah.of(100));
        assertThat(hasil.anggaran().persen()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"7.01.02.2.01.0001, MODAL", "7.01.02.2.01.0009, OPERASI", "7.01.05.2.01.0001, OPERASI"})
    void setsRealisasiOutsideThePlanAsideAndCountsIt(String kode, JenisBelanja jenis) {
        var rencana = denganSatuProgram(sub(SUB_1, pagu(100)));
        var diLuar = anggaran(kode, jenis, 7);
        var delivered = realisasi(2023, List.of(), List.of(diLuar, anggaran(SUB_1, OPERASI, 50)));

        var hitungan = PenghitungSkor.hitung(rencana, delivered, KERANGKA_2022);

        assertThat(hitungan.skor().getLast().anggaran().realisasi()).isEqualTo(Rupiah.of(50));
        assertThat(hitungan.skor().getLast().anggaran().diluarRencana())
                .containsExactly(new SkorUnit.DiluarRencana(new KodeNomenklatur(kode), jenis, Rupiah.of(7)));
        assertThat(hitungan.skor().getFirst().anggaran().diluarRencana()).isEmpty();
        assertThat(hitungan.penjelasan().sampai(TW4).anggaranDiluarRencana()).containsExactly(diLuar);
        assertThat(hitungan.penjelasan().sampai(TW1).anggaranDiluarRencana()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "80, 79, EFISIEN",
        "80, 80, EFISIEN",
        "80, 81, TIDAK_EFISIEN",
        "80.001, 80, EFISIEN",
        "79.999, 80, TIDAK_EFISIEN"
    })
    void isEfficientWhenTheCapaianIsAtLeastTheSerapan(String capaian, long serapan, Efisiensi efisiensi) {
        var rencana = denganSatuProgram(sub(SUB_1, pagu(100)));
        var delivered =
                realisasi(2023, List.of(angka("S1.1", TW4, capaian)), List.of(anggaran(SUB_1, OPERASI, serapan)));

        assertThat(hasil(rencana, delivered, TW4).sasaran().getFirst().efisiensi())
                .isEqualTo(efisiensi);
    }

    @Test
    void hasNoEfficiencyLabelWhenEitherSideIsMissing() {
        var rencana = denganSatuProgram(sub(SUB_1, pagu(100)));
        var hanyaCapaian = realisasi(2023, angka("S1.1", TW4, "80"));
        var hanyaSerapan = realisasi(2023, List.of(), List.of(anggaran(SUB_1, OPERASI, 50)));

        assertThat(hasil(rencana, hanyaCapaian, TW4).sasaran().getFirst().efisiensi())
                .isNull();
        assertThat(hasil(rencana, hanyaSerapan, TW4).sasaran().getFirst().efisiensi())
                .isNull();
    }

    private static RencanaBerlaku denganSatuProgram(RencanaBerlaku.SubKegiatan... sub) {
        return denganProgram(
                rencana(2023, angka("S1.1", "a", "100", null)), program("7.01.02", kegiatan("7.01.02.2.01", sub)));
    }

    private static SkorUnit.Hasil hasil(RencanaBerlaku rencana, RealisasiUnit realisasi, Triwulan sampai) {
        return PenghitungSkor.hitung(rencana, realisasi, KERANGKA_2022).skor().get(sampai.ordinal());
    }

    private static BigDecimal bd(String angka) {
        return new BigDecimal(angka);
    }
}
