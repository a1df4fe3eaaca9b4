package id.sakip.planning.alias;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import id.sakip.contracts.KodeWilayah;
import id.sakip.platform.paging.Page;
import id.sakip.platform.security.Peran;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The aliases of a unit. An alias has no content beside its key, so that there is nothing an If-Match could protect. */
@Path("/api/v1/perangkat-daerah/{kodePd}/alias")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Alias", description = "Kode unit di sistem lain, misalnya SIPD")
public class AliasUnitResource {

    private final AliasService alias;

    AliasUnitResource(AliasService alias) {
        this.alias = alias;
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
    @Operation(summary = "Daftar alias satu unit", description = "Semua peran, dalam wilayahnya.")
    @APIResponse(responseCode = "200", description = "Satu halaman daftar")
    @APIResponse(responseCode = "404", description = "Tidak ada unit dengan kode ini")
    public Page<TampilanAlias> daftar(
            @Parameter(example = "35.09.22") @PathParam("kodePd") KodeWilayah kodePd,
            @QueryParam("kursor") String kursor,
            @Parameter(description = "1 sampai 200, bawaan 50") @QueryParam("batas") Integer batas) {
        return alias.halaman(kodePd, kursor, batas);
    }

    @PUT
    @Path("/{sistem}/{kode}")
    @RolesAllowed({Peran.BAPPEDA, Peran.ADMIN})
    @Operation(
            summary = "Beri unit sebuah alias",
            description = "Tanpa isi. Satu kode hanya milik satu unit di kabupatennya. Peran: bappeda, admin.")
    @APIResponse(
            responseCode = "200",
            description = "Memang sudah demikian",
            content = @Content(schema = @Schema(implementation = TampilanAlias.class)))
    @APIResponse(
            responseCode = "201",
            description = "Alias baru",
            content = @Content(schema = @Schema(implementation = TampilanAlias.class)))
    @APIResponse(responseCode = "404", description = "Tidak ada unit dengan kode ini")
    @APIResponse(responseCode = "409", description = "Kode ini milik unit lain")
    public Response tulis(
            @Parameter(example = "35.09.22") @PathParam("kodePd") KodeWilayah kodePd,
            @Parameter(description = "Huruf besar", example = "SIPD") @PathParam("sistem") String sistem,
            @Parameter(description = "Kode unit di sistem itu", example = "7.01.0.00.0.00.22.0000") @PathParam("kode")
                    String kode) {
        AliasService.Ditulis ditulis = alias.tulis(kodePd, sistem, kode);
        return Response.status(ditulis.baru() ? Response.Status.CREATED : Response.Status.OK)
                .entity(ditulis.tampilan())
                .build();
    }

    @DELETE
    @Path("/{sistem}/{kode}")
    @RolesAllowed({Peran.BAPPEDA, Peran.ADMIN})
    @Operation(summary = "Cabut alias", description = "Peran: bappeda, admin.")
    @APIResponse(responseCode = "204", description = "Sudah dicabut")
    @APIResponse(responseCode = "404", description = "Unit tidak punya alias ini")
    public void hapus(
            @Parameter(example = "35.09.22") @PathParam("kodePd") KodeWilayah kodePd,
            @Parameter(description = "Huruf besar", example = "SIPD") @PathParam("sistem") String sistem,
            @Parameter(description = "Kode unit di sistem itu", example = "7.01.0.00.0.00.22.0000") @PathParam("kode")
                    String kode) {
        alias.hapus(kodePd, sistem, kode);
    }
}
