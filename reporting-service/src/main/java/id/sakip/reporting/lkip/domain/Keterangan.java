package id.sakip.reporting.lkip.domain;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import id.sakip.contracts.Nilai;
import id.sakip.contracts.Rupiah;
import id.sakip.contracts.skor.SkorUnit;
import id.sakip.reporting.lkip.domain.Lkip.StatusIndikator;

/** Why a figure is not there, in the words of the report. */
public final class Keterangan {

    static final String BELUM_DIHITUNG = "belum dihitung: skor belum diterima";
    static final String TANPA_SERAPAN = "belum ada data: pagu atau realisasi anggaran programnya belum ada";

    private static final Map<String, String> SEBAB = Map.ofEntries(
            Map.entry("BELUM_DILAPORKAN", "realisasi belum dilaporkan"),
            Map.entry("BELUM_DIRILIS", "hasil survei belum dirilis"),
            Map.entry("SURVEI_BELUM_DIRILIS", "hasil survei belum dirilis"),
            Map.entry("IKM_TIDAK_TERHITUNG", "hasil survei yang dirilis tidak mempunyai indeks"),
            Map.entry("TARGET_TIDAK_ADA", "dokumen perencanaan tidak memuat target"),
            Map.entry("TARGET_NOL", "target 0 tidak mempunyai perbandingan"),
            Map.entry("TARGET_NEGATIF", "target di bawah 0 tidak mempunyai perbandingan"),
            Map.entry("PENYEBUT_NOL", "penyebut 0, tidak ada yang harus ditangani"),
            Map.entry(
                    "AGREGASI_TIDAK_COCOK",
                    "predikat beberapa triwulan tidak dapat dijumlahkan, atau dirata-rata tanpa skornya"),
            Map.entry(
                    "RASIO_TANPA_PEMBILANG",
                    "persentase beberapa triwulan hanya dapat dijumlahkan dari pembilang dan penyebutnya"),
            Map.entry("PREDIKAT_TIDAK_DIKENAL", "predikat tidak ada pada skala AKIP"),
            Map.entry("TIDAK_SEBANDING", "realisasi dan target tidak sebanding"),
            Map.entry("DI_LUAR_RENTANG", "hasil penjumlahan terlalu besar"));

    private static final Pattern KODE = Pattern.compile("[A-Z0-9]+(_[A-Z0-9]+)*");

    private Keterangan() {}

    /** Words of a row's status; null when the capaian was computed. */
    static String status(StatusIndikator status, String alasan) {
        return switch (status) {
            case DIHITUNG -> null;
            case BELUM_ADA_DATA -> belumAdaData(alasan);
            case TIDAK_DAPAT_DIHITUNG -> "tidak dapat dihitung: " + sebab(alasan);
            case BELUM_DIHITUNG -> BELUM_DIHITUNG;
        };
    }

    static String belumAdaData(String alasan) {
        return "belum ada data: " + sebab(alasan);
    }

    /** Words of a missing target; null when there is one. */
    static String target(Nilai target) {
        return target.ada() ? null : tidakAda("target", target.alasan());
    }

    static String tidakAda(String apa, String alasan) {
        return apa + " tidak ada: " + sebab(alasan);
    }

    /** How many of some indicators have no capaian; null when all have one. */
    public static String tanpaCapaian(int tanpaData, int indikator) {
        return tanpaData == 0 ? null : tanpaData + " dari " + indikator + " indikator belum mempunyai capaian";
    }

    /** Why there is no share of the budget that was used; null when there is one. */
    public static String serapan(SkorUnit.Anggaran anggaran) {
        return anggaran.baris().isEmpty()
                ? "belum ada data: rencana tidak memuat anggaran"
                : serapan(anggaran.realisasi(), anggaran.persen());
    }

    static String serapan(Rupiah realisasi, BigDecimal persen) {
        if (persen != null) {
            return null;
        }
        return realisasi == null
                ? "belum ada data: realisasi anggaran belum dilaporkan"
                : "tidak dapat dihitung: pagu 0 tidak mempunyai perbandingan";
    }

    /** How much was spent on lines that the plan has no pagu for, and so stands in no table; null when nothing was. */
    public static String diluarRencana(SkorUnit.Anggaran anggaran) {
        if (anggaran.diluarRencana().isEmpty()) {
            return null;
        }
        Rupiah jumlah = Rupiah.jumlah(anggaran.diluarRencana().stream().map(SkorUnit.DiluarRencana::realisasi));
        return "realisasi Rp" + TeksNilai.angka(jumlah.nilai()) + " pada "
                + anggaran.diluarRencana().size()
                + " pos tanpa pagu dalam rencana tidak ikut dihitung";
    }

    /**
     * Why the end of the Renstra has no capaian although both sides are there.
     *
     * @param alasan null in scores that do not say
     */
    static String tanpaCapaianRenstra(String alasan) {
        return "tidak dapat dihitung: "
                + (alasan == null ? "realisasi dan target akhir Renstra tidak sebanding" : sebab(alasan));
    }

    /** The given words one after the other, each once and null left out; null when there are none. */
    public static String gabung(String... keterangan) {
        String semua =
                Arrays.stream(keterangan).filter(Objects::nonNull).distinct().collect(Collectors.joining("; "));
        return semua.isEmpty() ? null : semua;
    }

    /** Known codes have their sentence, unknown ones are spelt out, and what is a sentence already stays as it is. */
    private static String sebab(String alasan) {
        if (alasan == null || alasan.isBlank()) {
            return "alasan tidak disebutkan";
        }
        String dikenal = SEBAB.get(alasan);
        if (dikenal != null) {
            return dikenal;
        }
        return KODE.matcher(alasan).matches() ? alasan.toLowerCase(Locale.ROOT).replace('_', ' ') : alasan;
    }
}
