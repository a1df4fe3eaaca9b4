package id.sakip.planning.renstra;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Tahun;
import id.sakip.planning.dokumen.Ditetapkan;
import id.sakip.planning.dokumen.Jawaban;
import id.sakip.platform.idempotency.Idempotent;
import id.sakip.platform.paging.Page;
import id.sakip.platform.security.Peran;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The five-year plans. */
@Path("/api/v1/renstra")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Renstra", description = "Rencana strategis: tujuan, sasaran, indikator dan target per tahun")
public class RenstraResource {

    private static final String ALAMAT = "/api/v1/renstra/";

    private final RenstraService renstra;

    RenstraResource(RenstraService renstra) {
        this.renstra = renstra;
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
            summary = "Daftar Renstra",
            description = "Tanpa isi, dalam wilayah pemanggil, urut unit dan tahun, per halaman. Semua peran.")
    @APIResponse(responseCode = "200", description = "Satu halaman daftar")
    public Page<TampilanRenstra.RenstraRingkas> daftar(
            @Parameter(description = "Unit, atau wilayah untuk semua unit di dalamnya", example = "35.09.22")
                    @QueryParam("kodePd")
                    KodeWilayah kodePd,
            @Parameter(example = "2023") @QueryParam("tahun") @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) Integer tahun,
            @QueryParam("kursor") String kursor,
            @Parameter(description = "1 sampai 200, bawaan 50") @QueryParam("batas") Integer batas) {
        return renstra.halaman(kodePd, tahun, kursor, batas);
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
    @Path("/{id}")
    @Operation(summary = "Satu Renstra", description = "Beserta isinya. Semua peran, dalam wilayahnya.")
    @APIResponse(
            responseCode = "200",
            description = "Dokumen; ETag = versi",
            content = @Content(schema = @Schema(implementation = TampilanRenstra.class)))
    @APIResponse(responseCode = "404", description = "Tidak ada dokumen dengan id ini")
    public Response baca(@PathParam("id") UUID id) {
        return Jawaban.ok(renstra.baca(id));
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Peran.OPERATOR_KECAMATAN, Peran.CAMAT, Peran.BAPPEDA, Peran.ADMIN})
    @Operation(summary = "Buat draf Renstra", description = "Peran: operator-kecamatan, camat, bappeda, admin.")
    @APIResponse(
            responseCode = "201",
            description = "Draf sudah dibuat",
            content = @Content(schema = @Schema(implementation = TampilanRenstra.class)))
    @APIResponse(responseCode = "409", description = "Unit sudah punya draf terbuka untuk tahun ini")
    public Response buat(IsiRenstra isi) {
        return Jawaban.dibuat(ALAMAT, renstra.buat(isi));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Peran.OPERATOR_KECAMATAN, Peran.CAMAT, Peran.BAPPEDA, Peran.ADMIN})
    @Operation(
            summary = "Ubah draf Renstra",
            description = "Mengganti seluruh isi draf; unit dan tahun tetap."
                    + " Peran: operator-kecamatan, camat, bappeda, admin.")
    @APIResponse(
            responseCode = "200",
            description = "Draf sudah diubah",
            content = @Content(schema = @Schema(implementation = TampilanRenstra.class)))
    @APIResponse(responseCode = "404", description = "Tidak ada dokumen dengan id ini")
    @APIResponse(responseCode = "409", description = "Bukan draf lagi")
    @APIResponse(responseCode = "412", description = "Sudah diubah orang lain")
    @APIResponse(responseCode = "428", description = "If-Match tidak disertakan")
    public Response ubah(
            @PathParam("id") UUID id,
            @Parameter(description = "ETag terakhir", example = "\"1\"") @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            IsiRenstra isi) {
        return Jawaban.ok(renstra.ubah(id, ifMatch, isi));
    }

    @POST
    @Path("/{id}/penetapan")
    @Idempotent
    @RolesAllowed({Peran.CAMAT, Peran.BAPPEDA, Peran.ADMIN})
    @Operation(
            summary = "Tetapkan Renstra",
            description = "Draf mulai berlaku menggantikan pendahulunya dan rencana yang berlaku diperbarui."
                    + " If-Match boleh disertakan. Peran: camat, bappeda, admin.")
    @APIResponse(
            responseCode = "200",
            description = "Sudah ditetapkan; Sakip-Token menunggu rencana yang ikut berubah",
            content = @Content(schema = @Schema(implementation = TampilanRenstra.class)))
    @APIResponse(responseCode = "404", description = "Tidak ada dokumen dengan id ini")
    @APIResponse(responseCode = "409", description = "Bukan draf lagi")
    @APIResponse(responseCode = "412", description = "Sudah diubah orang lain")
    @APIResponse(responseCode = "422", description = "Belum layak ditetapkan; semua temuan di galat")
    public Response tetapkan(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        Ditetapkan<TampilanRenstra> hasil = renstra.tetapkan(id, ifMatch);
        return Jawaban.ok(hasil.tampilan(), hasil.token());
    }
}
