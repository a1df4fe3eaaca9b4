package id.sakip.realization.perubahan;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.sakip.platform.csv.CsvCells;

/** Changes as CSV, for those who open them in a spreadsheet. */
final class PerubahanCsv {

    private static final List<String> KEPALA = List.of(
            "ragam",
            "kodePd",
            "tahun",
            "triwulan",
            "objek",
            "lama",
            "baru",
            "versi",
            "kiriman",
            "oleh",
            "peran",
            "jalur",
            "alamat",
            "korelasi",
            "pada");

    private PerubahanCsv() {}

    static String tulis(List<PerubahanView> data) {
        return Stream.concat(Stream.of(KEPALA), data.stream().map(PerubahanCsv::baris))
                .map(CsvCells::line)
                .collect(Collectors.joining());
    }

    private static List<String> baris(PerubahanView satu) {
        return Stream.of(
                        satu.ragam(),
                        satu.kodePd(),
                        satu.tahun(),
                        satu.triwulan(),
                        medan(satu.objek()),
                        medan(satu.lama()),
                        medan(satu.baru()),
                        satu.versi(),
                        satu.kiriman(),
                        satu.oleh(),
                        satu.peran(),
                        satu.jalur(),
                        satu.alamat(),
                        satu.korelasi(),
                        satu.pada())
                .map(isi -> isi == null ? "" : isi.toString())
                .toList();
    }

    private static String medan(Map<String, Object> isi) {
        return isi == null
                ? null
                : isi.entrySet().stream()
                        .map(satu -> satu.getKey() + ": " + satu.getValue())
                        .collect(Collectors.joining("; "));
    }
}
