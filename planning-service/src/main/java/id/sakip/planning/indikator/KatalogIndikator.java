package id.sakip.planning.indikator;

import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.nilai.Skala;
import id.sakip.planning.indikator.domain.Berlaku;
import id.sakip.planning.skala.KatalogSkala;

/** Which indicators a unit has defined, and how in each year; documents may promise only these. */
@ApplicationScoped
public class KatalogIndikator {

    private final IndikatorRepository indikator;
    private final KatalogSkala skala;

    KatalogIndikator(IndikatorRepository indikator, KatalogSkala skala) {
        this.indikator = indikator;
        this.skala = skala;
    }

    /** The indicators of the unit as they are defined in {@code tahun}, by their code. */
    public Map<String, SifatIndikator> sifat(KodeWilayah kodePd, int tahun) {
        return riwayat(kodePd).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().pada(tahun)));
    }

    /** The indicators of the unit with all their revisions, by their code; for documents of several years. */
    public Map<String, Berlaku<SifatIndikator>> riwayat(KodeWilayah kodePd) {
        Map<String, Skala> dikenal = skala.untuk(kodePd);
        return indikator.milik(kodePd).stream()
                .collect(Collectors.toMap(Indikator::kode, i -> i.berlaku().map(r -> sifat(r, dikenal))));
    }

    private static SifatIndikator sifat(RevisiIndikator r, Map<String, Skala> dikenal) {
        return new SifatIndikator(
                r.uraian(),
                r.jenis(),
                r.jenisNilai(),
                r.polaritas(),
                r.skala() == null ? null : dikenal.get(r.skala()));
    }
}
