package id.sakip.reporting.lkip.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import id.sakip.contracts.JenisBelanja;
import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Rupiah;
import id.sakip.contracts.Triwulan;

/**
 * The tables of a kecamatan's performance report (LKIP, PermenPANRB 53/2014), as figures and as the text a reader sees. A
 * figure that does not exist is null and {@code keterangan} next to it says why; percentages are 0..100 with two decimals.
 *
 * @param sampai last quarter that counts in {@code tahun}
 * @param versi version of the scores shown; 0 while none have come yet
 * @param versiRencana version of the plan behind those scores
 * @param versiRealisasi version of the realisasi behind those scores; 0 without any
 * @param diperbarui when the newest of the snapshots shown was made
 * @param kerangka id of the measurement framework, null while there are no scores
 * @param tabel31 target, realisasi and capaian of the year
 * @param rataRata mean capaian of the unit, null without any
 * @param predikat grade of {@code rataRata}
 * @param tanpaData number of indicators without a capaian
 * @param keterangan how many indicators have no capaian, null when all have one
 * @param tabel32 target and realisasi of the year and the two before it
 * @param tabel33 realisasi against the end of the Renstra
 * @param tabel35 capaian and predikat in short
 * @param tabel37 capaian against serapan
 * @param tabel38 budget and its use
 */
public record Lkip(
        KodeWilayah kodePd,
        String nama,
        int tahun,
        Triwulan sampai,
        Status status,
        long versi,
        long versiRencana,
        long versiRealisasi,
        Instant diperbarui,
        String kerangka,
        List<Pengukuran> tabel31,
        BigDecimal rataRata,
        String predikat,
        int tanpaData,
        String keterangan,
        List<Perbandingan> tabel32,
        List<KemajuanRenstra> tabel33,
        List<RingkasanCapaian> tabel35,
        List<EfisiensiSasaran> tabel37,
        Anggaran tabel38) {

    /** Where the report stands in its life cycle. */
    public enum Status {
        DRAF
    }

    /** What became of the capaian of an indicator. */
    public enum StatusIndikator {
        DIHITUNG,
        BELUM_ADA_DATA,
        TIDAK_DAPAT_DIHITUNG,
        /** The plan is known, its scores have not come yet. */
        BELUM_DIHITUNG
    }

    /**
     * Row of table 3.1.
     *
     * @param target as the documents write it
     * @param realisasi as Indonesian text, see {@link TeksNilai}
     * @param capaianMentah before the framework's cap, four decimals
     * @param alasan code of the reason when there is no capaian
     */
    public record Pengukuran(
            String kodeSasaran,
            String sasaran,
            String kodeIndikator,
            String indikator,
            String satuan,
            String target,
            String realisasi,
            BigDecimal capaian,
            BigDecimal capaianMentah,
            String predikat,
            StatusIndikator status,
            String alasan,
            String keterangan) {}

    /** Row of table 3.2; {@code perTahun} is in the order n−2, n−1, n. */
    public record Perbandingan(
            String kodeSasaran,
            String sasaran,
            String kodeIndikator,
            String indikator,
            String satuan,
            List<PerTahun> perTahun) {}

    /** Cells of table 3.2 for one year; an earlier year counts whole, whatever {@code sampai} is. */
    public record PerTahun(int tahun, String target, String realisasi, String keterangan) {}

    /**
     * Row of table 3.3.
     *
     * @param tahunAkhir last year of the Renstra period
     * @param capaian realisasi against {@code targetAkhir}
     */
    public record KemajuanRenstra(
            String kodeSasaran,
            String sasaran,
            String kodeIndikator,
            String indikator,
            String satuan,
            String targetAkhir,
            Integer tahunAkhir,
            String realisasi,
            BigDecimal capaian,
            String keterangan) {}

    /** Row of table 3.5. */
    public record RingkasanCapaian(
            String kodeSasaran,
            String sasaran,
            String kodeIndikator,
            String indikator,
            BigDecimal capaian,
            String predikat,
            String keterangan) {}

    /** Row of table 3.7; {@code efisiensi} is {@code Efisien}, {@code Tidak Efisien} or null. */
    public record EfisiensiSasaran(
            String kodeSasaran,
            String sasaran,
            BigDecimal capaian,
            BigDecimal serapan,
            String efisiensi,
            String keterangan) {}

    /** Table 3.8. */
    public record Anggaran(
            List<BarisAnggaran> baris, Rupiah pagu, Rupiah realisasi, BigDecimal persen, String keterangan) {}

    /** Line of table 3.8; {@code jenisBelanja} only on lines below a sub kegiatan. */
    public record BarisAnggaran(
            KodeNomenklatur kode,
            String uraian,
            KodeNomenklatur.Tingkat tingkat,
            JenisBelanja jenisBelanja,
            Rupiah pagu,
            Rupiah realisasi,
            BigDecimal persen,
            String keterangan) {}
}
