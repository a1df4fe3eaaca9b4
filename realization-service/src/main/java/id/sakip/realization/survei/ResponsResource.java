package id.sakip.realization.survei;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Tahun;
import id.sakip.contracts.Triwulan;
import id.sakip.platform.bulk.BulkReport;
import id.sakip.platform.paging.Cursor;
import id.sakip.platform.paging.Page;
import id.sakip.platform.security.Cakupan;
import id.sakip.platform.security.Peran;
import id.sakip.realization.kiriman.DokumenApi;
import id.sakip.realization.kiriman.OpsiKiriman;
import id.sakip.realization.kiriman.PenerimaKiriman;
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

/** Single responses to the survey. */
@Path("/api/v1/survei/respons")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Respons survei", description = "Jawaban responden satu per satu, tanpa identitas")
public class ResponsResource {

    private static final String CONTOH = """
            [{"kodePd":"35.09.22","sumber":"SUKMA-E","id":"R-000123","tanggal":"2023-08-17","layanan":"Kartu keluarga",
              "kanal":"QR","kuesioner":"peraturan",
              "jawaban":{"U1":4,"U2":3,"U3":3,"U4":4,"U5":3,"U6":4,"U7":4,"U8":3,"U9":null},
              "jenisKelamin":"P","kelompokUsia":"26-35","pendidikan":"SMA","pekerjaan":"WIRAUSAHA"}]""";

    private static final String KIRIM = """
            Kunci satu respons: kodePd, sumber, dan id dari pengirim; kiriman ulang tidak menulis apa pun, dan respons tidak \
            pindah triwulan. Jawaban menurut kunci unsur, atau menurut kode sebuah kuesioner; jawaban kosong boleh dan dihitung. \
            Tidak perlu rencana. Nama, nomor telepon, dan medan lain yang tidak dikenal ditolak. Triwulan dari tanggal; yang \
            tertutup ditolak, atau diparkir dengan parkir=true. Paling banyak 10.000 baris dan 400.000 potongan JSON (kira-kira \
            8.500 respons lengkap).""";

    private final PenerimaKiriman penerima;
    private final RagamRespons ragam;
    private final DaftarRespons daftar;
    private final Cakupan cakupan;

    ResponsResource(PenerimaKiriman penerima, RagamRespons ragam, DaftarRespons daftar, Cakupan cakupan) {
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
    @RolesAllowed({Peran.OPERATOR_KECAMATAN, Peran.BAGIAN_ORGANISASI, Peran.INTEGRASI, Peran.ADMIN})
    @Operation(
            operationId = "kirimResponsSurvei",
            summary = "Kirim respons survei, satu atau banyak",
            description = KIRIM)
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
    @APIResponse(responseCode = "200", description = "Laporan atas setiap baris")
    @APIResponse(responseCode = "413", description = DokumenApi.TERLALU_BANYAK)
    @APIResponse(responseCode = "422", description = DokumenApi.DITOLAK)
    public BulkReport kirim(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = BarisRespons[].class),
                                            examples = @ExampleObject(name = "Arjasa 2023", value = CONTOH)))
                    JsonNode isi,
            @Context UriInfo alamat,
            @Context HttpHeaders headers) {
        return penerima.terimaSekali(isi, ragam, OpsiKiriman.dari(alamat, headers));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Peran.OPERATOR_KECAMATAN, Peran.BAGIAN_ORGANISASI, Peran.INTEGRASI, Peran.ADMIN})
    @Operation(
            operationId = "tulisResponsSurvei",
            summary = "Sama dengan POST, tanpa Idempotency-Key: kiriman ulang memang tidak mengubah apa pun",
            description = KIRIM)
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
    @APIResponse(responseCode = "200", description = "Laporan atas setiap baris")
    @APIResponse(responseCode = "413", description = DokumenApi.TERLALU_BANYAK)
    @APIResponse(responseCode = "422", description = DokumenApi.DITOLAK)
    public BulkReport tulis(
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = BarisRespons[].class)))
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
    @Operation(operationId = "daftarResponsSurvei", summary = "Respons yang berlaku")
    @APIResponse(responseCode = "200", description = "Satu halaman respons, urut unit, sumber, dan id")
    public Page<ResponsView> berlaku(
            @Parameter(description = DokumenApi.WILAYAH) @NotNull @QueryParam("kodePd") KodeWilayah kodePd,
            @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) @QueryParam("tahun") Integer tahun,
            @QueryParam("triwulan") Triwulan triwulan,
            @Parameter(description = DokumenApi.KURSOR) @QueryParam("kursor") String kursor,
            @Parameter(description = "1..200, biasanya 50") @QueryParam("batas") Integer batas) {
        cakupan.require(kodePd);
        return daftar.berlaku(kodePd, tahun, triwulan, kursor, Cursor.batas(batas));
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
    @Operation(operationId = "riwayatResponsSurvei", summary = "Semua versi satu respons, terbaru lebih dahulu")
    @APIResponse(responseCode = "200", description = "Satu halaman versi")
    public Page<VersiResponsView> riwayat(
            @NotNull @QueryParam("kodePd") KodeWilayah kodePd,
            @Parameter(description = "Sumber respons, seperti yang dikirim")
                    @NotBlank
                    @Size(max = 50)
                    @Pattern(regexp = Teks.TANPA_KENDALI)
                    @QueryParam("sumber")
                    String sumber,
            @Parameter(description = "Id respons di sumbernya")
                    @NotBlank
                    @Size(max = 100)
                    @Pattern(regexp = Teks.TANPA_KENDALI)
                    @QueryParam("id")
                    String id,
            @Parameter(description = DokumenApi.KURSOR) @QueryParam("kursor") String kursor,
            @Parameter(description = "1..200, biasanya 50") @QueryParam("batas") Integer batas) {
        cakupan.require(kodePd);
        return daftar.riwayat(kodePd, sumber, id, kursor, Cursor.batas(batas));
    }
}
