package id.sakip.reporting.lkip.domain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import id.sakip.contracts.Potret;
import id.sakip.contracts.Triwulan;
import id.sakip.contracts.rencana.RencanaBerlaku;
import id.sakip.contracts.skor.SkorUnit;

/**
 * What is known of a unit in one year.
 *
 * @param rencana the plan in force, null when none has come
 * @param skor the scores, null when none have come; they repeat the indicators of the plan they were computed from
 */
public record BahanTahun(int tahun, RencanaBerlaku rencana, SkorUnit skor) {

    /** True when there is nothing to report on. */
    public boolean kosong() {
        return rencana == null && skor == null;
    }

    Optional<SkorUnit.Hasil> hasil(Triwulan sampai) {
        return skor == null
                ? Optional.empty()
                : skor.hasil().stream().filter(h -> h.sampai() == sampai).findFirst();
    }

    /** The indicators in the order of the plan: scored ones, or those of a plan that waits for its scores. */
    List<BarisIndikator> indikator(Triwulan sampai) {
        return hasil(sampai)
                .map(h -> h.sasaran().stream()
                        .flatMap(s -> s.indikator().stream().map(i -> BarisIndikator.dari(s, i)))
                        .toList())
                .orElseGet(() -> rencana == null
                        ? List.of()
                        : rencana.sasaran().stream()
                                .flatMap(s -> s.indikator().stream().map(i -> BarisIndikator.dari(s, i)))
                                .toList());
    }

    Stream<Instant> waktu() {
        return Stream.of(rencana, skor).filter(Objects::nonNull).map(Potret::waktu);
    }
}
