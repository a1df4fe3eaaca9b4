package id.sakip.realization.survei;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sakip.platform.json.SakipJson;
import id.sakip.realization.survei.domain.AturanSurvei;
import id.sakip.realization.survei.domain.HasilRekap;
import id.sakip.realization.survei.domain.HasilRekap.DasarIndeks;
import id.sakip.realization.survei.domain.HasilRekap.HasilBaris;
import id.sakip.realization.survei.domain.IsiRekap;
import id.sakip.realization.survei.domain.IsianRekap;
import id.sakip.realization.survei.domain.PenilaiRekap;
import id.sakip.realization.survei.domain.Temuan;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** The survey of Kaliwates 2020 as its report prints it: table 3.5 with shares that slipped, and scores that did not. */
class DemoSurveiTest {

    private static final Path DATA = Path.of("..", "deploy", "demo-data");
    private static final ObjectMapper JSON =
            SakipJson.mapper().copy().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final AturanSurvei aturan = aturan();
    private final HasilRekap hasil = PenilaiRekap.nilai(aturan, isi(aturan));

    @Test
    void fitsNoneOfTheRegulations() {
        assertThat(aturan.unsur()).hasSize(14);
        assertThat(isi(aturan).unsur()).hasSize(14);
    }

    @Test
    void computesTheIndexOfTheIntactRowsFromTheirShares() {
        assertThat(hasil.unsur())
                .filteredOn(baris -> baris.dasar() == DasarIndeks.DIHITUNG)
                .extracting(
                        HasilBaris::nomor,
                        baris -> baris.indeks().stripTrailingZeros().toPlainString())
                .containsExactly(
                        tuple(3, "65"),
                        tuple(4, "90"),
                        tuple(5, "70"),
                        tuple(6, "72.5"),
                        tuple(7, "72.5"),
                        tuple(13, "50"));
    }

    @Test
    void namesEveryRowThatCannotBeWithItsReason() {
        assertThat(hasil.unsur())
                .filteredOn(baris -> baris.temuan() != null)
                .extracting(HasilBaris::nomor, HasilBaris::temuan)
                .containsExactly(
                        tuple(1, "SEBARAN_NOL"),
                        tuple(2, "SEBARAN_NOL"),
                        tuple(8, "SKOR_BERGESER"),
                        tuple(9, "SKOR_BERGESER"),
                        tuple(10, "SKOR_BERGESER"),
                        tuple(11, "SKOR_BERGESER"),
                        tuple(12, "SEBARAN_TIDAK_SERATUS"),
                        tuple(14, "SKOR_TIDAK_COCOK"));
    }

    @Test
    void saysWhichRowTheSlippedSharesBelongTo() {
        assertThat(hasil.temuan())
                .filteredOn(temuan -> temuan.kode().equals("SKOR_BERGESER"))
                .extracting(
                        temuan -> temuan.args().get(0),
                        temuan -> temuan.args().get(2),
                        temuan -> temuan.args().get(3))
                .containsExactly(tuple(8, "45", 9), tuple(9, "65", 10), tuple(10, "72,5", 11), tuple(11, "50", 12));
    }

    @Test
    void leavesThePrintedScoresWhereTheSharesAreDoubtful() {
        assertThat(hasil.unsur())
                .filteredOn(baris -> baris.dasar() == DasarIndeks.TERCETAK)
                .allSatisfy(baris -> assertThat(baris.indeks()).isEqualByComparingTo(baris.nilaiTercetak()))
                .extracting(HasilBaris::nomor)
                .containsExactly(1, 2, 8, 9, 10, 11, 12, 14);
        assertThat(hasil.unsur().get(13).nilaiHitung()).isEqualByComparingTo("92.5");
        assertThat(hasil.unsur().get(11).nilaiHitung()).isNull();
    }

    @Test
    void keepsThePrintedIndexAndSaysThatItWasCutOff() {
        assertThat(hasil.ikm()).isEqualByComparingTo("67.6");
        assertThat(hasil.dasar()).isEqualTo(DasarIndeks.TERCETAK);
        assertThat(hasil.ikmHitung()).isEqualByComparingTo("67.678571");
        assertThat(hasil.mutu().huruf()).isEqualTo("B");
        assertThat(hasil.temuan().getLast())
                .extracting(Temuan::kode, Temuan::args)
                .containsExactly("IKM_BERBEDA", List.of("67,6", "67,68"));
    }

    /** 947,5 / 14, when nobody prints a mean. */
    @Test
    void computesTheMeanOfTheFourteenScores() {
        IsiRekap isi = isi(aturan);
        HasilRekap tanpaCetakan = PenilaiRekap.nilai(
                aturan,
                new IsiRekap(isi.aturan(), 1, isi.asal(), null, null, isi.unsur(), null, null, null, null, null));

        assertThat(tanpaCetakan.ikm()).isEqualByComparingTo("67.68");
        assertThat(tanpaCetakan.dasar()).isEqualTo(DasarIndeks.DIHITUNG);
    }

    /** The report lists four aspects; two more lie below the mean as well. */
    @Test
    void putsTheLowestAspectsFirst() {
        assertThat(hasil.prioritas())
                .containsExactly(
                        "pengaduan",
                        "kenyamanan",
                        "ketepatan-waktu",
                        "kemudahan-prosedur",
                        "kecepatan-layanan",
                        "kejelasan-alur");
    }

    @Test
    void holdsTheIndexOfArjasaAlone() throws IOException {
        List<BarisRekap> baris = rekap("arjasa-2023", "survei-2023.json");

        assertThat(baris).singleElement().satisfies(satu -> {
            assertThat(satu.ikm()).isEqualByComparingTo(new BigDecimal("82.89"));
            assertThat(satu.unsur()).isNull();
        });
    }

    private static AturanSurvei aturan() {
        try {
            IsiAturan isi = JSON.readValue(
                    DATA.resolve("kaliwates-2020")
                            .resolve("aturan-survei-2020.json")
                            .toFile(),
                    IsiAturan.class);
            assertThat(isi.periksa()).isEmpty();
            return isi.aturan("SKM-JEMBER-2020", 1);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static IsiRekap isi(AturanSurvei aturan) {
        try {
            return switch (rekap("kaliwates-2020", "survei-2020.json")
                    .getFirst()
                    .isianRekap()
                    .baca(aturan)) {
                case IsianRekap.Terbaca.Sah(IsiRekap isi) -> isi;
                case IsianRekap.Terbaca.Cacat(List<Temuan> temuan) -> throw new AssertionError(temuan);
            };
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<BarisRekap> rekap(String folder, String berkas) throws IOException {
        return List.of(JSON.readValue(DATA.resolve(folder).resolve(berkas).toFile(), BarisRekap[].class));
    }
}
