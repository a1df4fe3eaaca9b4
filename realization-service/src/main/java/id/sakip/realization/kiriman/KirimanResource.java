package id.sakip.realization.kiriman;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import id.sakip.platform.paging.Cursor;
import id.sakip.platform.paging.Page;
import id.sakip.platform.problem.ProblemException;
import id.sakip.platform.security.Peran;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The batches: who sent what, when, from where, and what became of it. */
@Path("/api/v1/kiriman")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Kiriman", description = "Kiriman yang meninggalkan sesuatu: siapa, kapan, dari mana, dan apa yang terjadi")
public class KirimanResource {

    private final DaftarKiriman daftar;

    KirimanResource(DaftarKiriman daftar) {
        this.daftar = daftar;
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
            operationId = "daftarKiriman",
            summary = "Kiriman pemanggil sendiri, dan yang mengubah unit dalam wilayahnya; terbaru lebih dahulu")
    @APIResponse(responseCode = "200", description = "Satu halaman kiriman")
    public Page<KirimanView> daftar(
            @Parameter(description = DokumenApi.KURSOR) @QueryParam("kursor") String kursor,
            @Parameter(description = "1..200, biasanya 50") @QueryParam("batas") Integer batas) {
        return daftar.terbaru(kursor, Cursor.batas(batas));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Peran.OPERATOR_KECAMATAN,
        Peran.CAMAT,
        Peran.BAPPEDA,
        Peran.BAGIAN_ORGANISASI,
        Peran.INSPEKTORAT,
        Peran.INTEGRASI,
        Peran.ADMIN
    })
    @Operation(operationId = "kiriman", summary = "Satu kiriman")
    @APIResponse(responseCode = "200", description = "Kiriman itu")
    @APIResponse(responseCode = "404", description = "Tidak ada kiriman demikian yang boleh dilihat pemanggil")
    public KirimanView satu(@PathParam("id") UUID id) {
        return daftar.cari(id).orElseThrow(() -> ProblemException.notFound("TIDAK_DITEMUKAN"));
    }
}
