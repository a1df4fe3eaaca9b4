package id.sakip.planning.nilai.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import id.sakip.contracts.Bilangan;
import id.sakip.contracts.Nilai;
import id.sakip.contracts.Nilai.Jenis;
import id.sakip.contracts.Nilai.Pembanding;
import id.sakip.contracts.nilai.NilaiTakTerurai;
import id.sakip.contracts.nilai.PenguraiNilai;
import id.sakip.contracts.nilai.Skala;

/**
 * A value written in its parts instead of as text. What the parts mean together is a text that {@link PenguraiNilai} reads
 * back as the same value, so that both ways of writing end in one.
 *
 * @param teks how the document prints the value; may be left out, else it must mean what the parts say
 */
public record BagianNilai(
        Jenis jenis,
        BigDecimal angka,
        String predikat,
        Pembanding pembanding,
        String satuan,
        String alasan,
        String teks) {

    private static final String KALI = " x ";

    public BagianNilai {
        predikat = rapi(predikat);
        satuan = rapi(satuan);
        alasan = rapi(alasan);
    }

    /** Everything that is wrong with the parts, parts that are missing last; empty when they make a value. */
    public List<Cacat> cacat() {
        if (jenis == null) {
            return List.of(Cacat.di("jenis", "WAJIB_DIISI"));
        }
        List<Cacat> semua = new ArrayList<>(salahTempat());
        semua.addAll(kurang());
        if (semua.isEmpty()) {
            takTerbaca().ifPresent(semua::add);
        }
        if (semua.isEmpty() && teks != null) {
            teksBerbeda().ifPresent(semua::add);
        }
        return semua;
    }

    /**
     * The value as text: as printed where that is given, else in the plainest form. A number has a decimal comma and no
     * thousands signs; a joined unit such as {@code org x bln} needs a product, so 600 of it are {@code 600 org x 1 bln}.
     *
     * <p>Only for parts without {@link #cacat}.
     */
    public String tulis() {
        return teks == null ? baku() : teks;
    }

    private String baku() {
        return switch (jenis) {
            case ANGKA -> tanda() + bersatuan();
            case PREDIKAT -> predikat + (angka == null ? "" : " (" + tanda() + PenguraiNilai.tulis(angka) + ")");
            case TANPA_DATA -> "- (" + alasan + ")";
        };
    }

    private String bersatuan() {
        String bilangan = PenguraiNilai.tulis(angka);
        return satuan == null ? bilangan : bilangan + " " + satuan.replace(KALI, KALI + "1 ");
    }

    private String tanda() {
        return switch (pembanding) {
            case null -> "";
            case MINIMAL -> "\u2265 ";
            case MAKSIMAL -> "\u2264 ";
        };
    }

    private List<Cacat> salahTempat() {
        Stream<Medan> asing = switch (jenis) {
            case ANGKA -> Stream.of(new Medan("predikat", predikat), new Medan("alasan", alasan));
            case PREDIKAT -> Stream.of(new Medan("satuan", satuan), new Medan("alasan", alasan));
            case TANPA_DATA ->
                Stream.of(
                        new Medan("angka", angka),
                        new Medan("predikat", predikat),
                        new Medan("pembanding", pembanding),
                        new Medan("satuan", satuan));
        };
        return asing.filter(m -> m.isi() != null)
                .map(m -> Cacat.di(m.nama(), "BAGIAN_TARGET_ASING", jenis))
                .toList();
    }

    private List<Cacat> kurang() {
        Medan wajib = switch (jenis) {
            case ANGKA -> new Medan("angka", angka);
            case PREDIKAT -> new Medan("predikat", predikat);
            case TANPA_DATA -> new Medan("alasan", alasan);
        };
        List<Cacat> semua = new ArrayList<>();
        if (jenis == Jenis.PREDIKAT && pembanding != null && angka == null) {
            semua.add(Cacat.di("pembanding", "PEMBANDING_TANPA_ANGKA"));
        }
        if (wajib.isi() == null) {
            semua.add(Cacat.di(wajib.nama(), "WAJIB_DIISI"));
        }
        return semua;
    }

    /** The part that no text says, if there is one. */
    private Optional<Cacat> takTerbaca() {
        try {
            if (angka != null) {
                Bilangan.periksa(angka);
            }
        } catch (IllegalArgumentException e) {
            return Optional.of(Cacat.di("angka", "DI_LUAR_RENTANG"));
        }
        if ((predikat == null || Skala.labelSah(predikat)) && berarti(baku())) {
            return Optional.empty();
        }
        return Optional.of(
                switch (jenis) {
                    case ANGKA -> Cacat.di("satuan", "BAGIAN_TARGET_TIDAK_TERBACA", ringkas(satuan));
                    case PREDIKAT -> Cacat.di("predikat", "BAGIAN_TARGET_TIDAK_TERBACA", ringkas(predikat));
                    case TANPA_DATA -> Cacat.di("alasan", "BAGIAN_TARGET_TIDAK_TERBACA", ringkas(alasan));
                });
    }

    private Optional<Cacat> teksBerbeda() {
        if (berarti(teks)) {
            return Optional.empty();
        }
        boolean terbaca = skala().anyMatch(s -> baca(teks, s).isPresent());
        return Optional.of(
                terbaca
                        ? Cacat.di("teks", "TEKS_BEDA_DARI_BAGIAN", ringkas(teks), baku())
                        : Cacat.di("teks", "TARGET_TIDAK_TERURAI", ringkas(teks)));
    }

    /** True when {@code tulisan} reads as these parts on one of the scales. */
    private boolean berarti(String tulisan) {
        return skala().anyMatch(s -> baca(tulisan, s).filter(n -> sama(n, s)).isPresent());
    }

    /** The scale is the indicator's, which is not known here: any that has the label will do. */
    private Stream<Skala> skala() {
        return predikat == null
                ? Stream.of(Skala.AKIP)
                : Stream.concat(Skala.BAWAAN.stream(), Stream.of(Skala.tunggal(predikat)));
    }

    private static Optional<Nilai> baca(String tulisan, Skala skala) {
        try {
            return Optional.of(PenguraiNilai.urai(tulisan, skala));
        } catch (NilaiTakTerurai e) {
            return Optional.empty();
        }
    }

    private boolean sama(Nilai nilai, Skala skala) {
        String label = predikat == null
                ? null
                : skala.tingkat(predikat).map(Skala.Tingkat::label).orElse(predikat);
        return nilai.jenis() == jenis
                && Objects.equals(nilai.angka(), angka == null ? null : Bilangan.periksa(angka))
                && Objects.equals(nilai.predikat(), label)
                && nilai.pembanding() == pembanding
                && Objects.equals(nilai.satuan(), satuan)
                && Objects.equals(nilai.alasan(), alasan);
    }

    private static String rapi(String teks) {
        return teks == null ? null : PenguraiNilai.rapi(teks);
    }

    private static String ringkas(String teks) {
        return NilaiTakTerurai.ringkas(teks);
    }

    private record Medan(String nama, Object isi) {}
}
