package id.sakip.realization.survei;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Tahun;
import id.sakip.contracts.Triwulan;
import id.sakip.platform.problem.Fault;
import id.sakip.platform.problem.ProblemException;
import id.sakip.platform.problem.ProblemFactory;
import id.sakip.platform.security.Cakupan;
import id.sakip.platform.security.Peran;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The index of a kabupaten. */
@Path("/api/v1/survei/kabupaten/{kodeKab}/{tahun}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Hasil survei")
public class KabupatenResource {

    private static final int PANJANG_KABUPATEN = 5;

    private final PenyusunKabupaten penyusun;
    private final Cakupan cakupan;

    KabupatenResource(PenyusunKabupaten penyusun, Cakupan cakupan) {
        this.penyusun = penyusun;
        this.cakupan = cakupan;
    }

    @GET
    @RolesAllowed({Peran.BAPPEDA, Peran.BAGIAN_ORGANISASI, Peran.INSPEKTORAT, Peran.INTEGRASI, Peran.ADMIN})
    @Operation(
            operationId = "surveiKabupaten",
            summary = "Indeks kepuasan kabupaten dan setiap unitnya",
            description = """
                    Rata-rata tertimbang indeks yang dirilis, dengan bobot menurut aturan: banyak responden, atau sama. Tiap unit \
                    dengan rilis terakhirnya sampai triwulan itu. Unit tanpa rilis, dan unit yang sumbernya tidak menyebut banyak \
                    responden, disebut dan tidak dihitung; tidak pernah sebagai 0.""")
    @APIResponse(responseCode = "200", description = "Indeks kabupaten, metode, dan bobotnya")
    @APIResponse(
            responseCode = "404",
            description = "Tidak ada aturan seperti itu, atau tidak ada aturan umum tahun itu")
    public KabupatenView kabupaten(
            @Parameter(example = "35.09") @PathParam("kodeKab") KodeWilayah kodeKab,
            @Parameter(example = "2023") @PathParam("tahun") @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) Integer tahun,
            @Parameter(description = "Respons sampai akhir triwulan ini") @QueryParam("sampai") @DefaultValue("TW4")
                    Triwulan sampai,
            @Parameter(description = "Aturan yang menentukan metode; tanpa ini aturan umum tahun itu")
                    @QueryParam("aturan")
                    @Pattern(regexp = AturanResource.ID)
                    String idAturan,
            @Context HttpHeaders headers) {
        if (kodeKab.nilai().length() != PANJANG_KABUPATEN) {
            throw ProblemException.invalid(List.of(Fault.at("kodeKab", "BUKAN_KABUPATEN", kodeKab)));
        }
        cakupan.require(kodeKab);
        return penyusun.susun(kodeKab, tahun, sampai, idAturan, ProblemFactory.locale(headers));
    }
}
