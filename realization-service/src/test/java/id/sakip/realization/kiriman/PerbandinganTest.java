package id.sakip.realization.kiriman;

import java.util.List;
import java.util.Map;
import java.util.Set;

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Triwulan;
import id.sakip.platform.problem.Fault;
import id.sakip.realization.unit.UnitTahun;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PerbandinganTest {

    private static final UnitTahun ARJASA = new UnitTahun(new KodeWilayah("35.09.22"), 2023);
    private static final UnitTahun KALIWATES = new UnitTahun(new KodeWilayah("35.09.19"), 2023);

    @Test
    void tellsNewChangedUnchangedAndRejectedRowsApart() {
        var hasil = Perbandingan.antara(
                List.of(
                        sah(ARJASA, "c", "1", false),
                        sah(ARJASA, "b", "2", false),
                        new BarisDibaca.Ditolak<>(List.of(Fault.at("x", "A"), Fault.at("y", "B"))),
                        sah(KALIWATES, "a", "3", false),
                        sah(ARJASA, "c", "1", true)),
                Map.of(new Kunci(ARJASA, "b"), "lama", new Kunci(KALIWATES, "a"), "3"),
                Map.of(),
                Set.of(),
                false);

        assertThat(hasil.perubahan())
                .extracting(Realisasi::kunci)
                .containsExactly(new Kunci(ARJASA, "b"), new Kunci(ARJASA, "c"));
        assertThat(hasil.unitBerubah()).containsExactly(ARJASA);
        assertThat(hasil.laporan().faults())
                .extracting(Fault::baris, Fault::kode)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, "A"), org.assertj.core.groups.Tuple.tuple(2, "B"));
    }

    @Test
    void findsNothingToWriteInAResend() {
        var hasil = Perbandingan.antara(
                List.of(sah(ARJASA, "a", "1", false), sah(ARJASA, "a", "1", true)),
                Map.of(new Kunci(ARJASA, "a"), "1"),
                Map.of(),
                Set.of(),
                true);

        assertThat(hasil.perubahan()).isEmpty();
        assertThat(hasil.unitBerubah()).isEmpty();
    }

    @Test
    void writesARepeatedRowWhoseFirstOneAnEarlierPartCouldNotWrite() {
        var hasil = Perbandingan.antara(
                List.of(sah(ARJASA, "a", "1", true), sah(ARJASA, "a", "1", true)), Map.of(), Map.of(), Set.of(), false);

        assertThat(hasil.perubahan()).hasSize(1);
        assertThat(hasil.hasil()).containsExactly(HasilBaris.DIBUAT, HasilBaris.TETAP);
    }

    @Test
    void leavesWhatCameLaterThanRowsThatWaited() {
        var hasil = Perbandingan.antara(
                List.of(sah(ARJASA, "a", "1", false), sah(ARJASA, "b", "2", false), sah(ARJASA, "c", "3", false)),
                Map.of(new Kunci(ARJASA, "a"), "9", new Kunci(ARJASA, "b"), "2", new Kunci(ARJASA, "c"), "9"),
                Map.of(),
                Set.of(new Kunci(ARJASA, "a"), new Kunci(ARJASA, "b")),
                true);

        assertThat(hasil.hasil()).containsExactly(HasilBaris.DIGANTIKAN, HasilBaris.TETAP, HasilBaris.DIUBAH);
        assertThat(hasil.perubahan()).extracting(Realisasi::kunci).containsExactly(new Kunci(ARJASA, "c"));
    }

    private static BarisDibaca<Kunci, String> sah(UnitTahun unit, String nama, String isi, boolean ulangan) {
        return new BarisDibaca.Sah<>(new Realisasi<>(new Kunci(unit, nama), isi), ulangan, List.of());
    }

    private record Kunci(UnitTahun unit, String nama) implements KunciRealisasi, Comparable<Kunci> {
        @Override
        public Triwulan triwulan() {
            return Triwulan.TW4;
        }

        @Override
        public int compareTo(Kunci lain) {
            int menurutUnit = unit.compareTo(lain.unit);
            return menurutUnit != 0 ? menurutUnit : nama.compareTo(lain.nama);
        }
    }
}
