package id.sakip.realization.anggaran;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.contracts.JenisBelanja;
import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Tahun;
import id.sakip.platform.bulk.BulkReport;
import id.sakip.platform.paging.Cursor;
import id.sakip.platform.paging.Page;
import id.sakip.platform.security.Cakupan;
import id.sakip.platform.security.Peran;
import id.sakip.platform.token.CompletionToken;
import id.sakip.realization.kiriman.DokumenApi;
import id.sakip.realization.kiriman.OpsiKiriman;
import id.sakip.realization.kiriman.PenerimaKiriman;
import id.sakip.realization.unit.UnitTahun;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Realisasi of the budget per sub kegiatan, cumulative to a date. */
@Path("/api/v1/realisasi/anggaran")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Realisasi anggaran")
public class AnggaranResource {

    private static final String CONTOH = """
            [{"kodePd":"35.09.22","tahun":2023,"kodeSubKegiatan":"7.01.02.2.01.0002","jenisBelanja":"OPERASI",
              "perTanggal":"2023-12-31","realisasi":386800000}]""";

    private final PenerimaKiriman penerima;
    private final RagamAnggaran ragam;
    private final DaftarAnggaran daftar;
    private final Cakupan cakupan;

    AnggaranResource(PenerimaKiriman penerima, RagamAnggaran ragam, DaftarAnggaran daftar, Cakupan cakupan) {
        this.penerima = penerima;
        this.ragam = ragam;
        this.daftar = daftar;
        this.cakupan = cakupan;
    }

    @POST
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            description = DokumenApi.IDEMPOTENSI,
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Peran.OPERATOR_KECAMATAN, Peran.INTEGRASI, Peran.ADMIN})
    @Operation(
            operationId = "kirimRealisasiAnggaran",
            summary = "Kirim realisasi anggaran sekaligus banyak",
            description = DokumenApi.KIRIM)
    @Parameter(
            name = "mode",
            in = ParameterIn.QUERY,
            description = DokumenApi.MODE,
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"per-baris", "atomik"},
                            defaultValue = "per-baris"))
    @Parameter(
            name = "dryRun",
            in = ParameterIn.QUERY,
            description = DokumenApi.DRY_RUN,
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @Parameter(
            name = "parkir",
            in = ParameterIn.QUERY,
            description = DokumenApi.PARKIR,
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @Parameter(
            name = CompletionToken.HEADER,
            in = ParameterIn.HEADER,
            description = DokumenApi.TOKEN,
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200", description = "Laporan atas setiap baris")
    @APIResponse(responseCode = "409", description = DokumenApi.BELUM_TERKINI)
    @APIResponse(responseCode = "413", description = DokumenApi.TERLALU_BANYAK)
    @APIResponse(responseCode = "422", description = DokumenApi.DITOLAK)
    public BulkReport kirim(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = BarisAnggaran[].class),
                                            examples = @ExampleObject(name = "Arjasa 2023", value = CONTOH)))
                    JsonNode isi,
            @Context UriInfo alamat,
            @Context HttpHeaders headers) {
        return penerima.terimaSekali(isi, ragam, OpsiKiriman.dari(alamat, headers));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Peran.OPERATOR_KECAMATAN, Peran.INTEGRASI, Peran.ADMIN})
    @Operation(
            operationId = "tulisRealisasiAnggaran",
            summary = "Sama dengan POST, tanpa Idempotency-Key: kiriman ulang memang tidak mengubah apa pun",
            description = DokumenApi.KIRIM)
    @Parameter(
            name = "mode",
            in = ParameterIn.QUERY,
            description = DokumenApi.MODE,
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"per-baris", "atomik"},
                            defaultValue = "per-baris"))
    @Parameter(
            name = "dryRun",
            in = ParameterIn.QUERY,
            description = DokumenApi.DRY_RUN,
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @Parameter(
            name = "parkir",
            in = ParameterIn.QUERY,
            description = DokumenApi.PARKIR,
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @Parameter(
            name = CompletionToken.HEADER,
            in = ParameterIn.HEADER,
            description = DokumenApi.TOKEN,
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200", description = "Laporan atas setiap baris")
    @APIResponse(responseCode = "409", description = DokumenApi.BELUM_TERKINI)
    @APIResponse(responseCode = "413", description = DokumenApi.TERLALU_BANYAK)
    @APIResponse(responseCode = "422", description = DokumenApi.DITOLAK)
    public BulkReport tulis(
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = BarisAnggaran[].class)))
                    JsonNode isi,
            @Context UriInfo alamat,
            @Context HttpHeaders headers) {
        return penerima.terima(isi, ragam, OpsiKiriman.dari(alamat, headers));
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
    @Operation(operationId = "daftarRealisasiAnggaran", summary = "Realisasi anggaran yang berlaku")
    public Page<RealisasiAnggaranView> berlaku(
            @Parameter(description = DokumenApi.WILAYAH) @NotNull @QueryParam("kodePd") KodeWilayah kodePd,
            @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) @QueryParam("tahun") Integer tahun,
            @Parameter(description = DokumenApi.KURSOR) @QueryParam("kursor") String kursor,
            @Parameter(description = "1..200, biasanya 50") @QueryParam("batas") Integer batas) {
        cakupan.require(kodePd);
        return daftar.berlaku(kodePd, tahun, kursor, Cursor.batas(batas));
    }

    @GET
    @Path("/riwayat")
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
            operationId = "riwayatRealisasiAnggaran",
            summary = "Semua nilai satu sub kegiatan dan jenis belanja, potret terakhir lebih dahulu")
    public Page<VersiAnggaranView> riwayat(
            @NotNull @QueryParam("kodePd") KodeWilayah kodePd,
            @NotNull @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) @QueryParam("tahun") Integer tahun,
            @NotNull @QueryParam("kodeSubKegiatan") KodeNomenklatur kodeSubKegiatan,
            @Parameter(description = "Kelompok belanja") @NotNull @QueryParam("jenisBelanja") JenisBelanja jenisBelanja,
            @Parameter(description = DokumenApi.KURSOR) @QueryParam("kursor") String kursor,
            @Parameter(description = "1..200, biasanya 50") @QueryParam("batas") Integer batas) {
        cakupan.require(kodePd);
        return daftar.riwayat(new UnitTahun(kodePd, tahun), kodeSubKegiatan, jenisBelanja, kursor, Cursor.batas(batas));
    }
}
