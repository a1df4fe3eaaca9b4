package id.sakip.planning.perangkatdaerah;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import id.sakip.contracts.KodeWilayah;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What can be said about a unit.
 *
 * @param kodePd may be left out; else it is that of the path
 * @param jenis may be left out; else it is what the unit is
 */
@Schema(
        name = "IsiPerangkatDaerah",
        examples = "{\"nama\":\"Kecamatan Arjasa\",\"alamat\":\"Jl. Sultan Agung No. 70, Jember 68191\"}")
record IsiPerangkatDaerah(
        KodeWilayah kodePd,
        @NotBlank @Size(max = 200) String nama,
        PerangkatDaerah.Jenis jenis,
        @Size(max = 300) String alamat) {}
