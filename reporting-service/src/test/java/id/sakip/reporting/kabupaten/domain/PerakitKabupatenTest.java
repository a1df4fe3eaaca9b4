package id.sakip.reporting.kabupaten.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Rupiah;
import id.sakip.contracts.Triwulan;
import id.sakip.contracts.skor.SkorUnit;
import id.sakip.reporting.Contoh;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PerakitKabupatenTest {

    private static final KodeWilayah JEMBER = new KodeWilayah("35.09");
    private static final KodeWilayah KALIWATES = new KodeWilayah("35.09.19");
    private static final KodeWilayah AJUNG = new KodeWilayah("35.09.17");

    @Test
    void putsAFullRowOfFiguresForArjasa2023() {
        LkipKabupaten.Kecamatan baris =
                rakit(Contoh.skorArjasa2023()).kecamatan().getFirst();

        assertThat(baris)
                .isEqualTo(new LkipKabupaten.Kecamatan(
                        Contoh.ARJASA,
                        "Kecamatan Arjasa",
                        17,
                        Contoh.WAKTU,
                        new BigDecimal("99.38"),
                        "AA",
                        0,
                        new BigDecimal("85.47"),
                        Rupiah.of(3_585_414_963L),
                        Rupiah.of(3_064_347_153L),
                        new LkipKabupaten.Efisiensi(3, 1, 0),
                        null));
    }

    @Test
    void sortsByCodeAndTakesTheMeanOverThoseWithData() {
        LkipKabupaten kabupaten = rakit(
                Contoh.skorArjasa2023(),
                denganRataRata(KALIWATES, "90.01"),
                denganRataRata(AJUNG, null),
                Contoh.skorUmbulsari2021());

        assertThat(kabupaten.kecamatan())
                .extracting(LkipKabupaten.Kecamatan::kodePd)
                .containsExactly(Contoh.UMBULSARI, AJUNG, KALIWATES, Contoh.ARJASA);
        // (99,38 + 90,01) / 2 = 94,695
        assertThat(kabupaten.ringkasan()).isEqualTo(new LkipKabupaten.Ringkasan(5, 2, 3, new BigDecimal("94.70")));
    }

    @Test
    void takesTheMeanOfTheUnroundedMeans() {
        LkipKabupaten kabupaten = rakit(
                denganRataRata(KALIWATES, "90.01", "90.0050000000"), denganRataRata(AJUNG, "90.02", "90.0150000000"));

        // (90,005 + 90,015) / 2 = 90,01: the rounded means would give 90,02.
        assertThat(kabupaten.ringkasan().rataRata()).isEqualTo("90.01");
        assertThat(kabupaten.kecamatan())
                .extracting(LkipKabupaten.Kecamatan::rataRata)
                .containsExactly(new BigDecimal("90.02"), new BigDecimal("90.01"));
    }

    @Test
    void explainsARowWithoutFigures() {
        LkipKabupaten.Kecamatan baris =
                rakit(Contoh.skorUmbulsari2021()).kecamatan().getFirst();

        assertThat(baris.rataRata()).isNull();
        assertThat(baris.serapan()).isNull();
        assertThat(baris.pagu()).isNull();
        assertThat(baris.realisasi()).isNull();
        assertThat(baris.tanpaData()).isEqualTo(3);
        assertThat(baris.efisiensi()).isEqualTo(new LkipKabupaten.Efisiensi(0, 0, 2));
        assertThat(baris.keterangan())
                .isEqualTo("3 dari 3 indikator belum mempunyai capaian;"
                        + " belum ada data: rencana tidak memuat anggaran");
    }

    @Test
    void hasNoMeanAndNoTimeWithoutAnyScore() {
        LkipKabupaten kabupaten = rakit();

        assertThat(kabupaten.kecamatan()).isEmpty();
        assertThat(kabupaten.diperbarui()).isNull();
        assertThat(kabupaten.ringkasan()).isEqualTo(new LkipKabupaten.Ringkasan(5, 0, 5, null));
    }

    @Test
    void showsTheQuarterAskedFor() {
        LkipKabupaten kabupaten = PerakitKabupaten.rakit(
                JEMBER, "Kabupaten Jember", kecamatan(), List.of(Contoh.skorArjasa2023()), 2023, Triwulan.TW3);

        assertThat(kabupaten.kecamatan().getFirst().rataRata()).isNull();
        assertThat(kabupaten.ringkasan().denganData()).isZero();
    }

    private static LkipKabupaten rakit(SkorUnit... skor) {
        return PerakitKabupaten.rakit(JEMBER, "Kabupaten Jember", kecamatan(), List.of(skor), 2023, Triwulan.TW4);
    }

    private static SkorUnit denganRataRata(KodeWilayah kodePd, String rataRata) {
        return denganRataRata(kodePd, rataRata, null);
    }

    private static SkorUnit denganRataRata(KodeWilayah kodePd, String rataRata, String mentah) {
        return Contoh.skor(
                kodePd,
                2023,
                1,
                List.of(new SkorUnit.Hasil(
                        Triwulan.TW4,
                        List.of(),
                        rataRata == null ? null : new BigDecimal(rataRata),
                        rataRata == null ? null : "AA",
                        0,
                        new SkorUnit.Anggaran(List.of(), Rupiah.NOL, null, null, List.of()),
                        mentah == null ? null : new BigDecimal(mentah))));
    }

    private static Map<KodeWilayah, String> kecamatan() {
        return Map.of(
                Contoh.UMBULSARI,
                "Kecamatan Umbulsari",
                AJUNG,
                "Kecamatan Ajung",
                KALIWATES,
                "Kecamatan Kaliwates",
                Contoh.ARJASA,
                "Kecamatan Arjasa",
                new KodeWilayah("35.09.02"),
                "Kecamatan Kencong");
    }
}
