package id.sakip.realization.sipd;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PintuMasukTest {

    @Test
    void letsOnlySoManyInAtOnce() {
        PintuMasuk pintu = new PintuMasuk(2);

        String hasil = pintu.lewat(() -> pintu.lewat(() -> {
            assertThatThrownBy(() -> pintu.lewat(() -> "tiga")).isInstanceOf(PintuPenuhException.class);
            return "dua";
        }));

        assertThat(hasil).isEqualTo("dua");
    }

    @Test
    void givesThePlaceBackWhenABodyCannotBeRead() {
        PintuMasuk pintu = new PintuMasuk(1);

        assertThatThrownBy(() -> pintu.lewat(() -> {
                    throw new IllegalArgumentException("rusak");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(pintu.<String>lewat(() -> "lagi")).isEqualTo("lagi");
    }
}
