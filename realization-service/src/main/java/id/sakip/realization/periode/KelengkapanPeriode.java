package id.sakip.realization.periode;

import java.util.List;
import java.util.SortedSet;

import jakarta.enterprise.context.ApplicationScoped;

import id.sakip.realization.rencana.DaftarRencana;

/** Holds what has been reported against the plan in force. */
@ApplicationScoped
class KelengkapanPeriode {

    private final DaftarRencana rencana;
    private final SumberIsian sumber;

    KelengkapanPeriode(DaftarRencana rencana, SumberIsian sumber) {
        this.rencana = rencana;
        this.sumber = sumber;
    }

    KelengkapanView periksa(KunciPeriode kunci) {
        return rencana.cari(kunci.unit())
                .map(plan -> bandingkan(plan.kodeIndikator(), sumber.isian(kunci)))
                .orElseGet(() -> new KelengkapanView(false, 0, 0, 0, List.of()));
    }

    private static KelengkapanView bandingkan(SortedSet<String> kode, IsianTriwulan isian) {
        List<String> belum = kode.stream()
                .filter(satu ->
                        !isian.berisi().contains(satu) && !isian.tanpaData().contains(satu))
                .toList();
        return new KelengkapanView(
                true,
                kode.size(),
                (int) kode.stream().filter(isian.berisi()::contains).count(),
                (int) kode.stream().filter(isian.tanpaData()::contains).count(),
                belum);
    }
}
