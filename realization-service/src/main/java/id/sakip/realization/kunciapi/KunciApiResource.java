package id.sakip.realization.kunciapi;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import id.sakip.platform.paging.Cursor;
import id.sakip.platform.paging.Page;
import id.sakip.platform.security.Peran;
import id.sakip.realization.kiriman.DokumenApi;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Keys of machines. Making one takes no Idempotency-Key: its answer would have to be kept, and with it the secret. */
@Path("/api/v1/kunci-api")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Kunci API", description = "Kunci untuk mesin yang mengirim data SIPD tanpa token")
public class KunciApiResource {

    private static final String CONTOH = """
            {"nama":"sipd-arjasa","wilayah":["35.09.22"]}""";

    private final LayananKunci kunci;

    KunciApiResource(LayananKunci kunci) {
        this.kunci = kunci;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Peran.BAPPEDA, Peran.ADMIN})
    @Operation(
            operationId = "buatKunciApi",
            summary = "Buat kunci",
            description =
                    "Rahasia kunci hanya ada di jawaban ini; yang disimpan hanya sidiknya. Pengirim memakainya sebagai"
                            + " medan api_key atau header X-Api-Key pada /api/v1/sipd.")
    @APIResponse(
            responseCode = "201",
            description = "Kunci dengan rahasianya",
            content = @Content(schema = @Schema(implementation = KunciApiView.class)))
    @APIResponse(responseCode = "409", description = "Nama ini dipakai kunci lain yang masih berlaku")
    public Response buat(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = IsiKunciApi.class),
                                            examples = @ExampleObject(name = "Satu kecamatan", value = CONTOH)))
                    IsiKunciApi isi) {
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(kunci.buat(isi))
                .build();
    }

    @GET
    @RolesAllowed({Peran.BAPPEDA, Peran.ADMIN})
    @Operation(
            operationId = "daftarKunciApi",
            summary = "Kunci dalam wilayah pemanggil, terbaru lebih dahulu, juga yang sudah dicabut")
    @APIResponse(responseCode = "200", description = "Satu halaman daftar, tanpa rahasia")
    public Page<KunciApiView> daftar(
            @Parameter(description = DokumenApi.KURSOR) @QueryParam("kursor") String kursor,
            @Parameter(description = "1..200, biasanya 50") @QueryParam("batas") Integer batas) {
        return kunci.halaman(kursor, Cursor.batas(batas));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Peran.BAPPEDA, Peran.ADMIN})
    @Operation(operationId = "cabutKunciApi", summary = "Cabut kunci; permintaan berikutnya dengannya ditolak")
    @APIResponse(responseCode = "204", description = "Sudah dicabut")
    @APIResponse(responseCode = "404", description = "Tidak ada kunci ini dalam wilayah pemanggil")
    public void cabut(@PathParam("id") UUID id) {
        kunci.cabut(id);
    }
}
