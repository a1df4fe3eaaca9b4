package id.sakip.platform.token;

import java.time.Duration;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import id.sakip.platform.problem.ProblemException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets a read pass once the data hold what its completion token names. */
@ApplicationScoped
public class CompletionGate {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(100);

    private final Duration bound;

    CompletionGate(@ConfigProperty(name = "sakip.token.batas") Duration bound) {
        this.bound = bound;
    }

    /**
     * Waits, up to the configured bound, until each part is reached.
     *
     * @param token text of a {@link CompletionToken}, or null to wait for nothing
     * @param reached the version that is held now of a part's snapshot; a part that is of no concern to this read
     *     answers {@link Long#MAX_VALUE}
     * @throws ProblemException 409 {@code BELUM_TERKINI} that says how far it is
     */
    public void await(String token, ToLongFunction<CompletionToken.Part> reached) {
        if (token == null || token.isBlank()) {
            return;
        }
        // A part that is repeated is asked for once.
        List<CompletionToken.Part> open =
                CompletionToken.parse(token).parts().stream().distinct().toList();
        long deadline = System.nanoTime() + bound.toNanos();
        Duration pause = FIRST_PAUSE;
        while (true) {
            open = open.stream()
                    .filter(part -> reached.applyAsLong(part) < part.versi())
                    .toList();
            if (open.isEmpty()) {
                return;
            }
            if (System.nanoTime() >= deadline) {
                String missing = open.stream()
                        .map(part -> part.topik() + " " + part.kunci() + ": " + reached.applyAsLong(part) + "/"
                                + part.versi())
                        .collect(Collectors.joining(", "));
                throw ProblemException.conflict("BELUM_TERKINI", missing);
            }
            pause(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
        }
    }

    private static void pause(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for newer data", e);
        }
    }
}
