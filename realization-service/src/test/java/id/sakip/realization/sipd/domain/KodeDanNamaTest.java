package id.sakip.realization.sipd.domain;

import java.time.LocalDate;
import java.util.Optional;

import id.sakip.contracts.JenisBelanja;
import id.sakip.contracts.KodeNomenklatur;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class KodeDanNamaTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5.1.02.01.01.0024 Belanja  Alat/Bahan   | Belanja Alat/Bahan
            Belanja Alat &amp; Bahan                | Belanja Alat & Bahan
            Belanja &quot;ATK&quot; &#39;A&#39;     | Belanja "ATK" 'A'
            X.XX.01 Program Penunjang               | Program Penunjang
            7.01.02.2.02.0003                       |
            R&D tanpa &entitas                      | R&D tanpa &entitas
            3 Kali                                  | 3 Kali
            """)
    void cleansNames(String mentah, String bersih) {
        assertThat(Teks.nama(mentah)).isEqualTo(bersih);
    }

    @Test
    void putsNamesOnOneLine() {
        assertThat(Teks.nama("Belanja\r\n  Jasa\u00a0 Kantor \t")).isEqualTo("Belanja Jasa Kantor");
        assertThat(Teks.nama("&#0;&#x110000;")).isEqualTo("&#0;&#x110000;");
        assertThat(Teks.nama(null)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "7.01.02.2.02.03,7.01.02.2.02.0003",
        "7.01.02.2.02.0003,7.01.02.2.02.0003",
        "' 7.01.02.2.02.3 ',7.01.02.2.02.0003",
        "X.XX.01.2.06.0002,7.01.01.2.06.0002",
        "x.xx.01,7.01.01",
        "7.01.02.2.02.0003.,7.01.02.2.02.0003"
    })
    void readsActivities(String teks, String kode) {
        assertThat(KodeKegiatan.baca(teks, "7.01")).contains(new KodeNomenklatur(kode));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "7.01", "5.1.02.01.01.0024", "7.01.02.2.02.00003"})
    void refusesWhatIsNoActivity(String teks) {
        assertThat(KodeKegiatan.baca(teks, "7.01")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "5,5,false,",
        "5.1,5.1,false,OPERASI",
        "5.2.02,5.2.02,false,MODAL",
        "5.1.02.01,5.1.02.01,false,OPERASI",
        "5.1.02.01.01,5.1.02.01.01,false,OPERASI",
        "5.1.02.01.01.0052,5.1.02.01.01.0052,true,OPERASI",
        "5.3.1.1.1.1,5.3.01.01.01.0001,true,TAK_TERDUGA",
        "5.4.01.01.01.0001,5.4.01.01.01.0001,true,TRANSFER",
        "4.1.01.01.01.0001,4.1.01.01.01.0001,true,",
        "5.1.02.04.001.00001,5.1.02.04.01.0001,true,OPERASI",
        "5.1.02.04.099.09999,5.1.02.04.99.9999,true,OPERASI",
        "5.1.02.04.001,5.1.02.04.01,false,OPERASI"
    })
    void readsAccountsOfEveryDepth(String teks, String kode, boolean lengkap, JenisBelanja jenis) {
        KodeAkun akun = KodeAkun.baca(teks).orElseThrow();
        assertThat(akun.nilai()).isEqualTo(kode);
        assertThat(akun.lengkap()).isEqualTo(lengkap);
        assertThat(akun.jenisBelanja()).isEqualTo(Optional.ofNullable(jenis));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "5.",
                "5..1",
                "51",
                "5.1.02.01.01.10000",
                "5.1.02.01.100.0001",
                "5.1.02.01.0001.0001",
                "5.1.02.01.01.000001",
                "5.1.002.01.01.0001",
                "5.1.02.01.01.0052.1",
                "A.1"
            })
    void refusesWhatIsNoAccount(String teks) {
        assertThat(KodeAkun.baca(teks.equals("5.") ? "5.x" : teks)).isEmpty();
    }

    @Test
    void containsOnlyAccountsBelowItself() {
        assertThat(new KodeAkun("5.1").memuat(new KodeAkun("5.1.02.01.01.0052")))
                .isTrue();
        assertThat(new KodeAkun("5.1.02").memuat(new KodeAkun("5.1.03"))).isFalse();
        assertThat(new KodeAkun("5.1").memuat(new KodeAkun("5.1"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "7.01.0.00.0.00.91.0000,7.01.0.00.0.00.91.0000",
        "7-01.0-00.0-00.91.0000,7.01.0.00.0.00.91.0000",
        "9101,",
        "35.09.22,"
    })
    void readsUnitCodes(String teks, String kode) {
        assertThat(KodeSkpd.baca(teks).map(KodeSkpd::nilai).orElse(null)).isEqualTo(kode);
    }

    @ParameterizedTest
    @CsvSource({
        "APBD Murni,MURNI",
        "Penetapan APBD,MURNI",
        "APBD Perubahan,PERUBAHAN",
        "P-APBD,PERUBAHAN",
        "Pergeseran,PERGESERAN-1",
        "Pergeseran ke-3,PERGESERAN-3",
        "Pergeseran 2 setelah Perubahan,PERUBAHAN-PERGESERAN-2",
        "lainnya,"
    })
    void readsStages(String teks, String tahap) {
        assertThat(Tahap.baca(teks).map(satu -> satu.tahap().nilai()).orElse(null))
                .isEqualTo(tahap);
    }

    /** A number counts directly after the word only; a year is none. */
    @ParameterizedTest
    @CsvSource({
        "Pergeseran,PERGESERAN-1,true",
        "Pergeseran Anggaran Tahun 2023,PERGESERAN-1,true",
        "Pergeseran 2023,PERGESERAN-1,true",
        "Pergeseran Tahun 2023 tahap 2,PERGESERAN-1,true",
        "Pergeseran 0,PERGESERAN-1,true",
        "Pergeseran Anggaran ke-2 Tahun 2023,PERGESERAN-2,false",
        "Pergeseran ke 12 2023,PERGESERAN-12,false",
        "Pergeseran (ke-3),PERGESERAN-3,false",
        "Pergeseran IV Tahun 2023,PERGESERAN-4,false",
        "PERGESERAN-IX,PERGESERAN-9,false",
        "Pergeseran XII,PERGESERAN-12,false",
        "Pergeseran IIII,PERGESERAN-1,true",
        "Pergeseran VI setelah Perubahan 2023,PERUBAHAN-PERGESERAN-6,false"
    })
    void takesNoYearForTheNumberOfAStage(String teks, String tahap, boolean tanpaNomor) {
        assertThat(Tahap.baca(teks)).contains(new Tahap.Sebutan(new Tahap(tahap), tanpaNomor));
    }

    @Test
    void ordersStagesAsTheyFollowEachOther() {
        assertThat(java.util.stream.Stream.of(
                                "PERUBAHAN-PERGESERAN-1", "PERUBAHAN", "PERGESERAN-10", "PERGESERAN-2", "MURNI", "")
                        .map(Tahap::new)
                        .sorted()
                        .map(Tahap::nilai))
                .containsExactly("", "MURNI", "PERGESERAN-2", "PERGESERAN-10", "PERUBAHAN", "PERUBAHAN-PERGESERAN-1");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-30,2024-06-30",
        "2024-6-3,2024-06-03",
        "2024-06-30 10:11:12,2024-06-30",
        "2024-06-29T17:00:00Z,2024-06-30",
        "2024-06-29T16:59:59Z,2024-06-29",
        "2024-06-30T00:00:00+07:00,2024-06-30",
        "30/06/2024,2024-06-30",
        "30-06-2024,2024-06-30",
        "30 Juni 2024,2024-06-30",
        "2024-02-30,",
        "Juni 2024,",
        "'',"
    })
    void readsDates(String teks, LocalDate tanggal) {
        assertThat(Tanggal.baca(teks).orElse(null)).isEqualTo(tanggal);
    }
}
