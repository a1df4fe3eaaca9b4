package id.sakip.planning.renstra.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.function.IntFunction;

import id.sakip.contracts.Nilai;
import id.sakip.contracts.Polaritas;
import id.sakip.contracts.nilai.Skala;

/**
 * Compares targets of one indicator with each other. Numbers compare as numbers, unless their units differ; grades by the
 * number behind them when both have one, else by their order on the scale. Of a number and a bare grade, the number counts
 * as the grade of its band.
 */
public final class ArahTarget {

    private ArahTarget() {}

    /** A target that asks for less than the one before it, in the sense of the polarity. */
    public record Mundur(int tahunSebelum, Nilai sebelum, int tahun, Nilai sesudah) {}

    /**
     * What targets of a year are compared by.
     *
     * @param skala of a graded indicator, null for any other
     */
    public record Ukuran(Polaritas polaritas, Skala skala) {}

    /**
     * Every step back from one year that has a target to the next one that has. What cannot be compared is none, so
     * neither is a step from one scale to another.
     *
     * @param ukuran of a year
     */
    public static List<Mundur> mundur(SortedMap<Integer, Nilai> target, IntFunction<Ukuran> ukuran) {
        List<Mundur> semua = new ArrayList<>();
        Map.Entry<Integer, Nilai> sebelum = null;
        for (Map.Entry<Integer, Nilai> kini : target.entrySet()) {
            if (!kini.getValue().ada()) {
                continue;
            }
            if (sebelum != null
                    && mundur(
                            sebelum.getValue(),
                            ukuran.apply(sebelum.getKey()),
                            kini.getValue(),
                            ukuran.apply(kini.getKey()))) {
                semua.add(new Mundur(sebelum.getKey(), sebelum.getValue(), kini.getKey(), kini.getValue()));
            }
            sebelum = kini;
        }
        return semua;
    }

    private static boolean mundur(Nilai sebelum, Ukuran dulu, Nilai kini, Ukuran sekarang) {
        if (!Objects.equals(dulu.skala(), sekarang.skala())) {
            return false;
        }
        OptionalInt arah = bandingkan(kini, sebelum, sekarang.skala());
        int maju = sekarang.polaritas() == Polaritas.POSITIF ? 1 : -1;
        return arah.isPresent() && arah.getAsInt() * maju < 0;
    }

    /** True when two targets ask for the same; a threshold asks for the same as its number. */
    public static boolean sepadan(Nilai satu, Nilai lain, Skala skala) {
        boolean berlawanan =
                satu.pembanding() != null && lain.pembanding() != null && satu.pembanding() != lain.pembanding();
        OptionalInt beda = bandingkan(satu, lain, skala);
        return !berlawanan && beda.isPresent() && beda.getAsInt() == 0;
    }

    private static OptionalInt bandingkan(Nilai satu, Nilai lain, Skala skala) {
        if (satu.angka() != null && lain.angka() != null) {
            return samaSatuan(satu.satuan(), lain.satuan())
                    ? OptionalInt.of(satu.angka().compareTo(lain.angka()))
                    : OptionalInt.empty();
        }
        int letakSatu = letak(satu, skala);
        int letakLain = letak(lain, skala);
        return letakSatu < 0 || letakLain < 0
                ? OptionalInt.empty()
                : OptionalInt.of(Integer.compare(letakSatu, letakLain));
    }

    private static boolean samaSatuan(String satu, String lain) {
        return satu == null || lain == null || satu.equalsIgnoreCase(lain);
    }

    /** Place of the grade on the scale, of a number that of its band; -1 when it has none. */
    private static int letak(Nilai nilai, Skala skala) {
        if (skala == null) {
            return -1;
        }
        Optional<Skala.Tingkat> tingkat = nilai.predikat() != null
                ? skala.tingkat(nilai.predikat())
                : Optional.ofNullable(nilai.angka()).flatMap(skala::untuk);
        return tingkat.map(skala.tingkat()::indexOf).orElse(-1);
    }
}
