package id.sakip.realization.kunciapi;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import id.sakip.platform.digest.Digest;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;

/** Lets the running request act for a key: from here on it is the key's client that roles, areas and the audit trail see. */
@ApplicationScoped
public class GerbangKunci {

    private final KunciApiRepository kunci;
    private final CurrentIdentityAssociation identitas;

    GerbangKunci(KunciApiRepository kunci, CurrentIdentityAssociation identitas) {
        this.kunci = kunci;
        this.identitas = identitas;
    }

    /**
     * Takes the secret of a key.
     *
     * @throws AuthenticationFailedException when no valid key has it; whether it is unknown, revoked or expired stays untold
     */
    public void masuk(String rahasia) {
        Instant saat = Instant.now();
        KunciApi ada = kunci.berlaku(sidik(rahasia), saat)
                .orElseThrow(() -> new AuthenticationFailedException("no valid key has this secret"));
        kunci.dipakai(ada.id(), saat);
        identitas.setIdentity(ada.pelaku().identitas());
    }

    static String sidik(String rahasia) {
        return Digest.sha256(rahasia.getBytes(StandardCharsets.UTF_8));
    }
}
