package id.sakip.planning.wilayah;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import id.sakip.contracts.KodeWilayah;
import id.sakip.planning.wilayah.domain.BarisWilayah;
import id.sakip.planning.wilayah.domain.JenisWilayah;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A row of a batch of areas as a client writes it.
 *
 * @param perangkatDaerah the unit that this kecamatan is; left out, nothing is said about one
 */
@Schema(
        name = "IsiWilayah",
        examples = "{\"kode\":\"35.11.01\",\"nama\":\"Maesan\",\"jenis\":\"KECAMATAN\","
                + "\"perangkatDaerah\":{\"nama\":\"Kecamatan Maesan\"}}")
record IsiWilayah(
        @NotNull KodeWilayah kode,
        @NotBlank @Size(max = 100) String nama,
        @NotNull JenisWilayah jenis,
        @Valid Unit perangkatDaerah) {

    /** @param alamat left out, a known address stays */
    @Schema(name = "IsiWilayahUnit")
    record Unit(
            @NotBlank @Size(max = 200) String nama,
            @Size(max = 300) String alamat) {}

    BarisWilayah baris() {
        return new BarisWilayah(
                kode,
                nama.strip(),
                jenis,
                perangkatDaerah == null
                        ? null
                        : new BarisWilayah.Unit(
                                perangkatDaerah.nama().strip(),
                                perangkatDaerah.alamat() == null
                                                || perangkatDaerah.alamat().isBlank()
                                        ? null
                                        : perangkatDaerah.alamat().strip()));
    }
}
