package id.sakip.realization.survei;

import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.sakip.contracts.KodeWilayah;
import id.sakip.realization.survei.domain.AturanSurvei;
import id.sakip.realization.survei.domain.BobotKabupaten;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a rule. */
@Schema(name = "AturanSurvei")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AturanView(
        @Schema(examples = "PERMENPANRB-14-2017") String id,
        int versi,
        String nama,
        String dasarHukum,

        @Schema(description = "Tidak ada untuk aturan yang berlaku di mana-mana")
        KodeWilayah kodeKab,

        boolean umum,
        int tahunMulai,
        IsiAturan.Skala skala,
        BigDecimal pengali,
        List<IsiAturan.Unsur> unsur,
        List<IsiAturan.Kuesioner> kuesioner,
        @Schema(description = "Terbaik dahulu") List<IsiAturan.Mutu> mutu,
        BobotKabupaten bobotKabupaten) {

    static AturanView dari(AturanSurvei aturan) {
        return new AturanView(
                aturan.id(),
                aturan.versi(),
                aturan.nama(),
                aturan.dasarHukum(),
                aturan.kodeKab(),
                aturan.umum(),
                aturan.tahunMulai(),
                new IsiAturan.Skala(aturan.skala().terendah(), aturan.skala().tertinggi()),
                aturan.pengali(),
                aturan.unsur().stream()
                        .map(u -> new IsiAturan.Unsur(u.kode(), u.nama()))
                        .toList(),
                aturan.kuesioner().stream()
                        .map(k -> new IsiAturan.Kuesioner(k.kode(), k.nama(), k.butir()))
                        .toList(),
                aturan.mutu().stream()
                        .map(m -> new IsiAturan.Mutu(m.huruf(), m.nilaiPersepsi(), m.kinerja(), m.bawah(), m.atas()))
                        .toList(),
                aturan.bobotKabupaten());
    }
}
