package id.sakip.realization.survei.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The answers of one respondent as sent.
 *
 * @param kuesioner questionnaire whose codes name the unsur; null when their keys do
 * @param jawaban answer by unsur; null for what was left blank
 */
public record IsianJawaban(String kuesioner, Map<String, Integer> jawaban) {

    /** The answers, or everything that is wrong with them. */
    public sealed interface Terbaca {
        /** @param jawaban by key of the unsur, in a fixed order; blanks are absent */
        record Sah(Map<String, Integer> jawaban) implements Terbaca {
            public Sah {
                jawaban = Collections.unmodifiableMap(new TreeMap<>(jawaban));
            }
        }

        record Cacat(List<Temuan> temuan) implements Terbaca {
            public Cacat {
                temuan = List.copyOf(temuan);
            }
        }
    }

    /** Reads the answers by {@code aturan}; at least one of them is there. */
    public Terbaca baca(AturanSurvei aturan) {
        List<Temuan> temuan = new ArrayList<>();
        Map<String, Integer> dibaca = new LinkedHashMap<>();
        NamaUnsur.untuk(aturan, kuesioner, temuan)
                .ifPresent(nama -> jawaban.forEach((kode, nilai) -> baca(aturan, nama, kode, nilai, dibaca, temuan)));
        if (temuan.isEmpty() && dibaca.isEmpty()) {
            temuan.add(Temuan.at("jawaban", "JAWABAN_KOSONG"));
        }
        return temuan.isEmpty() ? new Terbaca.Sah(dibaca) : new Terbaca.Cacat(temuan);
    }

    private static void baca(
            AturanSurvei aturan,
            NamaUnsur nama,
            String kode,
            Integer nilai,
            Map<String, Integer> dibaca,
            List<Temuan> temuan) {
        Optional<String> unsur = nama.kunci(kode);
        if (unsur.isEmpty()) {
            temuan.add(Temuan.at("jawaban." + kode, "UNSUR_TIDAK_DIKENAL", kode));
        } else if (nilai != null && !aturan.skala().memuat(nilai)) {
            temuan.add(Temuan.at(
                    "jawaban." + kode,
                    "JAWABAN_DI_LUAR_SKALA",
                    nilai,
                    aturan.skala().terendah(),
                    aturan.skala().tertinggi()));
        } else if (nilai != null) {
            dibaca.put(unsur.get(), nilai);
        }
    }
}
