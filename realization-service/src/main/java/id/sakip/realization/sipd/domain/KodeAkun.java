package id.sakip.realization.sipd.domain;

import java.util.Optional;

import id.sakip.contracts.JenisBelanja;

/**
 * Account code: akun, kelompok, jenis, objek, rincian objek, sub rincian objek, e.g. {@code 5.1.02.01.01.0052} (Permendagri
 * 90/2019). A prefix of it is the account of a higher level.
 */
public record KodeAkun(String nilai) {

    private static final int[] LEBAR = {1, 1, 2, 2, 2, 4};
    /** Newer lists write the last two parts with three and five digits; the accounts are the same. */
    private static final int[] TERLEBAR = {1, 1, 2, 2, 3, 5};

    private static final String LENGKAP = "\\d\\.\\d(\\.\\d{2}){3}\\.\\d{4}";
    /** Shape of a code, of whatever depth. */
    public static final String BENTUK = "\\d(\\.\\d(\\.\\d{2}(\\.\\d{2}(\\.\\d{2}(\\.\\d{4})?)?)?)?)?";

    public KodeAkun {
        if (nilai == null || !nilai.matches(BENTUK)) {
            throw new IllegalArgumentException("not an account code: '" + nilai + "'");
        }
    }

    /** Reads a code whose parts may lack leading zeros or have one too many; empty when a part does not fit its width. */
    static Optional<KodeAkun> baca(Object isi) {
        String[] bagian = Teks.kode(isi).split("\\.", -1);
        if (bagian.length > LEBAR.length) {
            return Optional.empty();
        }
        for (int i = 0; i < bagian.length; i++) {
            if (!bagian[i].matches("\\d{1," + TERLEBAR[i] + "}")) {
                return Optional.empty();
            }
            String angka = Integer.toString(Integer.parseInt(bagian[i]));
            if (angka.length() > LEBAR[i]) {
                return Optional.empty();
            }
            bagian[i] = "0".repeat(LEBAR[i] - angka.length()) + angka;
        }
        return Optional.of(new KodeAkun(String.join(".", bagian)));
    }

    /** True for an account that amounts are booked on, false for a sum of such accounts. */
    public boolean lengkap() {
        return nilai.matches(LENGKAP);
    }

    public boolean memuat(KodeAkun lain) {
        return lain.nilai.equals(nilai) || lain.nilai.startsWith(nilai + ".");
    }

    /** The kind of spending; empty for revenue, financing and the sum of all spending. */
    public Optional<JenisBelanja> jenisBelanja() {
        if (nilai.length() < 3) {
            return Optional.empty();
        }
        return switch (nilai.substring(0, 3)) {
            case "5.1" -> Optional.of(JenisBelanja.OPERASI);
            case "5.2" -> Optional.of(JenisBelanja.MODAL);
            case "5.3" -> Optional.of(JenisBelanja.TAK_TERDUGA);
            case "5.4" -> Optional.of(JenisBelanja.TRANSFER);
            default -> Optional.empty();
        };
    }

    @Override
    public String toString() {
        return nilai;
    }
}
