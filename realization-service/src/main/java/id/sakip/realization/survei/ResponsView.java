package id.sakip.realization.survei;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Triwulan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A response in force.
 *
 * @param jawaban answer by key of the unsur; what was left blank is absent
 * @param versi version of the unit and year that brought it
 */
@Schema(name = "ResponsSurvei")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ResponsView(
        KodeWilayah kodePd,
        String sumber,
        String id,
        LocalDate tanggal,
        Triwulan triwulan,
        String aturan,
        String layanan,
        String kanal,
        Map<String, Integer> jawaban,
        JenisKelamin jenisKelamin,
        String kelompokUsia,
        Pendidikan pendidikan,
        Pekerjaan pekerjaan,
        long versi,
        Instant dicatatPada) {

    static ResponsView dari(KunciRespons kunci, IsiRespons isi, long versi, Instant dicatatPada) {
        return new ResponsView(
                kunci.unit().kodePd(),
                kunci.sumber(),
                kunci.id(),
                isi.tanggal(),
                kunci.triwulan(),
                isi.aturan(),
                isi.layanan(),
                isi.kanal(),
                isi.jawaban(),
                isi.atribut().jenisKelamin(),
                isi.atribut().kelompokUsia(),
                isi.atribut().pendidikan(),
                isi.atribut().pekerjaan(),
                versi,
                dicatatPada);
    }
}
