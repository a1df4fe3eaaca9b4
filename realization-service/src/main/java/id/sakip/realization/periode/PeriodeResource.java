package id.sakip.realization.periode;

import java.util.Arrays;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Tahun;
import id.sakip.contracts.Triwulan;
import id.sakip.contracts.periode.StatusPeriode.Status;
import id.sakip.platform.http.Versions;
import id.sakip.platform.idempotency.Idempotent;
import id.sakip.platform.paging.Cursor;
import id.sakip.platform.paging.Page;
import id.sakip.platform.problem.Fault;
import id.sakip.platform.problem.ProblemException;
import id.sakip.platform.security.Cakupan;
import id.sakip.platform.security.Peran;
import id.sakip.platform.token.CompletionToken;
import id.sakip.realization.periode.domain.Aksi;
import id.sakip.realization.unit.UnitTahun;
import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The quarters of a unit: where they stand, and what moves them on. */
@Path("/api/v1/periode")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Periode", description = "Pengajuan, verifikasi, dan penguncian realisasi per triwulan")
public class PeriodeResource {

    private static final String TIDAK_DAPAT = "Keadaan triwulan tidak mengizinkannya; detail menyebut apa yang mungkin";
    private static final String BENTROK = "Triwulan sudah berubah sejak versi di If-Match";
    private static final String KUNCI_IDEMPOTENSI =
            "Kunci yang sama dengan isi yang sama mendapat jawaban yang sama (Idempotency-Replayed: true)";
    private static final String IF_MATCH = "ETag triwulan yang dilihat; tanpa ini berlaku atas keadaan apa pun";

    private final LayananPeriode layanan;
    private final PeriodeRepository periode;
    private final KelengkapanPeriode kelengkapan;
    private final Cakupan cakupan;
    private final SecurityIdentity pelaku;

    PeriodeResource(
            LayananPeriode layanan,
            PeriodeRepository periode,
            KelengkapanPeriode kelengkapan,
            Cakupan cakupan,
            SecurityIdentity pelaku) {
        this.layanan = layanan;
        this.periode = periode;
        this.kelengkapan = kelengkapan;
        this.cakupan = cakupan;
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
            operationId = "daftarPeriode",
            summary = "Keadaan triwulan semua unit dalam wilayah",
            description =
                    "Unit yang punya rencana atau realisasi pada tahun itu; triwulan yang belum tersentuh TERBUKA.")
    @APIResponse(responseCode = "200", description = "Satu halaman triwulan, menurut unit")
    public Page<PeriodeView> daftar(
            @Parameter(description = "Kode kecamatan atau kabupaten", example = "35.09") @NotNull @QueryParam("kodePd")
                    KodeWilayah kodePd,
            @NotNull @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) @QueryParam("tahun") Integer tahun,
            @QueryParam("triwulan") Triwulan triwulan,
            @Parameter(description = "Hanya yang berkeadaan ini") @QueryParam("status") Status status,
            @Parameter(description = "Kelanjutan daftar, dari jawaban sebelumnya") @QueryParam("kursor") String kursor,
            @Parameter(description = "1..200, biasanya 50") @QueryParam("batas") Integer batas) {
        cakupan.require(kodePd);
        return periode.daftar(kodePd, tahun, triwulan, status, kursor, Cursor.batas(batas))
                .map(baris -> PeriodeView.dari(baris.kunci(), baris.keadaan(), pelaku.getRoles()));
    }

    @GET
    @Path("/{kodePd}/{tahun}")
    @RolesAllowed({
        Peran.OPERATOR_KECAMATAN,
        Peran.CAMAT,
        Peran.BAPPEDA,
        Peran.BAGIAN_ORGANISASI,
        Peran.INSPEKTORAT,
        Peran.INTEGRASI,
        Peran.ADMIN
    })
    @Operation(operationId = "periodeSetahun", summary = "Keempat triwulan satu unit")
    @APIResponse(responseCode = "200", description = "TW1 sampai TW4")
    public List<PeriodeView> setahun(
            @PathParam("kodePd") KodeWilayah kodePd,
            @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) @PathParam("tahun") int tahun) {
        UnitTahun unit = unit(kodePd, tahun);
        return Arrays.stream(Triwulan.values())
                .map(triwulan -> new KunciPeriode(unit, triwulan))
                .map(kunci -> PeriodeView.dari(kunci, periode.cari(kunci), pelaku.getRoles()))
                .toList();
    }

    @GET
    @Path("/{kodePd}/{tahun}/{triwulan}")
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
            operationId = "periode",
            summary = "Keadaan satu triwulan, dan apa yang dapat dilakukan pemanggil berikutnya")
    @APIResponse(
            responseCode = "200",
            description = "Keadaan; ETag adalah versinya",
            content = @Content(schema = @Schema(implementation = PeriodeView.class)))
    public Response satu(
            @PathParam("kodePd") KodeWilayah kodePd,
            @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) @PathParam("tahun") int tahun,
            @PathParam("triwulan") Triwulan triwulan) {
        KunciPeriode kunci = new KunciPeriode(unit(kodePd, tahun), triwulan);
        return jawaban(PeriodeView.dari(kunci, periode.cari(kunci), pelaku.getRoles()));
    }

    @GET
    @Path("/{kodePd}/{tahun}/{triwulan}/kelengkapan")
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
            operationId = "kelengkapanPeriode",
            summary = "Apa yang belum dilaporkan dalam triwulan ini",
            description = "Keterangan saja; tidak menghalangi pengajuan, karena tanpa data pun harus dapat diajukan.")
    @APIResponse(responseCode = "200", description = "Indikator rencana yang berlaku, dan yang belum berisi")
    public KelengkapanView kelengkapan(
            @PathParam("kodePd") KodeWilayah kodePd,
            @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) @PathParam("tahun") int tahun,
            @PathParam("triwulan") Triwulan triwulan) {
        return kelengkapan.periksa(new KunciPeriode(unit(kodePd, tahun), triwulan));
    }

    @GET
    @Path("/{kodePd}/{tahun}/{triwulan}/riwayat")
    @RolesAllowed({
        Peran.OPERATOR_KECAMATAN,
        Peran.CAMAT,
        Peran.BAPPEDA,
        Peran.BAGIAN_ORGANISASI,
        Peran.INSPEKTORAT,
        Peran.INTEGRASI,
        Peran.ADMIN
    })
    @Operation(operationId = "riwayatPeriode", summary = "Semua langkah satu triwulan, terbaru lebih dahulu")
    @APIResponse(responseCode = "200", description = "Satu halaman langkah")
    public Page<PeralihanView> riwayat(
            @PathParam("kodePd") KodeWilayah kodePd,
            @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) @PathParam("tahun") int tahun,
            @PathParam("triwulan") Triwulan triwulan,
            @Parameter(description = "Kelanjutan daftar, dari jawaban sebelumnya") @QueryParam("kursor") String kursor,
            @Parameter(description = "1..200, biasanya 50") @QueryParam("batas") Integer batas) {
        return periode.riwayat(new KunciPeriode(unit(kodePd, tahun), triwulan), kursor, Cursor.batas(batas));
    }

    @POST
    @Path("/{kodePd}/{tahun}/{triwulan}/pengajuan")
    @RolesAllowed({Peran.CAMAT, Peran.ADMIN})
    @Idempotent
    @Operation(
            operationId = "pengajuanPeriode",
            summary = "Camat mengajukan realisasi satu triwulan",
            description = "Sejak itu realisasi triwulan tidak dapat diubah. Dari TERBUKA atau DIKEMBALIKAN.")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            description = KUNCI_IDEMPOTENSI,
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @APIResponse(
            responseCode = "200",
            description = "Keadaan sesudahnya",
            content = @Content(schema = @Schema(implementation = PeriodeView.class)))
    @APIResponse(responseCode = "409", description = TIDAK_DAPAT)
    @APIResponse(responseCode = "412", description = BENTROK)
    public Response pengajuan(
            @PathParam("kodePd") KodeWilayah kodePd,
            @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) @PathParam("tahun") int tahun,
            @PathParam("triwulan") Triwulan triwulan,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return laksanakan(kodePd, tahun, triwulan, Aksi.PENGAJUAN, null, ifMatch);
    }

    @POST
    @Path("/{kodePd}/{tahun}/{triwulan}/penarikan")
    @RolesAllowed({Peran.CAMAT, Peran.ADMIN})
    @Idempotent
    @Operation(
            operationId = "penarikanPeriode",
            summary = "Camat menarik kembali pengajuan yang belum diverifikasi",
            description = "Dari DIAJUKAN, kembali TERBUKA.")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            description = KUNCI_IDEMPOTENSI,
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @APIResponse(
            responseCode = "200",
            description = "Keadaan sesudahnya",
            content = @Content(schema = @Schema(implementation = PeriodeView.class)))
    @APIResponse(responseCode = "409", description = TIDAK_DAPAT)
    @APIResponse(responseCode = "412", description = BENTROK)
    public Response penarikan(
            @PathParam("kodePd") KodeWilayah kodePd,
            @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) @PathParam("tahun") int tahun,
            @PathParam("triwulan") Triwulan triwulan,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return laksanakan(kodePd, tahun, triwulan, Aksi.PENARIKAN, null, ifMatch);
    }

    @POST
    @Path("/{kodePd}/{tahun}/{triwulan}/verifikasi")
    @RolesAllowed({Peran.BAPPEDA, Peran.ADMIN})
    @Idempotent
    @Operation(
            operationId = "verifikasiPeriode",
            summary = "Bappeda menyatakan realisasi satu triwulan terverifikasi",
            description = "Dari DIAJUKAN.")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            description = KUNCI_IDEMPOTENSI,
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @APIResponse(
            responseCode = "200",
            description = "Keadaan sesudahnya",
            content = @Content(schema = @Schema(implementation = PeriodeView.class)))
    @APIResponse(responseCode = "409", description = TIDAK_DAPAT)
    @APIResponse(responseCode = "412", description = BENTROK)
    public Response verifikasi(
            @PathParam("kodePd") KodeWilayah kodePd,
            @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) @PathParam("tahun") int tahun,
            @PathParam("triwulan") Triwulan triwulan,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return laksanakan(kodePd, tahun, triwulan, Aksi.VERIFIKASI, null, ifMatch);
    }

    @POST
    @Path("/{kodePd}/{tahun}/{triwulan}/pengembalian")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Peran.BAPPEDA, Peran.ADMIN})
    @Idempotent
    @Operation(
            operationId = "pengembalianPeriode",
            summary = "Bappeda mengembalikan satu triwulan untuk diperbaiki",
            description = "Dari DIAJUKAN atau DIVERIFIKASI; wajib beralasan. Realisasi dapat diubah lagi.")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            description = KUNCI_IDEMPOTENSI,
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @APIResponse(
            responseCode = "200",
            description = "Keadaan sesudahnya",
            content = @Content(schema = @Schema(implementation = PeriodeView.class)))
    @APIResponse(responseCode = "409", description = TIDAK_DAPAT)
    @APIResponse(responseCode = "412", description = BENTROK)
    public Response pengembalian(
            @PathParam("kodePd") KodeWilayah kodePd,
            @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) @PathParam("tahun") int tahun,
            @PathParam("triwulan") Triwulan triwulan,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull AlasanPeriode isi) {
        return laksanakan(kodePd, tahun, triwulan, Aksi.PENGEMBALIAN, isi.alasan(), ifMatch);
    }

    @POST
    @Path("/{kodePd}/{tahun}/{triwulan}/penguncian")
    @RolesAllowed({Peran.BAPPEDA, Peran.ADMIN})
    @Idempotent
    @Operation(
            operationId = "penguncianPeriode",
            summary = "Kunci satu triwulan yang terverifikasi",
            description = "Dari DIVERIFIKASI.")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            description = KUNCI_IDEMPOTENSI,
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @APIResponse(
            responseCode = "200",
            description = "Keadaan sesudahnya",
            content = @Content(schema = @Schema(implementation = PeriodeView.class)))
    @APIResponse(responseCode = "409", description = TIDAK_DAPAT)
    @APIResponse(responseCode = "412", description = BENTROK)
    public Response penguncian(
            @PathParam("kodePd") KodeWilayah kodePd,
            @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) @PathParam("tahun") int tahun,
            @PathParam("triwulan") Triwulan triwulan,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return laksanakan(kodePd, tahun, triwulan, Aksi.PENGUNCIAN, null, ifMatch);
    }

    @POST
    @Path("/{kodePd}/{tahun}/{triwulan}/pembukaan")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Peran.BAPPEDA, Peran.ADMIN})
    @Idempotent
    @Operation(
            operationId = "pembukaanPeriode",
            summary = "Buka kembali satu triwulan",
            description = "Dari DIAJUKAN, DIVERIFIKASI, atau DIKUNCI; wajib beralasan.")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            description = KUNCI_IDEMPOTENSI,
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @APIResponse(
            responseCode = "200",
            description = "Keadaan sesudahnya",
            content = @Content(schema = @Schema(implementation = PeriodeView.class)))
    @APIResponse(responseCode = "409", description = TIDAK_DAPAT)
    @APIResponse(responseCode = "412", description = BENTROK)
    public Response pembukaan(
            @PathParam("kodePd") KodeWilayah kodePd,
            @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) @PathParam("tahun") int tahun,
            @PathParam("triwulan") Triwulan triwulan,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull AlasanPeriode isi) {
        return laksanakan(kodePd, tahun, triwulan, Aksi.PEMBUKAAN, isi.alasan(), ifMatch);
    }

    private Response laksanakan(
            KodeWilayah kodePd, int tahun, Triwulan triwulan, Aksi aksi, String alasan, String ifMatch) {
        KunciPeriode kunci = new KunciPeriode(unit(kodePd, tahun), triwulan);
        return jawaban(layanan.laksanakan(kunci, aksi, alasan, ifMatch));
    }

    private UnitTahun unit(KodeWilayah kodePd, int tahun) {
        cakupan.require(kodePd);
        if (!kodePd.adalahKecamatan()) {
            throw ProblemException.invalid(List.of(Fault.at("kodePd", "BUKAN_KECAMATAN", kodePd)));
        }
        return new UnitTahun(kodePd, tahun);
    }

    private static Response jawaban(PeriodeView periode) {
        return Response.ok(periode)
                .tag(Versions.etag(periode.versi()))
                .header(CompletionToken.HEADER, periode.token())
                .build();
    }
}
