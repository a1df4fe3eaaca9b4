package id.sakip.planning.skala;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import id.sakip.platform.http.Versions;
import id.sakip.platform.idempotency.Idempotent;
import id.sakip.platform.paging.Page;
import id.sakip.platform.security.Peran;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Value scales of graded indicators. */
@Path("/api/v1/skala-nilai")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Skala nilai", description = "Skala berurut untuk indikator berpredikat: bawaan dan milik kabupaten")
public class SkalaResource {

    private static final String ALAMAT = "/api/v1/skala-nilai/";

    private final SkalaService skala;

    SkalaResource(SkalaService skala) {
        this.skala = skala;
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
    @Operation(
            summary = "Daftar skala nilai",
            description = "Skala bawaan dan skala kabupaten pemanggil, urut kode, per halaman. Semua peran.")
    @APIResponse(responseCode = "200", description = "Satu halaman daftar")
    public Page<TampilanSkala> daftar(
            @QueryParam("kursor") String kursor,
            @Parameter(description = "1 sampai 200, bawaan 50") @QueryParam("batas") Integer batas) {
        return skala.halaman(kursor, batas);
    }

    @GET
    @Path("/{kode}")
    @RolesAllowed({
        Peran.OPERATOR_KECAMATAN,
        Peran.CAMAT,
        Peran.BAPPEDA,
        Peran.BAGIAN_ORGANISASI,
        Peran.INSPEKTORAT,
        Peran.INTEGRASI,
        Peran.ADMIN
    })
    @Operation(summary = "Satu skala nilai", description = "Semua peran; skala kabupaten lain tidak terbuka.")
    @APIResponse(
            responseCode = "200",
            description = "Skala, label terburuk dahulu; ETag = versi",
            content = @Content(schema = @Schema(implementation = TampilanSkala.class)))
    @APIResponse(responseCode = "404", description = "Tidak ada skala dengan kode ini")
    public Response baca(@Parameter(description = "Kode skala", example = "AKIP") @PathParam("kode") String kode) {
        return berversi(Response.ok(), skala.baca(kode));
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Peran.BAPPEDA, Peran.BAGIAN_ORGANISASI, Peran.ADMIN})
    @Operation(
            summary = "Buat skala nilai kabupaten",
            description = "Label berurut dari yang terburuk; rentang skor boleh tidak ada, harus naik dan tidak boleh"
                    + " tumpang tindih. Peran: bappeda, bagian-organisasi, admin.")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @APIResponse(
            responseCode = "201",
            description = "Sudah dibuat",
            content = @Content(schema = @Schema(implementation = TampilanSkala.class)))
    @APIResponse(responseCode = "409", description = "Kode sudah dipakai")
    public Response buat(IsiSkala isi) {
        TampilanSkala baru = skala.buat(isi);
        return berversi(Response.created(URI.create(ALAMAT + baru.kode())), baru);
    }

    @PUT
    @Path("/{kode}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Peran.BAPPEDA, Peran.BAGIAN_ORGANISASI, Peran.ADMIN})
    @Operation(
            summary = "Ubah skala nilai kabupaten",
            description = "Skala bawaan tidak dapat diubah; label yang dipakai target tidak dapat hilang."
                    + " Peran: bappeda, bagian-organisasi, admin.")
    @APIResponse(
            responseCode = "200",
            description = "Sudah diubah",
            content = @Content(schema = @Schema(implementation = TampilanSkala.class)))
    @APIResponse(responseCode = "404", description = "Tidak ada skala dengan kode ini")
    @APIResponse(
            responseCode = "409",
            description =
                    "Skala bawaan, atau label yang hilang dipakai draf atau dokumen yang berlaku; semuanya di galat")
    @APIResponse(responseCode = "412", description = "Sudah diubah orang lain")
    @APIResponse(responseCode = "428", description = "If-Match tidak disertakan")
    public Response ubah(
            @Parameter(description = "Kode skala", example = "MATURITAS") @PathParam("kode") String kode,
            @Parameter(description = "ETag terakhir", example = "\"1\"") @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            IsiSkala isi) {
        return berversi(Response.ok(), skala.ubah(kode, ifMatch, isi));
    }

    private static Response berversi(Response.ResponseBuilder jawaban, TampilanSkala isi) {
        return jawaban.entity(isi)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .tag(Versions.etag(isi.versi()))
                .build();
    }
}
