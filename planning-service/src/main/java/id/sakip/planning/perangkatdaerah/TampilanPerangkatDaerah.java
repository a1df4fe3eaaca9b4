package id.sakip.planning.perangkatdaerah;

import id.sakip.contracts.KodeWilayah;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit as the API shows it. */
@Schema(
        name = "PerangkatDaerah",
        examples = "{\"kodePd\":\"35.09.22\",\"nama\":\"Kecamatan Arjasa\",\"jenis\":\"KECAMATAN\","
                + "\"alamat\":\"Jl. Sultan Agung No. 70, Jember 68191\",\"versi\":2}")
record TampilanPerangkatDaerah(
        KodeWilayah kodePd, String nama, PerangkatDaerah.Jenis jenis, String alamat, long versi) {

    static TampilanPerangkatDaerah dari(PerangkatDaerah unit) {
        return new TampilanPerangkatDaerah(unit.kodePd(), unit.nama(), unit.jenis(), unit.alamat(), unit.versi());
    }
}
