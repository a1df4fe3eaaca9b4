package id.sakip.realization.survei;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import id.sakip.platform.problem.ProblemFactory;
import id.sakip.platform.security.Cakupan;
import id.sakip.platform.security.Peran;
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

/** Released results of the survey. */
@Path("/api/v1/survei/rekap")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rekap survei", description = "Hasil survei yang dirilis, per unit atau layanan dan triwulan")
public class RekapResource {

    private static final String CONTOH_IKM = """
            [{"kodePd":"35.09.22","tahun":2023,"triwulan":"TW4","ikm":82.89,"sumber":"SUKMA-E"}]""";

    private static final String CONTOH_SEBARAN = """
            [{"kodePd":"35.09.19","tahun":2020,"triwulan":"TW4","aturan":"KEP-25-MPAN-2-2004","responden":10,
              "unsur":[{"unsur":"kecepatan","persen":[10,20,70,0],"nilai":65},
                       {"unsur":"kewajaran-biaya","jumlah":[0,2,0,8],"nilai":90},
                       {"unsur":"keamanan","nilai":90}]}]""";

    private static final String CONTOH_NRR = """
            [{"kodePd":"35.09.22","tahun":2023,"triwulan":"TW4","responden":150,"kuesioner":"peraturan",
              "unsur":[{"unsur":"U1","nrr":3.31},{"unsur":"U2","nrr":3.28},{"unsur":"U3","nrr":3.25},
                       {"unsur":"U4","nrr":3.62},{"unsur":"U5","nrr":3.3},{"unsur":"U6","nrr":3.27},
                       {"unsur":"U7","nrr":3.29},{"unsur":"U8","nrr":3.2},{"unsur":"U9","nrr":3.24}]}]""";

    private static final String CONTOH_BELUM = """
            [{"kodePd":"35.09.22","tahun":2023,"triwulan":"TW2","belumDirilis":true,"alasan":"survei semester I belum diolah"}]""";

    private static final String KIRIM = """
            Satu hasil per unit (atau layanan) dan triwulan: indeks (nilai), rata-rata jawaban (nrr), atau sebaran per unsur, atau ikm \
            saja; atau belumDirilis dengan alasan. Yang tercetak tetap seperti tercetak, yang dihitung ada di sampingnya, dan yang \
            meragukan ada di peringatan dengan barisnya: sebaran nol, sebaran yang jumlahnya bukan 100, nilai yang tidak cocok dengan \
            sebarannya, baris yang bergeser. Tidak perlu rencana. Hasil seluruh unit diterbitkan dan menjadi realisasi indikatornya \
            dalam transaksi yang sama; nilai yang diketik dan berbeda tetap, dengan peringatan BERBEDA_DARI_SURVEI, atau \
            SURVEI_TANPA_INDEKS bila yang dirilis tidak mempunyai indeks. Kiriman ulang tidak menulis apa pun.""";

    private final PenerimaKiriman penerima;
    private final RagamRekap ragam;
    private final DaftarRekap daftar;
    private final Cakupan cakupan;

    RekapResource(PenerimaKiriman penerima, RagamRekap ragam, DaftarRekap daftar, Cakupan cakupan) {
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
    @RolesAllowed({Peran.OPERATOR_KECAMATAN, Peran.BAPPEDA, Peran.BAGIAN_ORGANISASI, Peran.INTEGRASI, Peran.ADMIN})
    @Operation(
            operationId = "kirimRekapSurvei",
            summary = "Kirim hasil survei yang dirilis, satu atau banyak",
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
                                            schema = @Schema(implementation = BarisRekap[].class),
                                            examples = {
                                                @ExampleObject(name = "Indeks saja", value = CONTOH_IKM),
                                                @ExampleObject(name = "Sebaran per unsur", value = CONTOH_SEBARAN),
                                                @ExampleObject(name = "NRR per unsur", value = CONTOH_NRR),
                                                @ExampleObject(name = "Belum dirilis", value = CONTOH_BELUM)
                                            }))
                    JsonNode isi,
            @Context UriInfo alamat,
            @Context HttpHeaders headers) {
        return penerima.terimaSekali(isi, ragam, OpsiKiriman.dari(alamat, headers));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Peran.OPERATOR_KECAMATAN, Peran.BAPPEDA, Peran.BAGIAN_ORGANISASI, Peran.INTEGRASI, Peran.ADMIN})
    @Operation(
            operationId = "tulisRekapSurvei",
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
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = BarisRekap[].class)))
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
    @Operation(operationId = "daftarRekapSurvei", summary = "Rekap yang berlaku, dengan semua yang meragukan")
    @APIResponse(responseCode = "200", description = "Satu halaman rekap")
    public Page<RekapView> berlaku(
            @Parameter(description = DokumenApi.WILAYAH) @NotNull @QueryParam("kodePd") KodeWilayah kodePd,
            @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) @QueryParam("tahun") Integer tahun,
            @Parameter(description = DokumenApi.KURSOR) @QueryParam("kursor") String kursor,
            @Parameter(description = "1..200, biasanya 50") @QueryParam("batas") Integer batas,
            @Context HttpHeaders headers) {
        cakupan.require(kodePd);
        return daftar.berlaku(kodePd, tahun, kursor, Cursor.batas(batas), ProblemFactory.locale(headers));
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
    @Operation(operationId = "riwayatRekapSurvei", summary = "Semua versi satu rekap, terbaru lebih dahulu")
    @APIResponse(responseCode = "200", description = "Satu halaman versi")
    public Page<VersiRekapView> riwayat(
            @NotNull @QueryParam("kodePd") KodeWilayah kodePd,
            @NotNull @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) @QueryParam("tahun") Integer tahun,
            @NotNull @QueryParam("triwulan") Triwulan triwulan,
            @Parameter(description = "Tanpa ini seluruh unit")
                    @Size(min = 1, max = 100)
                    @Pattern(regexp = Teks.TANPA_KENDALI)
                    @QueryParam("layanan")
                    String layanan,
            @Parameter(description = DokumenApi.KURSOR) @QueryParam("kursor") String kursor,
            @Parameter(description = "1..200, biasanya 50") @QueryParam("batas") Integer batas,
            @Context HttpHeaders headers) {
        cakupan.require(kodePd);
        KunciRekap kunci = new KunciRekap(new UnitTahun(kodePd, tahun), triwulan, Teks.rapi(layanan));
        return daftar.riwayat(kunci, kursor, Cursor.batas(batas), ProblemFactory.locale(headers));
    }
}
