package id.sakip.planning.skala;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import id.sakip.contracts.Nilai;
import id.sakip.platform.problem.Fault;
import id.sakip.platform.problem.Problem;
import id.sakip.platform.problem.ProblemFactory;
import id.sakip.platform.security.Peran;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How a target reads, before it is written into a document. */
@Path("/api/v1/nilai")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Nilai", description = "Arti sebuah target menurut aturan tertulis")
public class NilaiResource {

    private final SkalaService skala;
    private final ProblemFactory masalah;

    NilaiResource(SkalaService skala, ProblemFactory masalah) {
        this.skala = skala;
        this.masalah = masalah;
    }

    /**
     * A target in its parts.
     *
     * @param peringatan what the scale says against it, such as a label that is not the label of the number
     */
    @Schema(name = "NilaiTerbaca")
    record NilaiTerbaca(Nilai nilai, String skala, List<Problem.Entry> peringatan) {}

    @GET
    @RolesAllowed({
        Peran.OPERATOR_KECAMATAN,
        Peran.CAMAT,
        Peran.BAPPEDA,
        Peran.BAGIAN_ORGANISASI,
        Peran.INSPEKTORAT,
        Peran.INTEGRASI,
        Peran.ADMIN
    })
    @Operation(
            summary = "Arti sebuah target",
            description = "Membaca teks seperti dokumen membacanya, tanpa menyimpan apa pun. Semua peran.")
    @APIResponse(responseCode = "200", description = "Nilai menurut bagiannya, dengan peringatan bila ada")
    @APIResponse(responseCode = "400", description = "Bukan target; sebabnya di galat")
    public NilaiTerbaca urai(
            @Parameter(description = "Target seperti tercetak", example = "B (72,4)", required = true)
                    @QueryParam("teks")
                    @NotNull
                    String teks,
            @Parameter(description = "Kode skala predikat", example = "AKIP") @QueryParam("skala") @DefaultValue("AKIP")
                    String kodeSkala,
            @Context HttpHeaders headers) {
        SkalaService.TerbacaNilai terbaca = skala.urai(teks, kodeSkala);
        return new NilaiTerbaca(
                terbaca.nilai(),
                kodeSkala,
                terbaca.beda().stream()
                        .map(b -> masalah.entry(Fault.at("teks", b.kode(), b.args()), ProblemFactory.locale(headers)))
                        .toList());
    }
}
