package id.sakip.planning.rencana.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import id.sakip.contracts.Agregasi;
import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.Nilai;
import id.sakip.contracts.Nilai.Pembanding;
import id.sakip.contracts.Triwulan;
import id.sakip.contracts.rencana.RencanaBerlaku;
import id.sakip.contracts.rencana.RencanaBerlaku.Keluaran;
import id.sakip.contracts.rencana.RencanaBerlaku.SubKegiatan;
import id.sakip.planning.rencana.domain.BahanRencana.Baris;

/**
 * Compares the quarterly targets of the Rencana Aksi with the RKT of the year. Lines are found in the RKT by code and
 * wording, as {@link PerakitRencana} puts them together.
 *
 * <p>Quarters make a year as the line's {@link Agregasi} says, over the quarters that are filled; a typed 0 is filled, a
 * blank quarter is not. Twelve months in quarters of 2, 3, 3 and 4 are a sum; one package in each quarter is kept all
 * year, so that the year has one and not four.
 */
final class PemeriksaTriwulan {

    /** Decimals of a mean as it is shown; it is compared unrounded. */
    private static final int DESIMAL_RATA_RATA = 4;

    private PemeriksaTriwulan() {}

    /** Lines of the Rencana Aksi that do not agree with the RKT in output, unit or target. */
    static List<Selisih> terhadapRkt(BahanRencana bahan) {
        List<Selisih> selisih = new ArrayList<>();
        if (bahan.rkt() == null) {
            return selisih;
        }
        Map<KodeNomenklatur, Map<String, Keluaran>> rkt = subKegiatan(bahan.rkt()).stream()
                .collect(Collectors.toMap(
                        SubKegiatan::kode,
                        s -> s.keluaran().stream()
                                .collect(Collectors.toMap(
                                        k -> RencanaBerlaku.Keluaran.sebutan(k.indikator()),
                                        k -> k,
                                        (satu, lain) -> satu))));
        List<Baris> semua = bahan.aksi().baris();
        for (int b = 0; b < semua.size(); b++) {
            // A sub kegiatan that the RKT does not have is refused elsewhere.
            Map<String, Keluaran> keluaran = rkt.get(semua.get(b).subKegiatan());
            if (keluaran != null) {
                baris("baris[" + b + "]", semua.get(b), keluaran, selisih);
            }
        }
        return selisih;
    }

    private static void baris(String di, Baris baris, Map<String, Keluaran> semua, List<Selisih> selisih) {
        Keluaran keluaran = semua.get(RencanaBerlaku.Keluaran.sebutan(baris.indikator()));
        if (keluaran == null) {
            selisih.add(
                    Selisih.di(di + ".indikator", "KELUARAN_TIDAK_ADA_DI_RKT", baris.indikator(), baris.subKegiatan()));
            return;
        }
        if (beda(baris.satuan(), keluaran.satuan())) {
            selisih.add(Selisih.di(
                    di + ".satuan",
                    "SATUAN_BEDA_DARI_RKT",
                    baris.indikator(),
                    baris.satuan().strip(),
                    keluaran.satuan().strip()));
        }
        Nilai target = keluaran.target();
        if (target.jenis() == Nilai.Jenis.ANGKA && !baris.target().isEmpty() && !tercapai(baris, target)) {
            selisih.add(Selisih.di(
                    di + ".target",
                    "TRIWULAN_BEDA_DARI_RKT",
                    baris.indikator(),
                    setahun(baris),
                    baris.agregasi(),
                    target.teks()));
        }
    }

    /** True when both are given and not the same but for spacing and case. */
    private static boolean beda(String satu, String lain) {
        return satu != null
                && !satu.isBlank()
                && lain != null
                && !lain.isBlank()
                && !rapat(satu).equals(rapat(lain));
    }

    private static String rapat(String satuan) {
        return satuan.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }

    private static boolean tercapai(Baris baris, Nilai target) {
        Collection<BigDecimal> terisi = baris.target().values();
        boolean rataRata = baris.agregasi() == Agregasi.RATA_RATA;
        BigDecimal hasil = rataRata ? jumlah(terisi) : hasil(baris);
        // A mean is compared as its sum: a third has no end, three thirds are one.
        BigDecimal batas = rataRata ? target.angka().multiply(BigDecimal.valueOf(terisi.size())) : target.angka();
        int banding = hasil.compareTo(batas);
        return banding == 0
                || target.pembanding() == Pembanding.MINIMAL && banding > 0
                || target.pembanding() == Pembanding.MAKSIMAL && banding < 0;
    }

    private static BigDecimal hasil(Baris baris) {
        NavigableMap<Triwulan, BigDecimal> terisi = new TreeMap<>(baris.target());
        return switch (baris.agregasi()) {
            case JUMLAH -> jumlah(terisi.values());
            case MAKSIMUM -> terisi.values().stream().max(BigDecimal::compareTo).orElseThrow();
            case TERAKHIR -> terisi.lastEntry().getValue();
            case RATA_RATA ->
                jumlah(terisi.values())
                        .divide(BigDecimal.valueOf(terisi.size()), DESIMAL_RATA_RATA, RoundingMode.HALF_UP);
        };
    }

    private static String setahun(Baris baris) {
        BigDecimal hasil = hasil(baris);
        return hasil.signum() == 0 ? "0" : hasil.stripTrailingZeros().toPlainString();
    }

    private static BigDecimal jumlah(Collection<BigDecimal> terisi) {
        return terisi.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Sub kegiatan with quarters in the Rencana Aksi in force that the RKT does not hold, each once. */
    static List<Selisih> gugur(BahanRencana bahan) {
        if (bahan.aksi() == null) {
            return List.of();
        }
        Set<KodeNomenklatur> ada = new HashSet<>();
        subKegiatan(bahan.rkt()).forEach(s -> ada.add(s.kode()));
        Map<KodeNomenklatur, List<String>> gugur = new LinkedHashMap<>();
        for (Baris baris : bahan.aksi().baris()) {
            if (!ada.contains(baris.subKegiatan())) {
                gugur.computeIfAbsent(baris.subKegiatan(), k -> new ArrayList<>())
                        .add(baris.indikator());
            }
        }
        return gugur.entrySet().stream()
                .map(g -> Selisih.di("sasaran", "TARGET_TRIWULAN_GUGUR", g.getKey(), String.join("; ", g.getValue())))
                .toList();
    }

    private static List<SubKegiatan> subKegiatan(BahanRencana.Rkt rkt) {
        return rkt.program().stream()
                .flatMap(p -> p.kegiatan().stream())
                .flatMap(k -> k.subKegiatan().stream())
                .toList();
    }
}
