package id.sakip.realization.parkir;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Tahun;
import id.sakip.platform.audit.Audit;
import id.sakip.platform.idempotency.Idempotent;
import id.sakip.platform.paging.Cursor;
import id.sakip.platform.paging.Page;
import id.sakip.platform.problem.ProblemException;
import id.sakip.platform.problem.ProblemFactory;
import id.sakip.platform.security.Peran;
import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rows that wait. They are released elsewhere, where batches are written. */
@Path("/api/v1/parkir")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Parkir", description = "Baris kiriman yang menunggu rencana, alias unit, atau periode yang terbuka")
public class ParkirResource {

    private static final String WILAYAH = "Kode kecamatan atau kabupaten; tanpa ini semua wilayah pemanggil";
    private static final String KODE = "[A-Z][A-Z0-9_]{1,39}";
    private static final String NAMA_RAGAM = "[a-z][a-z-]{1,19}";

    private final DaftarParkir daftar;
    private final SyaratParkir syarat;
    private final TempatParkir tempat;
    private final Audit audit;
    private final SecurityIdentity pelaku;

    ParkirResource(
            DaftarParkir daftar, SyaratParkir syarat, TempatParkir tempat, Audit audit, SecurityIdentity pelaku) {
        this.daftar = daftar;
        this.syarat = syarat;
        this.tempat = tempat;
        this.audit = audit;
        this.pelaku = pelaku;
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
            operationId = "daftarParkir",
            summary = "Baris yang diparkir, dengan apa yang ditunggunya",
            description =
                    "Yang datang lebih dahulu lebih dahulu; juga yang sudah dilepas atau dibuang, menurut status.")
    @APIResponse(responseCode = "200", description = "Satu halaman baris")
    public Page<BarisParkirView> baris(
            @Parameter(description = WILAYAH) @QueryParam("kodePd") KodeWilayah kodePd,
            @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) @QueryParam("tahun") Integer tahun,
            @Parameter(description = "Kiriman yang membawanya") @QueryParam("kiriman") UUID kiriman,
            @Parameter(description = "Jenis kiriman, misalnya anggaran atau indikator")
                    @Pattern(regexp = NAMA_RAGAM)
                    @QueryParam("ragam")
                    String ragam,
            @Parameter(description = "Kode alasan, misalnya PERIODE_TERTUTUP")
                    @Pattern(regexp = KODE)
                    @QueryParam("alasan")
                    String alasan,
            @Parameter(description = "Biasanya DIPARKIR") @QueryParam("status") StatusParkir status,
            @Parameter(description = "Kelanjutan daftar, dari jawaban sebelumnya") @QueryParam("kursor") String kursor,
            @Parameter(description = "1..200, biasanya 50") @QueryParam("batas") Integer batas,
            @Context HttpHeaders headers) {
        SaringanParkir saringan =
                syarat.saringan(kodePd, tahun, kiriman, ragam, alasan, status == null ? StatusParkir.DIPARKIR : status);
        return daftar.baris(saringan, kursor, Cursor.batas(batas), ProblemFactory.locale(headers));
    }

    @GET
    @Path("/ringkasan")
    @RolesAllowed({
        Peran.OPERATOR_KECAMATAN,
        Peran.CAMAT,
        Peran.BAPPEDA,
        Peran.BAGIAN_ORGANISASI,
        Peran.INSPEKTORAT,
        Peran.INTEGRASI,
        Peran.ADMIN
    })
    @Operation(operationId = "ringkasanParkir", summary = "Berapa baris menunggu apa, per kiriman, unit, dan tahun")
    @APIResponse(responseCode = "200", description = "Satu halaman kelompok baris")
    public Page<RingkasanParkirView> ringkasan(
            @Parameter(description = WILAYAH) @QueryParam("kodePd") KodeWilayah kodePd,
            @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) @QueryParam("tahun") Integer tahun,
            @Parameter(description = "Kelanjutan daftar, dari jawaban sebelumnya") @QueryParam("kursor") String kursor,
            @Parameter(description = "1..200, biasanya 50") @QueryParam("batas") Integer batas) {
        SaringanParkir saringan = syarat.saringan(kodePd, tahun, null, null, null, StatusParkir.DIPARKIR);
        return daftar.ringkasan(saringan, kursor, Cursor.batas(batas));
    }

    @POST
    @Path("/pembuangan")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Peran.OPERATOR_KECAMATAN, Peran.CAMAT, Peran.BAPPEDA, Peran.INTEGRASI, Peran.ADMIN})
    @Idempotent
    @Operation(
            operationId = "buangParkir",
            summary = "Baris yang tidak akan dihitung, dengan alasannya",
            description = "Baris tetap tersimpan dengan status DIBUANG. Semua atau tidak satu pun.")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @APIResponse(responseCode = "204", description = "Semua baris itu dibuang")
    @APIResponse(responseCode = "404", description = "Ada baris yang tidak sedang diparkir dalam wilayah pemanggil")
    @APIResponse(responseCode = "409", description = "Sebagian saja dari kiriman atomik; buanglah seluruhnya")
    public void buang(Pembuangan isi) {
        SaringanParkir saringan = syarat.saringan(null, null, null, null, null, StatusParkir.DIPARKIR);
        List<Long> id = isi.id().stream().distinct().sorted().toList();
        if (daftar.terjangkau(saringan, id) < id.size()) {
            throw ProblemException.notFound("PARKIR_TIDAK_ADA");
        }
        if (daftar.terbelah(id)) {
            throw ProblemException.conflict("KIRIMAN_ATOMIK_UTUH");
        }
        Instant waktu = Instant.now();
        tempat.selesai(id, StatusParkir.DIBUANG, pelaku.getPrincipal().getName(), isi.alasan(), waktu);
        audit.record("BUANG", "PARKIR", "%d baris".formatted(id.size()), null, isi);
    }
}
