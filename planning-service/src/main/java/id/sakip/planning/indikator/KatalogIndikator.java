package id.sakip.planning.indikator;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import id.sakip.contracts.JenisNilai;
import id.sakip.contracts.KodeWilayah;
import id.sakip.planning.nilai.domain.Skala;
import id.sakip.planning.skala.KatalogSkala;

/** Which indicators a unit has defined; documents may promise only these. */
@ApplicationScoped
public class KatalogIndikator {

    private final IndikatorRepository indikator;
    private final KatalogSkala skala;

    KatalogIndikator(IndikatorRepository indikator, KatalogSkala skala) {
        this.indikator = indikator;
        this.skala = skala;
    }

    /** Kind of value of each indicator of the unit by its newest revision, by its code. */
    public Map<String, JenisNilai> jenisNilai(KodeWilayah kodePd) {
        return indikator.milik(kodePd).stream()
                .collect(Collectors.toMap(
                        Indikator::kode, i -> i.berlaku().terbaru().jenisNilai()));
    }

    /** The indicators of the unit as they are defined in {@code tahun}, by their code. */
    public Map<String, SifatIndikator> sifat(KodeWilayah kodePd, int tahun) {
        return sifat(kodePd, i -> i.berlaku().pada(tahun));
    }

    /** The indicators of the unit by their newest revision, by their code. */
    public Map<String, SifatIndikator> sifat(KodeWilayah kodePd) {
        return sifat(kodePd, i -> i.berlaku().terbaru());
    }

    private Map<String, SifatIndikator> sifat(KodeWilayah kodePd, Function<Indikator, RevisiIndikator> pilih) {
        Map<String, Skala> dikenal = skala.untuk(kodePd);
        return indikator.milik(kodePd).stream().collect(Collectors.toMap(Indikator::kode, i -> {
            RevisiIndikator r = pilih.apply(i);
            return new SifatIndikator(
                    r.uraian(), r.jenis(), r.jenisNilai(), r.skala() == null ? null : dikenal.get(r.skala()));
        }));
    }
}
