package id.sakip.platform.security;

import java.util.List;
import java.util.Set;

import id.sakip.contracts.KodeWilayah;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;

import static java.util.Objects.requireNonNull;

/**
 * Who acts, detached from the request: kept with work that goes on after it, or made from something else than a token.
 *
 * @param nama name in the audit trail
 * @param peran names of {@link Peran}
 * @param wilayah areas it may reach
 */
public record Pelaku(String nama, Set<String> peran, List<KodeWilayah> wilayah) {

    public Pelaku {
        requireNonNull(nama, "nama is null");
        peran = Set.copyOf(peran);
        wilayah = List.copyOf(wilayah);
    }

    /** Who makes the running request. */
    public static Pelaku dari(SecurityIdentity identity, Cakupan cakupan) {
        return new Pelaku(identity.getPrincipal().getName(), identity.getRoles(), cakupan.wilayah());
    }

    /** The identity that {@link Cakupan}, the audit trail and role checks see when it is made the current one. */
    public SecurityIdentity identitas() {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(nama))
                .addRoles(peran)
                .addAttribute(Cakupan.CLAIM, wilayah)
                .build();
    }
}
