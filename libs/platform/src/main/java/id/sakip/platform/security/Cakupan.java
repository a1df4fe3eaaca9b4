package id.sakip.platform.security;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonString;

import id.sakip.contracts.KodeWilayah;
import id.sakip.platform.problem.ProblemException;
import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * The areas that the caller may reach, from the claim {@value #CLAIM} of its token (a code or a list of codes), or from the
 * {@link Pelaku} that stands for it outside a request. A code covers everything inside it: {@code 35.09} is the whole
 * kabupaten. Without any nothing is reached, except by {@link Peran#ADMIN}.
 */
@RequestScoped
public class Cakupan {

    static final String CLAIM = "kode_pd";

    private final SecurityIdentity identity;

    Cakupan(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** True when the caller may reach {@code kode}. */
    public boolean includes(KodeWilayah kode) {
        return semua() || wilayah().stream().anyMatch(kode::didalam);
    }

    /** True when the caller may reach {@code kode} or anything inside it: what is there for all of an area, all may read. */
    public boolean includesPartOf(KodeWilayah kode) {
        return includes(kode) || wilayah().stream().anyMatch(area -> area.didalam(kode));
    }

    /**
     * Lets the caller pass to {@code kode}, or not.
     *
     * @throws ProblemException 403 {@code DI_LUAR_WILAYAH}
     */
    public void require(KodeWilayah kode) {
        if (!includes(kode)) {
            throw ProblemException.of(403, "DI_LUAR_WILAYAH", kode);
        }
    }

    /**
     * Lets the caller read what is there for all of {@code kode}, or not.
     *
     * @throws ProblemException 403 {@code DI_LUAR_WILAYAH}
     */
    public void requirePartOf(KodeWilayah kode) {
        if (!includesPartOf(kode)) {
            throw ProblemException.of(403, "DI_LUAR_WILAYAH", kode);
        }
    }

    /** True when no area limits the caller. */
    public boolean semua() {
        return identity.hasRole(Peran.ADMIN);
    }

    /** The areas of the caller, for a list that is filtered where it is stored; without meaning when {@link #semua()}. */
    public List<KodeWilayah> wilayah() {
        Object claim = identity.getPrincipal() instanceof JsonWebToken token
                ? token.getClaim(CLAIM)
                : identity.getAttribute(CLAIM);
        Collection<?> values = switch (claim) {
            case null -> List.of();
            case Collection<?> several -> several;
            default -> List.of(claim);
        };
        return values.stream()
                .map(value -> value instanceof JsonString json ? json.getString() : value.toString())
                .map(Cakupan::kode)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<KodeWilayah> kode(String text) {
        try {
            return Optional.of(new KodeWilayah(text));
        } catch (IllegalArgumentException e) {
            // A claim that is no code opens nothing.
            return Optional.empty();
        }
    }
}
