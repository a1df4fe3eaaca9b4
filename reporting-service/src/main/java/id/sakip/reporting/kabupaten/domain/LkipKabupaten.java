package id.sakip.reporting.kabupaten.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Rupiah;
import id.sakip.contracts.Triwulan;

/**
 * The kecamatan of a kabupaten side by side. A figure that does not exist is null, never 0; percentages have two decimals.
 *
 * @param sampai last quarter that counts
 * @param diperbarui when the newest of the scores shown was made, null without any
 * @param kecamatan those with scores, by code; one that has a plan and no realisasi is there with its reason
 */
public record LkipKabupaten(
        KodeWilayah kodeKab,
        String nama,
        int tahun,
        Triwulan sampai,
        Instant diperbarui,
        Ringkasan ringkasan,
        List<Kecamatan> kecamatan) {

    /**
     * @param jumlahKecamatan all kecamatan of the kabupaten
     * @param denganData those with a mean capaian
     * @param tanpaData those without
     * @param rataRata mean over the unrounded means of the kecamatan with one, null without any
     */
    public record Ringkasan(int jumlahKecamatan, int denganData, int tanpaData, BigDecimal rataRata) {}

    /**
     * @param versi version of the scores
     * @param rataRata mean capaian of the unit, null without any
     * @param tanpaData number of indicators without a capaian
     * @param serapan realisasi of the budget in percent of its pagu
     * @param pagu null without a budget in the plan
     * @param realisasi null when none was delivered
     * @param keterangan why a figure of this row is missing
     */
    public record Kecamatan(
            KodeWilayah kodePd,
            String nama,
            long versi,
            Instant diperbarui,
            BigDecimal rataRata,
            String predikat,
            int tanpaData,
            BigDecimal serapan,
            Rupiah pagu,
            Rupiah realisasi,
            Efisiensi efisiensi,
            String keterangan) {}

    /** Number of sasaran per label; without capaian or serapan there is none. */
    public record Efisiensi(int efisien, int tidakEfisien, int tanpaLabel) {}
}
