package id.sakip.realization.indikator.domain;

import java.math.BigDecimal;
import java.util.Optional;

import id.sakip.contracts.JenisNilai;
import id.sakip.contracts.Nilai;
import id.sakip.contracts.nilai.Satuan;
import id.sakip.contracts.nilai.Skala;
import id.sakip.contracts.rencana.RencanaBerlaku;

/** Whether a value is of the kind that the plan asks of its indicator. */
public final class Kesesuaian {

    private static final BigDecimal PERSEN_JANGGAL = BigDecimal.valueOf(200);

    private Kesesuaian() {}

    /**
     * The mismatch, if any. A ratio indicator also takes the percentage alone, because reports of past years print nothing
     * else; a grade with a threshold as its target, such as {@code B (≥ 80)}, also takes the number alone; any indicator may
     * be without data.
     */
    public static Optional<Galat> periksa(NilaiRealisasi nilai, RencanaBerlaku.Indikator indikator) {
        JenisNilai jenis = indikator.jenisNilai();
        return switch (nilai) {
            case NilaiRealisasi.Angka _ ->
                harus(jenis != JenisNilai.PREDIKAT || berambang(indikator.target()), "nilai", indikator);
            case NilaiRealisasi.Rasio _ -> harus(jenis == JenisNilai.RASIO, "pembilang", indikator);
            case NilaiRealisasi.Predikat _ -> harus(jenis == JenisNilai.PREDIKAT, "predikat", indikator);
            case NilaiRealisasi.TanpaData _ -> Optional.empty();
        };
    }

    /** Unit of measure that the value is kept with: a ratio indicator without one is in percent. */
    public static String satuan(RencanaBerlaku.Indikator indikator) {
        boolean persen = indikator.satuan() == null && indikator.jenisNilai() == JenisNilai.RASIO;
        return persen ? NilaiRealisasi.PERSEN : indikator.satuan();
    }

    /** The scale of a graded indicator; AKIP where the plan is older than that it said which. */
    public static Skala skala(RencanaBerlaku.Indikator indikator) {
        return indikator.skala() == null ? Skala.AKIP : indikator.skala();
    }

    /**
     * A unit that the client names must be the indicator's.
     *
     * @param satuan null when the client names none
     */
    public static Optional<Galat> periksaSatuan(String satuan, RencanaBerlaku.Indikator indikator) {
        String rencana = satuan(indikator);
        return satuan == null || Satuan.sama(satuan, rencana)
                ? Optional.empty()
                : Optional.of(Galat.at("satuan", "SATUAN_BERBEDA", satuan, rencana == null ? "-" : rencana));
    }

    /** A percentage that no report would print without an explanation. */
    public static boolean janggal(NilaiRealisasi nilai, RencanaBerlaku.Indikator indikator) {
        BigDecimal persen = switch (nilai) {
            case NilaiRealisasi.Angka(BigDecimal angka) ->
                NilaiRealisasi.PERSEN.equals(satuan(indikator)) ? angka : null;
            case NilaiRealisasi.Rasio rasio -> rasio.penyebut().signum() == 0 ? null : rasio.persen();
            case NilaiRealisasi.Predikat _, NilaiRealisasi.TanpaData _ -> null;
        };
        return persen != null && persen.compareTo(PERSEN_JANGGAL) > 0;
    }

    private static boolean berambang(Nilai target) {
        return target.pembanding() != null && target.angka() != null;
    }

    private static Optional<Galat> harus(boolean cocok, String medan, RencanaBerlaku.Indikator indikator) {
        return cocok
                ? Optional.empty()
                : Optional.of(Galat.at(
                        medan,
                        "JENIS_NILAI_TIDAK_COCOK",
                        indikator.kode(),
                        indikator.jenisNilai().name()));
    }
}
