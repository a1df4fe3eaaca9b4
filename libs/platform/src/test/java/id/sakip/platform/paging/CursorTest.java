package id.sakip.platform.paging;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CursorTest {

    @Test
    void givesBackTheKeyItWasMadeOf() {
        assertThat(Cursor.decode(Cursor.encode("35.09.22", "2023", "é"), 3)).containsExactly("35.09.22", "2023", "é");
    }

    @Test
    void startsAtTheBeginningWithoutOne() {
        assertThat(Cursor.decode(null, 2)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!!", "YQ", "AA"})
    void refusesWhatItDidNotMake(String kursor) {
        assertThatThrownBy(() -> Cursor.decode(kursor, 2)).hasMessage("KURSOR_SALAH");
    }

    @Test
    void boundsThePage() {
        assertThat(Cursor.batas(null)).isEqualTo(50);
        assertThat(Cursor.batas(1)).isEqualTo(1);
        assertThat(Cursor.batas(200)).isEqualTo(200);
        assertThatThrownBy(() -> Cursor.batas(0)).hasMessage("BATAS_SALAH");
        assertThatThrownBy(() -> Cursor.batas(201)).hasMessage("BATAS_SALAH");
    }

    @Test
    void endsTheListOnlyWhenNothingFollows() {
        assertThat(Page.of(List.of(1, 2), 2, n -> new String[] {n.toString()}).kursor())
                .isNull();
        Page<Integer> first = Page.of(List.of(1, 2, 3), 2, n -> new String[] {n.toString()});
        assertThat(first.data()).containsExactly(1, 2);
        assertThat(Cursor.decode(first.kursor(), 1)).containsExactly("2");
    }
}
