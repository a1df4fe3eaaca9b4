package id.sakip.realization.survei;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import id.sakip.platform.paging.Cursor;
import id.sakip.platform.paging.Page;
import id.sakip.platform.security.Peran;
import id.sakip.realization.kiriman.DokumenApi;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Survey rules. */
@Path("/api/v1/survei/aturan")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Aturan survei", description = "Unsur, skala, dan kelas mutu survei kepuasan, berversi")
public class AturanResource {

    private static final String ALAMAT = "/api/v1/survei/aturan/";
    static final String ID = "[A-Z0-9][A-Z0-9.-]{1,59}";

    private final AturanService aturan;

    AturanResource(AturanService aturan) {
        this.aturan = aturan;
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
            operationId = "daftarAturanSurvei",
            summary = "Daftar aturan survei",
            description = "Versi terbaru aturan umum dan aturan kabupaten pemanggil, urut id. Semua peran.")
    @APIResponse(responseCode = "200", description = "Satu halaman aturan")
    public Page<AturanView> daftar(
            @Parameter(description = DokumenApi.KURSOR) @QueryParam("kursor") String kursor,
            @Parameter(description = "1..200, biasanya 50") @QueryParam("batas") Integer batas) {
        return aturan.halaman(kursor, Cursor.batas(batas)).map(AturanView::dari);
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
    @Operation(operationId = "bacaAturanSurvei", summary = "Satu aturan survei", description = "Semua peran.")
    @APIResponse(responseCode = "200", description = "Aturan")
    @APIResponse(responseCode = "404", description = "Tidak ada aturan atau versi ini")
    public AturanView satu(
            @Parameter(example = "PERMENPANRB-14-2017") @PathParam("id") @Pattern(regexp = ID) String id,
            @Parameter(description = "Tanpa versi: yang terbaru", example = "1") @QueryParam("versi") Integer versi) {
        return AturanView.dari(aturan.baca(id, versi));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Peran.BAGIAN_ORGANISASI, Peran.ADMIN})
    @Operation(
            operationId = "tetapkanAturanSurvei",
            summary = "Tetapkan aturan survei, atau versi berikutnya",
            description = """
                    Versi yang sudah ada tidak pernah berubah; isi yang berbeda menjadi versi baru, isi yang sama tidak menulis \
                    apa pun. Unsur dan skala tetap dalam semua versi: yang menanyakan hal lain adalah aturan lain. Kelas mutu \
                    menutup seluruh skala indeks tanpa celah dan tanpa tumpang tindih, dalam dua desimal. Aturan kabupaten oleh \
                    bagian-organisasi kabupaten itu, aturan tanpa kodeKab oleh admin.""")
    @APIResponse(
            responseCode = "200",
            description = "Sudah begitu, tidak ada yang ditulis",
            content = @Content(schema = @Schema(implementation = AturanView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Versi baru",
            content = @Content(schema = @Schema(implementation = AturanView.class)))
    @APIResponse(
            responseCode = "409",
            description = "Unsur atau skala berbeda, atau dua aturan umum mulai di tahun yang sama")
    public Response tetapkan(
            @Parameter(example = "SKM-JEMBER-2020") @PathParam("id") @Pattern(regexp = ID) String id,
            @NotNull @Valid IsiAturan isi) {
        AturanService.Hasil hasil = aturan.tetapkan(id, isi);
        Response.ResponseBuilder jawaban = hasil.baru() ? Response.created(URI.create(ALAMAT + id)) : Response.ok();
        return jawaban.entity(AturanView.dari(hasil.aturan()))
                .type(MediaType.APPLICATION_JSON_TYPE)
                .build();
    }
}
