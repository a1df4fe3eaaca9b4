package id.sakip.planning.indikator;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import id.sakip.planning.dokumen.Jawaban;
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

/** Definitions of indicators (IKU). */
@Path("/api/v1/iku")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "IKU",
        description =
                "Definisi indikator dengan revisinya: SK, satuan, polaritas, agregasi, formulasi, penanggung jawab")
public class IndikatorResource {

    private static final String ALAMAT = "/api/v1/iku/";

    private final IndikatorService indikator;

    IndikatorResource(IndikatorService indikator) {
        this.indikator = indikator;
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
            summary = "Daftar indikator",
            description = "Dalam wilayah pemanggil, urut unit dan kode, per halaman. Semua peran.")
    @APIResponse(responseCode = "200", description = "Satu halaman daftar")
    public Page<TampilanIndikator> daftar(
            @Parameter(description = "Unit, atau wilayah untuk semua unit di dalamnya", example = "35.09.22")
                    @QueryParam("kodePd")
                    KodeWilayah kodePd,
            @Parameter(description = "Definisi yang berlaku pada tahun ini; tanpa tahun yang terbaru", example = "2023")
                    @QueryParam("tahun")
                    @Min(Tahun.TERAWAL)
                    @Max(Tahun.TERAKHIR)
                    Integer tahun,
            @QueryParam("kursor") String kursor,
            @Parameter(description = "1 sampai 200, bawaan 50") @QueryParam("batas") Integer batas) {
        return indikator.halaman(kodePd, tahun, kursor, batas);
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
    @Operation(summary = "Satu indikator", description = "Semua peran, dalam wilayahnya.")
    @APIResponse(
            responseCode = "200",
            description = "Definisi indikator; ETag = versi",
            content = @Content(schema = @Schema(implementation = TampilanIndikator.class)))
    @APIResponse(responseCode = "404", description = "Tidak ada indikator dengan id ini")
    public Response baca(
            @PathParam("id") UUID id,
            @Parameter(description = "Definisi yang berlaku pada tahun ini; tanpa tahun yang terbaru", example = "2023")
                    @QueryParam("tahun")
                    @Min(Tahun.TERAWAL)
                    @Max(Tahun.TERAKHIR)
                    Integer tahun) {
        return Jawaban.ok(indikator.baca(id, tahun));
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
    @Path("/{id}/revisi")
    @Operation(
            summary = "Semua revisi satu indikator",
            description = "Urut tahun mulai berlaku; yang pertama berlaku juga untuk tahun-tahun sebelumnya."
                    + " Semua peran, dalam wilayahnya.")
    @APIResponse(responseCode = "200", description = "Semua revisi")
    @APIResponse(responseCode = "404", description = "Tidak ada indikator dengan id ini")
    public List<TampilanIndikator> revisi(@PathParam("id") UUID id) {
        return indikator.revisi(id);
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Peran.OPERATOR_KECAMATAN, Peran.CAMAT, Peran.BAPPEDA, Peran.ADMIN})
    @Operation(
            summary = "Definisikan indikator",
            description = "Kode berlaku tetap untuk semua dokumen dan tahun unit itu."
                    + " Peran: operator-kecamatan, camat, bappeda, admin.")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @APIResponse(
            responseCode = "201",
            description = "Sudah dibuat",
            content = @Content(schema = @Schema(implementation = TampilanIndikator.class)))
    @APIResponse(responseCode = "409", description = "Unit sudah punya indikator dengan kode ini")
    public Response buat(IsiIndikator isi) {
        return Jawaban.dibuat(ALAMAT, indikator.buat(isi));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Peran.OPERATOR_KECAMATAN, Peran.CAMAT, Peran.BAPPEDA, Peran.ADMIN})
    @Operation(
            summary = "Ubah definisi indikator",
            description =
                    "Unit dan kode tidak dapat diubah. Dengan berlakuMulai yang sama revisi itu diperbaiki, dengan"
                            + " yang lain ditambahkan revisi. Perubahan terbawa ke rencana yang berlaku pada tahun-tahunnya."
                            + " Peran: operator-kecamatan, camat, bappeda, admin.")
    @APIResponse(
            responseCode = "200",
            description = "Sudah diubah; Sakip-Token menunggu rencana yang ikut berubah",
            content = @Content(schema = @Schema(implementation = TampilanIndikator.class)))
    @APIResponse(responseCode = "404", description = "Tidak ada indikator dengan id ini")
    @APIResponse(responseCode = "412", description = "Sudah diubah orang lain")
    @APIResponse(
            responseCode = "422",
            description =
                    "Jenis nilai atau skala bertentangan dengan target di draf atau dokumen yang berlaku; semuanya di galat")
    @APIResponse(responseCode = "428", description = "If-Match tidak disertakan")
    public Response ubah(
            @PathParam("id") UUID id,
            @Parameter(description = "ETag terakhir", example = "\"1\"") @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            IsiIndikator isi) {
        IndikatorService.Diubah diubah = indikator.ubah(id, ifMatch, isi);
        return Jawaban.ok(diubah.tampilan(), diubah.token());
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Peran.OPERATOR_KECAMATAN, Peran.CAMAT, Peran.BAPPEDA, Peran.ADMIN})
    @Operation(
            summary = "Hapus indikator",
            description =
                    "Hanya bila tidak ada dokumen yang memuatnya. Peran: operator-kecamatan, camat, bappeda, admin.")
    @APIResponse(responseCode = "204", description = "Sudah dihapus, dengan semua revisinya")
    @APIResponse(responseCode = "404", description = "Tidak ada indikator dengan id ini")
    @APIResponse(responseCode = "409", description = "Masih dipakai; dokumennya di galat")
    @APIResponse(responseCode = "412", description = "Sudah diubah orang lain")
    @APIResponse(responseCode = "428", description = "If-Match tidak disertakan")
    public void hapus(
            @PathParam("id") UUID id,
            @Parameter(description = "ETag terakhir", example = "\"1\"") @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch) {
        indikator.hapus(id, ifMatch);
    }
}
