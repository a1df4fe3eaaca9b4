package id.sakip.contracts.realisasi;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import id.sakip.contracts.Bilangan;
import id.sakip.contracts.JenisBelanja;
import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Nilai;
import id.sakip.contracts.PotretTahunan;
import id.sakip.contracts.Rupiah;
import id.sakip.contracts.Triwulan;

import static java.util.Objects.requireNonNull;

/**
 * All that is known to have happened in a unit and year: the current realisasi of its indicators and of its budget.
 *
 * @param indikator at most one entry per indicator and quarter; what was never delivered is absent
 * @param anggaran cumulative from 1 January, per sub kegiatan and kind of spending: the last snapshot inside each quarter
 * @param keluaran at most one entry per output and quarter; empty in events written before there was this field
 */
public record RealisasiUnit(
        KodeWilayah kodePd,
        int tahun,
        long versi,
        Instant waktu,
        List<Indikator> indikator,
        List<Anggaran> anggaran,
        List<Keluaran> keluaran)
        implements PotretTahunan {

    public RealisasiUnit {
        PotretTahunan.periksa(kodePd, tahun, versi, waktu);
        indikator = List.copyOf(indikator);
        anggaran = List.copyOf(anggaran);
        keluaran = keluaran == null ? List.of() : List.copyOf(keluaran);
        tanpaKembar(indikator, i -> i.kodeIndikator() + " " + i.triwulan());
        tanpaKembar(
                anggaran,
                a -> a.kodeSubKegiatan() + " " + a.jenisBelanja() + " " + Triwulan.dari(a.perTanggal()) + " "
                        + a.perTanggal().getYear());
        tanpaKembar(keluaran, k -> k.kodeSubKegiatan() + " " + k.keluaran() + " " + k.triwulan());
    }

    /** A unit and year without realisasi of outputs. */
    public RealisasiUnit(
            KodeWilayah kodePd,
            int tahun,
            long versi,
            Instant waktu,
            List<Indikator> indikator,
            List<Anggaran> anggaran) {
        this(kodePd, tahun, versi, waktu, indikator, anggaran, List.of());
    }

    private static <T> void tanpaKembar(List<T> isi, Function<T, String> kunci) {
        Set<String> dikenal = new HashSet<>();
        for (T butir : isi) {
            if (!dikenal.add(kunci.apply(butir))) {
                throw new IllegalArgumentException("two entries for " + kunci.apply(butir));
            }
        }
    }

    /**
     * @param nilai the value, the grade, or no data with its reason
     * @param pembilang numerator of a ratio; null together with {@code penyebut}. The ratio itself is then derived from
     *     the two and {@code nilai} carries it when penyebut is not 0
     * @param sumber where the figure comes from, e.g. {@code SUKMA-E}; may be null
     * @param perTanggal as-of date; may be null
     * @param penjelasan what people say about the value; null when nothing, and in events written before there was this
     *     field
     */
    public record Indikator(
            String kodeIndikator,
            Triwulan triwulan,
            Nilai nilai,
            BigDecimal pembilang,
            BigDecimal penyebut,
            String sumber,
            LocalDate perTanggal,
            Penjelasan penjelasan) {
        public Indikator {
            requireNonNull(kodeIndikator, "kodeIndikator is null");
            requireNonNull(triwulan, "triwulan is null");
            requireNonNull(nilai, "nilai is null");
            if ((pembilang == null) != (penyebut == null)) {
                throw new IllegalArgumentException("pembilang and penyebut go together");
            }
            if (pembilang != null) {
                pembilang = Bilangan.periksa(pembilang);
                penyebut = Bilangan.periksa(penyebut);
            }
        }

        /** A value about which nothing is said. */
        public Indikator(
                String kodeIndikator,
                Triwulan triwulan,
                Nilai nilai,
                BigDecimal pembilang,
                BigDecimal penyebut,
                String sumber,
                LocalDate perTanggal) {
            this(kodeIndikator, triwulan, nilai, pembilang, penyebut, sumber, perTanggal, null);
        }
    }

    /**
     * What people say about a value (B.2 of the report); a part that nobody filled is null.
     *
     * @param catatan remark
     * @param sebab why it turned out so
     * @param tindakLanjut what will be done about it
     */
    public record Penjelasan(String catatan, String sebab, String tindakLanjut) {}

    /**
     * What was reached of an output of a sub kegiatan in one quarter (table 3.6); how the quarters make the year is said by the
     * plan.
     *
     * @param keluaran the output in the words of the plan
     * @param penjelasan what people say about the value, null when nothing
     */
    public record Keluaran(
            KodeNomenklatur kodeSubKegiatan, String keluaran, Triwulan triwulan, Nilai nilai, Penjelasan penjelasan) {
        public Keluaran {
            requireNonNull(kodeSubKegiatan, "kodeSubKegiatan is null");
            requireNonNull(keluaran, "keluaran is null");
            requireNonNull(triwulan, "triwulan is null");
            requireNonNull(nilai, "nilai is null");
        }
    }

    /** @param realisasi cumulative from 1 January to {@code perTanggal} */
    public record Anggaran(
            KodeNomenklatur kodeSubKegiatan, JenisBelanja jenisBelanja, LocalDate perTanggal, Rupiah realisasi) {
        public Anggaran {
            requireNonNull(kodeSubKegiatan, "kodeSubKegiatan is null");
            requireNonNull(jenisBelanja, "jenisBelanja is null");
            requireNonNull(perTanggal, "perTanggal is null");
            requireNonNull(realisasi, "realisasi is null");
        }
    }
}
