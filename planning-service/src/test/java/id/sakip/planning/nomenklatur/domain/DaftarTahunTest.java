package id.sakip.planning.nomenklatur.domain;

import java.util.List;

import id.sakip.contracts.KodeNomenklatur;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DaftarTahunTest {

    private static final KodeNomenklatur KEGIATAN = new KodeNomenklatur("7.01.03.2.01");
    private static final KodeNomenklatur MUSRENBANG = new KodeNomenklatur("7.01.03.2.01.0001");
    private static final KodeNomenklatur LAIN = new KodeNomenklatur("7.01.03.2.06.0001");
    private static final KodeNomenklatur LOKAL = new KodeNomenklatur("L.01.01.01");

    private static DaftarTahun daftar(int tahun) {
        return new DaftarTahun(
                tahun,
                List.of(
                        new EntriNomenklatur(KEGIATAN, "Koordinasi Kegiatan Pemberdayaan Desa", null, "A", 2021, null),
                        new EntriNomenklatur(MUSRENBANG, "Peningkatan Partisipasi", "Lembaga", "A", 2021, null)));
    }

    @Test
    void warnsOfACodeThatTheListDoesNotHave() {
        assertThat(daftar(2023).periksaKode(MUSRENBANG)).isEmpty();
        assertThat(daftar(2023).periksaKode(LAIN))
                .contains(new Keberatan("KODE_DI_LUAR_NOMENKLATUR", List.of(LAIN, 2023)));
    }

    @Test
    void warnsOfLocalCodesSinceThereIsAListAndOfOfficialOnesBefore() {
        assertThat(daftar(2020).periksaKode(LOKAL)).isEmpty();
        assertThat(daftar(2021).periksaKode(LOKAL))
                .contains(new Keberatan("KODE_LOKAL_BERNOMENKLATUR", List.of(LOKAL, 2021)));
        assertThat(daftar(2020).periksaKode(MUSRENBANG))
                .contains(new Keberatan("KODE_RESMI_TERLALU_DINI", List.of(MUSRENBANG, 2021)));
        assertThat(daftar(2021).periksaKode(MUSRENBANG)).isEmpty();
    }

    @Test
    void warnsOfAnotherUnitOfMeasure() {
        assertThat(daftar(2023).periksaSatuan(MUSRENBANG, " lem baga ")).isEmpty();
        assertThat(daftar(2023).periksaSatuan(MUSRENBANG, "Desa "))
                .contains(new Keberatan("SATUAN_BEDA_NOMENKLATUR", List.of("Desa", MUSRENBANG, "Lembaga")));
    }

    @Test
    void saysNothingAboutUnitsWhereEitherSideHasNone() {
        assertThat(daftar(2023).periksaSatuan(MUSRENBANG, null)).isEmpty();
        assertThat(daftar(2023).periksaSatuan(MUSRENBANG, " ")).isEmpty();
        assertThat(daftar(2023).periksaSatuan(KEGIATAN, "Desa")).isEmpty();
        assertThat(daftar(2023).periksaSatuan(LAIN, "Desa")).isEmpty();
    }

    @Test
    void namesACodeAsTheListDoes() {
        assertThat(daftar(2023).sebutan(KEGIATAN)).isEqualTo("7.01.03.2.01 Koordinasi Kegiatan Pemberdayaan Desa");
        assertThat(daftar(2023).sebutan(LAIN)).isEqualTo("7.01.03.2.06.0001");
    }
}
