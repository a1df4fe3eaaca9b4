package id.sakip.realization.survei.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.sakip.realization.survei.domain.AturanSurvei.Mutu;
import id.sakip.realization.survei.domain.AturanSurvei.Unsur;
import id.sakip.realization.survei.domain.HasilRekap.DasarIndeks;
import id.sakip.realization.survei.domain.HasilRekap.HasilBaris;
import id.sakip.realization.survei.domain.UnsurRekap.Satuan;

/**
 * Reads a recap by its rule.
 *
 * <p>Shares are trusted when they add up and give the printed index; then the index is computed from them. Shares in whole
 * percent add up to exactly 100. Shares with decimals, and a printed index, may lie half a unit of their last decimal
 * away from what they were rounded from; at least one decimal is taken for granted. Otherwise the printed index stands.
 * A printed mean answer stands for the index that it gives, with its rounding multiplied just so.
 */
public final class PenilaiRekap {

    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);
    private static final int DESIMAL_PALING_SEDIKIT = 1;

    private final AturanSurvei aturan;
    private final IsiRekap isi;
    private final List<BarisDinilai> baris;
    private final List<Temuan> temuan = new ArrayList<>();

    private PenilaiRekap(AturanSurvei aturan, IsiRekap isi) {
        this.aturan = aturan;
        this.isi = isi;
        this.baris = dinilai();
    }

    /**
     * @param aturan the rule that {@code isi} names, which knows all of its unsur
     */
    public static HasilRekap nilai(AturanSurvei aturan, IsiRekap isi) {
        return new PenilaiRekap(aturan, isi).hasil();
    }

    /** A row, with its exact figures while they are needed. */
    private record BarisDinilai(UnsurRekap baris, Pecahan tercetak, Pecahan hitung, Temuan temuan) {

        boolean dipercaya() {
            return hitung != null && temuan == null;
        }

        Pecahan indeks() {
            return dipercaya() ? hitung : tercetak;
        }
    }

    private HasilRekap hasil() {
        if (!isi.dirilis()) {
            return new HasilRekap(null, DasarIndeks.TIDAK_ADA, null, 0, 0, null, List.of(), List.of(), List.of());
        }
        baris.stream().map(BarisDinilai::temuan).filter(Objects::nonNull).forEach(temuan::add);
        periksaResponden();
        List<Prioritas.Butir> butir = butir();
        Pecahan hitung = butir.isEmpty() ? null : Prioritas.rataRata(butir);
        BigDecimal ikm = isi.ikm() != null ? isi.ikm() : hitung == null ? null : hitung.bulat(Angka.DESIMAL);
        periksaIkm(hitung);
        Mutu mutu = ikm == null ? null : aturan.mutuDari(ikm);
        periksaMutu(mutu);
        return new HasilRekap(
                ikm,
                dasar(ikm),
                hitung == null ? null : hitung.bulat(Angka.DESIMAL_MENTAH),
                banyak(DasarIndeks.DIHITUNG),
                banyak(DasarIndeks.TERCETAK),
                mutu,
                hasilBaris(),
                butir.isEmpty() ? List.of() : Prioritas.dibawahRataRata(butir),
                temuan);
    }

    private DasarIndeks dasar(BigDecimal ikm) {
        if (ikm == null) {
            return DasarIndeks.TIDAK_ADA;
        }
        if (isi.asal() == IsiRekap.AsalRekap.RESPONS) {
            return DasarIndeks.RESPONS;
        }
        return isi.ikm() != null ? DasarIndeks.TERCETAK : DasarIndeks.DIHITUNG;
    }

    private DasarIndeks dasar(BarisDinilai satu) {
        if (satu.indeks() == null) {
            return DasarIndeks.TIDAK_ADA;
        }
        if (isi.asal() == IsiRekap.AsalRekap.RESPONS) {
            return DasarIndeks.RESPONS;
        }
        return satu.dipercaya() ? DasarIndeks.DIHITUNG : DasarIndeks.TERCETAK;
    }

    private int banyak(DasarIndeks dasar) {
        return (int) baris.stream().filter(b -> dasar(b) == dasar).count();
    }

    private List<BarisDinilai> dinilai() {
        List<Pecahan> hitung = isi.unsur().stream().map(this::hitung).toList();
        List<BarisDinilai> dinilai = new ArrayList<>();
        for (int i = 0; i < hitung.size(); i++) {
            UnsurRekap satu = isi.unsur().get(i);
            BigDecimal tercetak = tercetak(satu);
            dinilai.add(new BarisDinilai(
                    satu, tercetak == null ? null : Pecahan.dari(tercetak), hitung.get(i), keraguan(i, hitung)));
        }
        return dinilai;
    }

    /** The printed index, or the one that the printed mean answer gives; null without either. */
    private BigDecimal tercetak(UnsurRekap satu) {
        return satu.nrr() == null ? satu.nilai() : aturan.indeks(satu.nrr());
    }

    /** The index that the shares of a row give; null without shares, or when they do not add up. */
    private Pecahan hitung(UnsurRekap satu) {
        if (!satu.bersebaran() || satu.jumlahSebaran().signum() == 0 || !genap(satu)) {
            return null;
        }
        BigDecimal jumlah = BigDecimal.ZERO;
        for (int k = 0; k < satu.sebaran().size(); k++) {
            BigDecimal jawaban = BigDecimal.valueOf(aturan.skala().terendah() + k);
            jumlah = jumlah.add(jawaban.multiply(satu.sebaran().get(k)));
        }
        // Divided by the sum of the shares, which is 100 but for their rounding.
        return aturan.indeks(Pecahan.dari(jumlah).bagi(Pecahan.dari(satu.jumlahSebaran())));
    }

    private boolean genap(UnsurRekap satu) {
        if (satu.satuan() == Satuan.JUMLAH) {
            return true;
        }
        BigDecimal beda = satu.jumlahSebaran().subtract(SERATUS).abs();
        BigDecimal boleh =
                pembulatanBagian().multiply(BigDecimal.valueOf(satu.sebaran().size()));
        return beda.compareTo(boleh) <= 0;
    }

    /** Rounding of one share: none in whole percent. */
    private BigDecimal pembulatanBagian() {
        int desimal = isi.unsur().stream()
                .filter(b -> b.satuan() == Satuan.PERSEN)
                .flatMap(b -> b.sebaran().stream())
                .mapToInt(Angka::desimal)
                .max()
                .orElse(0);
        return desimal == 0 ? BigDecimal.ZERO : Angka.setengahSatuan(desimal);
    }

    private Temuan keraguan(int i, List<Pecahan> hitung) {
        UnsurRekap satu = isi.unsur().get(i);
        if (!satu.bersebaran()) {
            return null;
        }
        BigDecimal tercetak = tercetak(satu);
        if (satu.jumlahSebaran().signum() == 0) {
            return temuan(i, "SEBARAN_NOL", tercetak == null ? "-" : Angka.teks(tercetak));
        }
        if (hitung.get(i) == null) {
            return temuan(i, "SEBARAN_TIDAK_SERATUS", Angka.teks(satu.jumlahSebaran()));
        }
        if (tercetak == null || cocok(satu, hitung.get(i), satu)) {
            return null;
        }
        String dihitung = teks(hitung.get(i));
        return tetangga(i, hitung.get(i))
                .map(lain -> temuan(i, "SKOR_BERGESER", dihitung, lain + 1, nama(lain)))
                .orElseGet(() -> temuan(i, "SKOR_TIDAK_COCOK", Angka.teks(tercetak), dihitung));
    }

    /** The next row, or the one before, whose printed index is what these shares give: a table that slipped by a line. */
    private Optional<Integer> tetangga(int i, Pecahan hitung) {
        for (int lain : new int[] {i + 1, i - 1}) {
            if (lain >= 0 && lain < isi.unsur().size()) {
                UnsurRekap dicetak = isi.unsur().get(lain);
                if (tercetak(dicetak) != null && cocok(isi.unsur().get(i), hitung, dicetak)) {
                    return Optional.of(lain);
                }
            }
        }
        return Optional.empty();
    }

    /** True when {@code hitung}, out of the shares of {@code satu}, is what {@code dicetak} prints. */
    private boolean cocok(UnsurRekap satu, Pecahan hitung, UnsurRekap dicetak) {
        BigDecimal boleh =
                dicetak.nrr() == null ? Angka.setengahSatuan(desimalTerbanyak(UnsurRekap::nilai)) : pembulatanNrr();
        if (satu.satuan() == Satuan.PERSEN) {
            boleh = boleh.add(pembulatanIndeks());
        }
        return dalam(Pecahan.dari(boleh), hitung, tercetak(dicetak));
    }

    /** What the rounding of a printed mean answer can make of its index. */
    private BigDecimal pembulatanNrr() {
        return aturan.indeks(Angka.setengahSatuan(desimalTerbanyak(UnsurRekap::nrr)));
    }

    /** What the rounding of the shares can make of an index. */
    private BigDecimal pembulatanIndeks() {
        BigDecimal jumlahJawaban = BigDecimal.ZERO;
        for (int k = aturan.skala().terendah(); k <= aturan.skala().tertinggi(); k++) {
            jumlahJawaban = jumlahJawaban.add(BigDecimal.valueOf(k));
        }
        return aturan.pengali()
                .multiply(jumlahJawaban)
                .multiply(pembulatanBagian())
                .movePointLeft(2);
    }

    private int desimalTerbanyak(Function<UnsurRekap, BigDecimal> tercetak) {
        return isi.unsur().stream()
                .map(tercetak)
                .filter(Objects::nonNull)
                .mapToInt(Angka::desimal)
                .reduce(DESIMAL_PALING_SEDIKIT, Math::max);
    }

    /** The index of every unsur in the order of the rule; empty when some unsur has none. */
    private List<Prioritas.Butir> butir() {
        Map<String, Pecahan> indeks = baris.stream()
                .filter(b -> b.indeks() != null)
                .collect(Collectors.toMap(b -> b.baris().unsur(), BarisDinilai::indeks));
        List<String> tanpa = aturan.unsur().stream()
                .map(Unsur::kode)
                .filter(kode -> !indeks.containsKey(kode))
                .toList();
        if (!tanpa.isEmpty()) {
            if (!isi.unsur().isEmpty()) {
                temuan.add(Temuan.at("unsur", "UNSUR_TIDAK_LENGKAP", tanpa.size(), String.join(", ", tanpa)));
            }
            return List.of();
        }
        return aturan.unsur().stream()
                .map(u -> new Prioritas.Butir(u.kode(), indeks.get(u.kode())))
                .toList();
    }

    private void periksaIkm(Pecahan hitung) {
        if (hitung == null || isi.ikm() == null) {
            return;
        }
        int desimal = Math.max(DESIMAL_PALING_SEDIKIT, Angka.desimal(isi.ikm()));
        Pecahan boleh = Pecahan.dari(Angka.setengahSatuan(desimal)).tambah(pembulatanRataRata());
        if (!dalam(boleh, hitung, isi.ikm())) {
            temuan.add(Temuan.at("ikm", "IKM_BERBEDA", Angka.teks(isi.ikm()), Angka.teks(hitung.bulat(Angka.DESIMAL))));
        }
    }

    /** What the rounding of printed mean answers can make of the mean of all unsur. */
    private Pecahan pembulatanRataRata() {
        long tercetak = baris.stream()
                .filter(b -> !b.dipercaya() && b.baris().nrr() != null)
                .count();
        return Pecahan.dari(pembulatanNrr().multiply(BigDecimal.valueOf(tercetak)))
                .bagi(Pecahan.dari(BigDecimal.valueOf(aturan.unsur().size())));
    }

    private void periksaMutu(Mutu mutu) {
        if (mutu != null && isi.mutu() != null && !isi.mutu().equals(mutu.huruf())) {
            temuan.add(Temuan.at("mutu", "MUTU_BERBEDA", isi.mutu(), mutu.huruf(), aturan.id()));
        }
    }

    private void periksaResponden() {
        if (isi.responden() == null) {
            return;
        }
        if (isi.populasi() != null && isi.responden() > isi.populasi()) {
            temuan.add(Temuan.at("responden", "RESPONDEN_MELEBIHI_POPULASI", isi.responden(), isi.populasi()));
        }
        BigDecimal responden = BigDecimal.valueOf(isi.responden());
        for (int i = 0; i < isi.unsur().size(); i++) {
            UnsurRekap satu = isi.unsur().get(i);
            if (satu.satuan() == Satuan.JUMLAH && satu.jumlahSebaran().compareTo(responden) > 0) {
                temuan.add(temuan(i, "SEBARAN_MELEBIHI_RESPONDEN", Angka.teks(satu.jumlahSebaran()), isi.responden()));
            }
        }
    }

    private List<HasilBaris> hasilBaris() {
        List<HasilBaris> hasil = new ArrayList<>();
        for (int i = 0; i < baris.size(); i++) {
            BarisDinilai satu = baris.get(i);
            hasil.add(new HasilBaris(
                    i + 1,
                    satu.baris().unsur(),
                    nama(i),
                    satu.baris().nilai(),
                    satu.baris().nrr(),
                    satu.hitung() == null ? null : satu.hitung().bulat(Angka.DESIMAL_MENTAH),
                    satu.indeks() == null ? null : satu.indeks().bulat(Angka.DESIMAL_MENTAH),
                    dasar(satu),
                    satu.temuan() == null ? null : satu.temuan().kode()));
        }
        return hasil;
    }

    private Temuan temuan(int i, String kode, Object... args) {
        List<Object> semua = new ArrayList<>(List.of(i + 1, nama(i)));
        semua.addAll(List.of(args));
        return Temuan.at("unsur[" + i + "]", kode, semua.toArray());
    }

    private String nama(int i) {
        String kode = isi.unsur().get(i).unsur();
        return aturan.unsur(kode)
                .map(Unsur::nama)
                .orElseThrow(() -> new IllegalArgumentException("no unsur of " + aturan.id() + ": " + kode));
    }

    private static boolean dalam(Pecahan boleh, Pecahan hitung, BigDecimal nilai) {
        Pecahan tercetak = Pecahan.dari(nilai);
        return hitung.tambah(boleh).compareTo(tercetak) >= 0
                && tercetak.tambah(boleh).compareTo(hitung) >= 0;
    }

    private static String teks(Pecahan angka) {
        return Angka.teks(angka.bulat(Angka.DESIMAL));
    }
}
