package id.sakip.platform.token;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CompletionTokenTest {

    @Test
    void survivesTheTripThroughAClient() {
        CompletionToken token = new CompletionToken(List.of(
                new CompletionToken.Part("sakip.rencana", "35.09.22:2023", 4),
                new CompletionToken.Part("sakip.realisasi", "35.09.22:2023", 17)));

        assertThat(CompletionToken.parse(token.text())).isEqualTo(token);
    }

    @Test
    void takesSeveralTokensOfSeveralWrites() {
        CompletionToken.Part first = new CompletionToken.Part("sakip.rencana", "35.09.22:2021", 1);
        CompletionToken.Part second = new CompletionToken.Part("sakip.rencana", "35.09.22:2023", 4);
        String both = new CompletionToken(List.of(first)).text() + ", " + new CompletionToken(List.of(second)).text();

        assertThat(CompletionToken.parse(both).parts()).containsExactly(first, second);
        assertThatThrownBy(() -> CompletionToken.parse(both + ",%%%")).hasMessage("TOKEN_SALAH");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b c", "a b", "a b 1 c", "a b 1\nx", "a b 99999999999999999999", "\0 b 1"})
    void refusesWhatItDidNotWrite(String plain) {
        String text = Base64.getUrlEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> CompletionToken.parse(text)).hasMessage("TOKEN_SALAH");
    }

    @Test
    void refusesTextThatIsNoToken() {
        assertThatThrownBy(() -> CompletionToken.parse("%%%")).hasMessage("TOKEN_SALAH");
        assertThatThrownBy(() -> CompletionToken.parse("A".repeat(16_001))).hasMessage("TOKEN_SALAH");
    }

    @Test
    void readsItsOwnTextHoweverManyUnitsItNames() {
        CompletionToken token = new CompletionToken(IntStream.range(0, 1_000)
                .mapToObj(i -> new CompletionToken.Part("sakip.realisasi", "35.09.22:" + (2000 + i), i))
                .toList());

        assertThat(token.text()).hasSizeGreaterThan(16_000);
        assertThat(CompletionToken.ofOurs(token.text())).isEqualTo(token);
        assertThatThrownBy(() -> CompletionToken.parse(token.text())).hasMessage("TOKEN_SALAH");
    }
}
