package id.sakip.realization.rencana;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.rencana.RencanaBerlaku;

/** What the plan in force of a unit and year lets happen: its indicators and its sub kegiatan. */
public final class RencanaUnit {

    private final Map<String, RencanaBerlaku.Indikator> indikator;
    private final Map<KodeNomenklatur, List<RencanaBerlaku.Keluaran>> keluaran;
    private final Map<KodeNomenklatur, List<RencanaBerlaku.Pagu>> pagu;

    RencanaUnit(RencanaBerlaku rencana) {
        // An indicator that serves two sasaran is one indicator: its code is unique in the unit.
        indikator = rencana.sasaran().stream()
                .flatMap(sasaran -> sasaran.indikator().stream())
                .collect(Collectors.toMap(RencanaBerlaku.Indikator::kode, i -> i, (pertama, lagi) -> pertama));
        keluaran = rencana.program().stream()
                .flatMap(program -> program.kegiatan().stream())
                .flatMap(kegiatan -> kegiatan.subKegiatan().stream())
                .collect(Collectors.toUnmodifiableMap(
                        RencanaBerlaku.SubKegiatan::kode,
                        RencanaBerlaku.SubKegiatan::keluaran,
                        (pertama, lagi) ->
                                Stream.concat(pertama.stream(), lagi.stream()).toList()));
        pagu = rencana.program().stream()
                .flatMap(program -> program.kegiatan().stream())
                .flatMap(kegiatan -> kegiatan.subKegiatan().stream())
                .collect(Collectors.toUnmodifiableMap(
                        RencanaBerlaku.SubKegiatan::kode,
                        RencanaBerlaku.SubKegiatan::pagu,
                        (pertama, lagi) -> pertama));
    }

    /** All indicators, each once. */
    public Collection<RencanaBerlaku.Indikator> indikator() {
        return Collections.unmodifiableCollection(indikator.values());
    }

    public Optional<RencanaBerlaku.Indikator> indikator(String kode) {
        return Optional.ofNullable(indikator.get(kode));
    }

    /** Codes of its indicators. */
    public SortedSet<String> kodeIndikator() {
        return new TreeSet<>(indikator.keySet());
    }

    /** Pagu of each sub kegiatan, one amount per kind of spending. */
    public Map<KodeNomenklatur, List<RencanaBerlaku.Pagu>> pagu() {
        return pagu;
    }

    public boolean memuat(KodeNomenklatur kodeSubKegiatan) {
        return keluaran.containsKey(kodeSubKegiatan);
    }

    /** The outputs of a sub kegiatan; empty when the plan does not hold it. */
    public List<RencanaBerlaku.Keluaran> keluaran(KodeNomenklatur kodeSubKegiatan) {
        return keluaran.getOrDefault(kodeSubKegiatan, List.of());
    }
}
