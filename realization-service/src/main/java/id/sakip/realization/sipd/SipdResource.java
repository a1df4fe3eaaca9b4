package id.sakip.realization.sipd;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import id.sakip.platform.problem.ProblemException;
import id.sakip.platform.problem.ProblemFactory;
import id.sakip.realization.kiriman.DokumenApi;
import id.sakip.realization.kiriman.Jalur;
import id.sakip.realization.kiriman.OpsiKiriman;
import id.sakip.realization.kunciapi.GerbangKunci;
import id.sakip.realization.kunciapi.SkemaKunciApi;
import id.sakip.realization.sipd.domain.Sumber;
import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Where senders of SIPD figures push to. They are known by a key in the body as often as by a token, so that who sends can be
 * told only once the body has been read; {@link PenerimaSipd} checks the role.
 */
@Path("/api/v1/sipd")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "SIPD", description = "Kiriman realisasi belanja dalam bentuk yang dipakai pengirim data SIPD")
public class SipdResource {

    private static final String URAIAN = """
            Badan: JSON (amplop, daftar amplop, atau daftar baris), formulir application/x-www-form-urlencoded, atau \
            multipart/form-data. Pengirim dikenal dari token, header X-Api-Key, atau medan api_key. Medan yang tidak dikenal \
            dilewati; setiap baris dilaporkan. Baris yang menunggu rencana, alias unit, atau periode yang terbuka diparkir. \
            Kiriman ulang dengan isi yang sama tidak menulis apa pun. Paling banyak 10.000 baris, 10 MB.""";

    private static final String PENUH =
            "Terlalu banyak kiriman tanpa token sedang dibaca; ulangi sesudah Retry-After detik";

    private static final String CONTOH_A = """
            {"tahun_anggaran":"2024","tanggal_akhir":"2024-06-30",
             "skpd":{"kode_skpd":"7.01.0.00.0.00.91.0000"},"sub_kegiatan":{"kode_sub_giat":"7.01.02.2.02.0003"},
             "data":{"0":{"kode_akun":"5.1.02.02.01.0026","anggaran":140000000,"realisasi_rencana":60000000,
                          "realisasi_rill":"60000000"}}}""";
    private static final String CONTOH_B = """
            {"kode_skpd":"7.01.0.00.0.00.91.0000","tahun":2024,"bulan":"6",
             "pembukuan2":[{"kode_unik":"7.01.02.2.02.0003-5.1.02.02.01.0026","kode_akun":"5.1.02.02.01.0026",
                            "alokasi_anggaran":140000000,"jumlah_sd_saat_ini":60000000}]}""";
    private static final String CONTOH_C = """
            {"action":"singkron_aklap_lra","tahun_anggaran":2024,"kode_skpd":"7.01.0.00.0.00.91.0000",
             "mulai_tgl":"2024-01-01","sampai_tgl":"2024-06-30",
             "data":[{"kode_rekening":"5.1","level":2,"nominal":195500000,"realisasi":84875500}]}""";
    private static final String CONTOH_D = """
            {"tahun":2024,"kode_skpd":"7.01.0.00.0.00.91.0000","lengkap_sampai":"2024-06-30",
             "data":[{"kode_sub_giat":"7.01.02.2.02.0003","kode_rekening":"5.1.02.02.01.0026","nomor_dokumen":"0012/TBP/2024",
                      "jenis_dokumen":"TBP","tanggal_dokumen":"2024-05-14","nilai_realisasi":10000000,"nilai_setoran":0}]}""";

    private final PembacaBadan pembaca;
    private final GerbangKunci gerbang;
    private final PenerimaSipd penerima;
    private final PintuMasuk pintu;
    private final SecurityIdentity pengirim;
    private final ProblemFactory problems;

    SipdResource(
            PembacaBadan pembaca,
            GerbangKunci gerbang,
            PenerimaSipd penerima,
            PintuMasuk pintu,
            SecurityIdentity pengirim,
            ProblemFactory problems) {
        this.pembaca = pembaca;
        this.gerbang = gerbang;
        this.penerima = penerima;
        this.pintu = pintu;
        this.pengirim = pengirim;
        this.problems = problems;
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @PermitAll
    @SecurityRequirement(name = "bearer")
    @SecurityRequirement(name = SkemaKunciApi.NAMA)
    @Operation(
            operationId = "kirimSipd",
            summary = "Kirim data SIPD; sumbernya dikenali dari bentuknya",
            description = URAIAN)
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
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "true"))
    @Parameter(
            name = "X-Api-Key",
            in = ParameterIn.HEADER,
            description = "Kunci API, bila tidak memakai token dan tidak ada di badan",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "Laporan atas setiap baris",
            content = @Content(schema = @Schema(implementation = LaporanSipd.class)))
    @APIResponse(responseCode = "401", description = "Tanpa token atau kunci yang berlaku")
    @APIResponse(responseCode = "409", description = DokumenApi.BELUM_TERKINI)
    @APIResponse(responseCode = "413", description = DokumenApi.TERLALU_BANYAK)
    @APIResponse(responseCode = "503", description = PENUH)
    @APIResponse(
            responseCode = "422",
            description = "Sumber tidak dikenali, atau kiriman atomik dengan baris yang ditolak")
    public LaporanSipd kirim(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(type = SchemaType.OBJECT),
                                            examples = @ExampleObject(name = "Statistik belanja", value = CONTOH_A)))
                    InputStream badan,
            @Context UriInfo alamat,
            @Context HttpHeaders headers)
            throws IOException {
        return terima(badan, null, alamat, headers);
    }

    @POST
    @Path("/belanja")
    @Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @PermitAll
    @SecurityRequirement(name = "bearer")
    @SecurityRequirement(name = SkemaKunciApi.NAMA)
    @Operation(
            operationId = "kirimSipdBelanja",
            summary = "Kirim statistik belanja (A): kumulatif per akun sampai satu tanggal",
            description = URAIAN)
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
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "true"))
    @Parameter(
            name = "X-Api-Key",
            in = ParameterIn.HEADER,
            description = "Kunci API, bila tidak memakai token dan tidak ada di badan",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "Laporan atas setiap baris",
            content = @Content(schema = @Schema(implementation = LaporanSipd.class)))
    @APIResponse(responseCode = "401", description = "Tanpa token atau kunci yang berlaku")
    @APIResponse(responseCode = "409", description = DokumenApi.BELUM_TERKINI)
    @APIResponse(responseCode = "413", description = DokumenApi.TERLALU_BANYAK)
    @APIResponse(responseCode = "503", description = PENUH)
    @APIResponse(
            responseCode = "422",
            description = "Sumber tidak dikenali, atau kiriman atomik dengan baris yang ditolak")
    public LaporanSipd belanja(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(type = SchemaType.OBJECT),
                                            examples = @ExampleObject(name = "Statistik belanja", value = CONTOH_A)))
                    InputStream badan,
            @Context UriInfo alamat,
            @Context HttpHeaders headers)
            throws IOException {
        return terima(badan, Sumber.A, alamat, headers);
    }

    @POST
    @Path("/spj")
    @Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @PermitAll
    @SecurityRequirement(name = "bearer")
    @SecurityRequirement(name = SkemaKunciApi.NAMA)
    @Operation(
            operationId = "kirimSipdSpj",
            summary = "Kirim SPJ fungsional satu bulan (B): baris induk dan rincian",
            description = URAIAN)
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
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "true"))
    @Parameter(
            name = "X-Api-Key",
            in = ParameterIn.HEADER,
            description = "Kunci API, bila tidak memakai token dan tidak ada di badan",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "Laporan atas setiap baris",
            content = @Content(schema = @Schema(implementation = LaporanSipd.class)))
    @APIResponse(responseCode = "401", description = "Tanpa token atau kunci yang berlaku")
    @APIResponse(responseCode = "409", description = DokumenApi.BELUM_TERKINI)
    @APIResponse(responseCode = "413", description = DokumenApi.TERLALU_BANYAK)
    @APIResponse(responseCode = "503", description = PENUH)
    @APIResponse(
            responseCode = "422",
            description = "Sumber tidak dikenali, atau kiriman atomik dengan baris yang ditolak")
    public LaporanSipd spj(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(type = SchemaType.OBJECT),
                                            examples = @ExampleObject(name = "SPJ fungsional", value = CONTOH_B)))
                    InputStream badan,
            @Context UriInfo alamat,
            @Context HttpHeaders headers)
            throws IOException {
        return terima(badan, Sumber.B, alamat, headers);
    }

    @POST
    @Path("/lra")
    @Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @PermitAll
    @SecurityRequirement(name = "bearer")
    @SecurityRequirement(name = SkemaKunciApi.NAMA)
    @Operation(operationId = "kirimSipdLra", summary = "Kirim LRA (C): jumlah kendali per akun", description = URAIAN)
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
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "true"))
    @Parameter(
            name = "X-Api-Key",
            in = ParameterIn.HEADER,
            description = "Kunci API, bila tidak memakai token dan tidak ada di badan",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "Laporan atas setiap baris",
            content = @Content(schema = @Schema(implementation = LaporanSipd.class)))
    @APIResponse(responseCode = "401", description = "Tanpa token atau kunci yang berlaku")
    @APIResponse(responseCode = "409", description = DokumenApi.BELUM_TERKINI)
    @APIResponse(responseCode = "413", description = DokumenApi.TERLALU_BANYAK)
    @APIResponse(responseCode = "503", description = PENUH)
    @APIResponse(
            responseCode = "422",
            description = "Sumber tidak dikenali, atau kiriman atomik dengan baris yang ditolak")
    public LaporanSipd lra(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(type = SchemaType.OBJECT),
                                            examples = @ExampleObject(name = "LRA", value = CONTOH_C)))
                    InputStream badan,
            @Context UriInfo alamat,
            @Context HttpHeaders headers)
            throws IOException {
        return terima(badan, Sumber.C, alamat, headers);
    }

    @POST
    @Path("/dokumen")
    @Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @PermitAll
    @SecurityRequirement(name = "bearer")
    @SecurityRequirement(name = SkemaKunciApi.NAMA)
    @Operation(
            operationId = "kirimSipdDokumen",
            summary = "Kirim realisasi per dokumen (D); menjadi realisasi bila lengkap_sampai disebut",
            description = URAIAN)
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
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "true"))
    @Parameter(
            name = "X-Api-Key",
            in = ParameterIn.HEADER,
            description = "Kunci API, bila tidak memakai token dan tidak ada di badan",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "Laporan atas setiap baris",
            content = @Content(schema = @Schema(implementation = LaporanSipd.class)))
    @APIResponse(responseCode = "401", description = "Tanpa token atau kunci yang berlaku")
    @APIResponse(responseCode = "409", description = DokumenApi.BELUM_TERKINI)
    @APIResponse(responseCode = "413", description = DokumenApi.TERLALU_BANYAK)
    @APIResponse(responseCode = "503", description = PENUH)
    @APIResponse(
            responseCode = "422",
            description = "Sumber tidak dikenali, atau kiriman atomik dengan baris yang ditolak")
    public LaporanSipd dokumen(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(type = SchemaType.OBJECT),
                                            examples = @ExampleObject(name = "Per dokumen", value = CONTOH_D)))
                    InputStream badan,
            @Context UriInfo alamat,
            @Context HttpHeaders headers)
            throws IOException {
        return terima(badan, Sumber.D, alamat, headers);
    }

    private LaporanSipd terima(InputStream badan, Sumber sumber, UriInfo alamat, HttpHeaders headers)
            throws IOException {
        OpsiKiriman opsi = OpsiKiriman.dari(alamat, headers, Jalur.SIPD, true);
        String jenis = headers.getHeaderString(HttpHeaders.CONTENT_TYPE);
        boolean tanpaToken = headers.getHeaderString(HttpHeaders.AUTHORIZATION) == null;
        String kunci = headers.getHeaderString("X-Api-Key");
        if (tanpaToken && kunci != null) {
            gerbang.masuk(kunci);
        }
        byte[] mentah = pembaca.terima(badan);
        Object isi = pengirim.isAnonymous()
                ? pintu.lewat(() -> {
                    Object dibaca = pembaca.baca(mentah, jenis);
                    String rahasia = tanpaToken ? rahasia(dibaca) : null;
                    if (rahasia != null) {
                        gerbang.masuk(rahasia);
                    }
                    return dibaca;
                })
                : pembaca.baca(mentah, jenis);
        Map<String, String> tambahan = new HashMap<>();
        alamat.getQueryParameters().forEach((nama, nilai) -> tambahan.put(nama, nilai.getFirst()));
        return penerima.terima(isi, tambahan, sumber, opsi);
    }

    /** The key as existing senders give it; a delivery of several envelopes has it in the first. */
    private static String rahasia(Object isi) {
        Object pertama = isi instanceof List<?> daftar && !daftar.isEmpty() ? daftar.getFirst() : isi;
        return pertama instanceof Map<?, ?> objek && objek.get("api_key") instanceof String teks ? teks : null;
    }

    @ServerExceptionMapper
    public Response penuh(PintuPenuhException e, UriInfo alamat, HttpHeaders headers) {
        Response jawaban = problems.response(ProblemException.of(503, "ANTREAN_PENUH"), alamat.getPath(), headers);
        jawaban.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, 5);
        return jawaban;
    }
}
