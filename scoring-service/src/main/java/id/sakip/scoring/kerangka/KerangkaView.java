package id.sakip.scoring.kerangka;

import java.util.List;

import id.sakip.scoring.kerangka.domain.Kelas;
import id.sakip.scoring.kerangka.domain.KerangkaPengukuran;
import id.sakip.scoring.kerangka.domain.PerlakuanNol;
import id.sakip.scoring.kerangka.domain.RentangCapaian;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A framework as the API shows it. */
@Schema(name = "KerangkaPengukuran", description = "Aturan pengukuran: batas, pembulatan sebelum pencarian, dan kelas")
public record KerangkaView(
        @Schema(examples = "2022") String id,
        int versi,
        String nama,
        int tahunMulai,

        @Schema(
                description = "Tahun terakhir yang diukur dengan kerangka ini; null bila masih berlaku",
                nullable = true)
        Integer tahunAkhir,

        @Schema(description = "Capaian di luar rentang ini dihitung sebagai batasnya; null bila tidak dibatasi")
        RentangCapaian batas,

        @Schema(description = "Jumlah desimal, dibulatkan setengah ke atas, sebelum kelas dicari")
        int desimalPencarian,

        @Schema(description = "Perlakuan target 0") PerlakuanNol targetNol,

        @Schema(description = "Perlakuan rasio dengan penyebut 0")
        PerlakuanNol penyebutNol,

        @Schema(description = "Kelas, dari yang terendah") List<Kelas> kelas) {

    static KerangkaView of(KerangkaPengukuran k, List<KerangkaPengukuran> terbaru) {
        Integer tahunAkhir = terbaru.stream()
                .map(KerangkaPengukuran::tahunMulai)
                .filter(mulai -> mulai > k.tahunMulai())
                .min(Integer::compare)
                .map(mulai -> mulai - 1)
                .orElse(null);
        return new KerangkaView(
                k.id(),
                k.versi(),
                k.nama(),
                k.tahunMulai(),
                tahunAkhir,
                k.batas(),
                k.desimalPencarian(),
                k.targetNol(),
                k.penyebutNol(),
                k.kelas());
    }
}
