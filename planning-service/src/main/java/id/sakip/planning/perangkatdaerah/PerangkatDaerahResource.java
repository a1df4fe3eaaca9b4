package id.sakip.planning.perangkatdaerah;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import id.sakip.contracts.KodeWilayah;
import id.sakip.platform.http.Versions;
import id.sakip.platform.paging.Page;
import id.sakip.platform.security.Peran;
import id.sakip.platform.token.CompletionToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The units that plan and report. */
@Path("/api/v1/perangkat-daerah")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Perangkat daerah", description = "Unit kerja dengan kode wilayah Kemendagri; 31 kecamatan sudah terisi")
public class PerangkatDaerahResource {

    private final PerangkatDaerahService unit;

    PerangkatDaerahResource(PerangkatDaerahService unit) {
        this.unit = unit;
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
            summary = "Daftar perangkat daerah",
            description = "Unit dalam wilayah pemanggil, urut kode, per halaman. Semua peran.")
    @APIResponse(responseCode = "200", description = "Satu halaman daftar")
    public Page<TampilanPerangkatDaerah> daftar(
            @QueryParam("kursor") String kursor,
            @Parameter(description = "1 sampai 200, bawaan 50") @QueryParam("batas") Integer batas) {
        return unit.halaman(kursor, batas);
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
    @Path("/{kodePd}")
    @Operation(summary = "Satu perangkat daerah", description = "Semua peran, dalam wilayahnya.")
    @APIResponse(
            responseCode = "200",
            description = "Perangkat daerah; ETag = versi",
            content = @Content(schema = @Schema(implementation = TampilanPerangkatDaerah.class)))
    @APIResponse(responseCode = "404", description = "Tidak ada unit dengan kode ini")
    public Response baca(@Parameter(example = "35.09.22") @PathParam("kodePd") KodeWilayah kodePd) {
        TampilanPerangkatDaerah ada = unit.baca(kodePd);
        return Response.ok(ada, MediaType.APPLICATION_JSON_TYPE)
                .tag(Versions.etag(ada.versi()))
                .build();
    }

    @PUT
    @Path("/{kodePd}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Peran.BAPPEDA, Peran.ADMIN})
    @Operation(
            summary = "Ubah perangkat daerah",
            description = "Nama baru terbawa ke semua rencana yang berlaku. Peran: bappeda, admin.")
    @APIResponse(
            responseCode = "200",
            description = "Sudah diubah; Sakip-Token menunggu rencana yang ikut berubah",
            content = @Content(schema = @Schema(implementation = TampilanPerangkatDaerah.class)))
    @APIResponse(responseCode = "404", description = "Tidak ada unit dengan kode ini")
    @APIResponse(responseCode = "412", description = "Sudah diubah orang lain")
    @APIResponse(responseCode = "428", description = "If-Match tidak disertakan")
    public Response ubah(
            @Parameter(example = "35.09.22") @PathParam("kodePd") KodeWilayah kodePd,
            @Parameter(description = "ETag terakhir", example = "\"1\"") @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            IsiPerangkatDaerah isi) {
        PerangkatDaerahService.Diubah diubah = unit.ubah(kodePd, ifMatch, isi);
        return Response.ok(diubah.tampilan())
                .tag(Versions.etag(diubah.tampilan().versi()))
                .header(CompletionToken.HEADER, diubah.token().text())
                .build();
    }
}
