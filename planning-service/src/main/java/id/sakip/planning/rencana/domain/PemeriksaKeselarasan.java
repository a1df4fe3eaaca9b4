package id.sakip.planning.rencana.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.sakip.contracts.Nilai;

/**
 * Finds where the documents of a unit and year do not agree with each other. None of it keeps a document from coming in
 * force: real plans do differ, and what counts is that it is seen (reviu items R-S1, R-S2 and R-S5 of PermenPANRB 53/2014
 * ask for exactly this).
 */
public final class PemeriksaKeselarasan {

    private PemeriksaKeselarasan() {}

    /**
     * @param jenis kind of the document that is checked, as the audit trail names it; findings are places in it
     * @param bahan everything in force in the year, with that document in its place
     */
    public static List<Selisih> periksa(String jenis, int tahun, BahanRencana bahan) {
        List<Selisih> selisih = new ArrayList<>();
        if (jenis.equals("PERJANJIAN_KINERJA") && bahan.pk() != null) {
            targetPkTerhadapRenstra(bahan, selisih);
        }
        if (jenis.equals("RENCANA_AKSI") && bahan.aksi() != null) {
            selisih.addAll(PemeriksaTriwulan.terhadapRkt(bahan));
        }
        if (jenis.equals("RKT") && bahan.rkt() != null) {
            selisih.addAll(PemeriksaTriwulan.gugur(bahan));
        }
        return selisih;
    }

    private static void targetPkTerhadapRenstra(BahanRencana bahan, List<Selisih> selisih) {
        if (bahan.renstra() == null) {
            return;
        }
        Map<String, Nilai> renstra = new HashMap<>();
        bahan.renstra().sasaran().forEach(s -> s.indikator().forEach(i -> renstra.put(i.kode(), i.target())));
        for (BahanRencana.Sasaran sasaran : bahan.pk().sasaran()) {
            for (BahanRencana.Indikator indikator : sasaran.indikator()) {
                Nilai rencana = renstra.get(indikator.kode());
                if (rencana != null && indikator.target() != null && !sama(rencana, indikator.target())) {
                    selisih.add(Selisih.di(
                            "sasaran[" + sasaran.kode() + "].indikator[" + indikator.kode() + "].target",
                            "TARGET_BEDA_DARI_RENSTRA",
                            indikator.kode(),
                            indikator.target().teks(),
                            rencana.teks()));
                }
            }
        }
    }

    private static boolean sama(Nilai satu, Nilai lain) {
        return satu.jenis() == lain.jenis()
                && java.util.Objects.equals(satu.predikat(), lain.predikat())
                && samaAngka(satu.angka(), lain.angka())
                && satu.pembanding() == lain.pembanding();
    }

    private static boolean samaAngka(java.math.BigDecimal satu, java.math.BigDecimal lain) {
        return satu == null || lain == null ? satu == lain : satu.compareTo(lain) == 0;
    }
}
