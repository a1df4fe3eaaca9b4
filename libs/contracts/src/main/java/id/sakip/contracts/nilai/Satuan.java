package id.sakip.contracts.nilai;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Units of measure as documents write them. Two of them are the same when they differ in case, spacing, a closing dot or an
 * abbreviation only; the factors of a joined unit ({@code org x bln}) are compared one by one.
 */
public final class Satuan {

    private static final String KALI = " x ";

    /** Abbreviations that the reports use, with what they stand for. */
    private static final Map<String, String> SINGKATAN = Map.ofEntries(
            Map.entry("bln", "bulan"),
            Map.entry("dok", "dokumen"),
            Map.entry("kel", "kelompok"),
            Map.entry("keg", "kegiatan"),
            Map.entry("kl", "kali"),
            Map.entry("lap", "laporan"),
            Map.entry("lbg", "lembaga"),
            Map.entry("ob", "orang/bulan"),
            Map.entry("orang bulan", "orang/bulan"),
            Map.entry("org", "orang"),
            Map.entry("persen", "%"),
            Map.entry("pkt", "paket"),
            Map.entry("th", "tahun"),
            Map.entry("thn", "tahun"));

    private Satuan() {}

    /** True when both are the same unit; null is no unit. */
    public static boolean sama(String satu, String lain) {
        return satu == null ? lain == null : lain != null && baku(satu).equals(baku(lain));
    }

    private static String baku(String satuan) {
        return Arrays.stream(satuan.strip().toLowerCase(Locale.ROOT).split(KALI))
                .map(Satuan::faktor)
                .collect(Collectors.joining(KALI));
    }

    private static String faktor(String satuan) {
        String rapi = satuan.strip().replaceAll("\\s+", " ").replaceAll(" ?/ ?", "/");
        String tanpaTitik = rapi.endsWith(".") ? rapi.substring(0, rapi.length() - 1) : rapi;
        return SINGKATAN.getOrDefault(tanpaTitik, tanpaTitik);
    }
}
