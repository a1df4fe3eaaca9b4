package id.sakip.realization.anggaran.domain;

import java.util.EnumMap;
import java.util.Map;

import id.sakip.contracts.Rupiah;
import id.sakip.contracts.Triwulan;
import id.sakip.realization.anggaran.domain.NilaiTriwulan.Potret;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

class NilaiTriwulanTest {

    @Test
    void isTheDifferenceOfTwoSnapshots() {
        assertThat(NilaiTriwulan.hitung(potret(100L, 150L, 150L, 400L)).values())
                .extracting(NilaiTriwulan::nilai, NilaiTriwulan::koreksi)
                .containsExactly(
                        tuple(Rupiah.of(100), false),
                        tuple(Rupiah.of(50), false),
                        tuple(Rupiah.NOL, false),
                        tuple(Rupiah.of(250), false));
    }

    @Test
    void showsAQuarterThatGaveBackMoreThanItSpent() {
        assertThat(NilaiTriwulan.hitung(potret(100L, 99L, 0L, 0L)).values())
                .extracting(NilaiTriwulan::nilai, NilaiTriwulan::koreksi)
                .containsExactly(
                        tuple(Rupiah.of(100), false),
                        tuple(Rupiah.of(-1), true),
                        tuple(Rupiah.of(-99), true),
                        tuple(Rupiah.NOL, false));
    }

    @Test
    void isUnknownWithoutEitherSnapshot() {
        assertThat(NilaiTriwulan.hitung(potret(null, 150L, null, 400L)).values())
                .extracting(NilaiTriwulan::nilai, NilaiTriwulan::alasan)
                .containsExactly(
                        tuple(null, "POTRET_BELUM_ADA"),
                        tuple(null, "POTRET_SEBELUMNYA_BELUM_ADA"),
                        tuple(null, "POTRET_BELUM_ADA"),
                        tuple(null, "POTRET_SEBELUMNYA_BELUM_ADA"));
    }

    private static Map<Triwulan, Potret> potret(Long... jumlah) {
        Map<Triwulan, Potret> potret = new EnumMap<>(Triwulan.class);
        for (Triwulan triwulan : Triwulan.values()) {
            Long nilai = jumlah[triwulan.ordinal()];
            if (nilai != null) {
                potret.put(triwulan, new Potret(triwulan.akhir(2024), Rupiah.of(nilai)));
            }
        }
        return potret;
    }
}
