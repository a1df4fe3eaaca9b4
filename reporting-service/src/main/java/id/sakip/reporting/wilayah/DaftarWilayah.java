package id.sakip.reporting.wilayah;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import id.sakip.contracts.KodeWilayah;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Names of the known kabupaten and kecamatan, and which kecamatan a kabupaten has. */
@ApplicationScoped
public class DaftarWilayah implements PanacheRepositoryBase<Wilayah, String> {

    /** Full name, e.g. {@code Kecamatan Arjasa}; empty for an area that is not known. */
    public Optional<String> nama(KodeWilayah kode) {
        return findByIdOptional(kode.nilai()).map(w -> w.nama);
    }

    /** Names of all kecamatan of a kabupaten by their codes, in the order of the codes. */
    public Map<KodeWilayah, String> kecamatan(KodeWilayah kodeKab) {
        Map<KodeWilayah, String> nama = new LinkedHashMap<>();
        list("induk = ?1 order by kode", kodeKab.nilai()).forEach(w -> nama.put(new KodeWilayah(w.kode), w.nama));
        return nama;
    }
}
