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
import id.sakip.contracts.Potret;
import id.sakip.contracts.Rupiah;
import id.sakip.contracts.Triwulan;

import static java.util.Objects.requireNonNull;

/**
 * All that is known to have happened in a unit and year: the current realisasi of its indicators and of its budget.
 *
 * @param indikator at most one entry per indicator and quarter; what was never delivered is absent
 * @param anggaran cumulative from 1 January, per sub kegiatan and kind of spending: the last snapshot inside each quarter
 */
public record RealisasiUnit(
        KodeWilayah kodePd, int tahun, long versi, Instant waktu, List<Indikator> indikator, List<Anggaran> anggaran)
        implements Potret {

    public RealisasiUnit {
        Potret.periksa(kodePd, tahun, versi, waktu);
        indikator = List.copyOf(indikator);
        anggaran = List.copyOf(anggaran);
        tanpaKembar(indikator, i -> i.kodeIndikator() + " " + i.triwulan());
        tanpaKembar(
                anggaran,
                a -> a.kodeSubKegiatan() + " " + a.jenisBelanja() + " " + Triwulan.dari(a.perTanggal()) + " "
                        + a.perTanggal().getYear());
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
     */
    public record Indikator(
            String kodeIndikator,
            Triwulan triwulan,
            Nilai nilai,
            BigDecimal pembilang,
            BigDecimal penyebut,
            String sumber,
            LocalDate perTanggal) {
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
