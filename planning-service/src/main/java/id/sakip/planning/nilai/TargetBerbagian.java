package id.sakip.planning.nilai;

import java.math.BigDecimal;

import id.sakip.contracts.Nilai;
import id.sakip.planning.nilai.domain.BagianNilai;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A target that a client writes in its parts. */
@Schema(
        name = "TargetBerbagian",
        description =
                "ANGKA: angka, boleh satuan dan pembanding. PREDIKAT: predikat, boleh angka (skor) dan pembanding."
                        + " TANPA_DATA: alasan. Bila teks disertakan, artinya harus sama dengan bagian-bagiannya.",
        requiredProperties = "jenis",
        examples = {
            "{\"jenis\":\"ANGKA\",\"angka\":98,\"satuan\":\"%\",\"pembanding\":\"MINIMAL\"}",
            "{\"jenis\":\"PREDIKAT\",\"predikat\":\"B\",\"angka\":65}",
            "{\"jenis\":\"TANPA_DATA\",\"alasan\":\"belum disurvei\"}"
        })
record TargetBerbagian(
        Nilai.Jenis jenis,
        BigDecimal angka,
        String predikat,
        Nilai.Pembanding pembanding,
        String satuan,
        String alasan,
        String teks) {

    BagianNilai bagian() {
        return new BagianNilai(jenis, angka, predikat, pembanding, satuan, alasan, teks);
    }
}
