package id.sakip.realization.perubahan;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import id.sakip.contracts.KodeWilayah;
import id.sakip.platform.security.Cakupan;
import id.sakip.platform.security.Peran;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One feed of all changes of realisasi. */
@Path("/api/v1/perubahan")
@Tag(
        name = "Perubahan",
        description = "Siapa mengubah realisasi apa, kapan, dari mana, dari nilai apa menjadi nilai apa")
public class PerubahanResource {

    static final String SEJAK = "Sakip-Sejak";

    private static final String PENJELASAN =
            "Menurut urutan commit: tidak ada yang terlewat dan tidak ada yang terulang bila"
                    + " setiap permintaan meneruskan sejak dari jawaban sebelumnya, juga ketika data kosong.";
    private static final String SEJAK_PARAM =
            "sejak dari jawaban sebelumnya; atau waktu ISO dengan zona, misalnya 2024-01-01T00:00:00Z; tanpa ini dari awal";
    private static final String WILAYAH = "Kode kecamatan atau kabupaten; tanpa ini semua wilayah pemanggil";

    private final DaftarPerubahan daftar;
    private final Cakupan cakupan;

    PerubahanResource(DaftarPerubahan daftar, Cakupan cakupan) {
        this.daftar = daftar;
        this.cakupan = cakupan;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({
        Peran.OPERATOR_KECAMATAN,
        Peran.CAMAT,
        Peran.BAPPEDA,
        Peran.BAGIAN_ORGANISASI,
        Peran.INSPEKTORAT,
        Peran.INTEGRASI,
        Peran.ADMIN
    })
    @Operation(operationId = "perubahan", summary = "Perubahan realisasi sejak suatu titik", description = PENJELASAN)
    @APIResponse(responseCode = "200", description = "Perubahan, dan titik untuk melanjutkan")
    public HalamanPerubahan json(
            @Parameter(description = WILAYAH) @QueryParam("kodePd") KodeWilayah kodePd,
            @Parameter(description = SEJAK_PARAM) @QueryParam("sejak") String sejak,
            @Parameter(description = "1..1000") @Min(1) @Max(1000) @DefaultValue("200") @QueryParam("batas")
                    int batas) {
        return daftar.setelah(Titik.baca(sejak), wilayah(kodePd), batas);
    }

    @GET
    @Path("/csv")
    @Produces("text/csv")
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
            operationId = "perubahanCsv",
            summary = "Yang sama sebagai CSV",
            description = "Titik untuk melanjutkan ada di kepala Sakip-Sejak.")
    @APIResponse(
            responseCode = "200",
            description = "Satu baris per perubahan, dengan baris judul",
            headers =
                    @Header(
                            name = SEJAK,
                            description = "Titik untuk melanjutkan",
                            schema = @Schema(implementation = String.class)),
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response csv(
            @Parameter(description = WILAYAH) @QueryParam("kodePd") KodeWilayah kodePd,
            @Parameter(description = SEJAK_PARAM) @QueryParam("sejak") String sejak,
            @Parameter(description = "1..1000") @Min(1) @Max(1000) @DefaultValue("1000") @QueryParam("batas")
                    int batas) {
        HalamanPerubahan halaman = daftar.setelah(Titik.baca(sejak), wilayah(kodePd), batas);
        return Response.ok(PerubahanCsv.tulis(halaman.data()), "text/csv; charset=UTF-8")
                .header(SEJAK, halaman.sejak())
                .header("Content-Disposition", "attachment; filename=\"perubahan.csv\"")
                .build();
    }

    private List<KodeWilayah> wilayah(KodeWilayah kodePd) {
        if (kodePd != null) {
            cakupan.require(kodePd);
            return List.of(kodePd);
        }
        return cakupan.semua() ? null : cakupan.wilayah();
    }
}
