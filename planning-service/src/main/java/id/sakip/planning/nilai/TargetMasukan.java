package id.sakip.planning.nilai;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A target as the API description shows it: as text, which is what answers hold. That {@link TeksTarget} also makes text of
 * numbers and of {@link TargetBerbagian} is said in words, because clients generated from a choice of types cannot read the
 * text of a number.
 */
@Schema(
        name = "TargetMasukan",
        type = SchemaType.STRING,
        description = "Target sebagai teks seperti tercetak: 85, 98 %, B (65), Baik (≥ 80), 50 org x 12 bln,"
                + " - (belum disurvei). Permintaan boleh juga memuat bilangan JSON, atau bagiannya dalam objek:"
                + " jenis (ANGKA, PREDIKAT, TANPA_DATA), angka, satuan, pembanding, predikat, alasan, teks."
                + " Jawaban memuat teksnya.",
        examples = {"85", "B (65)"})
public interface TargetMasukan {}
