package id.sakip.platform.token;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.sakip.platform.problem.ProblemException;

/**
 * What a write changed, so that a later read elsewhere can wait for it: the snapshots it published and their versions.
 * Clients pass the text on as they got it; several tokens go into one header with commas between them.
 */
public record CompletionToken(List<Part> parts) {

    /** Header that carries a token, in answers of writes and in requests of reads. */
    public static final String HEADER = "Sakip-Token";

    private static final int MOST_CHARACTERS = 16_000;

    /** A snapshot that has at least this version. */
    public record Part(String topik, String kunci, long versi) {
        @Override
        public String toString() {
            return topik + " " + kunci + " " + versi;
        }
    }

    public CompletionToken {
        parts = List.copyOf(parts);
    }

    public String text() {
        String plain = parts.stream().map(Part::toString).collect(Collectors.joining("\n"));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads what a client sent: a token, or several with commas between them.
     *
     * @throws ProblemException 400 {@code TOKEN_SALAH} for anything that {@link #text()} did not write, and above 16,000
     *     characters
     */
    public static CompletionToken parse(String text) {
        try {
            if (text.length() <= MOST_CHARACTERS) {
                return ofOurs(text);
            }
        } catch (IllegalArgumentException e) {
            // Not Base64, or not a number where the version stands: said below.
        }
        throw ProblemException.of(400, "TOKEN_SALAH");
    }

    /**
     * Reads what this service wrote itself, however many parts it has.
     *
     * @throws IllegalArgumentException for anything that {@link #text()} did not write
     */
    public static CompletionToken ofOurs(String text) {
        return new CompletionToken(Arrays.stream(text.split(","))
                .flatMap(token -> parts(token.strip()))
                .toList());
    }

    private static Stream<Part> parts(String token) {
        String plain = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
        if (plain.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("not a token");
        }
        return Arrays.stream(plain.split("\n")).map(CompletionToken::part);
    }

    private static Part part(String line) {
        String[] fields = line.split(" ", -1);
        if (fields.length != 3) {
            throw new IllegalArgumentException("not a part of a token");
        }
        return new Part(fields[0], fields[1], Long.parseLong(fields[2]));
    }
}
