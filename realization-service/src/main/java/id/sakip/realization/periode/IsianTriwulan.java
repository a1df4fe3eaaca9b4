package id.sakip.realization.periode;

import java.util.Set;

/**
 * The indicators reported in a quarter.
 *
 * @param berisi codes of those with a value
 * @param tanpaData codes of those with a reason why there is none
 */
public record IsianTriwulan(Set<String> berisi, Set<String> tanpaData) {

    public IsianTriwulan {
        berisi = Set.copyOf(berisi);
        tanpaData = Set.copyOf(tanpaData);
    }
}
