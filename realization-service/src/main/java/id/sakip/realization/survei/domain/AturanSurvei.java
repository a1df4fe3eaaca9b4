package id.sakip.realization.survei.domain;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.sakip.contracts.KodeWilayah;

import static java.util.Objects.requireNonNull;

/**
 * How a survey is asked and measured, kept as data so that a new regulation, or a questionnaire of a kabupaten, needs no
 * new code. Every unsur has the same exact weight 1/n: with the rounded 0,11 that tables print, the best index of nine
 * unsur would be 99.
 *
 * @param id e.g. {@code PERMENPANRB-14-2017}
 * @param versi grows with each change; old versions stay, recaps refer to them
 * @param dasarHukum regulation or decree, may be null
 * @param kodeKab kabupaten whose rule this is; null for one that holds everywhere
 * @param umum true when it measures what names no rule, from {@code tahunMulai} until the next such rule
 * @param tahunMulai first year it may be used for
 * @param skala lowest and highest answer
 * @param pengali factor from the mean answer to the index, 25 for answers 1..4
 * @param unsur what is asked, in the order of the rule
 * @param kuesioner codes of printed questionnaires; sources give the same code to different unsur
 * @param mutu classes of the index, best first
 */
public record AturanSurvei(
        String id,
        int versi,
        String nama,
        String dasarHukum,
        KodeWilayah kodeKab,
        boolean umum,
        int tahunMulai,
        Skala skala,
        BigDecimal pengali,
        List<Unsur> unsur,
        List<Kuesioner> kuesioner,
        List<Mutu> mutu,
        BobotKabupaten bobotKabupaten) {

    /** @throws IllegalArgumentException for a rule that {@link #periksa} objects to */
    public AturanSurvei {
        requireNonNull(id, "id is null");
        requireNonNull(nama, "nama is null");
        requireNonNull(bobotKabupaten, "bobotKabupaten is null");
        pengali = Angka.polos(pengali);
        unsur = List.copyOf(unsur);
        kuesioner = List.copyOf(kuesioner);
        List<Temuan> temuan = PemeriksaAturan.periksa(skala, pengali, unsur, kuesioner, mutu);
        if (!temuan.isEmpty()) {
            throw new IllegalArgumentException("not a rule: " + id + " " + temuan);
        }
        mutu = mutu.stream()
                .sorted(Comparator.comparing(Mutu::bawah).reversed())
                .toList();
    }

    /** Everything that keeps these parts from being a rule, each with its place. */
    public static List<Temuan> periksa(
            Skala skala, BigDecimal pengali, List<Unsur> unsur, List<Kuesioner> kuesioner, List<Mutu> mutu) {
        return PemeriksaAturan.periksa(skala, pengali, unsur, kuesioner, mutu);
    }

    /** The answers, from {@code terendah} to {@code tertinggi}. */
    public record Skala(int terendah, int tertinggi) {

        public int langkah() {
            return tertinggi - terendah + 1;
        }

        public boolean memuat(int jawaban) {
            return jawaban >= terendah && jawaban <= tertinggi;
        }
    }

    /** @param kode name key such as {@code persyaratan}, the same in every questionnaire */
    public record Unsur(String kode, String nama) {
        public Unsur {
            requireNonNull(kode, "kode is null");
            requireNonNull(nama, "nama is null");
        }
    }

    /** @param butir key of the unsur by the code that the questionnaire prints, e.g. {@code U8} */
    public record Kuesioner(String kode, String nama, Map<String, String> butir) {
        public Kuesioner {
            requireNonNull(kode, "kode is null");
            requireNonNull(nama, "nama is null");
            butir = Collections.unmodifiableMap(new LinkedHashMap<>(butir));
        }
    }

    /**
     * A class of the index; both bounds belong to it and have at most two decimals, as the index it is looked up by.
     *
     * @param huruf e.g. {@code A}
     * @param nilaiPersepsi e.g. 4
     * @param kinerja in words, e.g. {@code Sangat Baik}
     */
    public record Mutu(String huruf, int nilaiPersepsi, String kinerja, BigDecimal bawah, BigDecimal atas) {
        public Mutu {
            requireNonNull(huruf, "huruf is null");
            requireNonNull(kinerja, "kinerja is null");
            bawah = Angka.polos(bawah);
            atas = Angka.polos(atas);
        }
    }

    public Optional<Unsur> unsur(String kode) {
        return unsur.stream().filter(u -> u.kode().equals(kode)).findFirst();
    }

    public Optional<Kuesioner> kuesioner(String kode) {
        return kuesioner.stream().filter(k -> k.kode().equals(kode)).findFirst();
    }

    public Optional<Mutu> mutu(String huruf) {
        return mutu.stream().filter(m -> m.huruf().equals(huruf)).findFirst();
    }

    /** Lowest index there is. */
    public BigDecimal indeksTerendah() {
        return pengali.multiply(BigDecimal.valueOf(skala.terendah()));
    }

    /** Highest index there is. */
    public BigDecimal indeksTertinggi() {
        return pengali.multiply(BigDecimal.valueOf(skala.tertinggi()));
    }

    /** True when {@code nrr} can be a mean of answers. */
    boolean memuatNrr(BigDecimal nrr) {
        return memuatIndeks(indeks(nrr));
    }

    public boolean memuatIndeks(BigDecimal indeks) {
        return indeks.compareTo(indeksTerendah()) >= 0 && indeks.compareTo(indeksTertinggi()) <= 0;
    }

    /**
     * The class of an index, looked up after rounding it half-up to two decimals: on that grid the classes leave no gap.
     *
     * @throws IllegalArgumentException outside the scale
     */
    public Mutu mutuDari(BigDecimal indeks) {
        BigDecimal angka = Angka.bulat(indeks);
        return mutu.stream()
                .filter(m -> m.bawah().compareTo(angka) <= 0 && angka.compareTo(m.atas()) <= 0)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no class for " + angka + " in " + id));
    }

    /** The exact index of a printed mean answer. */
    BigDecimal indeks(BigDecimal nrr) {
        return Angka.polos(pengali.multiply(nrr));
    }

    /** The index of a mean answer. */
    Pecahan indeks(Pecahan rataRataJawaban) {
        return Pecahan.dari(pengali).kali(rataRataJawaban);
    }

    /** True when both ask the same of the same scale, so that answers to one are answers to the other. */
    public boolean seukuran(AturanSurvei lain) {
        return skala.equals(lain.skala)
                && pengali.equals(lain.pengali)
                && unsur.stream()
                        .map(Unsur::kode)
                        .toList()
                        .equals(lain.unsur.stream().map(Unsur::kode).toList());
    }

    /** True when nothing but the number of the version differs. */
    public boolean sama(AturanSurvei lain) {
        return equals(lain.denganVersi(versi));
    }

    public AturanSurvei denganVersi(int nomor) {
        return new AturanSurvei(
                id,
                nomor,
                nama,
                dasarHukum,
                kodeKab,
                umum,
                tahunMulai,
                skala,
                pengali,
                unsur,
                kuesioner,
                mutu,
                bobotKabupaten);
    }
}
