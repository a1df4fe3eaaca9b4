package id.sakip.realization.survei;

import java.time.LocalDate;
import java.util.Map;

/**
 * What is stored of a response.
 *
 * @param layanan may be null
 * @param kanal may be null
 * @param jawaban answer by key of the unsur; what was left blank is absent
 */
record IsiRespons(
        LocalDate tanggal,
        String aturan,
        String layanan,
        String kanal,
        Map<String, Integer> jawaban,
        AtributResponden atribut) {}
