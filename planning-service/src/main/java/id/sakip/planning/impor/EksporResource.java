package id.sakip.planning.impor;

import java.nio.charset.StandardCharsets;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Tahun;
import id.sakip.platform.digest.Digest;
import id.sakip.platform.security.Peran;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The plans of a unit, to take along. */
@Path("/api/v1/ekspor/rencana")
@Tag(name = "Impor dan ekspor")
public class EksporResource {

    private static final String KETERANGAN = "Dokumen yang berlaku dan draf terbuka, dalam bentuk yang diterima impor;"
            + " mengimpornya kembali tidak mengubah apa pun. Semua peran, dalam wilayahnya.";

    private final EksporService ekspor;
    private final BukuRencana buku;

    EksporResource(EksporService ekspor, BukuRencana buku) {
        this.ekspor = ekspor;
        this.buku = buku;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON + ";qs=1"})
    @RolesAllowed({
        Peran.OPERATOR_KECAMATAN,
        Peran.CAMAT,
        Peran.BAPPEDA,
        Peran.BAGIAN_ORGANISASI,
        Peran.INSPEKTORAT,
        Peran.INTEGRASI,
        Peran.ADMIN
    })
    @Operation(summary = "Ekspor rencana satu unit", description = KETERANGAN)
    @APIResponse(
            responseCode = "200",
            description = "Bundel rencana",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = BundelRencana.class)))
    @APIResponse(responseCode = "404", description = "Tidak ada unit dengan kode ini")
    public Response json(
            @Parameter(example = "35.09.22") @QueryParam("kodePd") @NotNull KodeWilayah kodePd,
            @Parameter(description = "Hanya yang menyangkut tahun ini", example = "2023")
                    @QueryParam("tahun")
                    @Min(Tahun.TERAWAL)
                    @Max(Tahun.TERAKHIR)
                    Integer tahun) {
        return Response.ok(ekspor.bundel(kodePd, tahun), MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + nama(kodePd, tahun) + ".json\"")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    @GET
    @Produces(BukuRencana.TIPE + ";qs=0.5")
    @RolesAllowed({
        Peran.OPERATOR_KECAMATAN,
        Peran.CAMAT,
        Peran.BAPPEDA,
        Peran.BAGIAN_ORGANISASI,
        Peran.INSPEKTORAT,
        Peran.INTEGRASI,
        Peran.ADMIN
    })
    @Operation(summary = "Ekspor rencana satu unit sebagai buku", description = KETERANGAN)
    @APIResponse(
            responseCode = "200",
            description = "Buku XLSX",
            content =
                    @Content(
                            mediaType = BukuRencana.TIPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "Tidak berubah sejak ETag di If-None-Match")
    @APIResponse(responseCode = "404", description = "Tidak ada unit dengan kode ini")
    public Response xlsx(
            @Parameter(example = "35.09.22") @QueryParam("kodePd") @NotNull KodeWilayah kodePd,
            @Parameter(description = "Hanya yang menyangkut tahun ini", example = "2023")
                    @QueryParam("tahun")
                    @Min(Tahun.TERAWAL)
                    @Max(Tahun.TERAKHIR)
                    Integer tahun,
            @Context Request permintaan) {
        JsonNode bundel = ekspor.bundel(kodePd, tahun);
        // Of the content: the file itself carries the time at which it was written.
        EntityTag tag = new EntityTag("xlsx-"
                + Digest.sha256(bundel.toString().getBytes(StandardCharsets.UTF_8))
                        .substring(0, 32));
        Response.ResponseBuilder sama = permintaan.evaluatePreconditions(tag);
        Response.ResponseBuilder jawaban =
                sama != null ? sama : Response.fromResponse(buku.lampiran(buku.tulis(bundel), nama(kodePd, tahun)));
        return jawaban.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private static String nama(KodeWilayah kodePd, Integer tahun) {
        return "rencana-" + kodePd + (tahun == null ? "" : "-" + tahun);
    }
}
