package id.sakip.reporting;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.sakip.contracts.Potret;
import id.sakip.contracts.Topik;
import id.sakip.contracts.rencana.RencanaBerlaku;
import id.sakip.contracts.skor.SkorUnit;
import id.sakip.platform.json.SakipJson;
import id.sakip.platform.messaging.SnapshotStore;
import id.sakip.platform.token.CompletionToken;
import id.sakip.testing.Topics;
import io.quarkus.arc.Arc;

import static org.awaitility.Awaitility.await;

/** Sends events as their owners would and waits for their arrival, and makes the tokens that wait for them. */
public final class Peristiwa {

    private Peristiwa() {}

    public static void kirim(RencanaBerlaku rencana) {
        kirim(Topik.RENCANA, rencana);
    }

    public static void kirim(SkorUnit skor) {
        kirim(Topik.SKOR, skor);
    }

    /** Returns when this version or a newer one is here. */
    private static void kirim(String topik, Potret potret) {
        Topics.produce(topik, potret.kunci(), json(potret));
        SnapshotStore store = Arc.container().instance(SnapshotStore.class).get();
        await().atMost(Duration.ofSeconds(30)).until(() -> store.versi(topik, potret.kunci()) >= potret.versi());
    }

    public static String json(Potret potret) {
        try {
            return SakipJson.mapper().writeValueAsString(potret);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A token that is fulfilled once these scores or newer ones are here. */
    public static String token(SkorUnit... skor) {
        return new CompletionToken(Arrays.stream(skor)
                        .map(s -> bagian(Topik.SKOR, s.kunci(), s.versi()))
                        .toList())
                .text();
    }

    public static String token(String topik, String kunci, long versi) {
        return new CompletionToken(List.of(bagian(topik, kunci, versi))).text();
    }

    private static CompletionToken.Part bagian(String topik, String kunci, long versi) {
        return new CompletionToken.Part(topik, kunci, versi);
    }
}
