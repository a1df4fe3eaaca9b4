package id.sakip.realization.impor.domain;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KepalaKolomTest {

    private static final List<String> MEDAN = List.of("kodePd", "tahun", "kodeSubKegiatan", "perTanggal", "jawaban.");

    @Test
    void findsFieldsWhateverTheWriting() {
        KepalaKolom kepala = KepalaKolom.dari(
                Arrays.asList("KODE PD", "Tahun Anggaran", "kode_sub_kegiatan", "Tanggal", null, "Jawaban.persyaratan"),
                MEDAN);

        assertThat(kepala.medan())
                .containsExactly("kodePd", "tahun", "kodeSubKegiatan", "perTanggal", null, "jawaban.persyaratan");
        assertThat(kepala.asing()).isEmpty();
        assertThat(kepala.ganda()).isEmpty();
    }

    @Test
    void namesAllHeadingsThatAreUnknownOrDoubled() {
        KepalaKolom kepala = KepalaKolom.dari(List.of("kodePd", "warna", "Kode Kecamatan", "jawaban", "sumber"), MEDAN);

        assertThat(kepala.asing()).containsExactly("warna", "jawaban", "sumber");
        assertThat(kepala.ganda()).containsExactly("Kode Kecamatan");
    }
}
