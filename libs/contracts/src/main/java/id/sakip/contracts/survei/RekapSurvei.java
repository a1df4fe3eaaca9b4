package id.sakip.contracts.survei;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.PotretTahunan;
import id.sakip.contracts.Triwulan;

import static java.util.Objects.requireNonNull;

/**
 * The released result of the satisfaction survey of a unit up to a quarter.
 *
 * @param aturan the rule it was computed by, e.g. {@code PERMENPANRB-14-2017}
 * @param ikm index 25..100, or null when the survey has not been released yet
 * @param responden number of respondents, or null when the source does not say
 * @param unsur score per unsur; empty when only the index was released
 */
public record RekapSurvei(
        KodeWilayah kodePd,
        int tahun,
        Triwulan triwulan,
        long versi,
        Instant waktu,
        String aturan,
        BigDecimal ikm,
        Integer responden,
        List<Unsur> unsur)
        implements PotretTahunan {

    private static final BigDecimal IKM_TERENDAH = BigDecimal.valueOf(25);
    private static final BigDecimal IKM_TERTINGGI = BigDecimal.valueOf(100);

    public RekapSurvei {
        PotretTahunan.periksa(kodePd, tahun, versi, waktu);
        requireNonNull(triwulan, "triwulan is null");
        requireNonNull(aturan, "aturan is null");
        periksaIndeks(ikm);
        if (responden != null && responden < 0) {
            throw new IllegalArgumentException("responden is negative: " + responden);
        }
        unsur = List.copyOf(unsur);
    }

    @Override
    public String kunci() {
        return PotretTahunan.super.kunci() + ":" + triwulan;
    }

    /**
     * @param kode name key such as {@code persyaratan}; numbers are not used because sources swap U8 and U9
     * @param nilai converted score 25..100
     */
    public record Unsur(String kode, BigDecimal nilai) {
        public Unsur {
            requireNonNull(kode, "kode is null");
            requireNonNull(nilai, "nilai is null");
            periksaIndeks(nilai);
        }
    }

    private static void periksaIndeks(BigDecimal indeks) {
        if (indeks != null && (indeks.compareTo(IKM_TERENDAH) < 0 || indeks.compareTo(IKM_TERTINGGI) > 0)) {
            throw new IllegalArgumentException("index outside 25..100: " + indeks);
        }
    }
}
