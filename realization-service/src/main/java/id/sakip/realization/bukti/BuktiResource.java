package id.sakip.realization.bukti;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import id.sakip.contracts.JenisBelanja;
import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Tahun;
import id.sakip.contracts.Triwulan;
import id.sakip.contracts.rencana.RencanaBerlaku;
import id.sakip.platform.paging.Cursor;
import id.sakip.platform.paging.Page;
import id.sakip.platform.security.Peran;
import id.sakip.realization.bukti.domain.JenisBukti;
import id.sakip.realization.kiriman.DokumenApi;
import id.sakip.realization.unit.UnitTahun;
import io.quarkus.vertx.http.Uncompressed;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Evidence files of realisasi. */
@Path("/api/v1/bukti")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bukti", description = "Berkas yang membuktikan realisasi")
public class BuktiResource {

    private static final String UNGGAH =
            "Isi permintaan adalah berkasnya, apa adanya. Jenisnya ditentukan dari isinya, bukan dari namanya: PDF, PNG, JPEG,"
                    + " WebP, DOCX dan XLSX tanpa makro, atau teks UTF-8. Isi yang sama untuk realisasi yang sama tidak ditulis lagi.";
    private static final String NAMA =
            "Nama berkas; folder dan karakter tak tampak dibuang, akhiran disesuaikan dengan isinya";
    private static final String BARU = "Tersimpan; Location menunjuk buktinya";
    private static final String LAMA =
            "Realisasi ini sudah punya bukti dengan isi yang sama, yaitu ini; tidak ada yang ditulis";
    private static final String TANPA_REALISASI = "Belum ada realisasi itu dalam triwulan ini";
    private static final String TERTUTUP = "Triwulan sedang tertutup";
    private static final String BESAR = "Lebih besar dari batas, biasanya 20 MB";
    private static final String JENIS = "Isinya bukan jenis yang diterima, atau memuat makro";
    private static final String CACAT = "Isinya tidak utuh, atau terurai menjadi terlalu besar";
    private static final String TIDAK_ADA = "Tidak ada bukti ini dalam wilayah pemanggil";
    private static final String SEBARIS = "[^\\x00-\\x1f\\x7f]*";

    private final LayananBukti layanan;
    private final RoutingContext http;

    BuktiResource(LayananBukti layanan, RoutingContext http) {
        this.layanan = layanan;
        this.http = http;
    }

    @POST
    @Path("/anggaran")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({Peran.OPERATOR_KECAMATAN, Peran.INTEGRASI, Peran.ADMIN})
    @Operation(
            operationId = "unggahBuktiAnggaran",
            summary = "Unggah bukti realisasi anggaran satu sub kegiatan dan jenis belanja dalam satu triwulan",
            description = UNGGAH)
    @APIResponse(
            responseCode = "201",
            description = BARU,
            content = @Content(schema = @Schema(implementation = BuktiView.class)))
    @APIResponse(
            responseCode = "200",
            description = LAMA,
            content = @Content(schema = @Schema(implementation = BuktiView.class)))
    @APIResponse(responseCode = "404", description = TANPA_REALISASI)
    @APIResponse(responseCode = "409", description = TERTUTUP)
    @APIResponse(responseCode = "413", description = BESAR)
    @APIResponse(responseCode = "415", description = JENIS)
    @APIResponse(responseCode = "422", description = CACAT)
    public Response anggaran(
            @Parameter(example = "35.09.22") @NotNull @QueryParam("kodePd") KodeWilayah kodePd,
            @Parameter(example = "2023") @NotNull @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) @QueryParam("tahun")
                    Integer tahun,
            @NotNull @QueryParam("triwulan") Triwulan triwulan,
            @NotNull @QueryParam("kodeSubKegiatan") KodeNomenklatur kodeSubKegiatan,
            @NotNull @QueryParam("jenisBelanja") JenisBelanja jenisBelanja,
            @Parameter(description = NAMA, example = "SP2D Desember.pdf")
                    @NotBlank
                    @Size(max = 1_000)
                    @QueryParam("nama")
                    String nama,
            @Size(max = 2_000) @Pattern(regexp = SEBARIS) @QueryParam("keterangan") String keterangan,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    InputStream isi)
            throws IOException {
        UnitTahun unit = new UnitTahun(kodePd, tahun);
        return unggah(KunciBukti.anggaran(unit, triwulan, kodeSubKegiatan, jenisBelanja), nama, keterangan, isi);
    }

    @POST
    @Path("/indikator")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({Peran.OPERATOR_KECAMATAN, Peran.INTEGRASI, Peran.ADMIN})
    @Operation(
            operationId = "unggahBuktiIndikator",
            summary = "Unggah bukti realisasi satu indikator dalam satu triwulan",
            description = UNGGAH)
    @APIResponse(
            responseCode = "201",
            description = BARU,
            content = @Content(schema = @Schema(implementation = BuktiView.class)))
    @APIResponse(
            responseCode = "200",
            description = LAMA,
            content = @Content(schema = @Schema(implementation = BuktiView.class)))
    @APIResponse(responseCode = "404", description = TANPA_REALISASI)
    @APIResponse(responseCode = "409", description = TERTUTUP)
    @APIResponse(responseCode = "413", description = BESAR)
    @APIResponse(responseCode = "415", description = JENIS)
    @APIResponse(responseCode = "422", description = CACAT)
    public Response indikator(
            @Parameter(example = "35.09.22") @NotNull @QueryParam("kodePd") KodeWilayah kodePd,
            @Parameter(example = "2023") @NotNull @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) @QueryParam("tahun")
                    Integer tahun,
            @NotNull @QueryParam("triwulan") Triwulan triwulan,
            @Parameter(example = "S2.1")
                    @NotBlank
                    @Size(max = 50)
                    @Pattern(regexp = SEBARIS)
                    @QueryParam("kodeIndikator")
                    String kodeIndikator,
            @Parameter(description = NAMA, example = "Rekap SKM TW4.pdf")
                    @NotBlank
                    @Size(max = 1_000)
                    @QueryParam("nama")
                    String nama,
            @Size(max = 2_000) @Pattern(regexp = SEBARIS) @QueryParam("keterangan") String keterangan,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    InputStream isi)
            throws IOException {
        UnitTahun unit = new UnitTahun(kodePd, tahun);
        return unggah(KunciBukti.indikator(unit, triwulan, kodeIndikator), nama, keterangan, isi);
    }

    @POST
    @Path("/keluaran")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({Peran.OPERATOR_KECAMATAN, Peran.INTEGRASI, Peran.ADMIN})
    @Operation(
            operationId = "unggahBuktiKeluaran",
            summary = "Unggah bukti realisasi satu keluaran dalam satu triwulan",
            description = UNGGAH)
    @APIResponse(
            responseCode = "201",
            description = BARU,
            content = @Content(schema = @Schema(implementation = BuktiView.class)))
    @APIResponse(
            responseCode = "200",
            description = LAMA,
            content = @Content(schema = @Schema(implementation = BuktiView.class)))
    @APIResponse(responseCode = "404", description = TANPA_REALISASI)
    @APIResponse(responseCode = "409", description = TERTUTUP)
    @APIResponse(responseCode = "413", description = BESAR)
    @APIResponse(responseCode = "415", description = JENIS)
    @APIResponse(responseCode = "422", description = CACAT)
    public Response keluaran(
            @Parameter(example = "35.09.22") @NotNull @QueryParam("kodePd") KodeWilayah kodePd,
            @Parameter(example = "2023") @NotNull @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) @QueryParam("tahun")
                    Integer tahun,
            @NotNull @QueryParam("triwulan") Triwulan triwulan,
            @NotNull @QueryParam("kodeSubKegiatan") KodeNomenklatur kodeSubKegiatan,
            @Parameter(example = "Jumlah dokumen")
                    @NotBlank
                    @Size(max = 500)
                    @Pattern(regexp = SEBARIS)
                    @QueryParam("keluaran")
                    String keluaran,
            @Parameter(description = NAMA, example = "Foto rakor.jpg") @NotBlank @Size(max = 1_000) @QueryParam("nama")
                    String nama,
            @Size(max = 2_000) @Pattern(regexp = SEBARIS) @QueryParam("keterangan") String keterangan,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    InputStream isi)
            throws IOException {
        UnitTahun unit = new UnitTahun(kodePd, tahun);
        return unggah(KunciBukti.keluaran(unit, triwulan, kodeSubKegiatan, keluaran), nama, keterangan, isi);
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
            operationId = "daftarBukti",
            summary = "Bukti satu wilayah atau satu realisasi, terbaru lebih dahulu",
            description = "Setiap parameter selain kodePd, kursor, dan batas mempersempit daftar.")
    @APIResponse(responseCode = "200", description = "Satu halaman daftar")
    public Page<BuktiView> daftar(
            @Parameter(description = DokumenApi.WILAYAH) @NotNull @QueryParam("kodePd") KodeWilayah kodePd,
            @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) @QueryParam("tahun") Integer tahun,
            @QueryParam("triwulan") Triwulan triwulan,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {
                                                KunciBukti.ANGGARAN,
                                                KunciBukti.INDIKATOR,
                                                KunciBukti.KELUARAN
                                            }))
                    @Pattern(regexp = "anggaran|indikator|keluaran")
                    @QueryParam("ragam")
                    String ragam,
            @Size(max = 50) @Pattern(regexp = SEBARIS) @QueryParam("kodeIndikator") String kodeIndikator,
            @QueryParam("kodeSubKegiatan") KodeNomenklatur kodeSubKegiatan,
            @QueryParam("jenisBelanja") JenisBelanja jenisBelanja,
            @Size(max = 500) @Pattern(regexp = SEBARIS) @QueryParam("keluaran") String keluaran,
            @Parameter(description = "true: juga yang sudah ditarik") @DefaultValue("false") @QueryParam("ditarik")
                    boolean ditarik,
            @Parameter(description = DokumenApi.KURSOR) @QueryParam("kursor") String kursor,
            @Parameter(description = "1..200, biasanya 50") @QueryParam("batas") Integer batas) {
        Saringan saringan = new Saringan(
                kodePd,
                tahun,
                triwulan,
                ragam,
                kodeIndikator,
                kodeSubKegiatan,
                jenisBelanja,
                keluaran == null ? null : RencanaBerlaku.Keluaran.sebutan(keluaran),
                ditarik);
        return layanan.daftar(saringan, kursor, Cursor.batas(batas)).map(BuktiView::dari);
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
    @Operation(operationId = "bukti", summary = "Keterangan satu bukti, juga bila sudah ditarik")
    @APIResponse(responseCode = "200", description = "Bukti tanpa isinya")
    @APIResponse(responseCode = "404", description = TIDAK_ADA)
    public BuktiView satu(@PathParam("id") UUID id) {
        return BuktiView.dari(layanan.cari(id));
    }

    @GET
    @Path("/{id}/isi")
    @Produces(MediaType.WILDCARD)
    @Uncompressed
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
            operationId = "unduhBukti",
            summary = "Unduh isi satu bukti",
            description =
                    "Selalu sebagai lampiran, tidak pernah untuk dijalankan di peramban. ETag adalah SHA-256 isinya.")
    @APIResponse(
            responseCode = "200",
            description = "Isinya, persis seperti diunggah",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "Tidak berubah sejak ETag di If-None-Match")
    @APIResponse(responseCode = "404", description = "Tidak ada bukti ini dalam wilayah pemanggil, atau sudah ditarik")
    public Response isi(@PathParam("id") UUID id, @Context Request permintaan) throws IOException {
        Bukti bukti = layanan.berlaku(id);
        EntityTag sidik = new EntityTag(bukti.sidik());
        Response.ResponseBuilder tetap = permintaan.evaluatePreconditions(sidik);
        Response.ResponseBuilder jawaban = tetap != null
                ? tetap
                // Nobody would close a content that is opened for HEAD.
                : Response.ok(permintaan.getMethod().equals(HttpMethod.HEAD) ? null : layanan.buka(bukti))
                        .type(media(bukti.jenis()))
                        .header(HttpHeaders.CONTENT_LENGTH, bukti.ukuran())
                        .header(HttpHeaders.CONTENT_DISPOSITION, bukti.nama().lampiran());
        return jawaban.tag(sidik)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Peran.OPERATOR_KECAMATAN, Peran.INTEGRASI, Peran.ADMIN})
    @Operation(
            operationId = "tarikBukti",
            summary = "Tarik satu bukti, dengan alasannya",
            description = "Keterangannya tetap tercatat; isinya tidak dapat diunduh lagi dan kemudian dihapus.")
    @APIResponse(responseCode = "204", description = "Sudah ditarik")
    @APIResponse(responseCode = "404", description = TIDAK_ADA)
    @APIResponse(responseCode = "409", description = TERTUTUP)
    public void tarik(
            @PathParam("id") UUID id,
            @Parameter(example = "Salah berkas")
                    @NotBlank
                    @Size(max = 500)
                    @Pattern(regexp = SEBARIS)
                    @QueryParam("alasan")
                    String alasan) {
        layanan.tarik(id, alasan);
    }

    private Response unggah(KunciBukti kunci, String nama, String keterangan, InputStream isi) throws IOException {
        LayananBukti.Hasil hasil = layanan.unggah(kunci, new LayananBukti.Unggahan(nama, keterangan, isi, panjang()));
        return Response.status(hasil.baru() ? Response.Status.CREATED : Response.Status.OK)
                .header(HttpHeaders.LOCATION, "/api/v1/bukti/" + hasil.bukti().id())
                .entity(BuktiView.dari(hasil.bukti()))
                .build();
    }

    /** What the client says that it sends; the server checks that it is a number. */
    private long panjang() {
        String panjang = http.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return panjang == null ? -1 : Long.parseLong(panjang);
    }

    private static String media(JenisBukti jenis) {
        return jenis == JenisBukti.TEKS ? jenis.media() + ";charset=UTF-8" : jenis.media();
    }
}
