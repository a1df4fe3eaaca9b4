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

    private static final Map<String, String> TEXTS = Map.of(
            "Idempotency-Key",
                    "Kunci yang sama dengan isi yang sama mendapat jawaban yang sama (Idempotency-Replayed: true)",
            "id", "Id seperti dalam daftar atau jawaban pembuatan",
            "kodePd", "Kode wilayah unit (perangkat daerah)",
            "kodeKab", "Kode wilayah kabupaten",
            "tahun", "Tahun anggaran",
            "triwulan", "Triwulan; angkanya kumulatif sampai akhir triwulan ini",
            "kodeIndikator", "Kode indikator dalam rencana unit",
            "kodeSubKegiatan", "Kode sub kegiatan menurut nomenklatur",
            "versi", "Nomor versi, dari 1",
            "kursor", "Kelanjutan daftar, dari jawaban sebelumnya");

    @Override
    public Parameter filterParameter(Parameter parameter) {
        if (parameter.getDescription() == null) {
            parameter.setDescription(TEXTS.get(parameter.getName()));
        }
        return parameter;
    }
}
