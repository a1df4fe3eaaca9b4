package id.sakip.realization.survei.domain;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import id.sakip.contracts.JenisNilai;
import id.sakip.contracts.rencana.RencanaBerlaku;

/**
 * Which indicator of a plan takes its realisasi from the survey.
 *
 * <p>Candidates have a number as their value: not a ratio, which would be a share of something, nor a grade. Those whose
 * {@code sumberData} names the survey and whose {@code uraian} names its index come first, then those with the source alone,
 * then those with the name alone. A name that begins as a share or a count is about surveys and not their index. The
 * first of these groups that has any must have exactly one, or none is chosen: which of two is meant is not guessed.
 */
public final class IndikatorSurvei {

    /** Words of a source, e.g. "SUKMA-E", "Dokumen SKM". */
    private static final Pattern SUMBER = Pattern.compile(
            "\\b(sukma ?e|sukma|skm|ikm|surve[iy] kepuasan( masyarakat)?|indeks kepuasan( masyarakat)?)\\b");

    /** Words of the index itself, e.g. "Nilai SKM", "Indeks Kepuasan Masyarakat". */
    private static final Pattern INDEKS =
            Pattern.compile("\\b(ikm|skm|indeks kepuasan( masyarakat)?|surve[iy] kepuasan( masyarakat)?)\\b");

    private static final Pattern BUKAN_INDEKS = Pattern.compile(
            "^(persentase|prosentase|persen|jumlah|banyaknya|cakupan|rasio|frekuensi|tersusunnya|terlaksananya|laporan|dokumen)\\b");

    private static final Pattern TANDA_BACA = Pattern.compile("[^\\p{L}\\p{N}]+");

    /**
     * @param kode the indicator, or null when there is none or more than one
     * @param calon the candidates of the group that decided, by code
     */
    public record Pilihan(String kode, List<String> calon) {
        public Pilihan {
            calon = List.copyOf(calon);
        }
    }

    private IndikatorSurvei() {}

    /** The indicator of the survey among {@code indikator}; one that serves two sasaran counts once. */
    public static Pilihan pilih(Collection<RencanaBerlaku.Indikator> indikator) {
        List<RencanaBerlaku.Indikator> calon = indikator.stream()
                .filter(i -> menerimaIndeks(i) && !bukanIndeks(i))
                .toList();
        Predicate<RencanaBerlaku.Indikator> bersumber =
                i -> SUMBER.matcher(kata(i.sumberData())).find();
        Predicate<RencanaBerlaku.Indikator> bernama =
                i -> INDEKS.matcher(kata(i.uraian())).find();
        List<String> kode = Stream.of(bersumber.and(bernama), bersumber, bernama)
                .map(syarat -> calon.stream()
                        .filter(syarat)
                        .map(RencanaBerlaku.Indikator::kode)
                        .distinct()
                        .sorted()
                        .toList())
                .filter(sama -> !sama.isEmpty())
                .findFirst()
                .orElse(List.of());
        return new Pilihan(kode.size() == 1 ? kode.getFirst() : null, kode);
    }

    /** True when the value of {@code indikator} may be an index. */
    public static boolean menerimaIndeks(RencanaBerlaku.Indikator indikator) {
        return indikator.jenisNilai() == JenisNilai.ANGKA;
    }

    private static boolean bukanIndeks(RencanaBerlaku.Indikator indikator) {
        return BUKAN_INDEKS.matcher(kata(indikator.uraian())).find();
    }

    /** Lower-case words with one blank between them. */
    private static String kata(String teks) {
        return teks == null
                ? ""
                : TANDA_BACA
                        .matcher(teks.toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip();
    }
}
