package id.sakip.realization.survei;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import id.sakip.contracts.rencana.RencanaBerlaku;
import id.sakip.realization.rencana.DaftarRencana;
import id.sakip.realization.rencana.RencanaUnit;
import id.sakip.realization.survei.PemetaanRepository.Pemetaan;
import id.sakip.realization.survei.domain.IndikatorSurvei;
import id.sakip.realization.unit.UnitTahun;

/** Says which indicator of a unit and year takes the index of the survey. */
@ApplicationScoped
class PemilihIndikator {

    private final PemetaanRepository pemetaan;
    private final DaftarRencana rencana;

    PemilihIndikator(PemetaanRepository pemetaan, DaftarRencana rencana) {
        this.pemetaan = pemetaan;
        this.rencana = rencana;
    }

    /** Why an indicator takes the index, or none does. */
    enum AsalPilihan {
        /** Somebody said so. */
        PEMETAAN,
        /** The plan names it. */
        RENCANA,
        /** Several indicators of the plan could be meant. */
        TIDAK_JELAS,
        /** The plan has no indicator of the survey. */
        TIDAK_ADA,
        /** There is no plan, or it lacks the indicator that somebody said, or that takes no number. */
        MENUNGGU_RENCANA
    }

    /**
     * @param kodeIndikator the indicator of the plan in force that takes the index, null when none does
     * @param calon candidates that the plan gives
     */
    record Pilihan(String kodeIndikator, AsalPilihan asal, List<String> calon) {}

    /** The choice for each of these units. */
    Map<UnitTahun, Pilihan> pilih(Collection<UnitTahun> unit) {
        Map<UnitTahun, Pemetaan> dipetakan = pemetaan.cari(unit);
        Map<UnitTahun, Pilihan> pilihan = new HashMap<>();
        for (UnitTahun satu : unit) {
            Optional<RencanaUnit> ada = rencana.cari(satu);
            pilihan.put(
                    satu,
                    Optional.ofNullable(dipetakan.get(satu))
                            .map(p -> menurutPemetaan(p, ada))
                            .orElseGet(() -> menurutRencana(ada)));
        }
        return pilihan;
    }

    private static Pilihan menurutPemetaan(Pemetaan pemetaan, Optional<RencanaUnit> rencana) {
        String kode = pemetaan.kodeIndikator();
        if (kode == null) {
            return new Pilihan(null, AsalPilihan.PEMETAAN, List.of());
        }
        Optional<RencanaBerlaku.Indikator> ada =
                rencana.flatMap(r -> r.indikator(kode)).filter(IndikatorSurvei::menerimaIndeks);
        return ada.isPresent()
                ? new Pilihan(kode, AsalPilihan.PEMETAAN, List.of(kode))
                : new Pilihan(null, AsalPilihan.MENUNGGU_RENCANA, List.of(kode));
    }

    private static Pilihan menurutRencana(Optional<RencanaUnit> rencana) {
        if (rencana.isEmpty()) {
            return new Pilihan(null, AsalPilihan.MENUNGGU_RENCANA, List.of());
        }
        IndikatorSurvei.Pilihan pilihan = IndikatorSurvei.pilih(rencana.get().indikator());
        if (pilihan.kode() != null) {
            return new Pilihan(pilihan.kode(), AsalPilihan.RENCANA, pilihan.calon());
        }
        return new Pilihan(
                null, pilihan.calon().isEmpty() ? AsalPilihan.TIDAK_ADA : AsalPilihan.TIDAK_JELAS, pilihan.calon());
    }
}
