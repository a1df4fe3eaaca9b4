package id.sakip.planning.indikator;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import id.sakip.planning.dokumen.Temuan;

/**
 * Checks the indicators that a document of one year has under its sasaran: each stands in it once, is one that the unit has
 * defined, and has a target as its definition reads it.
 */
public final class PemeriksaIndikatorSasaran {

    private final Map<String, SifatIndikator> dikenal;
    private final Temuan temuan;
    private final Set<String> sudah = new HashSet<>();

    /** @param dikenal indicators of the unit as they are defined in the year of the document, by code */
    public PemeriksaIndikatorSasaran(Map<String, SifatIndikator> dikenal, Temuan temuan) {
        this.dikenal = dikenal;
        this.temuan = temuan;
    }

    /**
     * @param di place of the indicator, e.g. {@code sasaran[0].indikator[1]}
     * @param target null when there is none
     */
    public void periksa(String di, String kode, String target) {
        if (!sudah.add(kode)) {
            temuan.catat(di + ".kodeIndikator", "KODE_GANDA", kode);
        }
        SifatIndikator sifat = dikenal.get(kode);
        if (sifat == null) {
            temuan.catat(di + ".kodeIndikator", "INDIKATOR_TIDAK_DIKENAL", kode);
            temuan.target(di + ".target", target, null);
        } else {
            temuan.target(di + ".target", target, sifat.jenisNilai(), sifat.skala());
        }
    }
}
