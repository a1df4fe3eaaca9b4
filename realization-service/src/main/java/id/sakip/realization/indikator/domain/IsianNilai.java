package id.sakip.realization.indikator.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import id.sakip.contracts.nilai.Skala;

/**
 * A value spread over the fields it is sent, stored and shown in: {@code nilai}; {@code pembilang} and {@code penyebut};
 * {@code predikat} with or without {@code skor}; {@code tanpaData} with the reason. The fields of other forms are null.
 */
public record IsianNilai(
        BigDecimal nilai,
        BigDecimal pembilang,
        BigDecimal penyebut,
        String predikat,
        BigDecimal skor,
        String tanpaData) {

    /** Names of the fields that make the value. */
    public static final List<String> MEDAN = List.of("nilai", "pembilang", "penyebut", "predikat", "skor", "tanpaData");

    static final int DIGIT_TERBANYAK = 20;
    static final int DESIMAL_TERBANYAK = 15;
    static final int ANGKA_BULAT_TERBANYAK = 15;

    private static final BigDecimal PERSEN_TERTINGGI = new BigDecimal("1000000000");

    /** The value, or everything that is wrong with it. */
    public sealed interface Terbaca {
        record Sah(NilaiRealisasi nilai) implements Terbaca {}

        record Cacat(List<Galat> galat) implements Terbaca {
            public Cacat {
                galat = List.copyOf(galat);
            }
        }
    }

    /** The fields that {@code nilai} fills. */
    public static IsianNilai dari(NilaiRealisasi nilai) {
        return switch (nilai) {
            case NilaiRealisasi.Angka(BigDecimal angka) -> new IsianNilai(angka, null, null, null, null, null);
            case NilaiRealisasi.Rasio(BigDecimal pembilang, BigDecimal penyebut) ->
                new IsianNilai(null, pembilang, penyebut, null, null, null);
            case NilaiRealisasi.Predikat(String predikat, BigDecimal skor) ->
                new IsianNilai(null, null, null, predikat, skor, null);
            case NilaiRealisasi.TanpaData(String alasan) -> new IsianNilai(null, null, null, null, null, alasan);
        };
    }

    /**
     * Checks what a client sent.
     *
     * @param skala the scale that a grade must be on; null while the indicator is unknown
     */
    public Terbaca baca(Skala skala) {
        List<String> bentuk = bentuk();
        if (bentuk.isEmpty()) {
            return new Terbaca.Cacat(List.of(Galat.at("nilai", "NILAI_KOSONG")));
        }
        if (bentuk.size() > 1) {
            return new Terbaca.Cacat(List.of(Galat.at(bentuk.get(1), "NILAI_GANDA", String.join(", ", bentuk))));
        }
        List<Galat> galat = new ArrayList<>();
        periksaBatas("nilai", nilai, galat);
        periksaBatas("pembilang", pembilang, galat);
        periksaBatas("penyebut", penyebut, galat);
        periksaBatas("skor", skor, galat);
        if (galat.isEmpty()) {
            switch (bentuk.getFirst()) {
                case "pembilang" -> periksaRasio(galat);
                case "predikat" -> periksaPredikat(skala, galat);
                default -> {}
            }
        }
        return galat.isEmpty() ? new Terbaca.Sah(nilaiRealisasi()) : new Terbaca.Cacat(galat);
    }

    /** The value of fields that were checked before. */
    public NilaiRealisasi nilaiRealisasi() {
        if (nilai != null) {
            return new NilaiRealisasi.Angka(nilai);
        }
        if (pembilang != null) {
            return new NilaiRealisasi.Rasio(pembilang, penyebut);
        }
        if (predikat != null) {
            return new NilaiRealisasi.Predikat(predikat, skor);
        }
        return new NilaiRealisasi.TanpaData(tanpaData);
    }

    /** Name of the first field of a value that was checked before. */
    public String medan() {
        return bentuk().getFirst();
    }

    /** The forms that are present, each by the name of its first field. */
    private List<String> bentuk() {
        List<String> bentuk = new ArrayList<>();
        if (nilai != null) {
            bentuk.add("nilai");
        }
        if (pembilang != null || penyebut != null) {
            bentuk.add("pembilang");
        }
        if (predikat != null || skor != null) {
            bentuk.add("predikat");
        }
        if (tanpaData != null) {
            bentuk.add("tanpaData");
        }
        return bentuk;
    }

    private void periksaRasio(List<Galat> galat) {
        if (pembilang == null) {
            galat.add(Galat.at("pembilang", "WAJIB_DIISI"));
        } else if (penyebut == null) {
            galat.add(Galat.at("penyebut", "WAJIB_DIISI"));
        } else if (penyebut.signum() == 0 && pembilang.signum() != 0) {
            galat.add(Galat.at("penyebut", "PENYEBUT_NOL", pembilang.toPlainString()));
        } else if (penyebut.signum() != 0
                && new NilaiRealisasi.Rasio(pembilang, penyebut).persen().compareTo(PERSEN_TERTINGGI) > 0) {
            galat.add(Galat.at("pembilang", "DI_LUAR_RENTANG", pembilang.toPlainString()));
        }
    }

    private void periksaPredikat(Skala skala, List<Galat> galat) {
        if (predikat == null) {
            galat.add(Galat.at("predikat", "WAJIB_DIISI"));
        }
        if (skala == null) {
            return;
        }
        boolean berskor = skala.tingkat().stream().anyMatch(tingkat -> tingkat.rentang() != null);
        if (skor != null && berskor && skala.untuk(skor).isEmpty()) {
            galat.add(Galat.at("skor", "DI_LUAR_RENTANG", skor.toPlainString()));
        }
        if (predikat == null) {
            return;
        }
        List<String> label = skala.tingkat().stream().map(Skala.Tingkat::label).toList();
        if (!label.contains(predikat)) {
            galat.add(Galat.at("predikat", "PREDIKAT_TIDAK_DIKENAL", predikat, String.join(", ", label.reversed())));
        } else if (skor != null) {
            skala.untuk(skor)
                    .filter(seharusnya -> !seharusnya.label().equals(predikat))
                    .ifPresent(seharusnya -> galat.add(Galat.at(
                            "skor", "PREDIKAT_SKOR_BERBEDA", predikat, skor.toPlainString(), seharusnya.label())));
        }
    }

    /** Not negative, and no longer than what is kept and published without rounding. */
    private static void periksaBatas(String medan, BigDecimal angka, List<Galat> galat) {
        if (angka == null) {
            return;
        }
        BigDecimal ringkas = angka.stripTrailingZeros();
        if (ringkas.precision() > DIGIT_TERBANYAK
                || ringkas.scale() > DESIMAL_TERBANYAK
                || ringkas.precision() - (long) ringkas.scale() > ANGKA_BULAT_TERBANYAK) {
            galat.add(Galat.at(medan, "ANGKA_TERLALU_PANJANG", DIGIT_TERBANYAK, DESIMAL_TERBANYAK));
        } else if (angka.signum() < 0) {
            galat.add(Galat.at(medan, "DI_LUAR_RENTANG", angka.toPlainString()));
        }
    }
}
