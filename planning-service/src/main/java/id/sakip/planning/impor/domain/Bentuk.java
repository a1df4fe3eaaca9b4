package id.sakip.planning.impor.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;

import id.sakip.contracts.Nilai;
import id.sakip.contracts.nilai.NilaiTakTerurai;
import id.sakip.contracts.nilai.PenguraiNilai;

/** What a column holds, and how its cells become values of the bundle and back. */
public enum Bentuk {
    /** Name of the document that the row belongs to; ties rows together and is no field of the bundle. */
    DOKUMEN("nama dokumen, bebas asal sama pada semua barisnya", 28, true),
    KODE("kode", 18, true),
    TEKS("teks", 40, true),
    /** A target as the document prints it. */
    TARGET("target seperti tercetak", 16, true),
    PILIHAN("pilihan", 22, true),
    BULAT("bilangan bulat", 10, false),
    ANGKA("angka", 14, false),
    UANG("rupiah", 20, false),
    TANGGAL("tanggal, mis. 2023-11-27", 13, false);

    /** A spreadsheet keeps this many significant digits; what it writes beyond them is noise of its binary numbers. */
    public static final int DIGIT_LEMBAR = 15;

    private static final int DOKUMEN_TERPANJANG = 300;
    private static final int KATA_TERPANJANG = 60;

    private final String keterangan;
    private final int lebar;
    private final boolean teks;

    Bentuk(String keterangan, int lebar, boolean teks) {
        this.keterangan = keterangan;
        this.lebar = lebar;
        this.teks = teks;
    }

    /** What to enter, in Indonesian. */
    public String keterangan() {
        return keterangan;
    }

    /** Width of the column, in characters. */
    public int lebar() {
        return lebar;
    }

    /** A cell that does not hold what its column is for. */
    static final class SelTidakSesuai extends Exception {

        private static final long serialVersionUID = 1;

        private final String kode;
        private final transient List<Object> args;

        private SelTidakSesuai(String kode, Object... args) {
            super(kode, null, false, false);
            this.kode = kode;
            this.args = List.of(args);
        }

        String kode() {
            return kode;
        }

        List<Object> args() {
            return args;
        }
    }

    /** The value of a cell that is not blank: text, or a number. */
    Object baca(Sel sel) throws SelTidakSesuai {
        switch (sel.jenis()) {
            case GALAT -> throw new SelTidakSesuai("SEL_GALAT", sel.teks());
            case RUMUS -> throw new SelTidakSesuai("SEL_RUMUS_TANPA_NILAI");
            case LOGIKA -> throw new SelTidakSesuai("SEL_LOGIKA");
            default -> {
                return switch (this) {
                    case TANGGAL -> bacaTanggal(sel);
                    case BULAT, ANGKA, UANG -> bacaAngka(sel);
                    default -> bacaTeks(sel);
                };
            }
        }
    }

    private Object bacaTeks(Sel sel) throws SelTidakSesuai {
        return switch (sel.jenis()) {
            case TANGGAL -> throw new SelTidakSesuai("SEL_TANGGAL");
            // A decimal comma cannot be mistaken for a sign between thousands, a dot can.
            case ANGKA -> polos(sel.angka()).replace('.', this == KODE ? '.' : ',');
            case PERSEN -> polos(sel.angka()).replace('.', ',') + " %";
            default ->
                switch (this) {
                    case PILIHAN -> pilihan(terbatas(sel.teks(), KATA_TERPANJANG));
                    case KODE -> rapi(terbatas(sel.teks(), KATA_TERPANJANG));
                    case DOKUMEN -> rapi(terbatas(sel.teks(), DOKUMEN_TERPANJANG));
                    default -> sel.teks();
                };
        };
    }

    /** Many cells may share one long text, as long as nobody makes a copy for each. */
    private static String terbatas(String teks, int terbanyak) throws SelTidakSesuai {
        if (teks.length() > terbanyak) {
            throw new SelTidakSesuai("SEL_TERLALU_PANJANG", terbanyak);
        }
        return teks;
    }

    private static String rapi(String teks) {
        return teks.replace('\u00a0', ' ').strip();
    }

    private static String pilihan(String teks) {
        return teks.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
    }

    private static Object bacaTanggal(Sel sel) throws SelTidakSesuai {
        if (sel.jenis() == Sel.Jenis.TEKS) {
            return terbatas(sel.teks(), KATA_TERPANJANG).strip();
        }
        if (sel.tanggal() == null) {
            throw new SelTidakSesuai("SEL_BUKAN_TANGGAL");
        }
        return sel.tanggal().toString();
    }

    private Object bacaAngka(Sel sel) throws SelTidakSesuai {
        BigDecimal angka = switch (sel.jenis()) {
            case ANGKA, PERSEN -> sel.angka();
            case TANGGAL -> throw new SelTidakSesuai("SEL_TANGGAL");
            default -> angka(sel.teks());
        };
        if (this == BULAT && angka.stripTrailingZeros().scale() > 0) {
            throw new SelTidakSesuai("SEL_BUKAN_ANGKA", polos(angka));
        }
        return normal(angka);
    }

    private static BigDecimal angka(String teks) throws SelTidakSesuai {
        try {
            Nilai nilai = PenguraiNilai.urai(teks);
            if (nilai.jenis() == Nilai.Jenis.ANGKA && nilai.satuan() == null && nilai.pembanding() == null) {
                return nilai.angka();
            }
        } catch (NilaiTakTerurai e) {
            // said below
        }
        throw new SelTidakSesuai("SEL_BUKAN_ANGKA", teks.length() > 60 ? teks.substring(0, 60) + "…" : teks);
    }

    /** The cell that shows {@code nilai}, which is text or a number. */
    Sel tulis(Object nilai) {
        return switch (nilai) {
            case BigDecimal angka when !teks && angka.precision() <= DIGIT_LEMBAR -> Sel.angka(normal(angka));
            case BigDecimal angka when this == TARGET -> Sel.teks(polos(angka).replace('.', ','));
            case BigDecimal angka -> Sel.teks(polos(angka));
            case String tanggal when this == TANGGAL -> tulisTanggal(tanggal);
            default -> Sel.teks(nilai.toString());
        };
    }

    private static Sel tulisTanggal(String tanggal) {
        try {
            return Sel.tanggal(LocalDate.parse(tanggal));
        } catch (DateTimeParseException e) {
            return Sel.teks(tanggal);
        }
    }

    /** Without trailing zeros and without an exponent. */
    static BigDecimal normal(BigDecimal angka) {
        BigDecimal ringkas = angka.stripTrailingZeros();
        return ringkas.scale() < 0 ? ringkas.setScale(0) : ringkas;
    }

    private static String polos(BigDecimal angka) {
        return normal(angka).toPlainString();
    }
}
