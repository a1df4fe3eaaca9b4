package id.sakip.reporting.lkip.domain;

import java.util.List;

import id.sakip.contracts.Triwulan;
import id.sakip.reporting.Contoh;
import id.sakip.reporting.lkip.domain.Lkip.PerTahun;
import id.sakip.reporting.lkip.domain.Lkip.StatusIndikator;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Published with targets and without a single realisasi. */
class LkipUmbulsari2021Test {

    private static final String BELUM_ADA = "belum ada data: ";

    private final Lkip lkip = PerakitLkip.rakit(
            Contoh.UMBULSARI,
            "Kecamatan Umbulsari",
            new BahanTahun(2021, null, Contoh.skorUmbulsari2021()),
            List.of(new BahanTahun(2019, null, null), new BahanTahun(2020, null, null)),
            Triwulan.TW4);

    @Test
    void hasThreeIndicatorsWithoutDataAndNoMean() {
        assertThat(lkip.tabel31())
                .extracting(
                        Lkip.Pengukuran::target,
                        Lkip.Pengukuran::realisasi,
                        Lkip.Pengukuran::capaian,
                        Lkip.Pengukuran::status,
                        Lkip.Pengukuran::alasan,
                        Lkip.Pengukuran::keterangan)
                .containsExactly(
                        tanpaData("SURVEI_BELUM_DIRILIS", "hasil survei belum dirilis"),
                        tanpaData("BELUM_DILAPORKAN", "realisasi belum dilaporkan"),
                        tanpaData("BELUM_DILAPORKAN", "realisasi belum dilaporkan"));
        assertThat(lkip.rataRata()).isNull();
        assertThat(lkip.predikat()).isNull();
        assertThat(lkip.tanpaData()).isEqualTo(3);
        assertThat(lkip.keterangan()).isEqualTo("3 dari 3 indikator belum mempunyai capaian");
    }

    @Test
    void hasNoBudgetFigureInsteadOf0() {
        assertThat(lkip.tabel38().pagu()).isNull();
        assertThat(lkip.tabel38().realisasi()).isNull();
        assertThat(lkip.tabel38().persen()).isNull();
        assertThat(lkip.tabel38().keterangan()).isEqualTo(BELUM_ADA + "rencana tidak memuat anggaran");
        assertThat(lkip.tabel37()).allSatisfy(baris -> {
            assertThat(baris.capaian()).isNull();
            assertThat(baris.efisiensi()).isNull();
            assertThat(baris.keterangan()).contains("capaian").contains("anggaran");
        });
    }

    @Test
    void hasNoPlanInTheYearsBefore() {
        assertThat(lkip.tabel32().getFirst().perTahun())
                .startsWith(
                        new PerTahun(2019, null, null, BELUM_ADA + "tidak ada rencana tahun 2019"),
                        new PerTahun(2020, null, null, BELUM_ADA + "tidak ada rencana tahun 2020"));
    }

    @Test
    void doesNotKnowTheEndOfTheRenstraWithoutThePlan() {
        assertThat(lkip.tabel33()).extracting(Lkip.KemajuanRenstra::tahunAkhir).containsOnlyNulls();
    }

    private static Tuple tanpaData(String alasan, String sebab) {
        return tuple("98 %", null, null, StatusIndikator.BELUM_ADA_DATA, alasan, BELUM_ADA + sebab);
    }
}
