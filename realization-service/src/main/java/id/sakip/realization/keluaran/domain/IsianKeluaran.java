package id.sakip.realization.keluaran.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import id.sakip.contracts.Bilangan;
import id.sakip.contracts.Nilai;
import id.sakip.contracts.nilai.NilaiTakTerurai;
import id.sakip.contracts.nilai.PenguraiNilai;
import id.sakip.contracts.nilai.Satuan;
import id.sakip.contracts.rencana.RencanaBerlaku;

/**
 * What a client says was reached of an output: a number, a text such as {@code 6 Dok} or {@code 50 org x 6 bln}, or why there is
 * no value. Exactly one of the three is filled.
 *
 * @param satuan unit of {@code nilai}; may be left out, a text carries its own
 */
public record IsianKeluaran(BigDecimal nilai, String teks, String satuan, String tanpaData) {

    /** Names of the fields that make the value. */
    public static final List<String> MEDAN = List.of("nilai", "teks", "satuan", "tanpaData");

    /** Something that is wrong with a value. */
    public record Galat(String medan, String kode, List<Object> args) {

        public Galat {
            args = List.copyOf(args);
        }

        static Galat di(String medan, String kode, Object... args) {
            return new Galat(medan, kode, List.of(args));
        }
    }

    /** The value, or everything that is wrong with it. */
    public sealed interface Terbaca {
        record Sah(Nilai nilai) implements Terbaca {}

        record Cacat(List<Galat> galat) implements Terbaca {
            public Cacat {
                galat = List.copyOf(galat);
            }
        }
    }

    /**
     * Reads the value against the output it is for.
     *
     * @param rencana null when the plan does not know the output; then no unit is compared
     */
    public Terbaca baca(RencanaBerlaku.Keluaran rencana) {
        List<String> terisi = terisi();
        if (terisi.isEmpty()) {
            return cacat(Galat.di("nilai", "NILAI_KOSONG"));
        }
        if (terisi.size() > 1) {
            return cacat(Galat.di(terisi.get(1), "NILAI_GANDA", String.join(", ", terisi)));
        }
        if (tanpaData != null) {
            return satuan == null
                    ? new Terbaca.Sah(Nilai.tanpaData(tanpaData))
                    : cacat(Galat.di("satuan", "SATUAN_TANPA_NILAI"));
        }
        return nilai != null ? bacaAngka(rencana) : bacaTeks(rencana);
    }

    private List<String> terisi() {
        List<String> terisi = new ArrayList<>();
        if (nilai != null) {
            terisi.add("nilai");
        }
        if (teks != null) {
            terisi.add("teks");
        }
        if (tanpaData != null) {
            terisi.add("tanpaData");
        }
        return terisi;
    }

    private Terbaca bacaAngka(RencanaBerlaku.Keluaran rencana) {
        BigDecimal angka;
        try {
            angka = Bilangan.periksa(nilai);
        } catch (IllegalArgumentException e) {
            return cacat(
                    Galat.di("nilai", "ANGKA_TERLALU_PANJANG", Bilangan.DIGIT_TERBANYAK, Bilangan.DIGIT_TERBANYAK));
        }
        if (angka.signum() < 0) {
            return cacat(Galat.di("nilai", "DI_LUAR_RENTANG", nilai.toPlainString()));
        }
        Optional<Galat> beda = beda("satuan", satuan, rencana);
        if (beda.isPresent()) {
            return cacat(beda.get());
        }
        String ukuran = satuan == null ? satuan(rencana) : PenguraiNilai.rapi(satuan);
        String tertulis = PenguraiNilai.tulis(angka);
        return new Terbaca.Sah(Nilai.angka(angka, ukuran, ukuran == null ? tertulis : tertulis + " " + ukuran));
    }

    private Terbaca bacaTeks(RencanaBerlaku.Keluaran rencana) {
        Nilai terurai;
        try {
            terurai = PenguraiNilai.urai(teks);
        } catch (NilaiTakTerurai e) {
            return cacat(Galat.di("teks", "TEKS_TIDAK_TERURAI", e.teks()));
        }
        if (terurai.jenis() != Nilai.Jenis.ANGKA || terurai.pembanding() != null) {
            return cacat(Galat.di("teks", "TEKS_TIDAK_TERURAI", NilaiTakTerurai.ringkas(teks)));
        }
        if (terurai.angka().signum() < 0) {
            return cacat(Galat.di("teks", "DI_LUAR_RENTANG", NilaiTakTerurai.ringkas(teks)));
        }
        List<Galat> galat = new ArrayList<>();
        if (satuan != null) {
            galat.add(Galat.di("satuan", "SATUAN_TANPA_NILAI"));
        }
        beda("teks", terurai.satuan(), rencana).ifPresent(galat::add);
        if (!galat.isEmpty()) {
            return new Terbaca.Cacat(galat);
        }
        return new Terbaca.Sah(
                terurai.satuan() == null && satuan(rencana) != null
                        ? Nilai.angka(terurai.angka(), satuan(rencana), terurai.teks())
                        : terurai);
    }

    /**
     * A product target such as {@code 50 org x 12 bln} takes its own joined unit only: {@code 6 bln} says nothing about the
     * people. Any other output takes the unit of its target or the one that the plan prints beside it.
     */
    private static Optional<Galat> beda(String medan, String satuan, RencanaBerlaku.Keluaran rencana) {
        if (satuan == null || rencana == null) {
            return Optional.empty();
        }
        String target = rencana.target().satuan();
        boolean produk = target != null && target.contains(" x ");
        boolean cocok = Satuan.sama(satuan, target) || !produk && Satuan.sama(satuan, rencana.satuan());
        boolean bebas = target == null && rencana.satuan() == null;
        return cocok || bebas
                ? Optional.empty()
                : Optional.of(Galat.di(medan, "SATUAN_BERBEDA", satuan, satuan(rencana)));
    }

    /** The unit that the plan counts in; null when it prints none. */
    private static String satuan(RencanaBerlaku.Keluaran rencana) {
        if (rencana == null) {
            return null;
        }
        return rencana.target().satuan() != null ? rencana.target().satuan() : rencana.satuan();
    }

    private static Terbaca cacat(Galat galat) {
        return new Terbaca.Cacat(List.of(galat));
    }
}
