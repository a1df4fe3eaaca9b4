package id.sakip.realization.survei.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import id.sakip.realization.survei.domain.UnsurRekap.Satuan;

/**
 * A recap as sent: a result, or the word that it is not released yet. A component is null when it was left out.
 *
 * @param kuesioner questionnaire whose codes name the unsur; null when their keys do
 */
public record IsianRekap(
        String kuesioner,
        BigDecimal ikm,
        String mutu,
        List<IsianUnsur> unsur,
        Long responden,
        Long populasi,
        LocalDate tanggalRilis,
        String sumber,
        boolean belumDirilis,
        String alasan) {

    /** Most decimals of an index or a share. */
    public static final int DESIMAL_TERBANYAK = 10;

    private static final int DIGIT_TERBANYAK = 20;
    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);

    /**
     * @param unsur key or code
     * @param nilai index
     * @param nrr mean answer, in place of {@code nilai}
     * @param persen shares in percent, the lowest answer first
     * @param jumlah the same as numbers of respondents
     */
    public record IsianUnsur(
            String unsur, BigDecimal nilai, BigDecimal nrr, List<BigDecimal> persen, List<Long> jumlah) {}

    /** The recap, or everything that is wrong with it. */
    public sealed interface Terbaca {
        record Sah(IsiRekap isi) implements Terbaca {}

        record Cacat(List<Temuan> temuan) implements Terbaca {
            public Cacat {
                temuan = List.copyOf(temuan);
            }
        }
    }

    /** Reads the recap by {@code aturan}. What is doubtful about its figures is no matter of this, but of {@link PenilaiRekap}. */
    public Terbaca baca(AturanSurvei aturan) {
        List<Temuan> temuan = new ArrayList<>();
        List<UnsurRekap> baris = List.of();
        if (belumDirilis) {
            periksaBelumDirilis(temuan);
        } else {
            baris = periksaHasil(aturan, temuan);
        }
        return temuan.isEmpty() ? new Terbaca.Sah(isi(aturan, baris)) : new Terbaca.Cacat(temuan);
    }

    private IsiRekap isi(AturanSurvei aturan, List<UnsurRekap> baris) {
        return new IsiRekap(
                aturan.id(),
                aturan.versi(),
                belumDirilis ? IsiRekap.AsalRekap.BELUM_DIRILIS : IsiRekap.AsalRekap.SUMBER,
                ikm,
                mutu,
                baris,
                responden,
                populasi,
                tanggalRilis,
                sumber,
                alasan);
    }

    private void periksaBelumDirilis(List<Temuan> temuan) {
        if (alasan == null) {
            temuan.add(Temuan.at("alasan", "WAJIB_DIISI"));
        }
        Stream.of(
                        ikm == null ? null : "ikm",
                        mutu == null ? null : "mutu",
                        unsur == null || unsur.isEmpty() ? null : "unsur",
                        responden == null ? null : "responden",
                        tanggalRilis == null ? null : "tanggalRilis")
                .filter(Objects::nonNull)
                .forEach(medan -> temuan.add(Temuan.at(medan, "BELUM_DIRILIS_BERISI", medan)));
    }

    private List<UnsurRekap> periksaHasil(AturanSurvei aturan, List<Temuan> temuan) {
        if (alasan != null) {
            temuan.add(Temuan.at("alasan", "ALASAN_TANPA_BELUM_DIRILIS"));
        }
        if (ikm == null && (unsur == null || unsur.isEmpty())) {
            temuan.add(Temuan.at("ikm", "REKAP_KOSONG"));
            return List.of();
        }
        periksaIndeks("ikm", ikm, aturan, temuan);
        if (mutu != null && aturan.mutu(mutu).isEmpty()) {
            temuan.add(Temuan.at("mutu", "MUTU_TIDAK_DIKENAL", mutu, aturan.id()));
        }
        return NamaUnsur.untuk(aturan, kuesioner, temuan)
                .map(nama -> baris(aturan, nama, temuan))
                .orElse(List.of());
    }

    private List<UnsurRekap> baris(AturanSurvei aturan, NamaUnsur nama, List<Temuan> temuan) {
        List<UnsurRekap> baris = new ArrayList<>();
        Set<String> disebut = new HashSet<>();
        for (int i = 0; unsur != null && i < unsur.size(); i++) {
            IsianUnsur satu = unsur.get(i);
            String medan = "unsur[" + i + "]";
            Optional<String> kunci = nama.kunci(satu.unsur());
            if (kunci.isEmpty()) {
                temuan.add(Temuan.at(medan + ".unsur", "UNSUR_TIDAK_DIKENAL", satu.unsur()));
            } else if (!disebut.add(kunci.get())) {
                temuan.add(Temuan.at(medan + ".unsur", "UNSUR_GANDA", satu.unsur()));
            }
            int sebelum = temuan.size();
            periksaBaris(medan, satu, aturan, temuan);
            if (kunci.isPresent() && temuan.size() == sebelum) {
                baris.add(baris(kunci.get(), satu));
            }
        }
        return baris;
    }

    private static UnsurRekap baris(String kunci, IsianUnsur satu) {
        if (satu.persen() != null) {
            return new UnsurRekap(kunci, satu.nilai(), satu.nrr(), Satuan.PERSEN, satu.persen());
        }
        if (satu.jumlah() != null) {
            return new UnsurRekap(
                    kunci,
                    satu.nilai(),
                    satu.nrr(),
                    Satuan.JUMLAH,
                    satu.jumlah().stream().map(BigDecimal::valueOf).toList());
        }
        return new UnsurRekap(kunci, satu.nilai(), satu.nrr(), null, null);
    }

    private static void periksaBaris(String medan, IsianUnsur satu, AturanSurvei aturan, List<Temuan> temuan) {
        periksaIndeks(medan + ".nilai", satu.nilai(), aturan, temuan);
        periksaNrr(medan + ".nrr", satu, aturan, temuan);
        if (satu.persen() != null && satu.jumlah() != null) {
            temuan.add(Temuan.at(medan + ".jumlah", "SEBARAN_GANDA"));
        } else if (satu.persen() != null) {
            periksaPanjang(medan + ".persen", satu.persen().size(), aturan, temuan);
            for (int k = 0; k < satu.persen().size(); k++) {
                periksaBagian(medan + ".persen[" + k + "]", satu.persen().get(k), temuan);
            }
        } else if (satu.jumlah() != null) {
            periksaPanjang(medan + ".jumlah", satu.jumlah().size(), aturan, temuan);
        } else if (satu.nilai() == null && satu.nrr() == null) {
            temuan.add(Temuan.at(medan, "BARIS_UNSUR_KOSONG"));
        }
    }

    private static void periksaPanjang(String medan, int panjang, AturanSurvei aturan, List<Temuan> temuan) {
        if (panjang != aturan.skala().langkah()) {
            temuan.add(Temuan.at(
                    medan, "SEBARAN_SALAH_PANJANG", panjang, aturan.skala().langkah()));
        }
    }

    private static void periksaBagian(String medan, BigDecimal bagian, List<Temuan> temuan) {
        if (panjang(bagian)) {
            temuan.add(Temuan.at(medan, "ANGKA_TERLALU_PANJANG", DIGIT_TERBANYAK, DESIMAL_TERBANYAK));
        } else if (bagian.signum() < 0 || bagian.compareTo(SERATUS) > 0) {
            temuan.add(Temuan.at(medan, "DI_LUAR_RENTANG"));
        }
    }

    private static void periksaIndeks(String medan, BigDecimal indeks, AturanSurvei aturan, List<Temuan> temuan) {
        if (indeks == null) {
            return;
        }
        if (panjang(indeks)) {
            temuan.add(Temuan.at(medan, "ANGKA_TERLALU_PANJANG", DIGIT_TERBANYAK, DESIMAL_TERBANYAK));
        } else if (!aturan.memuatIndeks(indeks)) {
            temuan.add(Temuan.at(
                    medan,
                    "INDEKS_DI_LUAR_SKALA",
                    Angka.teks(aturan.indeksTerendah()),
                    Angka.teks(aturan.indeksTertinggi())));
        }
    }

    /** Which of the two a figure is, its field says and never its size. */
    private static void periksaNrr(String medan, IsianUnsur satu, AturanSurvei aturan, List<Temuan> temuan) {
        if (satu.nrr() == null) {
            return;
        }
        if (satu.nilai() != null) {
            temuan.add(Temuan.at(medan, "NRR_BERSAMA_NILAI"));
        }
        if (panjang(satu.nrr())) {
            temuan.add(Temuan.at(medan, "ANGKA_TERLALU_PANJANG", DIGIT_TERBANYAK, DESIMAL_TERBANYAK));
        } else if (!aturan.memuatNrr(satu.nrr())) {
            temuan.add(Temuan.at(
                    medan,
                    "NRR_DI_LUAR_SKALA",
                    aturan.skala().terendah(),
                    aturan.skala().tertinggi()));
        }
    }

    private static boolean panjang(BigDecimal angka) {
        BigDecimal ringkas = angka.stripTrailingZeros();
        return ringkas.scale() > DESIMAL_TERBANYAK || ringkas.precision() - (long) ringkas.scale() > DESIMAL_TERBANYAK;
    }
}
