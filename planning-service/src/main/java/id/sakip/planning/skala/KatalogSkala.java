package id.sakip.planning.skala;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.nilai.Skala;

/** The scales that a unit may use. */
@ApplicationScoped
public class KatalogSkala {

    private final SkalaRepository skala;

    KatalogSkala(SkalaRepository skala) {
        this.skala = skala;
    }

    /** Presets and the scales of the unit's kabupaten, by code. */
    public Map<String, Skala> untuk(KodeWilayah kodePd) {
        List<KodeWilayah> kabupaten = kodePd.nilai().length() < 5 ? List.of() : List.of(kodePd.kabupaten());
        return skala.milik(kabupaten).stream().collect(Collectors.toMap(SkalaNilai::kode, SkalaNilai::skala));
    }
}
