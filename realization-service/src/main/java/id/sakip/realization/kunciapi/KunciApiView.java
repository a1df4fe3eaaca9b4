package id.sakip.realization.kunciapi;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.sakip.contracts.KodeWilayah;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A key as the API shows it.
 *
 * @param rahasia the secret, only in the answer that makes the key
 */
@Schema(name = "KunciApi")
@JsonInclude(JsonInclude.Include.NON_NULL)
record KunciApiView(
        UUID id,
        String nama,

        @Schema(description = "Awal rahasia, untuk membedakan kunci")
        String awalan,

        List<KodeWilayah> wilayah,
        Instant kedaluwarsa,
        String dibuatOleh,
        Instant dibuatPada,
        String dicabutOleh,
        Instant dicabutPada,
        Instant terakhirDipakai,

        @Schema(description = "Hanya sekali, ketika kunci dibuat")
        String rahasia) {

    static KunciApiView dari(KunciApi kunci, String rahasia) {
        return new KunciApiView(
                kunci.id(),
                kunci.nama(),
                kunci.awalan(),
                kunci.wilayah(),
                kunci.kedaluwarsa(),
                kunci.dibuatOleh(),
                kunci.dibuatPada(),
                kunci.dicabutOleh(),
                kunci.dicabutPada(),
                kunci.terakhirDipakai(),
                rahasia);
    }
}
