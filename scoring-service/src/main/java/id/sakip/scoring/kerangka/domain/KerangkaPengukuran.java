package id.sakip.scoring.kerangka.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;

import static java.util.Objects.requireNonNull;

/**
 * A measurement framework: the rules by which a year is judged, kept as data so that a new one needs no new code.
 *
 * <p>Figures are looked up on the scale after rounding them half-up to {@code desimalPencarian} decimals; on that grid,
 * and inside the cap, every figure has exactly one class. A framework with a hole or an overlap cannot be made.
 *
 * @param id e.g. {@code 2022}
 * @param versi grows with each change of the framework; old versions stay, scores refer to them
 * @param tahunMulai first budget year it holds for; it ends where the next framework begins
 * @param batas cap of indicator and sasaran figures, null when figures stay as computed
 * @param desimalPencarian 0..4
 * @param targetNol what becomes of a target of 0
 * @param penyebutNol what becomes of a ratio whose denominator is 0
 * @param kelas the scale, lowest class first
 */
public record KerangkaPengukuran(
        String id,
        int versi,
        String nama,
        int tahunMulai,
        RentangCapaian batas,
        int desimalPencarian,
        PerlakuanNol targetNol,
        PerlakuanNol penyebutNol,
        List<Kelas> kelas) {

    private static final int DESIMAL_TERBANYAK = 4;

    public KerangkaPengukuran {
        requireNonNull(id, "id is null");
        requireNonNull(nama, "nama is null");
        requireNonNull(targetNol, "targetNol is null");
        requireNonNull(penyebutNol, "penyebutNol is null");
        kelas = List.copyOf(kelas);
        if (desimalPencarian < 0 || desimalPencarian > DESIMAL_TERBANYAK) {
            throw new IllegalArgumentException("desimalPencarian outside 0..4: " + desimalPencarian);
        }
        periksaSkala(kelas, batas, desimalPencarian);
    }

    /** The capaian that counts: {@code mentah} inside the cap. */
    public BigDecimal batasi(BigDecimal mentah) {
        return batas == null ? mentah : batas.batasi(mentah);
    }

    /** The figure that {@code capaian} is looked up by. */
    public BigDecimal angkaPencarian(BigDecimal capaian) {
        return capaian.setScale(desimalPencarian, RoundingMode.HALF_UP);
    }

    /**
     * The class of a capaian.
     *
     * @param capaian inside the cap, not yet rounded
     * @throws IllegalArgumentException when {@code capaian} lies outside the cap
     */
    public Kelas kelas(BigDecimal capaian) {
        BigDecimal angka = angkaPencarian(capaian);
        return kelas.stream()
                .filter(k -> k.memuat(angka))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no class for " + angka + " in " + id));
    }

    private static void periksaSkala(List<Kelas> kelas, RentangCapaian batas, int desimal) {
        if (kelas.isEmpty()) {
            throw new IllegalArgumentException("a scale needs classes");
        }
        Kelas pertama = kelas.getFirst();
        Kelas terakhir = kelas.getLast();
        if (pertama.bawah() != null
                && (batas == null || pertama.langkahPertama(desimal).compareTo(langkah(batas.bawah(), desimal)) > 0)) {
            throw new IllegalArgumentException("scale does not reach down far enough: " + pertama.predikat());
        }
        if (terakhir.atas() != null
                && (batas == null || terakhir.langkahTerakhir(desimal).compareTo(langkah(batas.atas(), desimal)) < 0)) {
            throw new IllegalArgumentException("scale does not reach up far enough: " + terakhir.predikat());
        }
        for (Kelas k : kelas) {
            if (k.bawah() != null
                    && k.atas() != null
                    && k.langkahPertama(desimal).compareTo(k.langkahTerakhir(desimal)) > 0) {
                throw new IllegalArgumentException("class that no figure reaches: " + k.predikat());
            }
        }
        for (int i = 1; i < kelas.size(); i++) {
            periksaSambungan(kelas.get(i - 1), kelas.get(i), desimal);
        }
    }

    private static void periksaSambungan(Kelas rendah, Kelas tinggi, int desimal) {
        if (rendah.atas() == null
                || tinggi.bawah() == null
                || !rendah.langkahTerakhir(desimal).add(BigInteger.ONE).equals(tinggi.langkahPertama(desimal))) {
            throw new IllegalArgumentException(
                    "hole or overlap between classes " + rendah.predikat() + " and " + tinggi.predikat());
        }
    }

    private static BigInteger langkah(BigDecimal batas, int desimal) {
        return Kelas.langkah(batas, desimal, RoundingMode.HALF_UP);
    }
}
