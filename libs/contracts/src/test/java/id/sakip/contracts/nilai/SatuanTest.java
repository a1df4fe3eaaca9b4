package id.sakip.contracts.nilai;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SatuanTest {

    @ParameterizedTest
    @CsvSource({
        "Dokumen, dokumen, true",
        "Dok, Dokumen, true",
        "Dok., Dokumen, true",
        "Paket, Pcs, false",
        "org x bln, Orang x Bulan, true",
        "org x bln, bln x org, false",
        "org x bln, bln, false",
        "OB, Orang/bulan, true",
        "OB, Orang / Bulan, true",
        "persen, %, true",
        "Laporan, Lembaga, false",
        "Laporan, , false",
        ", , true"
    })
    void tellsUnitsApartThatDifferInMoreThanTheirWriting(String satu, String lain, boolean sama) {
        assertThat(Satuan.sama(satu, lain)).isEqualTo(sama);
        assertThat(Satuan.sama(lain, satu)).isEqualTo(sama);
    }
}
