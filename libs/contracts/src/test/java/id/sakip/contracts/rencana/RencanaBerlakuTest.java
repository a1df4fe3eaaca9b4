package id.sakip.contracts.rencana;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Nilai;
import id.sakip.contracts.Triwulan;
import id.sakip.contracts.rencana.RencanaBerlaku.Keluaran;
import id.sakip.contracts.rencana.RencanaBerlaku.Program;
import id.sakip.contracts.rencana.RencanaBerlaku.Sasaran;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RencanaBerlakuTest {

    private static final Nilai DUA_BELAS_BULAN = Nilai.angka(BigDecimal.valueOf(12), "Bulan", "12 Bulan");

    @Test
    void isKeyedByUnitAndYear() {
        assertThat(rencana(List.of(), List.of()).kunci()).isEqualTo("35.09.22:2023");
    }

    @Test
    void keepsItsListsWhateverTheCallerDoesToHis() {
        var sasaran = new ArrayList<>(List.of(new Sasaran("S1", "Terjaganya ketertiban umum", List.of(), List.of())));
        var rencana = rencana(sasaran, List.of());

        sasaran.clear();

        assertThat(rencana.sasaran()).hasSize(1);
        assertThatThrownBy(() -> rencana.sasaran().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void refusesMissingParts() {
        assertThatNullPointerException().isThrownBy(() -> rencana(null, List.of()));
        assertThatNullPointerException().isThrownBy(() -> rencana(List.of(), null));
        assertThatNullPointerException().isThrownBy(() -> new Sasaran(null, "uraian", List.of(), List.of()));
        assertThatNullPointerException().isThrownBy(() -> new Program(new KodeNomenklatur("7.01.02"), null, List.of()));
    }

    @Test
    void ordersTheQuartersOfAnOutputWhateverMapTheyCameIn() {
        var acak = new HashMap<Triwulan, BigDecimal>();
        acak.put(Triwulan.TW4, BigDecimal.valueOf(3));
        acak.put(Triwulan.TW1, new BigDecimal("3.00"));

        var keluaran = new Keluaran("Jumlah laporan", "Bulan", DUA_BELAS_BULAN, acak);

        assertThat(keluaran.targetTriwulan().keySet()).containsExactly(Triwulan.TW1, Triwulan.TW4);
        assertThat(keluaran.targetTriwulan()).containsEntry(Triwulan.TW1, BigDecimal.valueOf(3));
        assertThatThrownBy(() -> keluaran.targetTriwulan().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void refusesAHugeQuarterTarget() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Keluaran(
                        "Jumlah laporan", null, DUA_BELAS_BULAN, Map.of(Triwulan.TW1, new BigDecimal("1E+999999999"))));
    }

    private static RencanaBerlaku rencana(List<Sasaran> sasaran, List<Program> program) {
        return new RencanaBerlaku(
                new KodeWilayah("35.09.22"),
                2023,
                1,
                Instant.parse("2023-10-02T01:00:00Z"),
                "Kecamatan Arjasa",
                List.of(),
                2026,
                sasaran,
                program);
    }
}
