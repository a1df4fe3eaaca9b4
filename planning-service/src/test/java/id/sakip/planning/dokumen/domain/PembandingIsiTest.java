package id.sakip.planning.dokumen.domain;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static id.sakip.planning.dokumen.domain.PembandingIsi.bandingkan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class PembandingIsiTest {

    @Test
    void findsAValueInALineByItsCode() {
        List<Perbedaan> perbedaan = bandingkan(
                Map.of("sasaran", List.of(sasaran("S1", "70"), sasaran("S2", "85"))),
                Map.of("sasaran", List.of(sasaran("S2", "90"), sasaran("S1", "70"))));

        assertThat(perbedaan)
                .singleElement()
                .isEqualTo(new Perbedaan(
                        Perbedaan.Jenis.UBAH,
                        "sasaran[S2].indikator[S2.1].target",
                        "85",
                        "90",
                        "sasaran S2 › indikator S2.1 › target: “85” menjadi “90”"));
    }

    @Test
    void namesALineThatCameAndOneThatWent() {
        List<Perbedaan> perbedaan = bandingkan(
                Map.of("program", List.of(Map.of("kode", "7.01.01", "uraian", "Penunjang"))),
                Map.of("program", List.of(Map.of("kode", "7.01.02", "uraian", "Pelayanan"))));

        assertThat(perbedaan)
                .extracting(Perbedaan::jenis, Perbedaan::medan, Perbedaan::dari, Perbedaan::ke)
                .containsExactly(
                        tuple(Perbedaan.Jenis.TAMBAH, "program[7.01.02]", null, "7.01.02 Pelayanan"),
                        tuple(Perbedaan.Jenis.HAPUS, "program[7.01.01]", "7.01.01 Penunjang", null));
    }

    @Test
    void takesNothingAndNullAndEmptyForTheSame() {
        Map<String, Object> denganNull = new HashMap<>();
        denganNull.put("nomor", null);
        denganNull.put("program", List.of());

        assertThat(bandingkan(denganNull, Map.of())).isEmpty();
        assertThat(bandingkan(Map.of(), denganNull)).isEmpty();
        assertThat(bandingkan(null, null)).isEmpty();
    }

    @Test
    void comparesNumbersByValueAndKeepsThemExact() {
        assertThat(bandingkan(Map.of("pagu", new BigDecimal("100.0")), Map.of("pagu", new BigDecimal("100"))))
                .isEmpty();
        assertThat(bandingkan(Map.of("pagu", new BigDecimal("1E+3")), Map.of("pagu", new BigDecimal("1000.5"))))
                .singleElement()
                .satisfies(p -> assertThat(p.teks()).isEqualTo("pagu: “1000” menjadi “1000.5”"));
    }

    @Test
    void tellsLinesOfOneNameApartByTheirOrder() {
        Map<String, Object> satu = Map.of("indikator", "Jumlah laporan", "target", "1");
        Map<String, Object> dua = Map.of("indikator", "Jumlah laporan", "target", "2");
        Map<String, Object> tiga = Map.of("indikator", "Jumlah laporan", "target", "3");

        assertThat(bandingkan(Map.of("keluaran", List.of(satu, dua)), Map.of("keluaran", List.of(satu, tiga))))
                .singleElement()
                .satisfies(p -> assertThat(p.medan()).isEqualTo("keluaran[Jumlah laporan #2].target"));
    }

    @Test
    void comparesPlainListsByTheirValues() {
        assertThat(bandingkan(Map.of("tugas", List.of("a", "b")), Map.of("tugas", Arrays.asList("b", "c"))))
                .extracting(Perbedaan::jenis, Perbedaan::teks)
                .containsExactly(
                        tuple(Perbedaan.Jenis.TAMBAH, "tugas: ditambahkan “c”"),
                        tuple(Perbedaan.Jenis.HAPUS, "tugas: dihapus, semula “a”"));
    }

    private static Map<String, Object> sasaran(String kode, String target) {
        return Map.of("kode", kode, "indikator", List.of(Map.of("kodeIndikator", kode + ".1", "target", target)));
    }
}
