package id.sakip.realization.sipd.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.Rupiah;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

class AmplopTest {

    private static final String UNIT = "7.01.0.00.0.00.91.0000";
    private static final PembacaRincian PEMBACA = new PembacaRincian(LocalDate.of(2024, 8, 17));

    /** The example of the format description: budget 195,5 m, 84,8755 m settled until the end of June. */
    @Test
    void readsASnapshotOfTheDashboard() {
        List<RincianAkun> baris = baca(belanja(), null);

        assertThat(baris)
                .extracting(
                        RincianAkun::sumber,
                        r -> r.kodeSkpd().nilai(),
                        RincianAkun::tahun,
                        RincianAkun::perTanggal,
                        r -> r.kegiatan().nilai(),
                        r -> r.akun().nilai(),
                        RincianAkun::namaAkun,
                        RincianAkun::realisasi)
                .containsExactly(
                        tuple(
                                Sumber.A,
                                UNIT,
                                2024,
                                LocalDate.of(2024, 6, 30),
                                "7.01.02.2.02.0003",
                                "5.1.02.01.01.0024",
                                "Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor",
                                Rupiah.of(24_875_500)),
                        tuple(
                                Sumber.A,
                                UNIT,
                                2024,
                                LocalDate.of(2024, 6, 30),
                                "7.01.02.2.02.0003",
                                "5.1.02.02.01.0026",
                                "Belanja Jasa Tenaga Administrasi",
                                Rupiah.of(60_000_000)));
        assertThat(jumlah(baris)).isEqualByComparingTo("84875500");
        assertThat(baris.stream().map(r -> r.anggaran().nilai()).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("195500000");
        assertThat(baris).allSatisfy(r -> {
            assertThat(r.rincian()).isTrue();
            assertThat(r.cacat()).isEmpty();
            assertThat(r.nomorUnit()).isEmpty();
        });
    }

    @Test
    void readsTheFieldsOfTheBrowserExtension() {
        Map<String, Object> isi = Map.of(
                "action", "singkron_realisasi_dashboard",
                "tahun_anggaran", "2024",
                "id_skpd", "9101",
                "kode_sub_giat", "7.01.02.2.02.03",
                "data",
                        Map.of(
                                "0",
                                Map.of(
                                        "id_akun",
                                        77,
                                        "kode_akun",
                                        "5.1.02.02.01.0026",
                                        "nilai",
                                        "140000000",
                                        "realisasi",
                                        "60000000",
                                        "realisasi_rencana",
                                        "NaN",
                                        "tahun",
                                        2024)));

        RincianAkun satu = baca(isi, null).getFirst();

        assertThat(satu.anggaran()).isEqualTo(Rupiah.of(140_000_000));
        assertThat(satu.realisasi()).isEqualTo(Rupiah.of(60_000_000));
        assertThat(satu.nomorUnit()).containsExactly("9101");
        assertThat(satu.perTanggal()).isEqualTo(LocalDate.of(2024, 8, 17));
        assertThat(satu.peringatan()).extracting(Cacat::kode).containsExactly("TANGGAL_DIANGGAP");
        assertThat(satu.cacat())
                .extracting(Cacat::medan, Cacat::kode, Cacat::teks)
                .containsExactly(tuple("realisasiRencana", "ANGKA_TIDAK_TERBACA", "NaN"));
    }

    /** Parents are known by what they lack, and their sums are checked but not added. */
    @Test
    void tellsParentsFromLinesInAnSpj() {
        List<RincianAkun> baris = PemeriksaInduk.periksa(baca(spj(), null));

        assertThat(baris).extracting(RincianAkun::rincian).containsExactly(false, true, false);
        assertThat(baris).extracting(RincianAkun::perTanggal).containsOnly(LocalDate.of(2024, 6, 30));
        assertThat(jumlah(baris.stream().filter(RincianAkun::rincian).toList())).isEqualByComparingTo("60000000");
        assertThat(baris.getFirst().peringatan())
                .extracting(Cacat::kode, Cacat::teks)
                .containsExactly(tuple("INDUK_TIDAK_SAMA_RINCIAN", "60000000.00"));
        assertThat(baris.get(2).kegiatan()).isNull();
    }

    @Test
    void readsCodesPackedIntoOneText() {
        Map<String, Object> isi = Map.of(
                "tahun",
                2024,
                "bulan",
                "03",
                "data",
                List.of(Map.of(
                        "kode_unik",
                        "7.01.0.00.0.00.91.0003-7.01.02-7.01.02.2.02-7.01.02.2.02.0003-5.1.02.02.01.0026",
                        "nama_akun",
                        "Belanja Jasa",
                        "jumlah_sd_saat_ini",
                        "Rp 1.500,-")));

        RincianAkun satu = baca(isi, null).getFirst();

        assertThat(satu.kodeSubSkpd().nilai()).isEqualTo("7.01.0.00.0.00.91.0003");
        assertThat(satu.kegiatan().nilai()).isEqualTo("7.01.02.2.02.0003");
        assertThat(satu.akun().nilai()).isEqualTo("5.1.02.02.01.0026");
        assertThat(satu.perTanggal()).isEqualTo(LocalDate.of(2024, 3, 31));
        assertThat(satu.realisasi()).isEqualTo(Rupiah.of(1500));
        assertThat(satu.rincian()).isTrue();
    }

    @Test
    void readsSumsThatHaveTheirCodeInTheColumnOfAccounts() {
        Map<String, Object> isi = Map.of(
                "tahun",
                2024,
                "bulan",
                6,
                "kode_skpd",
                UNIT,
                "pembukuan2",
                List.of(
                        Map.of("kode_akun", "7.01.02", "jumlah_sd_saat_ini", 5),
                        Map.of("kode_akun", "7.01.02.2.02.03", "jumlah_sd_saat_ini", 5),
                        Map.of("kode_akun", "5.1.02", "jumlah_sd_saat_ini", 5)));

        List<RincianAkun> baris = baca(isi, null);

        assertThat(baris).allSatisfy(satu -> {
            assertThat(satu.cacat()).isEmpty();
            assertThat(satu.rincian()).isFalse();
        });
        assertThat(baris)
                .extracting(RincianAkun::kegiatan, RincianAkun::akun)
                .containsExactly(
                        tuple(new KodeNomenklatur("7.01.02"), null),
                        tuple(new KodeNomenklatur("7.01.02.2.02.0003"), null),
                        tuple(null, new KodeAkun("5.1.02")));
    }

    @Test
    void readsTheFlatFormOfAMonth() {
        Map<String, Object> isi = Map.of(
                "kode_pd",
                "35.09.22",
                "tahun",
                "2024",
                "bulan",
                6,
                "jumlah_sd_saat_ini",
                60000000,
                "chrversion",
                "1.4",
                "xdata",
                List.of(Map.of(
                        "kode_unik",
                        "7.01.02.2.02.0003-5.1.02.02.01.0026",
                        "kode_akun",
                        "5.1.02.02.01.0026",
                        "jumlah_sd_saat_ini",
                        60000000)));

        List<RincianAkun> baris = PemeriksaInduk.periksa(baca(isi, null));

        assertThat(baris).extracting(RincianAkun::sumber).containsOnly(Sumber.B);
        assertThat(baris).extracting(r -> r.kodePd().nilai()).containsOnly("35.09.22");
        assertThat(baris).extracting(RincianAkun::rincian).containsExactly(true, false);
        assertThat(baris.getLast().peringatan()).isEmpty();
    }

    @Test
    void saysThatPartsOfAnAmountDoNotMakeIt() {
        Map<String, Object> isi = Map.of(
                "tahun",
                2024,
                "bulan",
                6,
                "kode_skpd",
                UNIT,
                "pembukuan2",
                List.of(
                        Map.of(
                                "kode_unik", "7.01.02.2.02.0003-5.1.02.02.01.0026",
                                "realisasi_gaji_sd_saat_ini", 1,
                                "realisasi_ls_selain_gaji_sd_saat_ini", 2,
                                "jumlah_sd_saat_ini", 4),
                        Map.of(
                                "kode_unik", "7.01.02.2.02.0003-5.1.02.02.01.0027",
                                "realisasi_up_gu_tu_sd_saat_ini", "7")));

        List<RincianAkun> baris = baca(isi, null);

        assertThat(baris.getFirst().peringatan()).extracting(Cacat::kode).containsExactly("BAGIAN_TIDAK_SAMA_JUMLAH");
        assertThat(baris.getLast().realisasi()).isEqualTo(Rupiah.of(7));
        assertThat(baris.getLast().cacat()).isEmpty();
    }

    @Test
    void readsAnLraAsControlTotals() {
        Map<String, Object> isi = Map.of(
                "action",
                "singkron_aklap_lra",
                "tahun_anggaran",
                2024,
                "kode_skpd",
                UNIT,
                "mulai_tgl",
                "2024-01-01",
                "sampai_tgl",
                "2024-06-30",
                "data",
                List.of(
                        Map.of("kode_rekening", "5.1", "level", 2, "nominal", "195.500.000,00", "realisasi", 84875500),
                        Map.of("kode_rekening", "5.1.02.02.01.0026", "level", 6, "nominal", 1, "realisasi", "-")));

        List<RincianAkun> baris = baca(isi, null);

        assertThat(baris).extracting(RincianAkun::sumber).containsOnly(Sumber.C);
        assertThat(baris).extracting(RincianAkun::rincian).containsOnly(false);
        assertThat(baris.getFirst().anggaran()).isEqualTo(Rupiah.of(195_500_000));
        assertThat(baris.getLast().cacat()).extracting(Cacat::kode).containsExactly("REALISASI_TIDAK_DIKIRIM");

        Map<String, Object> separuh = new HashMap<>(isi);
        separuh.put("mulai_tgl", "2024-04-01");
        assertThat(baca(separuh, null).getFirst().cacat())
                .extracting(Cacat::kode)
                .containsExactly("RENTANG_BUKAN_KUMULATIF");
    }

    @Test
    void readsADocumentAndLeavesThePeopleOut() {
        Map<String, Object> isi = Map.of(
                "tahun",
                2024,
                "kode_skpd",
                UNIT,
                "lengkap_sampai",
                "2024-06-30",
                "data",
                List.of(Map.ofEntries(
                        Map.entry("kode_sub_giat", "7.01.02.2.02.0003"),
                        Map.entry("kode_rekening", "5.1.02.02.01.0026"),
                        Map.entry("nomor_dokumen", " 12/TBP/2024 "),
                        Map.entry("jenis_dokumen", "TBP"),
                        Map.entry("tanggal_dokumen", "2024-05-14T00:00:00Z"),
                        Map.entry("nilai_realisasi", "10.000.000,00"),
                        Map.entry("nilai_setoran", 0),
                        Map.entry("status_sp2d", "Proses Transfer"),
                        Map.entry("nama_pptk", "Orang Contoh"),
                        Map.entry("nip_pptk", "000000000000000000"),
                        Map.entry("keterangan_dokumen", "dibayar kepada Orang Contoh"))));
        Amplop amplop = Amplop.buka(isi, Map.of(), null).orElseThrow().getFirst();

        RincianDokumen satu = PEMBACA.dokumen(amplop.baris().getFirst(), amplop.konteks());

        assertThat(amplop.sumber()).isEqualTo(Sumber.D);
        assertThat(amplop.lengkapSampai()).contains(LocalDate.of(2024, 6, 30));
        assertThat(satu.nomor()).isEqualTo("12/TBP/2024");
        assertThat(satu.tanggal()).isEqualTo(LocalDate.of(2024, 5, 14));
        assertThat(satu.nilai()).isEqualTo(Rupiah.of(10_000_000));
        assertThat(satu.status()).isEqualTo("proses_transfer");
        assertThat(satu.toString()).doesNotContain("Orang").doesNotContain("1990");
    }

    @Test
    void namesEveryFaultOfARow() {
        Map<String, Object> baris = new LinkedHashMap<>();
        baris.put("kode_akun", "lima");
        baris.put("realisasi_rill", "");
        baris.put("anggaran", "12,3,4");
        Map<String, Object> isi = Map.of("tahun", "dua ribu", "kode_skpd", "9101", "data", List.of(baris));

        assertThat(baca(isi, Sumber.A).getFirst().cacat())
                .extracting(Cacat::medan, Cacat::kode)
                .containsExactlyInAnyOrder(
                        tuple("kodeSkpd", "KODE_TIDAK_TERBACA"),
                        tuple("tahun", "BILANGAN_TIDAK_TERBACA"),
                        tuple("kodeSubKegiatan", "WAJIB_DIISI"),
                        tuple("kodeAkun", "KODE_TIDAK_TERBACA"),
                        tuple("anggaran", "ANGKA_TIDAK_TERBACA"),
                        tuple("realisasi", "REALISASI_TIDAK_DIKIRIM"));
    }

    @Test
    void takesCodesFromNamesThatBeginWithThem() {
        Map<String, Object> isi = Map.of(
                "tahun",
                2024,
                "tanggal_akhir",
                "30/06/2024",
                "kode_skpd",
                UNIT,
                "data",
                List.of(Map.of(
                        "nama_sub_giat", "7.01.02.2.02.0003 Peningkatan Efektifitas",
                        "nama_akun", "5.1.02.02.01.0026 Belanja Jasa",
                        "realisasi_rill", 1)));

        RincianAkun satu = baca(isi, null).getFirst();

        assertThat(satu.rincian()).isTrue();
        assertThat(satu.cacat()).isEmpty();
    }

    @Test
    void keepsStageAndFundApartAndTheirNumbersOut() {
        Map<String, Object> isi = Map.of(
                "tahun",
                2024,
                "tanggal_akhir",
                "2024-06-30",
                "kode_skpd",
                UNIT,
                "kode_sub_giat",
                "7.01.02.2.02.0003",
                "data",
                List.of(
                        Map.of(
                                "kode_akun",
                                "5.1.02.02.01.0026",
                                "realisasi",
                                1,
                                "status_tahap",
                                "APBD Perubahan",
                                "id_dana",
                                7,
                                "nama_dana",
                                "Pendapatan  Asli Daerah"),
                        Map.of(
                                "kode_akun",
                                "5.1.02.02.01.0026",
                                "realisasi",
                                2,
                                "kode_tahap",
                                12,
                                "kode_dana",
                                "1.1.01")));

        assertThat(baca(isi, null))
                .extracting(r -> r.tahap().nilai(), RincianAkun::kodeDana)
                .containsExactly(tuple("PERUBAHAN", "PENDAPATAN ASLI DAERAH"), tuple("", "1.1.01"));
    }

    @Test
    void ordersNumberedRowsByTheirNumbersAndCountsRowsThatAreNone() {
        Map<String, Object> data = new LinkedHashMap<>();
        for (int i : new int[] {10, 2, 0}) {
            data.put(Integer.toString(i), Map.of("kode_akun", "5.1.02.02.01.00" + (10 + i), "realisasi", i));
        }
        data.put("11", "bukan baris");
        Map<String, Object> isi = Map.of("action", "singkron_realisasi_dashboard", "tahun", 2024, "data", data);

        assertThat(baca(isi, null))
                .extracting(r -> r.akun() == null ? "-" : r.akun().nilai())
                .containsExactly("5.1.02.02.01.0010", "5.1.02.02.01.0012", "5.1.02.02.01.0020", "-");
    }

    @Test
    void recognisesNothingInWhatHasNoSuchShape() {
        assertThat(Amplop.buka(Map.of("data", List.of(Map.of("harga", 1))), Map.of(), null))
                .isEmpty();
        assertThat(Amplop.buka(List.of(), Map.of(), null)).isEmpty();
        assertThat(Amplop.buka("teks", Map.of(), Sumber.A)).isEmpty();
    }

    @Test
    void refusesALineOfTheDashboardThatWouldNotCount() {
        Map<String, Object> isi = new HashMap<>(belanja());
        isi.put(
                "data",
                List.of(
                        Map.of("kode_akun", "5.1.02.02.01", "realisasi_rill", 1),
                        Map.of("kode_akun", "5.1.02.02.01.0026", "kode_sub_giat", "7.01.02.2.02", "realisasi_rill", 1),
                        Map.of("kode_akun", "5.1.02.02.01.0026", "realisasi_rill", 1)));

        assertThat(baca(isi, null))
                .extracting(
                        RincianAkun::rincian,
                        r -> r.cacat().stream()
                                .map(c -> c.medan() + " " + c.kode() + " " + c.teks())
                                .toList())
                .containsExactly(
                        tuple(false, List.of("kodeAkun AKUN_TIDAK_LENGKAP 5.1.02.02.01")),
                        tuple(false, List.of("kodeSubKegiatan BUKAN_SUB_KEGIATAN 7.01.02.2.02")),
                        tuple(true, List.of()));
    }

    /** It would be kept as a sum, and its money be missing. */
    @Test
    void refusesAFullAccountOfAnSpjWithoutItsSubKegiatan() {
        Map<String, Object> isi = new HashMap<>(spj());
        isi.put(
                "pembukuan2",
                List.of(
                        Map.of("kode_akun", "5.1.02.02.01.0026", "jumlah_sd_saat_ini", 1),
                        Map.of("kode_unik", "7.01.02-5.1.02.02.01.0026", "jumlah_sd_saat_ini", 1),
                        Map.of("kode_unik", "7.01.02-5.1.02.02.01", "jumlah_sd_saat_ini", 1)));

        assertThat(baca(isi, null))
                .extracting(r -> r.cacat().stream().map(Cacat::kode).toList())
                .containsExactly(List.of("WAJIB_DIISI"), List.of("BUKAN_SUB_KEGIATAN"), List.of(), List.of());
    }

    @Test
    void refusesASubUnitThatOnlyItsNumberNames() {
        Map<String, Object> isi = new HashMap<>(belanja());
        isi.put("skpd", Map.of("id_skpd", 9101, "kode_skpd", UNIT));
        isi.put("sub_kegiatan", Map.of("kode_sub_giat", "7.01.02.2.02.0003"));
        Map<String, Object> akun = Map.of("kode_akun", "5.1.02.02.01.0026", "realisasi_rill", 1);
        Map<String, Object> lain = new HashMap<>(akun);
        lain.put("id_sub_skpd", 9105);
        Map<String, Object> sendiri = new HashMap<>(akun);
        sendiri.put("id_sub_skpd", "9101");
        Map<String, Object> berkode = new HashMap<>(lain);
        berkode.put("kode_sub_skpd", "7.01.0.00.0.00.91.0003");
        Map<String, Object> diAnakUnit = new HashMap<>(lain);
        diAnakUnit.put("id_unit", 9105);
        isi.put("data", List.of(lain, sendiri, berkode, diAnakUnit));

        assertThat(baca(isi, null))
                .extracting(r -> r.cacat().stream().map(Cacat::kode).toList())
                .containsExactly(List.of("SUB_UNIT_TANPA_KODE"), List.of(), List.of(), List.of());
    }

    @Test
    void triesEveryNumberOfTheUnit() {
        Map<String, Object> isi = new HashMap<>(belanja());
        isi.put("skpd", Map.of("id_skpd", 9101, "id_unit", 77));
        isi.put("sub_kegiatan", Map.of("kode_sub_giat", "7.01.02.2.02.0003", "id_sub_skpd", 77));

        assertThat(baca(isi, null).getFirst().nomorUnit()).containsExactly("77", "9101");
    }

    @Test
    void warnsOfAStageWhoseNumberIsNotNamed() {
        Map<String, Object> isi = new HashMap<>(belanja());
        isi.put("status_tahap", "Pergeseran Anggaran Tahun 2023");

        assertThat(baca(isi, null)).allSatisfy(satu -> {
            assertThat(satu.tahap().nilai()).isEqualTo("PERGESERAN-1");
            assertThat(satu.peringatan()).extracting(Cacat::kode).containsExactly("TAHAP_TANPA_NOMOR");
        });
    }

    /** The total of a unit names the unit, whose code is also that of the kecamatan without its kelurahan. */
    @Test
    void holdsTheTotalOfAnSpjAgainstAllSubUnits() {
        Map<String, Object> isi = new HashMap<>(spj());
        isi.put("pembukuan1", List.of(Map.of("kode_sub_skpd", UNIT, "jumlah_sd_saat_ini", 3)));
        isi.put(
                "pembukuan2",
                List.of(
                        Map.of("kode_unik", UNIT + "-7.01.02.2.02.0003-5.1.02.02.01.0026", "jumlah_sd_saat_ini", 1),
                        Map.of(
                                "kode_unik",
                                "7.01.0.00.0.00.91.0003-7.01.02.2.02.0003-5.1.02.02.01.0026",
                                "jumlah_sd_saat_ini",
                                2)));

        assertThat(PemeriksaInduk.periksa(baca(isi, null)).getLast().peringatan())
                .isEmpty();
    }

    @Test
    void readsWhatADeliveryDeclares() {
        for (String ya : List.of("true", "1", "Ya")) {
            assertThat(amplop(Map.of("lengkap", ya)).lengkap()).as(ya).isTrue();
        }
        for (String tidak : List.of("false", "0", "tidak", " ", "-")) {
            assertThat(amplop(Map.of("lengkap", tidak)).lengkap()).as(tidak).isFalse();
            assertThat(amplop(Map.of("lengkap", tidak)).cacat()).as(tidak).isEmpty();
        }
        assertThat(amplop(Map.of("lengkap", "mungkin")).cacat())
                .contains(new Cacat("lengkap", "PERNYATAAN_TIDAK_TERBACA", "mungkin"));
        assertThat(amplop(Map.of("lengkap", "true", "total_page", 1)).cacat()).isEmpty();
        assertThat(amplop(Map.of("lengkap", "true", "total_page", 2)).cacat())
                .contains(new Cacat("lengkap", "LENGKAP_BERHALAMAN", ""));
        assertThat(amplop(Map.of("lengkap_sampai", "30 Juni 2024")).cacat()).isEmpty();
        assertThat(amplop(Map.of("lengkap_sampai", "Juni 2024")).cacat())
                .contains(new Cacat("lengkap_sampai", "PERNYATAAN_TIDAK_TERBACA", "Juni 2024"));
    }

    @Test
    void tellsTheLastPage() {
        assertThat(amplop(Map.of()).halamanTerakhir()).isTrue();
        assertThat(amplop(Map.of("total_page", "3", "no_page", "3")).halamanTerakhir())
                .isTrue();
        assertThat(amplop(Map.of("total_page", 3, "page", 2)).halamanTerakhir()).isFalse();
        assertThat(amplop(Map.of("total_page", 3)).halamanTerakhir()).isFalse();
    }

    private static Amplop amplop(Map<String, ?> tambahan) {
        return Amplop.buka(belanja(), tambahan, null).orElseThrow().getFirst();
    }

    @Test
    void readsAListOfEnvelopes() {
        List<Amplop> semua =
                Amplop.buka(List.of(belanja(), spj()), Map.of(), null).orElseThrow();

        assertThat(semua).extracting(Amplop::sumber).containsExactly(Sumber.A, Sumber.B);
    }

    static List<RincianAkun> baca(Object isi, Sumber sumber) {
        List<RincianAkun> hasil = new ArrayList<>();
        for (Amplop amplop : Amplop.buka(isi, Map.of(), sumber).orElseThrow()) {
            amplop.baris().forEach(satu -> hasil.add(PEMBACA.akun(amplop.sumber(), satu, amplop.konteks())));
        }
        return hasil;
    }

    private static Map<String, Object> belanja() {
        return Map.of(
                "sumber", "ri",
                "tahun_anggaran", "2024",
                "tanggal_akhir", "2024-06-30",
                "kode_sbl", "9101.9101.9101.77.1201.4302.15103",
                "skpd", Map.of("id_skpd", 9101, "kode_skpd", UNIT, "nama_skpd", "KECAMATAN CONTOH SARI"),
                "sub_kegiatan",
                        Map.of(
                                "kode_sub_skpd",
                                UNIT,
                                "kode_bidang_urusan",
                                "7.01",
                                "kode_sub_giat",
                                "7.01.02.2.02.0003",
                                "pagu",
                                195500000),
                "data",
                        Map.of(
                                "0",
                                        Map.of(
                                                "kode_akun",
                                                "5.1.02.01.01.0024",
                                                "nama_akun",
                                                "5.1.02.01.01.0024 Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor",
                                                "anggaran",
                                                55500000,
                                                "realisasi_rencana",
                                                27350000,
                                                "realisasi_rill",
                                                "24875500",
                                                "tahun",
                                                2024),
                                "1",
                                        Map.of(
                                                "kode_akun",
                                                "5.1.02.02.01.0026",
                                                "nama_akun",
                                                "5.1.02.02.01.0026 Belanja Jasa Tenaga Administrasi",
                                                "anggaran",
                                                140000000,
                                                "realisasi_rencana",
                                                60000000,
                                                "realisasi_rill",
                                                60000000,
                                                "tahun",
                                                "2024")));
    }

    private static Map<String, Object> spj() {
        return Map.of(
                "kode_skpd",
                UNIT,
                "tahun",
                2024,
                "bulan",
                "6",
                "pembukuan1",
                List.of(Map.of("jumlah_sd_saat_ini", 60000000)),
                "pembukuan2",
                List.of(
                        Map.of(
                                "kode_unik", "7.01.02.2.02.0003",
                                "kode_akun", "",
                                "nama_akun", "Peningkatan Efektifitas Pelaksanaan Pelayanan",
                                "alokasi_anggaran", 195500000,
                                "jumlah_sd_saat_ini", 84875500),
                        Map.of(
                                "kode_unik", "7.01.02.2.02.0003-5.1.02.02.01.0026",
                                "kode_akun", "5.1.02.02.01.0026",
                                "nama_akun", "Belanja Jasa Tenaga Administrasi",
                                "alokasi_anggaran", 140000000,
                                "realisasi_ls_selain_gaji_sd_saat_ini", 60000000,
                                "realisasi_up_gu_tu_sd_saat_ini", 0,
                                "jumlah_sd_saat_ini", 60000000)));
    }

    private static BigDecimal jumlah(List<RincianAkun> baris) {
        return baris.stream().map(r -> r.realisasi().nilai()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
