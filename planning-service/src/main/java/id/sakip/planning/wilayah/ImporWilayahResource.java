package id.sakip.planning.wilayah;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.platform.bulk.BulkReport;
import id.sakip.platform.idempotency.Idempotent;
import id.sakip.platform.security.Peran;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Loads areas: a second kabupaten comes in this way. */
@Path("/api/v1/impor/wilayah")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Wilayah")
public class ImporWilayahResource {

    private static final String CONTOH = """
            [{"kode":"35.11","nama":"Kabupaten Bondowoso","jenis":"KABUPATEN"},
             {"kode":"35.11.01","nama":"Maesan","jenis":"KECAMATAN","perangkatDaerah":{"nama":"Kecamatan Maesan"}}]""";

    private final ImporWilayah impor;

    ImporWilayahResource(ImporWilayah impor) {
        this.impor = impor;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Peran.ADMIN)
    @Operation(
            summary = "Muat wilayah sekaligus banyak",
            description = "Baris boleh dalam urutan apa pun; induknya sudah ada atau ikut dalam kiriman. Kecamatan"
                    + " dengan perangkatDaerah menjadi unit. Tidak ada yang dihapus; kiriman ulang dengan isi yang"
                    + " sama tidak menulis apa pun. Paling banyak 10.000 baris. Peran: admin.")
    @Parameter(
            name = "mode",
            in = ParameterIn.QUERY,
            description = "per-baris: baris yang sah ditulis, sisanya dilaporkan. atomik: satu baris ditolak, tidak"
                    + " ada yang ditulis (422).",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"per-baris", "atomik"},
                            defaultValue = "per-baris"))
    @Parameter(
            name = "dryRun",
            in = ParameterIn.QUERY,
            description = "true: hanya melaporkan apa yang akan terjadi",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @APIResponse(responseCode = "200", description = "Laporan atas setiap baris")
    @APIResponse(responseCode = "413", description = "Lebih dari 10.000 baris")
    @APIResponse(responseCode = "422", description = "mode=atomik: ada baris yang ditolak; semuanya di galat")
    public BulkReport muat(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = IsiWilayah[].class),
                                            examples = @ExampleObject(name = "Kabupaten kedua", value = CONTOH)))
                    JsonNode isi,
            @Context UriInfo alamat,
            @Context HttpHeaders headers) {
        return impor.terima(isi, OpsiImpor.dari(alamat, headers));
    }
}
