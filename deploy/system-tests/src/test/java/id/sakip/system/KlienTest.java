package id.sakip.system;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import id.sakip.klien.planning.api.PerjanjianKinerjaApi;
import id.sakip.klien.realization.api.ImporApi;
import id.sakip.klien.realization.api.PeriodeApi;
import id.sakip.klien.realization.api.RealisasiIndikatorApi;
import id.sakip.klien.realization.model.AlasanPeriode;
import id.sakip.klien.realization.model.BarisRealisasiIndikator;
import id.sakip.klien.realization.model.LaporanMassal;
import id.sakip.klien.realization.model.PekerjaanImpor;
import id.sakip.klien.realization.model.Periode;
import id.sakip.klien.reporting.api.LkipApi;
import id.sakip.klien.reporting.api.LkipKabupatenApi;
import id.sakip.klien.reporting.model.Lkip;
import id.sakip.klien.scoring.api.CapaianApi;
import id.sakip.local.demo.Demo;
import id.sakip.local.launch.Progress;
import id.sakip.local.launch.Service;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The tour of the README with nothing but clients generated from the published API descriptions. */
@ExtendWith(HouseExtension.class)
class KlienTest {

    private static final String ARJASA = "35.09.22";
    private static final int TAHUN = 2023;

    @BeforeEach
    void play(House house) throws InterruptedException {
        new Demo(
                        house.platform(),
                        house.demoData(),
                        new Progress(new java.io.PrintStream(java.io.OutputStream.nullOutputStream())))
                .play("arjasa-2023");
    }

    @Test
    void readsExplainsCorrectsAndReadsAgain(House house) throws Exception {
        LkipApi lkip = new LkipApi(reporting(house, "operator.arjasa"));
        assertThat(capaianIkm(lkip.lkipKecamatan(ARJASA, TAHUN, null, null, null)))
                .isEqualByComparingTo("97.52");
        assertThat(new CapaianApi(scoring(house, "operator.arjasa"))
                        .capaianResourcePenjelasan("S2.1", ARJASA, TAHUN, null, null)
                        .getLangkah())
                .isNotEmpty();

        RealisasiIndikatorApi realisasi = new RealisasiIndikatorApi(realization(house, "operator.arjasa"));
        try {
            LaporanMassal laporan = realisasi.kirimRealisasiIndikator(
                    List.of(ikm("84")), "klien-" + UUID.randomUUID(), null, null, null, null);
            assertThat(laporan.getDiubah()).isEqualTo(1);
            assertThat(capaianIkm(lkip.lkipKecamatan(ARJASA, TAHUN, null, null, laporan.getToken())))
                    .isEqualByComparingTo("98.82");
        } finally {
            realisasi.tulisRealisasiIndikator(List.of(ikm("82.89")), null, null, null, null);
        }
    }

    @Test
    void tellsWhatIsWrongWithARow(House house) throws Exception {
        RealisasiIndikatorApi realisasi = new RealisasiIndikatorApi(realization(house, "operator.arjasa"));

        LaporanMassal laporan =
                realisasi.tulisRealisasiIndikator(List.of(ikm("84").kodeIndikator("S9.9")), null, null, null, null);

        assertThat(laporan.getDitolak()).isEqualTo(1);
        assertThat(laporan.getGalat())
                .singleElement()
                .satisfies(g -> assertThat(g.getKode()).isEqualTo("INDIKATOR_TIDAK_DIKENAL"));
        assertThatThrownBy(() -> new LkipApi(reporting(house, "operator.arjasa"))
                        .lkipKecamatan("35.09.19", TAHUN, null, null, null))
                .isInstanceOfSatisfying(
                        id.sakip.klien.reporting.ApiException.class,
                        e -> assertThat(e.getCode()).isEqualTo(403));
    }

    @Test
    void seesTheKabupatenAndTheChecksOfAPlan(House house) throws Exception {
        assertThat(new LkipKabupatenApi(reporting(house, "bappeda"))
                        .lkipKabupaten("35.09", TAHUN, null, null, null)
                        .getRingkasan()
                        .getJumlahKecamatan())
                .isEqualTo(31);
        PerjanjianKinerjaApi pk = new PerjanjianKinerjaApi(planning(house, "bappeda"));
        UUID id = pk.perjanjianKinerjaResourceDaftar(null, ARJASA, null, TAHUN, null)
                .getData()
                .getFirst()
                .getId();
        assertThat(pk.perjanjianKinerjaResourcePemeriksaan(id).getPeringatan()).isNotEmpty();
    }

    @Test
    void movesAQuarterOnAndBack(House house) throws Exception {
        PeriodeApi camat = new PeriodeApi(realization(house, "camat.arjasa"));
        PeriodeApi bappeda = new PeriodeApi(realization(house, "bappeda"));
        var tw1 = id.sakip.klien.realization.model.Triwulan.TW1;

        Periode diajukan = camat.pengajuanPeriode(ARJASA, TAHUN, tw1, null, null);
        assertThat(diajukan.getStatus().getValue()).isEqualTo("DIAJUKAN");
        Periode terbuka =
                bappeda.pembukaanPeriode(ARJASA, TAHUN, tw1, new AlasanPeriode().alasan("uji klien"), null, null);

        assertThat(terbuka.getTerbukaUntukIsian()).isTrue();
        assertThat(camat.riwayatPeriode(ARJASA, TAHUN, tw1, null, null).getData())
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void importsABatchAsAJob(House house) throws Exception {
        ImporApi impor = new ImporApi(realization(house, "operator.arjasa"));

        PekerjaanImpor selesai =
                impor.impor("indikator", List.<Object>of(ikm("82.89")), null, null, null, null, "wait=30");

        assertThat(selesai.getStatus().getValue()).isEqualTo("SELESAI");
        assertThat(selesai.getTetap()).isEqualTo(1);
        assertThat(impor.unduhDiterima(selesai.getId())).content().contains("TETAP");
    }

    private static BarisRealisasiIndikator ikm(String nilai) {
        return new BarisRealisasiIndikator()
                .kodePd(ARJASA)
                .tahun(TAHUN)
                .triwulan(id.sakip.klien.realization.model.Triwulan.TW4)
                .kodeIndikator("S2.1")
                .nilai(new BigDecimal(nilai))
                .sumber("SUKMA-E")
                .perTanggal(java.time.LocalDate.of(2023, 12, 31));
    }

    private static BigDecimal capaianIkm(Lkip lkip) {
        return lkip.getTabel31().get(1).getCapaian();
    }

    private static id.sakip.klien.planning.ApiClient planning(House house, String pengguna) {
        var klien = new id.sakip.klien.planning.ApiClient();
        klien.updateBaseUri(house.url(Service.PLANNING).toString());
        klien.setRequestInterceptor(r -> r.header("Authorization", "Bearer " + house.token(pengguna)));
        return klien;
    }

    private static id.sakip.klien.realization.ApiClient realization(House house, String pengguna) {
        var klien = new id.sakip.klien.realization.ApiClient();
        klien.updateBaseUri(house.url(Service.REALIZATION).toString());
        klien.setRequestInterceptor(r -> r.header("Authorization", "Bearer " + house.token(pengguna)));
        return klien;
    }

    private static id.sakip.klien.scoring.ApiClient scoring(House house, String pengguna) {
        var klien = new id.sakip.klien.scoring.ApiClient();
        klien.updateBaseUri(house.url(Service.SCORING).toString());
        klien.setRequestInterceptor(r -> r.header("Authorization", "Bearer " + house.token(pengguna)));
        return klien;
    }

    private static id.sakip.klien.reporting.ApiClient reporting(House house, String pengguna) {
        var klien = new id.sakip.klien.reporting.ApiClient();
        klien.updateBaseUri(house.url(Service.REPORTING).toString());
        klien.setRequestInterceptor(r -> r.header("Authorization", "Bearer " + house.token(pengguna)));
        return klien;
    }
}
