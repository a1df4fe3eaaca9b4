package id.sakip.planning.impor;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.platform.idempotency.RequestFingerprint;
import id.sakip.platform.problem.Fault;
import id.sakip.platform.problem.Problem;
import id.sakip.platform.problem.ProblemException;
import id.sakip.platform.problem.ProblemFactory;
import id.sakip.platform.security.Peran;
import io.quarkus.runtime.configuration.MemorySize;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Plans in one piece. */
@Path("/api/v1/impor/rencana")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Impor dan ekspor", description = "Seluruh rencana satu unit dalam satu bundel JSON atau satu buku XLSX")
public class ImporResource {

    private static final String DRY_RUN = "true: melakukan semuanya lalu membatalkannya; laporannya sama";
    private static final String KETERANGAN =
            "Entri diterapkan berurutan: RPJMD, indikator, profil, Renstra, RKT, PK, Rencana Aksi; semuanya atau tidak"
                    + " sama sekali. Isi yang sudah ada tidak berubah. Entri berstatus DITETAPKAN perlu peran penetapan"
                    + " (camat, bappeda, admin), RPJMD perlu bappeda atau admin."
                    + " Peran: operator-kecamatan, camat, bappeda, admin.";

    private final ImporService impor;
    private final BukuRencana buku;
    private final ProblemFactory masalah;
    private final RequestFingerprint sidik;
    private final int byteTerbanyak;

    ImporResource(
            ImporService impor,
            BukuRencana buku,
            ProblemFactory masalah,
            RequestFingerprint sidik,
            @ConfigProperty(name = "sakip.http.isi-terbesar") MemorySize byteTerbanyak) {
        this.impor = impor;
        this.buku = buku;
        this.masalah = masalah;
        this.sidik = sidik;
        this.byteTerbanyak = byteTerbanyak.asBigInteger().intValueExact();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Peran.OPERATOR_KECAMATAN, Peran.CAMAT, Peran.BAPPEDA, Peran.ADMIN})
    @Operation(summary = "Impor bundel rencana", description = KETERANGAN)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = BundelRencana.class)))
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @APIResponse(
            responseCode = "200",
            description = "Sudah diterapkan; Sakip-Token menunggu rencana yang ikut berubah",
            content = @Content(schema = @Schema(implementation = LaporanImpor.class)))
    @APIResponse(
            responseCode = "422",
            description = "Ada galat dan tidak ada yang disimpan; laporan lengkap di laporan",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = MasalahImpor.class)))
    public Response imporJson(
            @Parameter(description = DRY_RUN, schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    @QueryParam("dryRun")
                    String dryRun,
            JsonNode bundel) {
        return jawaban(Kiriman.json(bundel), dryRun(dryRun));
    }

    @POST
    @Consumes(BukuRencana.TIPE)
    @RolesAllowed({Peran.OPERATOR_KECAMATAN, Peran.CAMAT, Peran.BAPPEDA, Peran.ADMIN})
    @Operation(summary = "Impor buku rencana", description = KETERANGAN)
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @APIResponse(
            responseCode = "200",
            description = "Sudah diterapkan; Sakip-Token menunggu rencana yang ikut berubah",
            content = @Content(schema = @Schema(implementation = LaporanImpor.class)))
    @APIResponse(responseCode = "400", description = "Bukan buku XLSX")
    @APIResponse(responseCode = "413", description = "Buku terlalu besar")
    @APIResponse(
            responseCode = "422",
            description = "Ada galat dan tidak ada yang disimpan; laporan menyebut lembar, baris dan kolomnya",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = MasalahImpor.class)))
    public Response imporXlsx(
            @Parameter(description = DRY_RUN, schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    @QueryParam("dryRun")
                    String dryRun,
            InputStream berkas)
            throws IOException {
        byte[] isi = berkas.readNBytes(byteTerbanyak + 1);
        if (isi.length > byteTerbanyak) {
            throw ProblemException.of(413, "ISI_TERLALU_BESAR");
        }
        sidik.body(isi);
        return jawaban(Kiriman.xlsx(isi), dryRun(dryRun));
    }

    @GET
    @Path("/templat")
    @Produces(BukuRencana.TIPE)
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
            summary = "Buku rencana kosong",
            description = "Dengan petunjuk pengisian setiap kolom; contoh=arjasa-2023 memberi buku yang terisi."
                    + " Semua peran.")
    @APIResponse(
            responseCode = "200",
            description = "Buku XLSX",
            content =
                    @Content(
                            mediaType = BukuRencana.TIPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "Tidak ada contoh ini")
    public Response templat(
            @Parameter(description = "Contoh terisi", example = "arjasa-2023") @QueryParam("contoh") String contoh) {
        return contoh == null ? buku.kosong() : buku.contoh(contoh);
    }

    private Response jawaban(Kiriman kiriman, boolean dryRun) {
        return dryRun ? impor.coba(kiriman) : impor.terapkan(kiriman);
    }

    /** A misspelt dryRun must not write. */
    private static boolean dryRun(String teks) {
        if (teks != null && !teks.equals("true") && !teks.equals("false")) {
            throw ProblemException.invalid(List.of(Fault.at("dryRun", "PILIHAN_SALAH", teks, "true, false")));
        }
        return "true".equals(teks);
    }

    @ServerExceptionMapper
    public Response ditolak(ImporDitolakException e, UriInfo alamat, HttpHeaders tajuk) {
        Response dasar = masalah.response(
                ProblemException.of(422, "IMPOR_DITOLAK", e.laporan().banyakGalat()), alamat.getPath(), tajuk);
        return Response.fromResponse(dasar)
                .entity(new MasalahImpor((Problem) dasar.getEntity(), e.laporan()))
                .build();
    }
}
