package id.sakip.scoring.capaian.domain;

import java.math.BigDecimal;
import java.util.Optional;

import id.sakip.contracts.Nilai;
import id.sakip.contracts.PredikatAkip;

/**
 * The two sides of a capaian as numbers that may be divided: the numbers themselves where both sides have one, else the
 * ranks of their grades on the AKIP scale (D = 1 .. AA = 7).
 */
sealed interface Perbandingan {

    record Sebanding(CaraBanding cara, BigDecimal target, BigDecimal realisasi) implements Perbandingan {}

    record TidakSebanding(String alasan) implements Perbandingan {}

    /**
     * @param target with a value; of a threshold the number counts
     * @param realisasi with a value
     * @param angkaRealisasi the exact number of the realisasi; null for a grade without a score
     */
    static Perbandingan dari(Nilai target, Nilai realisasi, BigDecimal angkaRealisasi) {
        boolean adaPredikat = target.predikat() != null || realisasi.predikat() != null;
        if (target.angka() != null && angkaRealisasi != null) {
            return new Sebanding(adaPredikat ? CaraBanding.SKOR : CaraBanding.ANGKA, target.angka(), angkaRealisasi);
        }
        Optional<PredikatAkip> kiri = peringkat(target, target.angka());
        Optional<PredikatAkip> kanan = peringkat(realisasi, angkaRealisasi);
        if (kiri.isEmpty() || kanan.isEmpty()) {
            boolean asing =
                    kiri.isEmpty() && target.predikat() != null || kanan.isEmpty() && realisasi.predikat() != null;
            return new TidakSebanding(asing ? Alasan.PREDIKAT_TIDAK_DIKENAL : Alasan.TIDAK_SEBANDING);
        }
        return new Sebanding(CaraBanding.PERINGKAT, urutan(kiri.get()), urutan(kanan.get()));
    }

    /** The grade of a value: its own, or the band its number lies in; empty when it is on no scale. */
    static Optional<PredikatAkip> peringkat(Nilai nilai, BigDecimal angka) {
        if (nilai.predikat() != null) {
            return PredikatAkip.dari(nilai.predikat());
        }
        return angka == null ? Optional.empty() : PredikatAkip.dariSkor(angka);
    }

    private static BigDecimal urutan(PredikatAkip predikat) {
        return BigDecimal.valueOf(predikat.ordinal() + 1L);
    }
}
