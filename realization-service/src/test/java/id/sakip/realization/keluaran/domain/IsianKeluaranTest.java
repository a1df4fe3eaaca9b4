package id.sakip.realization.keluaran.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import id.sakip.contracts.Nilai;
import id.sakip.contracts.nilai.PenguraiNilai;
import id.sakip.contracts.rencana.RencanaBerlaku;
import id.sakip.realization.keluaran.domain.IsianKeluaran.Galat;
import id.sakip.realization.keluaran.domain.IsianKeluaran.Terbaca;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class IsianKeluaranTest {

    @ParameterizedTest
    @CsvSource({
        // target of the plan, its unit, what was reached, as a number
        "12 Dokumen, Dokumen, 6 Dok, 6",
        "12 Dokumen, Dokumen, 6, 6",
        "12, Laporan, 6 laporan, 6",
        "50 org x 12 bln, , 50 org x 6 bln, 300",
        "50 org x 12 bln, Orang, 50 orang x 12 bulan, 600",
        "98 %, , '97,5 %', 97.5",
        "'1.200 dokumen', , '1.150 dokumen', 1150",
        "14 OB, OB, 11 Orang/Bulan, 11",
        "12, , 6 lembar, 6"
    })
    void understandsWhatTheReportsPrint(String target, String satuan, String teks, BigDecimal angka) {
        assertThat(teks(teks).baca(keluaran(target, satuan))).isInstanceOfSatisfying(Terbaca.Sah.class, sah -> {
            assertThat(sah.nilai().angka()).isEqualByComparingTo(angka);
            assertThat(sah.nilai().teks()).isEqualTo(teks);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "50 org x 12 bln, Orang, 6 bln, SATUAN_BERBEDA",
        "50 org x 12 bln, Orang, 50 org, SATUAN_BERBEDA",
        "50 org x 12 bln, Orang, 50 org x 6 hari, SATUAN_BERBEDA",
        "1 Paket, Paket, 30 Pcs, SATUAN_BERBEDA",
        "98 %, %, 97 laporan, SATUAN_BERBEDA",
        "12, Laporan, -1 Laporan, DI_LUAR_RENTANG",
        "12, Laporan, ≥ 10, TEKS_TIDAK_TERURAI",
        "12, Laporan, B, TEKS_TIDAK_TERURAI",
        "12, Laporan, -, TEKS_TIDAK_TERURAI",
        "12, Laporan, setiap bulan, TEKS_TIDAK_TERURAI",
        "12, Laporan, '7.01.02', TEKS_TIDAK_TERURAI"
    })
    void refusesWhatMeansSomethingElse(String target, String satuan, String teks, String kode) {
        assertThat(galat(teks(teks), keluaran(target, satuan))).containsExactly(kode);
    }

    @Test
    void namesBothUnitsThatDiffer() {
        Terbaca terbaca = teks("6 bln").baca(keluaran("50 org x 12 bln", "Orang"));

        assertThat(((Terbaca.Cacat) terbaca).galat())
                .containsExactly(new Galat("teks", "SATUAN_BERBEDA", List.of("bln", "org x bln")));
    }

    @Test
    void givesABareNumberTheUnitOfThePlan() {
        Terbaca terbaca =
                new IsianKeluaran(new BigDecimal("6.50"), null, null, null).baca(keluaran("12 Dokumen", "Dokumen"));

        assertThat(((Terbaca.Sah) terbaca).nilai())
                .isEqualTo(Nilai.angka(new BigDecimal("6.5"), "Dokumen", "6,5 Dokumen"));
    }

    @Test
    void takesExactlyOneFormOfValue() {
        RencanaBerlaku.Keluaran keluaran = keluaran("12 Dokumen", "Dokumen");

        assertThat(galat(new IsianKeluaran(null, null, null, null), keluaran)).containsExactly("NILAI_KOSONG");
        assertThat(galat(new IsianKeluaran(BigDecimal.ONE, "1 Dok", null, null), keluaran))
                .containsExactly("NILAI_GANDA");
        assertThat(galat(new IsianKeluaran(null, "1 Dok", "Dokumen", null), keluaran))
                .containsExactly("SATUAN_TANPA_NILAI");
        assertThat(galat(new IsianKeluaran(null, null, "Dokumen", "BELUM_DILAPORKAN"), keluaran))
                .containsExactly("SATUAN_TANPA_NILAI");
        assertThat(galat(new IsianKeluaran(BigDecimal.ONE, null, "Pcs", null), keluaran))
                .containsExactly("SATUAN_BERBEDA");
        assertThat(galat(new IsianKeluaran(new BigDecimal("-0.1"), null, null, null), keluaran))
                .containsExactly("DI_LUAR_RENTANG");
        assertThat(galat(new IsianKeluaran(new BigDecimal("1E+30"), null, null, null), keluaran))
                .containsExactly("ANGKA_TERLALU_PANJANG");
    }

    @Test
    void keepsTheReasonWhyThereIsNoValue() {
        Terbaca terbaca = new IsianKeluaran(null, null, null, "BELUM_DILAPORKAN").baca(keluaran("12", null));

        assertThat(((Terbaca.Sah) terbaca).nilai().alasan()).isEqualTo("BELUM_DILAPORKAN");
    }

    @Property
    void readsBackTheTextThatItShows(@ForAll @BigRange(min = "0", max = "1000000000") @Scale(4) BigDecimal angka) {
        RencanaBerlaku.Keluaran keluaran = keluaran("12 Dokumen", "Dokumen");
        Nilai nilai = ((Terbaca.Sah) new IsianKeluaran(angka, null, null, null).baca(keluaran)).nilai();

        assertThat(((Terbaca.Sah) teks(nilai.teks()).baca(keluaran)).nilai()).isEqualTo(nilai);
    }

    private static IsianKeluaran teks(String teks) {
        return new IsianKeluaran(null, teks, null, null);
    }

    private static RencanaBerlaku.Keluaran keluaran(String target, String satuan) {
        return new RencanaBerlaku.Keluaran("Jumlah", satuan, PenguraiNilai.urai(target), Map.of());
    }

    private static List<String> galat(IsianKeluaran isian, RencanaBerlaku.Keluaran keluaran) {
        return isian.baca(keluaran) instanceof Terbaca.Cacat(List<Galat> galat)
                ? galat.stream().map(Galat::kode).toList()
                : List.of();
    }
}
