package id.sakip.planning.nilai;

import java.math.BigDecimal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import id.sakip.contracts.Nilai;
import id.sakip.contracts.nilai.PenguraiNilai;

/** A typed value spread over columns, so that it can be compared in SQL and shown as it was entered. */
@Embeddable
public record NilaiKolom(
        @Enumerated(EnumType.STRING) Nilai.Jenis jenis,
        String teks,
        BigDecimal angka,
        String predikat,
        @Enumerated(EnumType.STRING) Nilai.Pembanding pembanding,
        String satuan,
        String alasan) {

    /**
     * The value that a checked {@code teks} means; null for an absent or blank text, which is no target. A grade is read
     * without its scale: which one counts is the definition's to say, and may change without the document. Where it
     * matters, the text is read again.
     */
    public static NilaiKolom dariTeks(String teks) {
        if (teks == null || teks.isBlank()) {
            return null;
        }
        Nilai nilai = PenguraiNilai.uraiTanpaSkala(teks);
        return new NilaiKolom(
                nilai.jenis(),
                nilai.teks(),
                nilai.angka(),
                nilai.predikat(),
                nilai.pembanding(),
                nilai.satuan(),
                nilai.alasan());
    }

    /** The text as entered, null without a value. */
    public static String teks(NilaiKolom kolom) {
        return kolom == null ? null : kolom.teks;
    }

    /** The value, null without one. */
    public static Nilai nilai(NilaiKolom kolom) {
        return kolom == null
                ? null
                : new Nilai(
                        kolom.jenis,
                        kolom.teks,
                        kolom.angka,
                        kolom.predikat,
                        kolom.pembanding,
                        kolom.satuan,
                        kolom.alasan);
    }

    /** True when there is a value to measure against. */
    public static boolean ada(NilaiKolom kolom) {
        return kolom != null && kolom.jenis != Nilai.Jenis.TANPA_DATA;
    }
}
