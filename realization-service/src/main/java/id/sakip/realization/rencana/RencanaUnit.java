package id.sakip.realization.rencana;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.rencana.RencanaBerlaku;

/** What the plan in force of a unit and year lets happen: its indicators and its sub kegiatan. */
public final class RencanaUnit {

    private final Map<String, RencanaBerlaku.Indikator> indikator;
    private final Set<KodeNomenklatur> subKegiatan;

    RencanaUnit(RencanaBerlaku rencana) {
        // An indicator that serves two sasaran is one indicator: its code is unique in the unit.
        indikator = rencana.sasaran().stream()
                .flatMap(sasaran -> sasaran.indikator().stream())
                .collect(Collectors.toMap(RencanaBerlaku.Indikator::kode, i -> i, (pertama, lagi) -> pertama));
        subKegiatan = rencana.program().stream()
                .flatMap(program -> program.kegiatan().stream())
                .flatMap(kegiatan -> kegiatan.subKegiatan().stream())
                .map(RencanaBerlaku.SubKegiatan::kode)
                .collect(Collectors.toUnmodifiableSet());
    }

    public Optional<RencanaBerlaku.Indikator> indikator(String kode) {
        return Optional.ofNullable(indikator.get(kode));
    }

    /** Codes of its indicators. */
    public SortedSet<String> kodeIndikator() {
        return new TreeSet<>(indikator.keySet());
    }

    public boolean memuat(KodeNomenklatur kodeSubKegiatan) {
        return subKegiatan.contains(kodeSubKegiatan);
    }
}
