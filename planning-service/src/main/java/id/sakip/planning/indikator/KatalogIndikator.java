package id.sakip.planning.indikator;

import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import id.sakip.contracts.JenisNilai;
import id.sakip.contracts.KodeWilayah;

/** Which indicators a unit has defined; documents may promise only these. */
@ApplicationScoped
public class KatalogIndikator {

    private final IndikatorRepository indikator;

    KatalogIndikator(IndikatorRepository indikator) {
        this.indikator = indikator;
    }

    /** Kind of value of each indicator of the unit, by its code. */
    public Map<String, JenisNilai> jenisNilai(KodeWilayah kodePd) {
        return indikator.milik(kodePd).stream().collect(Collectors.toMap(Indikator::kode, Indikator::jenisNilai));
    }
}
