package id.sakip.reporting.kabupaten.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Triwulan;
import id.sakip.contracts.skor.SkorUnit;
import id.sakip.reporting.lkip.domain.Keterangan;

/** Puts the scores of the kecamatan of a kabupaten next to each other. */
public final class PerakitKabupaten {

    private static final int DESIMAL_PERSEN = 2;

    private PerakitKabupaten() {}

    /**
     * The view of a kabupaten.
     *
     * @param kecamatan names of all its kecamatan by code
     * @param skor the scores there are, in any order; at most one of each kecamatan
     */
    public static LkipKabupaten rakit(
            KodeWilayah kodeKab,
            String nama,
            Map<KodeWilayah, String> kecamatan,
            List<SkorUnit> skor,
            int tahun,
            Triwulan sampai) {
        List<LkipKabupaten.Kecamatan> baris = skor.stream()
                .sorted(Comparator.comparing(SkorUnit::kodePd))
                .flatMap(s -> hasil(s, sampai).map(h -> baris(s, h, kecamatan.get(s.kodePd()))).stream())
                .toList();
        List<BigDecimal> rataRata = skor.stream()
                .flatMap(s -> hasil(s, sampai).stream())
                .map(PerakitKabupaten::rataRataMentah)
                .filter(Objects::nonNull)
                .toList();
        return new LkipKabupaten(
                kodeKab,
                nama,
                tahun,
                sampai,
                baris.stream()
                        .map(LkipKabupaten.Kecamatan::diperbarui)
                        .max(Comparator.<Instant>naturalOrder())
                        .orElse(null),
                new LkipKabupaten.Ringkasan(
                        kecamatan.size(), rataRata.size(), kecamatan.size() - rataRata.size(), rataRata(rataRata)),
                baris);
    }

    private static Optional<SkorUnit.Hasil> hasil(SkorUnit skor, Triwulan sampai) {
        return skor.hasil().stream().filter(h -> h.sampai() == sampai).findFirst();
    }

    /** The mean of a unit before it was rounded; scores that came before there was such a field have the rounded one only. */
    private static BigDecimal rataRataMentah(SkorUnit.Hasil hasil) {
        return hasil.rataRataMentah() == null ? hasil.rataRata() : hasil.rataRataMentah();
    }

    private static LkipKabupaten.Kecamatan baris(SkorUnit skor, SkorUnit.Hasil hasil, String nama) {
        return new LkipKabupaten.Kecamatan(
                skor.kodePd(),
                nama,
                skor.versi(),
                skor.waktu(),
                hasil.rataRata(),
                hasil.predikat(),
                hasil.tanpaData(),
                hasil.anggaran().persen(),
                // The sum of no lines is no budget of 0.
                hasil.anggaran().baris().isEmpty() ? null : hasil.anggaran().pagu(),
                hasil.anggaran().realisasi(),
                efisiensi(hasil),
                keterangan(hasil));
    }

    private static LkipKabupaten.Efisiensi efisiensi(SkorUnit.Hasil hasil) {
        Map<Optional<SkorUnit.Efisiensi>, Long> jumlah = hasil.sasaran().stream()
                .collect(Collectors.groupingBy(s -> Optional.ofNullable(s.efisiensi()), Collectors.counting()));
        return new LkipKabupaten.Efisiensi(
                jumlah.getOrDefault(Optional.of(SkorUnit.Efisiensi.EFISIEN), 0L).intValue(),
                jumlah.getOrDefault(Optional.of(SkorUnit.Efisiensi.TIDAK_EFISIEN), 0L)
                        .intValue(),
                jumlah.getOrDefault(Optional.<SkorUnit.Efisiensi>empty(), 0L).intValue());
    }

    private static String keterangan(SkorUnit.Hasil hasil) {
        int indikator =
                hasil.sasaran().stream().mapToInt(s -> s.indikator().size()).sum();
        return Keterangan.gabung(
                Keterangan.tanpaCapaian(hasil.tanpaData(), indikator),
                Keterangan.serapan(hasil.anggaran()),
                Keterangan.diluarRencana(hasil.anggaran()));
    }

    private static BigDecimal rataRata(List<BigDecimal> semua) {
        return semua.isEmpty()
                ? null
                : semua.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(semua.size()), DESIMAL_PERSEN, RoundingMode.HALF_UP);
    }
}
