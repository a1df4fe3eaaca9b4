package id.sakip.platform.openapi;

import java.util.Map;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * What parameters are that mean the same wherever they occur; said once here instead of on each operation. A description
 * that an operation gives itself stays.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class ParameterTexts implements OASFilter {

    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry(
                    "Idempotency-Key",
                    "Kunci yang sama dengan isi yang sama mendapat jawaban yang sama (Idempotency-Replayed: true)"),
            Map.entry("id", "Id seperti dalam daftar atau jawaban pembuatan"),
            Map.entry("kodePd", "Kode wilayah unit (perangkat daerah)"),
            Map.entry("kodeKab", "Kode wilayah kabupaten"),
            Map.entry("tahun", "Tahun anggaran"),
            Map.entry("triwulan", "Triwulan; angkanya kumulatif sampai akhir triwulan ini"),
            Map.entry("kodeIndikator", "Kode indikator dalam rencana unit"),
            Map.entry("kodeSubKegiatan", "Kode sub kegiatan menurut nomenklatur"),
            Map.entry("versi", "Nomor versi, dari 1"),
            Map.entry("kursor", "Kelanjutan daftar, dari jawaban sebelumnya"),
            Map.entry("jenisBelanja", "Jenis belanja"),
            Map.entry("keluaran", "Indikator keluaran seperti dalam rencana; huruf besar dan spasi tidak membedakan"),
            Map.entry("keterangan", "Keterangan pengirim, satu baris"),
            Map.entry("alasan", "Alasan tindakan ini, satu baris"),
            Map.entry("ragam", "Jenis realisasi"));

    @Override
    public Parameter filterParameter(Parameter parameter) {
        if (parameter.getDescription() == null) {
            parameter.setDescription(TEXTS.get(parameter.getName()));
        }
        return parameter;
    }
}
