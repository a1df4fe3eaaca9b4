package id.sakip.realization.bukti.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import id.sakip.realization.bukti.domain.Putusan.Alasan;

/**
 * The table of contents of a ZIP file that may be an Office document (ECMA-376 part 2), as far as the decision needs it. Nothing
 * but its list of content types was unpacked.
 *
 * @param bagian names of all entries
 * @param terurai bytes that they say they unpack to, in total
 * @param tipe content types by the part they are given to, e.g. {@code /word/document.xml}
 * @param tipeAkhiran content types that are given to all parts with an ending
 */
public record PaketOffice(
        List<String> bagian, long terurai, Map<String, String> tipe, Map<String, String> tipeAkhiran) {

    /** Most entries; real documents have some hundred. */
    public static final int BAGIAN_TERBANYAK = 10_000;

    /** Most bytes after unpacking. */
    public static final long TERURAI_TERBESAR = 512L << 20;

    private static final Map<String, JenisBukti> UTAMA = Map.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", JenisBukti.DOCX,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", JenisBukti.XLSX);

    /** What content types of parts that run something have in them. */
    private static final List<String> BERJALAN =
            List.of("macroenabled", "vbaproject", "vbadata", "activex", "macrosheet");

    public PaketOffice {
        bagian = List.copyOf(bagian);
        tipe = Map.copyOf(tipe);
        tipeAkhiran = Map.copyOf(tipeAkhiran);
    }

    public Putusan putusan() {
        if (bagian.size() > BAGIAN_TERBANYAK || terurai > TERURAI_TERBESAR) {
            return Putusan.ditolak(Alasan.BUKTI_TERURAI_BERLEBIHAN);
        }
        if (berjalan()) {
            return Putusan.ditolak(Alasan.BUKTI_BERMAKRO);
        }
        Set<String> berbeda = new HashSet<>();
        for (String satu : bagian) {
            // Part names are compared without case; of two with one name, readers choose differently.
            if (!berbeda.add(satu.toLowerCase(Locale.ROOT))) {
                return Putusan.ditolak(Alasan.BUKTI_TIDAK_UTUH, "ZIP");
            }
        }
        List<Map.Entry<String, String>> utama = tipe.entrySet().stream()
                .filter(e -> UTAMA.containsKey(e.getValue()))
                .toList();
        if (utama.size() != 1) {
            return Putusan.ditolak(Alasan.BUKTI_JENIS_DITOLAK, "application/zip");
        }
        JenisBukti jenis = UTAMA.get(utama.getFirst().getValue());
        String letak = utama.getFirst().getKey();
        boolean ada =
                letak.startsWith("/") && berbeda.contains(letak.substring(1).toLowerCase(Locale.ROOT));
        return ada ? new Putusan.Diterima(jenis) : Putusan.ditolak(Alasan.BUKTI_TIDAK_UTUH, jenis);
    }

    private boolean berjalan() {
        return tipe.values().stream().anyMatch(PaketOffice::berjalan)
                || tipeAkhiran.values().stream().anyMatch(PaketOffice::berjalan)
                || bagian.stream()
                        .map(b -> b.toLowerCase(Locale.ROOT))
                        .anyMatch(b -> b.contains("vbaproject") || b.contains("/activex/"));
    }

    private static boolean berjalan(String tipe) {
        String kecil = tipe.toLowerCase(Locale.ROOT);
        return BERJALAN.stream().anyMatch(kecil::contains);
    }
}
