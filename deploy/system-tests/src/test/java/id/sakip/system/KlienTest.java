package id.sakip.system;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.sakip.klien.planning.api.AliasApi;
import id.sakip.klien.planning.api.ImporDanEksporApi;
import id.sakip.klien.planning.api.PerjanjianKinerjaApi;
import id.sakip.klien.planning.model.BundelRencana;
import id.sakip.klien.planning.model.JenisSalinan;
import id.sakip.klien.planning.model.LaporanImpor;
import id.sakip.klien.planning.model.PerjanjianKinerja;
import id.sakip.klien.realization.api.ImporApi;
import id.sakip.klien.realization.api.KunciApiApi;
import id.sakip.klien.realization.api.PemetaanSurveiApi;
import id.sakip.klien.realization.api.PeriodeApi;
import id.sakip.klien.realization.api.RealisasiIndikatorApi;
import id.sakip.klien.realization.api.RekapSurveiApi;
import id.sakip.klien.realization.api.SipdApi;
import id.sakip.klien.realization.model.AlasanPeriode;
import id.sakip.klien.realization.model.AsalPilihan;
import id.sakip.klien.realization.model.BarisRealisasiIndikator;
import id.sakip.klien.realization.model.BarisRekapSurvei;
import id.sakip.klien.realization.model.IsiKunciApi;
import id.sakip.klien.realization.model.IsiPemetaanSurvei;
import id.sakip.klien.realization.model.KunciApi;
import id.sakip.klien.realization.model.LaporanMassal;
import id.sakip.klien.realization.model.LaporanSipd;
import id.sakip.klien.realization.model.PekerjaanImpor;
import id.sakip.klien.realization.model.PemetaanSurvei;
import id.sakip.klien.realization.model.Periode;
import id.sakip.klien.realization.model.ProblemGalat;
import id.sakip.klien.realization.model.Triwulan;
import id.sakip.klien.realization.model.UnsurRekap;
import id.sakip.klien.reporting.api.LkipApi;
import id.sakip.klien.reporting.api.LkipKabupatenApi;
import id.sakip.klien.reporting.model.Lkip;
import id.sakip.klien.reporting.model.Problem;
import id.sakip.klien.scoring.api.CapaianApi;
import id.sakip.local.demo.Demo;
import id.sakip.local.launch.Progress;
import id.sakip.local.launch.Service;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

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
                        e -> assertThat(problem(e).getKode()).isEqualTo("DI_LUAR_WILAYAH"));
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
        var tw1 = Triwulan.TW1;

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

    @Test
    void startsThePkOfTheNextYearAndSeesWhatIsDifferent(House house) throws Exception {
        PerjanjianKinerjaApi pk = new PerjanjianKinerjaApi(planning(house, "operator.arjasa"));
        UUID lama = pk.perjanjianKinerjaResourceDaftar(null, ARJASA, null, TAHUN, null)
                .getData()
                .getFirst()
                .getId();

        PerjanjianKinerja baru = pk.perjanjianKinerjaResourceSalin(
                lama, JenisSalinan.TAHUN_BARU, null, null, "klien-" + UUID.randomUUID());

        try {
            assertThat(baru.getTahun()).isEqualTo(TAHUN + 1);
            assertThat(pk.perjanjianKinerjaResourcePerbedaan(baru.getId(), null, null, lama))
                    .isNotEmpty()
                    .allSatisfy(p -> assertThat(p.getTeks()).isNotBlank());
        } finally {
            pk.perjanjianKinerjaResourceHapus(baru.getId(), "\"" + baru.getVersi() + "\"");
        }
    }

    @Test
    void takesAllPlansOfAUnitAndSendsThemBackUnchanged(House house) throws Exception {
        ImporDanEksporApi pertukaran = new ImporDanEksporApi(planning(house, "bappeda"));

        BundelRencana bundel = pertukaran.eksporResourceJson(ARJASA, null);
        LaporanImpor laporan = pertukaran.imporResourceImporJson(bundel, true, null);

        assertThat(laporan.getTetap()).isPositive();
        assertThat(laporan.getDibuat()).isZero();
        assertThat(laporan.getDiubah()).isZero();
    }

    @Test
    void sendsASurveyRecapAndReadsWhatBecameOfIt(House house) throws Exception {
        RekapSurveiApi rekap = new RekapSurveiApi(realization(house, "operator.arjasa"));
        String layanan = "Layanan " + UUID.randomUUID();
        BarisRekapSurvei baris = new BarisRekapSurvei()
                .kodePd(ARJASA)
                .tahun(TAHUN)
                .triwulan(Triwulan.TW3)
                .layanan(layanan)
                .sumber("SUKMA-E")
                .responden(10L)
                .addUnsurItem(new UnsurRekap()
                        .unsur("persyaratan")
                        .persen(List.of(new BigDecimal(0), new BigDecimal(10), new BigDecimal(90), new BigDecimal(0))))
                .addUnsurItem(new UnsurRekap().unsur("biaya").nilai(new BigDecimal("81.25")));

        assertThat(rekap.tulisRekapSurvei(List.of(baris), null, null, null).getDibuat())
                .isEqualTo(1);
        assertThat(rekap.tulisRekapSurvei(List.of(baris), null, null, null).getTetap())
                .isEqualTo(1);

        assertThat(rekap.daftarRekapSurvei(ARJASA, 200, null, TAHUN).getData())
                .filteredOn(r -> layanan.equals(r.getLayanan()))
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.getResponden()).isEqualTo(10);
                    assertThat(r.getIkm()).isNull();
                    assertThat(r.getUnsur())
                            .filteredOn(u -> "persyaratan".equals(u.getKode()))
                            .singleElement()
                            .satisfies(u -> assertThat(u.getNilaiHitung()).isEqualByComparingTo("72.5"));
                    assertThat(r.getPeringatan())
                            .extracting(ProblemGalat::getKode)
                            .contains("UNSUR_TIDAK_LENGKAP");
                });
    }

    /** The client leaves out what is null; the services read both alike, so that this says: no indicator. */
    @Test
    void saysNoneByLeavingAFieldOut(House house) throws Exception {
        PemetaanSurveiApi pemetaan = new PemetaanSurveiApi(realization(house, "bappeda"));
        try {
            PemetaanSurvei tanpa = pemetaan.tetapkanPemetaanSurvei(ARJASA, TAHUN, new IsiPemetaanSurvei());
            assertThat(tanpa.getAsal()).isEqualTo(AsalPilihan.PEMETAAN);
            assertThat(tanpa.getKodeIndikator()).isNull();
        } finally {
            pemetaan.hapusPemetaanSurvei(ARJASA, TAHUN);
        }
        assertThat(pemetaan.bacaPemetaanSurvei(ARJASA, TAHUN).getKodeIndikator())
                .isEqualTo("S2.1");
    }

    @Test
    void pushesSpendingWithAKeyAsASenderOfSipdFiguresDoes(House house) throws Exception {
        String kodeSipd = "7.01.0.00.0.00.22.0000";
        new AliasApi(planning(house, "bappeda")).aliasUnitResourceTulis(kodeSipd, ARJASA, "SIPD");
        KunciApiApi kunci = new KunciApiApi(realization(house, "bappeda"));
        KunciApi mesin = kunci.buatKunciApi(
                new IsiKunciApi().nama("klien-" + UUID.randomUUID()).wilayah(List.of(ARJASA)));
        Map<String, Object> kiriman = Map.of(
                "tahun_anggaran",
                TAHUN,
                "tanggal_akhir",
                "2023-12-31",
                "skpd",
                Map.of("kode_skpd", kodeSipd),
                "sub_kegiatan",
                Map.of("kode_sub_giat", "7.01.02.2.01.0002"),
                "data",
                List.of(Map.of("kode_akun", "5.1.02.01.01.0024", "anggaran", 387600000, "realisasi_rill", 386800000)));
        var tanpaToken = new id.sakip.klien.realization.ApiClient();
        tanpaToken.updateBaseUri(house.url(Service.REALIZATION).toString());
        SipdApi sipd = new SipdApi(tanpaToken);

        // The alias travels by Kafka; until then the row is of an unknown unit.
        LaporanSipd laporan = await().until(
                        () -> sipd.kirimSipdBelanja(kiriman, null, true, false, mesin.getRahasia()),
                        l -> l.getDitolak() == 0);

        assertThat(laporan.getStatus().getValue()).isEqualTo("success");
        assertThat(laporan.getDiterima()).isEqualTo(1);
        kunci.cabutKunciApi(mesin.getId());
        assertThatThrownBy(() -> sipd.kirimSipdBelanja(kiriman, null, true, false, mesin.getRahasia()))
                .isInstanceOfSatisfying(
                        id.sakip.klien.realization.ApiException.class,
                        e -> assertThat(e.getCode()).isEqualTo(401));
    }

    private static BarisRealisasiIndikator ikm(String nilai) {
        return new BarisRealisasiIndikator()
                .kodePd(ARJASA)
                .tahun(TAHUN)
                .triwulan(Triwulan.TW4)
                .kodeIndikator("S2.1")
                .nilai(new BigDecimal(nilai))
                .sumber("SUKMA-E")
                .perTanggal(java.time.LocalDate.of(2023, 12, 31));
    }

    private static Problem problem(id.sakip.klien.reporting.ApiException refusal) {
        try {
            return new id.sakip.klien.reporting.ApiClient()
                    .getObjectMapper()
                    .readValue(refusal.getResponseBody(), Problem.class);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
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
