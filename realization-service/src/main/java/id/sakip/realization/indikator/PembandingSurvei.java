package id.sakip.realization.indikator;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import id.sakip.platform.paging.Page;
import id.sakip.platform.problem.Fault;
import id.sakip.platform.problem.ProblemFactory;
import id.sakip.realization.indikator.domain.BedaSurvei;
import id.sakip.realization.indikator.domain.IsianNilai;
import id.sakip.realization.indikator.domain.NilaiRealisasi;
import id.sakip.realization.unit.UnitTahun;
import io.quarkus.arc.All;

/** Finds values that differ from the released result of the survey. They are kept: which of the two is wrong, people say. */
@ApplicationScoped
class PembandingSurvei {

    private final List<SumberAngkaSurvei> sumber;
    private final ProblemFactory problems;

    PembandingSurvei(@All List<SumberAngkaSurvei> sumber, ProblemFactory problems) {
        this.sumber = sumber;
        this.problems = problems;
    }

    /** The differences, under the keys of the values that have one. */
    Map<KunciIndikator, Fault> beda(Map<KunciIndikator, IsiIndikator> isi) {
        Set<UnitTahun> unit = new HashSet<>();
        isi.keySet().forEach(kunci -> unit.add(kunci.unit()));
        Map<KunciIndikator, Fault> beda = new HashMap<>();
        for (SumberAngkaSurvei satu : sumber) {
            satu.rilis(unit)
                    .forEach((kunci, rilis) -> Optional.ofNullable(isi.get(kunci))
                            .flatMap(nilai -> beda(kunci, nilai, rilis))
                            .ifPresent(fault -> beda.put(kunci, fault)));
        }
        return beda;
    }

    /** The same page, with the difference noted at each value that has one. */
    Page<RealisasiIndikatorView> tandai(Page<RealisasiIndikatorView> halaman, Locale bahasa) {
        Map<KunciIndikator, IsiIndikator> isi = new HashMap<>();
        halaman.data().forEach(view -> isi.put(view.kunci(), view.isi()));
        Map<KunciIndikator, Fault> beda = beda(isi);
        return halaman.map(view -> Optional.ofNullable(beda.get(view.kunci()))
                .map(fault -> view.denganPeringatan(List.of(problems.entry(fault, bahasa))))
                .orElse(view));
    }

    private static Optional<Fault> beda(KunciIndikator kunci, IsiIndikator isi, NilaiRealisasi rilis) {
        return BedaSurvei.antara(
                        IsianNilai.dari(isi.nilai()).medan(),
                        kunci.kodeIndikator(),
                        isi.nilai(),
                        isi.nilai().sebagaiNilai(isi.satuan()).teks(),
                        rilis)
                .map(galat -> new Fault(null, galat.kode(), galat.medan(), galat.args()));
    }
}
