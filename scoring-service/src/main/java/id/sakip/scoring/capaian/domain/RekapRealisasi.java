package id.sakip.scoring.capaian.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import id.sakip.contracts.Agregasi;
import id.sakip.contracts.Bilangan;
import id.sakip.contracts.JenisNilai;
import id.sakip.contracts.Nilai;
import id.sakip.contracts.PredikatAkip;
import id.sakip.contracts.Triwulan;
import id.sakip.contracts.realisasi.RealisasiUnit;
import id.sakip.contracts.skor.SkorUnit.Status;

/**
 * The figure of an indicator up to a quarter, rolled up from the quarters that were delivered (regulations leave the
 * method to the indicator's definition). A quarter without data is left out, never counted as 0.
 */
sealed interface RekapRealisasi {

    int DESIMAL_TAMPIL = 2;

    /** What is shown as the realisasi; no data with its reason when there is none. */
    Nilai nilai();

    /** The quarters that the figure rests on. */
    List<Triwulan> dipakai();

    /**
     * @param angka the exact number behind {@code nilai}; null for a grade without a score
     */
    record Ada(Nilai nilai, BigDecimal angka, List<Triwulan> dipakai) implements RekapRealisasi {}

    /** @param nolDariNol true when all there was to do was 0 of 0 */
    record Tiada(Status status, String alasan, boolean nolDariNol, List<Triwulan> dipakai) implements RekapRealisasi {
        @Override
        public Nilai nilai() {
            return Nilai.tanpaData(alasan);
        }
    }

    /**
     * Rolls up the quarters of one indicator.
     *
     * @param triwulan at most one entry per quarter, in any order, none later than the quarter asked for
     */
    static RekapRealisasi dari(Agregasi agregasi, JenisNilai jenis, List<RealisasiUnit.Indikator> triwulan) {
        List<RealisasiUnit.Indikator> urut = triwulan.stream()
                .sorted(Comparator.comparing(RealisasiUnit.Indikator::triwulan))
                .toList();
        List<Titik> terisi = urut.stream().filter(Titik::terisi).map(Titik::new).toList();
        if (terisi.isEmpty()) {
            String alasan = urut.isEmpty()
                    ? Alasan.BELUM_DILAPORKAN
                    : urut.getLast().nilai().alasan();
            return new Tiada(Status.BELUM_ADA_DATA, alasan, false, List.of());
        }
        if (terisi.size() == 1 || agregasi == Agregasi.TERAKHIR) {
            return satu(terisi.getLast());
        }
        if (terisi.stream().anyMatch(Titik::berpredikat)) {
            return rekapPredikat(agregasi, terisi);
        }
        return rekapAngka(agregasi, jenis, terisi);
    }

    private static RekapRealisasi rekapPredikat(Agregasi agregasi, List<Titik> terisi) {
        boolean semuaBerskor = terisi.stream().allMatch(t -> t.angka() != null);
        return switch (agregasi) {
            case MAKSIMUM -> terbaik(terisi, semuaBerskor);
            case RATA_RATA -> semuaBerskor ? rataRataPredikat(terisi) : tidakDapat(Alasan.AGREGASI_TIDAK_COCOK, terisi);
            case JUMLAH, TERAKHIR -> tidakDapat(Alasan.AGREGASI_TIDAK_COCOK, terisi);
        };
    }

    private static RekapRealisasi terbaik(List<Titik> terisi, boolean semuaBerskor) {
        if (semuaBerskor) {
            return satu(terbesar(terisi, Titik::angka));
        }
        if (terisi.stream().anyMatch(t -> t.peringkat().isEmpty())) {
            return tidakDapat(Alasan.PREDIKAT_TIDAK_DIKENAL, terisi);
        }
        return satu(terbesar(terisi, t -> t.peringkat().orElseThrow()));
    }

    private static RekapRealisasi rataRataPredikat(List<Titik> terisi) {
        BigDecimal rata = Rumus.rataRata(angka(terisi)).orElseThrow();
        return PredikatAkip.dariSkor(rata)
                .map(p -> predikat(p, tampil(rata, p)))
                .<RekapRealisasi>map(nilai -> new Ada(nilai, rata, sumber(terisi)))
                .orElseGet(() -> turunan(rata, tampil(rata), terisi));
    }

    private static Nilai predikat(PredikatAkip predikat, BigDecimal skor) {
        return Nilai.predikat(predikat.name(), skor, predikat.name() + " (" + AngkaIndonesia.teks(skor) + ")");
    }

    private static RekapRealisasi rekapAngka(Agregasi agregasi, JenisNilai jenis, List<Titik> terisi) {
        if (agregasi == Agregasi.JUMLAH) {
            return jumlah(jenis, terisi);
        }
        List<Titik> berangka = terisi.stream().filter(t -> t.angka() != null).toList();
        if (berangka.isEmpty()) {
            return penyebutNol(terisi);
        }
        if (agregasi == Agregasi.MAKSIMUM) {
            return satu(terbesar(berangka, Titik::angka));
        }
        BigDecimal rata = Rumus.rataRata(angka(berangka)).orElseThrow();
        return turunan(rata, tampil(rata), berangka);
    }

    private static RekapRealisasi jumlah(JenisNilai jenis, List<Titik> terisi) {
        if (terisi.stream().allMatch(Titik::rasio)) {
            BigDecimal pembilang = jumlah(terisi, RealisasiUnit.Indikator::pembilang);
            BigDecimal penyebut = jumlah(terisi, RealisasiUnit.Indikator::penyebut);
            if (penyebut.signum() == 0) {
                return penyebutNol(terisi);
            }
            BigDecimal persen = Rumus.persen(pembilang, penyebut);
            return turunan(persen, tampil(persen), terisi);
        }
        if (jenis == JenisNilai.RASIO || terisi.stream().anyMatch(Titik::rasio)) {
            return tidakDapat(Alasan.RASIO_TANPA_PEMBILANG, terisi);
        }
        BigDecimal jumlah = Rumus.jumlah(angka(terisi));
        return turunan(jumlah, jumlah, terisi);
    }

    private static RekapRealisasi satu(Titik titik) {
        if (titik.angka() == null && !titik.berpredikat()) {
            return penyebutNol(List.of(titik));
        }
        if (titik.berpredikat()) {
            return new Ada(titik.data().nilai(), titik.angka(), sumber(List.of(titik)));
        }
        // A number that was delivered is shown with all its digits, a ratio of our own like every other.
        return turunan(titik.angka(), titik.rasio() ? tampil(titik.angka()) : titik.angka(), List.of(titik));
    }

    private static RekapRealisasi penyebutNol(List<Titik> titik) {
        boolean nolDariNol = jumlah(titik, RealisasiUnit.Indikator::pembilang).signum() == 0;
        return new Tiada(Status.TIDAK_DAPAT_DIHITUNG, Alasan.PENYEBUT_NOL, nolDariNol, sumber(titik));
    }

    private static RekapRealisasi tidakDapat(String alasan, List<Titik> titik) {
        return new Tiada(Status.TIDAK_DAPAT_DIHITUNG, alasan, false, sumber(titik));
    }

    /** The quarter with the highest figure; of equals the latest. */
    private static <T extends Comparable<? super T>> Titik terbesar(List<Titik> titik, Function<Titik, T> ukuran) {
        return titik.stream()
                .reduce((a, b) -> ukuran.apply(b).compareTo(ukuran.apply(a)) >= 0 ? b : a)
                .orElseThrow();
    }

    private static List<BigDecimal> angka(List<Titik> titik) {
        return titik.stream().map(Titik::angka).toList();
    }

    private static BigDecimal jumlah(List<Titik> titik, Function<RealisasiUnit.Indikator, BigDecimal> bagian) {
        return Rumus.jumlah(titik.stream().map(t -> bagian.apply(t.data())).toList());
    }

    private static List<Triwulan> sumber(List<Titik> titik) {
        return titik.stream().map(t -> t.data().triwulan()).toList();
    }

    /** A figure of our own making; one that no value can hold is refused rather than shown wrong. */
    private static RekapRealisasi turunan(BigDecimal tepat, BigDecimal tampil, List<Titik> asal) {
        BigDecimal muat = tampil.round(new MathContext(Bilangan.DIGIT_TERBANYAK, RoundingMode.HALF_UP));
        if (muat.precision() - muat.scale() > Bilangan.DIGIT_TERBANYAK) {
            return tidakDapat(Alasan.DI_LUAR_RENTANG, asal);
        }
        String satuan = asal.stream().allMatch(Titik::rasio) ? "%" : satuan(asal);
        return new Ada(Nilai.angka(muat, satuan, AngkaIndonesia.teks(muat, satuan)), tepat, sumber(asal));
    }

    private static String satuan(List<Titik> asal) {
        Set<String> satuan = asal.stream()
                .map(t -> t.data().nilai().satuan())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return satuan.size() == 1 ? satuan.iterator().next() : null;
    }

    private static BigDecimal tampil(BigDecimal angka) {
        return angka.setScale(DESIMAL_TAMPIL, RoundingMode.HALF_UP);
    }

    /** With as many decimals as it takes to stay in the band of {@code predikat}: 60,001 is B, and 60 would be CC. */
    private static BigDecimal tampil(BigDecimal skor, PredikatAkip predikat) {
        return IntStream.rangeClosed(DESIMAL_TAMPIL, Math.max(DESIMAL_TAMPIL, skor.scale()))
                .mapToObj(desimal -> skor.setScale(desimal, RoundingMode.HALF_UP))
                .filter(tampil -> PredikatAkip.dariSkor(tampil).equals(Optional.of(predikat)))
                .findFirst()
                .orElse(skor);
    }

    /** A quarter that holds something: a value, or a pembilang and penyebut. */
    record Titik(RealisasiUnit.Indikator data) {

        static boolean terisi(RealisasiUnit.Indikator data) {
            return data.nilai().ada() || data.penyebut() != null;
        }

        boolean rasio() {
            return data.penyebut() != null;
        }

        boolean berpredikat() {
            return data.nilai().jenis() == Nilai.Jenis.PREDIKAT;
        }

        /** The exact number; null for a grade without a score and for a ratio with penyebut 0. */
        BigDecimal angka() {
            if (!rasio()) {
                return data.nilai().angka();
            }
            return data.penyebut().signum() == 0 ? null : Rumus.persen(data.pembilang(), data.penyebut());
        }

        Optional<PredikatAkip> peringkat() {
            return Perbandingan.peringkat(data.nilai(), angka());
        }
    }
}
