package id.sakip.contracts.unit;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Potret;

import static java.util.Objects.requireNonNull;

/**
 * A unit that plans and reports, and what other systems call it.
 *
 * @param nama e.g. {@code Kecamatan Arjasa}
 * @param alias codes by system, e.g. {@code SIPD} → {@code 7.01.0.00.0.00.22.0000}. A code is one unit's within its
 *     kabupaten; units of two kabupaten may share it
 */
public record UnitTerdaftar(KodeWilayah kodePd, long versi, Instant waktu, String nama, Map<String, List<String>> alias)
        implements Potret {

    public UnitTerdaftar {
        Potret.periksa(kodePd, versi, waktu);
        requireNonNull(nama, "nama is null");
        // Sorted, so that the same aliases are always written the same way.
        var urut = new TreeMap<String, List<String>>();
        alias.forEach((sistem, kode) -> urut.put(sistem, kode.stream().sorted().toList()));
        alias = Collections.unmodifiableMap(urut);
    }
}
