package id.sakip.platform.problem;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Problem document of RFC 9457.
 *
 * @param type {@code /masalah/} and the code in kebab-case
 * @param title short text of the HTTP status
 * @param detail what is wrong, in the language asked for
 * @param kode stable code to branch on
 * @param instance path of the request
 * @param korelasi id to quote when asking for help; the same is in the logs
 * @param galat every single fault, when there is more to say than {@code detail}
 */
@Schema(name = "Problem", description = "Dokumen masalah menurut RFC 9457")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String kode,
        String instance,
        String korelasi,
        List<Entry> galat) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** One fault, in words. */
    @Schema(name = "ProblemGalat")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(Integer baris, String kode, String medan, String pesan) {}
}
