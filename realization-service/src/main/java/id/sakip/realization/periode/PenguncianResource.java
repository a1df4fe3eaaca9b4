package id.sakip.realization.periode;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Tahun;
import id.sakip.contracts.Triwulan;
import id.sakip.platform.audit.Audit;
import id.sakip.platform.http.Versions;
import id.sakip.platform.idempotency.Idempotent;
import id.sakip.platform.problem.Fault;
import id.sakip.platform.problem.ProblemException;
import id.sakip.platform.security.Cakupan;
import id.sakip.platform.security.Peran;
import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Locking a quarter for all units of a kabupaten, now or at a planned time. */
@Path("/api/v1/periode/kabupaten/{kodeKab}/{tahun}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Periode")
public class PenguncianResource {

    private final LayananPeriode layanan;
    private final JadwalRepository jadwal;
    private final Audit audit;
    private final Cakupan cakupan;
    private final SecurityIdentity pelaku;

    PenguncianResource(
            LayananPeriode layanan, JadwalRepository jadwal, Audit audit, Cakupan cakupan, SecurityIdentity pelaku) {
        this.layanan = layanan;
        this.jadwal = jadwal;
        this.audit = audit;
        this.cakupan = cakupan;
        this.pelaku = pelaku;
    }

    /** Which quarters are locked. */
    @Schema(name = "PermintaanPenguncian")
    record Permintaan(@NotNull CakupanPenguncian cakupan) {}

    @POST
    @Path("/{triwulan}/penguncian")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Peran.BAPPEDA, Peran.ADMIN})
    @Idempotent
    @Operation(
            operationId = "kunciPeriodeKabupaten",
            summary = "Kunci satu triwulan untuk semua unit kabupaten",
            description =
                    "TERVERIFIKASI: hanya yang sudah diverifikasi. SEMUA: apa pun keadaannya. Unit yang punya rencana"
                            + " atau realisasi pada tahun itu; jawaban menyebut setiap unit.")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @APIResponse(responseCode = "200", description = "Apa yang terjadi dengan setiap unit")
    public LaporanPenguncian kunci(
            @Parameter(example = "35.09") @PathParam("kodeKab") KodeWilayah kodeKab,
            @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) @PathParam("tahun") int tahun,
            @PathParam("triwulan") Triwulan triwulan,
            @NotNull Permintaan isi) {
        wajibKabupaten(kodeKab);
        return LaporanPenguncian.dari(
                kodeKab, tahun, triwulan, isi.cakupan(), layanan.kunciSemua(kodeKab, tahun, triwulan, isi.cakupan()));
    }

    @GET
    @Path("/jadwal")
    @RolesAllowed({
        Peran.OPERATOR_KECAMATAN,
        Peran.CAMAT,
        Peran.BAPPEDA,
        Peran.BAGIAN_ORGANISASI,
        Peran.INSPEKTORAT,
        Peran.INTEGRASI,
        Peran.ADMIN
    })
    @Operation(operationId = "daftarJadwalPenguncian", summary = "Penguncian yang dijadwalkan dalam satu tahun")
    @APIResponse(responseCode = "200", description = "Paling banyak satu per triwulan")
    public List<Jadwal> daftar(
            @Parameter(example = "35.09") @PathParam("kodeKab") KodeWilayah kodeKab,
            @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) @PathParam("tahun") int tahun) {
        cakupan.requirePartOf(kodeKab);
        return jadwal.daftar(kodeKab, tahun);
    }

    @GET
    @Path("/{triwulan}/jadwal")
    @RolesAllowed({
        Peran.OPERATOR_KECAMATAN,
        Peran.CAMAT,
        Peran.BAPPEDA,
        Peran.BAGIAN_ORGANISASI,
        Peran.INSPEKTORAT,
        Peran.INTEGRASI,
        Peran.ADMIN
    })
    @Operation(operationId = "jadwalPenguncian", summary = "Kapan satu triwulan dikunci untuk semua unit")
    @APIResponse(
            responseCode = "200",
            description = "Jadwal; ETag adalah versinya",
            content = @Content(schema = @Schema(implementation = Jadwal.class)))
    @APIResponse(responseCode = "404", description = "Tidak ada jadwal untuk triwulan ini")
    public Response satu(
            @Parameter(example = "35.09") @PathParam("kodeKab") KodeWilayah kodeKab,
            @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) @PathParam("tahun") int tahun,
            @PathParam("triwulan") Triwulan triwulan) {
        cakupan.requirePartOf(kodeKab);
        return jadwal.cari(kodeKab, tahun, triwulan)
                .map(PenguncianResource::jawaban)
                .orElseThrow(() -> tidakAda(kodeKab, tahun, triwulan));
    }

    @PUT
    @Path("/{triwulan}/jadwal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Peran.BAPPEDA, Peran.ADMIN})
    @Transactional
    @Operation(
            operationId = "jadwalkanPenguncian",
            summary = "Jadwalkan penguncian satu triwulan untuk semua unit",
            description =
                    "Dilaksanakan atas nama yang menjadwalkan, paling lambat satu menit sesudah waktunya. Jadwal baru"
                            + " tanpa If-Match; mengubah jadwal yang ada dengan If-Match. Jadwal yang sudah dijalankan dapat"
                            + " dijadwalkan lagi.")
    @APIResponse(
            responseCode = "200",
            description = "Jadwal yang berlaku; ETag adalah versinya",
            content = @Content(schema = @Schema(implementation = Jadwal.class)))
    @APIResponse(responseCode = "412", description = "Jadwal sudah berubah sejak versi di If-Match")
    @APIResponse(responseCode = "428", description = "Jadwal sudah ada dan If-Match tidak disertakan")
    public Response tulis(
            @Parameter(example = "35.09") @PathParam("kodeKab") KodeWilayah kodeKab,
            @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) @PathParam("tahun") int tahun,
            @PathParam("triwulan") Triwulan triwulan,
            @Parameter(description = "ETag terakhir; kosong untuk jadwal baru", example = "\"1\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull IsiJadwal isi) {
        wajibKabupaten(kodeKab);
        int tahunKunci = isi.kunciPada().atOffset(ZoneOffset.UTC).getYear();
        if (tahunKunci < Tahun.TERAWAL || tahunKunci > Tahun.TERAKHIR + 1) {
            throw ProblemException.invalid(List.of(Fault.at("kunciPada", "DI_LUAR_RENTANG", isi.kunciPada())));
        }
        Optional<Jadwal> lama = jadwal.ambil(kodeKab, tahun, triwulan);
        lama.ifPresent(ada -> Versions.requireMatch(ifMatch, ada.versi()));
        Jadwal baru = new Jadwal(
                kodeKab,
                tahun,
                triwulan,
                isi.kunciPada(),
                isi.cakupan(),
                lama.map(Jadwal::versi).orElse(0L) + 1,
                pelaku.getPrincipal().getName(),
                String.join(",", new TreeSet<>(pelaku.getRoles())),
                null,
                null,
                null);
        if (lama.isPresent()) {
            jadwal.simpan(baru);
        } else if (!jadwal.buat(baru)) {
            // Somebody planned it since it was looked for; nobody writes over what they have not seen.
            throw ProblemException.of(428, "IF_MATCH_WAJIB");
        }
        audit.record("JADWALKAN", "PERIODE", kunci(kodeKab, tahun, triwulan), lama.orElse(null), baru);
        return jawaban(baru);
    }

    @DELETE
    @Path("/{triwulan}/jadwal")
    @RolesAllowed({Peran.BAPPEDA, Peran.ADMIN})
    @Transactional
    @Operation(operationId = "hapusJadwalPenguncian", summary = "Batalkan penguncian yang dijadwalkan")
    @APIResponse(responseCode = "204", description = "Tidak dijadwalkan lagi; yang sudah dikunci tetap terkunci")
    @APIResponse(responseCode = "404", description = "Tidak ada jadwal untuk triwulan ini")
    @APIResponse(responseCode = "412", description = "Jadwal sudah berubah sejak versi di If-Match")
    @APIResponse(responseCode = "428", description = "If-Match tidak disertakan")
    public void hapus(
            @Parameter(example = "35.09") @PathParam("kodeKab") KodeWilayah kodeKab,
            @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) @PathParam("tahun") int tahun,
            @PathParam("triwulan") Triwulan triwulan,
            @Parameter(description = "ETag terakhir", example = "\"1\"") @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch) {
        wajibKabupaten(kodeKab);
        Jadwal ada = jadwal.ambil(kodeKab, tahun, triwulan).orElseThrow(() -> tidakAda(kodeKab, tahun, triwulan));
        Versions.requireMatch(ifMatch, ada.versi());
        jadwal.hapus(ada);
        audit.record("BATALKAN_JADWAL", "PERIODE", kunci(kodeKab, tahun, triwulan), ada, null);
    }

    private void wajibKabupaten(KodeWilayah kodeKab) {
        cakupan.require(kodeKab);
        if (kodeKab.nilai().length() != 5) {
            throw ProblemException.invalid(List.of(Fault.at("kodeKab", "BUKAN_KABUPATEN", kodeKab)));
        }
    }

    private static ProblemException tidakAda(KodeWilayah kodeKab, int tahun, Triwulan triwulan) {
        return ProblemException.notFound("JADWAL_TIDAK_ADA", kodeKab, tahun, triwulan);
    }

    private static String kunci(KodeWilayah kodeKab, int tahun, Triwulan triwulan) {
        return kodeKab + ":" + tahun + ":" + triwulan;
    }

    private static Response jawaban(Jadwal jadwal) {
        return Response.ok(jadwal).tag(Versions.etag(jadwal.versi())).build();
    }
}
