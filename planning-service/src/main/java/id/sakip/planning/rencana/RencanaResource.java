package id.sakip.planning.rencana;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Tahun;
import id.sakip.contracts.rencana.RencanaBerlaku;
import id.sakip.platform.http.Versions;
import id.sakip.platform.json.SakipJson;
import id.sakip.platform.problem.ProblemException;
import id.sakip.platform.security.Cakupan;
import id.sakip.platform.security.Peran;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The plan in force. */
@Path("/api/v1/rencana")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rencana", description = "Rencana yang berlaku: gabungan Renstra, RKT, PK dan Rencana Aksi yang ditetapkan")
public class RencanaResource {

    private final RencanaRepository rencana;
    private final Cakupan cakupan;

    RencanaResource(RencanaRepository rencana, Cakupan cakupan) {
        this.rencana = rencana;
        this.cakupan = cakupan;
    }

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
    @Path("/{kodePd}/{tahun}")
    @Transactional
    @Operation(
            summary = "Rencana yang berlaku",
            description =
                    "Versi terakhir rencana satu unit dan tahun, sama dengan peristiwa di topik sakip.rencana; dengan"
                            + " kapan versi yang berlaku saat itu."
                            + " Pada tahun tanpa PK, sasaran dan target berasal dari Renstra. Semua peran.")
    @APIResponse(
            responseCode = "200",
            description = "Rencana yang berlaku",
            content = @Content(schema = @Schema(implementation = RencanaBerlaku.class)))
    @APIResponse(responseCode = "404", description = "Belum ada dokumen yang ditetapkan untuk unit dan tahun ini")
    public Response baca(
            @Parameter(example = "35.09.22") @PathParam("kodePd") KodeWilayah kodePd,
            @Parameter(example = "2023") @PathParam("tahun") @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) int tahun,
            @Parameter(
                            description = "Waktu ISO 8601 dengan zona: rencana yang berlaku saat itu",
                            example = "2023-11-27T00:00:00Z")
                    @QueryParam("kapan")
                    String kapan)
            throws JsonProcessingException {
        cakupan.require(kodePd);
        RencanaVersi terbaru = (kapan == null
                        ? rencana.terbaru(kodePd, tahun)
                        : rencana.pada(kodePd, tahun, Waktu.urai(kapan)))
                .orElseThrow(() -> ProblemException.notFound("RENCANA_TIDAK_ADA", kodePd, String.valueOf(tahun)));
        RencanaBerlaku berlaku = SakipJson.mapper().readValue(terbaru.isi(), RencanaBerlaku.class);
        return Response.ok(berlaku, MediaType.APPLICATION_JSON_TYPE)
                .tag(Versions.etag(terbaru.versi()))
                .build();
    }
}
