package id.sakip.realization.kunciapi;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import id.sakip.contracts.KodeWilayah;
import id.sakip.platform.security.Pelaku;
import id.sakip.platform.security.Peran;

/**
 * A key, without its secret.
 *
 * @param awalan first characters of the secret, to tell keys apart
 * @param dicabutPada null while it is valid
 * @param terakhirDipakai to the minute; null when it never was
 */
record KunciApi(
        UUID id,
        String nama,
        String awalan,
        List<KodeWilayah> wilayah,
        Instant kedaluwarsa,
        String dibuatOleh,
        Instant dibuatPada,
        String dicabutOleh,
        Instant dicabutPada,
        Instant terakhirDipakai) {

    KunciApi {
        wilayah = List.copyOf(wilayah);
    }

    /** Who acts when this key is used. */
    Pelaku pelaku() {
        return new Pelaku("kunci-api:" + nama, Set.of(Peran.INTEGRASI), wilayah);
    }
}
