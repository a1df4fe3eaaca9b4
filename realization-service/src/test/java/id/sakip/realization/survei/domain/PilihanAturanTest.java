package id.sakip.realization.survei.domain;

import java.util.List;

import id.sakip.contracts.KodeWilayah;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PilihanAturanTest {

    private static final List<AturanSurvei> SEMUA = List.of(
            AturanUji.umum("LAMA", null, 2004),
            AturanUji.umum("BARU", null, 2017),
            AturanUji.umum("KAB", "35.09", 2017),
            AturanUji.umum("KAB-LAIN", "35.11", 2020),
            AturanUji.aturan("KHUSUS", "a"));

    @ParameterizedTest
    @CsvSource({
        "35.09.22, 2003, ATURAN_TIDAK_ADA",
        "35.09.22, 2004, LAMA",
        "35.09.22, 2016, LAMA",
        "35.09.22, 2017, KAB",
        "35.09.22, 2024, KAB",
        "35.11.01, 2019, BARU",
        "35.11.01, 2020, KAB-LAIN",
        "35.12.01, 2024, BARU",
        "35.09, 2024, KAB"
    })
    void takesTheGeneralRuleOfTheYear(String wilayah, int tahun, String hasil) {
        assertThat(pilih(null, wilayah, tahun)).isEqualTo(hasil);
    }

    @ParameterizedTest
    @CsvSource({
        "KHUSUS, 35.09.22, 2000, KHUSUS",
        "KHUSUS, 35.09.22, 1999, ATURAN_BELUM_BERLAKU",
        "LAMA, 35.09.22, 2024, LAMA",
        "BARU, 35.09.22, 2016, ATURAN_BELUM_BERLAKU",
        "KAB, 35.09.22, 2017, KAB",
        "KAB, 35.11.01, 2017, ATURAN_TIDAK_DIKENAL",
        "TIADA, 35.09.22, 2017, ATURAN_TIDAK_DIKENAL"
    })
    void takesTheRuleThatIsNamedWhereAndWhenItHolds(String id, String wilayah, int tahun, String hasil) {
        assertThat(pilih(id, wilayah, tahun)).isEqualTo(hasil);
    }

    private static String pilih(String id, String wilayah, int tahun) {
        return switch (PilihanAturan.pilih(SEMUA, id, new KodeWilayah(wilayah), tahun)) {
            case PilihanAturan.Ada(AturanSurvei aturan) -> aturan.id();
            case PilihanAturan.Tidak(Temuan temuan) -> temuan.kode();
        };
    }
}
