package id.sakip.realization.survei.domain;

import java.util.Comparator;
import java.util.List;

/** The mean of the unsur and those below it, which are what a unit should mend first. */
final class Prioritas {

    /** The exact index of an unsur. */
    record Butir(String kode, Pecahan indeks) {}

    private Prioritas() {}

    /** @param butir every unsur of the rule */
    static Pecahan rataRata(List<Butir> butir) {
        return Pecahan.rataRata(butir.stream().map(Butir::indeks).toList());
    }

    /** The lowest first; equal ones in the order of the rule. */
    static List<String> dibawahRataRata(List<Butir> butir) {
        Pecahan rataRata = rataRata(butir);
        return butir.stream()
                .filter(b -> b.indeks().compareTo(rataRata) < 0)
                .sorted(Comparator.comparing(Butir::indeks))
                .map(Butir::kode)
                .toList();
    }
}
