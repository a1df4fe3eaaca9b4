package id.sakip.planning.nilai;

import java.math.BigDecimal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A target in a request, as the API description shows it: {@link TeksTarget} makes text of all three forms. */
@Schema(
        name = "TargetMasukan",
        description = "Target sebagai teks seperti tercetak (85, 98 %, B (65), Baik (≥ 80), 50 org x 12 bln,"
                + " - (belum disurvei)), sebagai bilangan JSON, atau menurut bagiannya. Jawaban memuat teksnya.",
        oneOf = {String.class, BigDecimal.class, TargetBerbagian.class})
public interface TargetMasukan {}
