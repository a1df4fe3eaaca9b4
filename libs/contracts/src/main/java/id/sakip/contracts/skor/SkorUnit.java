package id.sakip.contracts.skor;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import id.sakip.contracts.JenisBelanja;
import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Nilai;
import id.sakip.contracts.PotretTahunan;
import id.sakip.contracts.Rupiah;
import id.sakip.contracts.Triwulan;

import static java.util.Objects.requireNonNull;

/**
 * The scores of a unit and year, for every <em>sampai</em> TW1..TW4. Percentages are rounded half-up to two decimals
 * here and nowhere before; no data is null, never 0.
 *
 * @param kerangka id of the measurement framework, e.g. {@code 2022}
 * @param versiKerangka version of that framework
 * @param versiRencana version of the {@code sakip.rencana} snapshot this rests on; 0 when there was none
 * @param versiRealisasi version of the {@code sakip.realisasi} snapshot this rests on; 0 when there was none
 * @param hasil one entry per quarter, TW1 first
 */
public record SkorUnit(
        KodeWilayah kodePd,
        int tahun,
        long versi,
        Instant waktu,
        String kerangka,
        int versiKerangka,
        long versiRencana,
        long versiRealisasi,
        List<Hasil> hasil)
        implements PotretTahunan {

    public SkorUnit {
        PotretTahunan.periksa(kodePd, tahun, versi, waktu);
        requireNonNull(kerangka, "kerangka is null");
        hasil = List.copyOf(hasil);
    }

    /** Whether a figure could be computed. */
    public enum Status {
        DIHITUNG,
        BELUM_ADA_DATA,
        TIDAK_DAPAT_DIHITUNG
    }

    /** Label of rule 8: capaian at least as high as serapan, or not. */
    public enum Efisiensi {
        EFISIEN,
        TIDAK_EFISIEN
    }

    /**
     * @param sampai last quarter that counts
     * @param rataRata mean of the sasaran with a capaian, or null without any
     * @param predikat grade of {@code rataRata}, or null
     * @param tanpaData number of indicators without a capaian
     * @param rataRataMentah {@code rataRata} to ten decimals, for means over units; null without any, and in events written
     *     before there was this field
     */
    public record Hasil(
            Triwulan sampai,
            List<Sasaran> sasaran,
            BigDecimal rataRata,
            String predikat,
            int tanpaData,
            Anggaran anggaran,
            BigDecimal rataRataMentah) {
        public Hasil {
            requireNonNull(sampai, "sampai is null");
            sasaran = List.copyOf(sasaran);
            requireNonNull(anggaran, "anggaran is null");
        }
    }

    /**
     * @param capaian mean of its indicators, with the framework's cap; null without any
     * @param serapan share of the budget of the programs that serve it, null without pagu or realisasi
     * @param efisiensi null when capaian or serapan is missing
     */
    public record Sasaran(
            String kode,
            String uraian,
            BigDecimal capaian,
            String predikat,
            BigDecimal serapan,
            Efisiensi efisiensi,
            List<Indikator> indikator) {
        public Sasaran {
            requireNonNull(kode, "kode is null");
            requireNonNull(uraian, "uraian is null");
            indikator = List.copyOf(indikator);
        }
    }

    /**
     * @param capaian with the framework's cap; null unless {@code status} is {@link Status#DIHITUNG}
     * @param capaianMentah before the cap, four decimals
     * @param alasan code of the reason when there is no capaian
     * @param targetAkhirRenstra end-of-period target, null when the Renstra holds none
     * @param capaianRenstra realisasi against {@code targetAkhirRenstra} (table 3.3), with the framework's cap
     * @param alasanRenstra code of the reason why there is an end-of-period target and no {@code capaianRenstra}; null in
     *     events written before there was this field
     */
    public record Indikator(
            String kode,
            String uraian,
            String satuan,
            Nilai target,
            Nilai realisasi,
            BigDecimal capaian,
            BigDecimal capaianMentah,
            String predikat,
            Status status,
            String alasan,
            Nilai targetAkhirRenstra,
            BigDecimal capaianRenstra,
            String alasanRenstra) {
        public Indikator {
            requireNonNull(kode, "kode is null");
            requireNonNull(uraian, "uraian is null");
            requireNonNull(target, "target is null");
            requireNonNull(realisasi, "realisasi is null");
            requireNonNull(status, "status is null");
            if ((status == Status.DIHITUNG) != (capaian != null)) {
                throw new IllegalArgumentException("capaian is there exactly when it was computed: " + kode);
            }
        }
    }

    /**
     * Budget and its use (table 3.8).
     *
     * @param realisasi null when no realisasi was delivered at all
     * @param persen null without pagu or realisasi
     * @param diluarRencana realisasi on lines that the plan has no pagu for, by code; it is in no line and no sum. Empty in
     *     events written before there was this field
     */
    public record Anggaran(
            List<Baris> baris, Rupiah pagu, Rupiah realisasi, BigDecimal persen, List<DiluarRencana> diluarRencana) {
        public Anggaran {
            baris = List.copyOf(baris);
            requireNonNull(pagu, "pagu is null");
            diluarRencana = diluarRencana == null ? List.of() : List.copyOf(diluarRencana);
        }
    }

    /** Realisasi of a sub kegiatan, or of a kind of spending in one, that the plan gives no pagu. */
    public record DiluarRencana(KodeNomenklatur kodeSubKegiatan, JenisBelanja jenisBelanja, Rupiah realisasi) {
        public DiluarRencana {
            requireNonNull(kodeSubKegiatan, "kodeSubKegiatan is null");
            requireNonNull(jenisBelanja, "jenisBelanja is null");
            requireNonNull(realisasi, "realisasi is null");
        }
    }

    /**
     * A line of the budget tree; a parent is the sum of its children.
     *
     * @param jenisBelanja on lines below a sub kegiatan, else null
     */
    public record Baris(
            KodeNomenklatur kode,
            String uraian,
            KodeNomenklatur.Tingkat tingkat,
            JenisBelanja jenisBelanja,
            Rupiah pagu,
            Rupiah realisasi,
            BigDecimal persen) {
        public Baris {
            requireNonNull(kode, "kode is null");
            requireNonNull(uraian, "uraian is null");
            requireNonNull(tingkat, "tingkat is null");
            requireNonNull(pagu, "pagu is null");
        }
    }
}
