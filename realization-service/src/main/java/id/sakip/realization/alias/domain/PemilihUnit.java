package id.sakip.realization.alias.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

import id.sakip.contracts.KodeWilayah;

/**
 * Chooses the unit that a sender means. Kabupaten number their units by themselves, so the same code may stand for several;
 * only those inside the sender's area count. A unit next to the area, in a kabupaten that the sender works in, is meant all
 * the same, and refused later as out of reach; one of any other kabupaten is not.
 *
 * @param semua the sender reaches everything
 * @param wilayah areas of the sender; without meaning when {@code semua}
 */
public record PemilihUnit(boolean semua, List<KodeWilayah> wilayah) {

    public PemilihUnit {
        wilayah = List.copyOf(wilayah);
    }

    /**
     * @param calon units by code, in the order in which the codes are tried
     * @return empty when no code is known, or the first known one stands for units of several kabupaten
     */
    public Optional<KodeWilayah> pilih(List<? extends SortedSet<KodeWilayah>> calon) {
        for (SortedSet<KodeWilayah> unit : calon) {
            List<KodeWilayah> terjangkau = unit.stream().filter(this::didalam).toList();
            if (!terjangkau.isEmpty()) {
                return satu(terjangkau);
            }
            List<KodeWilayah> tetangga = unit.stream().filter(this::sekabupaten).toList();
            if (!tetangga.isEmpty()) {
                return satu(tetangga);
            }
        }
        return Optional.empty();
    }

    private static Optional<KodeWilayah> satu(Collection<KodeWilayah> unit) {
        return unit.size() == 1 ? Optional.of(unit.iterator().next()) : Optional.empty();
    }

    private boolean didalam(KodeWilayah unit) {
        return semua || wilayah.stream().anyMatch(unit::didalam);
    }

    private boolean sekabupaten(KodeWilayah unit) {
        return wilayah.stream()
                .anyMatch(area -> area.nilai().length() >= 5 && area.kabupaten().equals(unit.kabupaten()));
    }
}
