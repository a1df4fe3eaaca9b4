package id.sakip.realization.survei.domain;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.sakip.contracts.KodeWilayah;
import id.sakip.platform.json.SakipJson;
import id.sakip.realization.survei.domain.AturanSurvei.Mutu;
import id.sakip.realization.survei.domain.AturanSurvei.Skala;
import id.sakip.realization.survei.domain.AturanSurvei.Unsur;

/** Rules for tests: the preloaded ones, read from their migration, and small ones of our own. */
public final class AturanUji {

    private static final Path MIGRASI =
            Path.of("src", "main", "resources", "db", "migration", "V20__aturan_survei.sql");
    private static final Pattern ISI = Pattern.compile("values \\('([^']+)'[^']*'(\\{[^']*})'\\)", Pattern.DOTALL);

    public static final AturanSurvei SEMBILAN = bawaan("PERMENPANRB-14-2017");
    public static final AturanSurvei EMPAT_BELAS = bawaan("KEP-25-MPAN-2-2004");

    /** Two unsur, so that figures can be worked out in the head. */
    public static final AturanSurvei DUA = aturan("DUA", "a", "b");

    private AturanUji() {}

    public static AturanSurvei aturan(String id, String... unsur) {
        return new AturanSurvei(
                id,
                1,
                "Uji",
                null,
                null,
                false,
                2000,
                new Skala(1, 4),
                BigDecimal.valueOf(25),
                List.of(unsur).stream()
                        .map(kode -> new Unsur(kode, "Unsur " + kode))
                        .toList(),
                List.of(),
                SEMBILAN.mutu(),
                BobotKabupaten.RESPONDEN);
    }

    public static AturanSurvei umum(String id, String kodeKab, int tahunMulai) {
        return new AturanSurvei(
                id,
                1,
                "Uji",
                null,
                kodeKab == null ? null : new KodeWilayah(kodeKab),
                true,
                tahunMulai,
                new Skala(1, 4),
                BigDecimal.valueOf(25),
                DUA.unsur(),
                List.of(new AturanSurvei.Kuesioner("cetak", "Cetak", Map.of("1", "a", "2", "b"))),
                SEMBILAN.mutu(),
                BobotKabupaten.SAMA);
    }

    static Mutu mutu(String huruf, String bawah, String atas) {
        return new Mutu(huruf, 1, huruf, new BigDecimal(bawah), new BigDecimal(atas));
    }

    private static AturanSurvei bawaan(String id) {
        try {
            Matcher cocok = ISI.matcher(Files.readString(MIGRASI));
            while (cocok.find()) {
                if (cocok.group(1).equals(id)) {
                    return SakipJson.mapper().readValue(cocok.group(2), AturanSurvei.class);
                }
            }
            throw new IllegalStateException("no rule " + id + " in " + MIGRASI);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
