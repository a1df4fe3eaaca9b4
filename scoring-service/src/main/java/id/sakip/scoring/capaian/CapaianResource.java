package id.sakip.scoring.capaian;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Tahun;
import id.sakip.contracts.Triwulan;
import id.sakip.platform.problem.ProblemException;
import id.sakip.platform.security.Peran;
import id.sakip.platform.token.CompletionToken;
import id.sakip.scoring.capaian.PembacaSkor.SkorTriwulan;
import id.sakip.scoring.kerangka.KerangkaRepository;
import id.sakip.scoring.kerangka.domain.KerangkaPengukuran;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows the scores of a unit and year, and how each came about. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Capaian", description = "Capaian, predikat, dan efisiensi, dengan penjelasan tiap angka")
public class CapaianResource {

    private static final String SAMPAI = "Triwulan terakhir yang ikut dihitung";
    private static final String PADA = "Baca skor sebagaimana berlaku pada saat ini (ISO 8601 dengan zona waktu)";
    private static final String TOKEN = "Tunggu sampai penulisan yang bertoken ini ikut dihitung";

    private final PembacaSkor pembaca;
    private final KerangkaRepository kerangka;

    CapaianResource(PembacaSkor pembaca, KerangkaRepository kerangka) {
        this.pembaca = pembaca;
        this.kerangka = kerangka;
    }

    @GET
    @Path("/capaian/{kodePd}/{tahun}")
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
            summary = "Capaian unit",
            description = "Per sasaran dan indikator (tabel 3.1, 3.3, 3.5). Semua peran, dalam wilayahnya.")
    @APIResponse(responseCode = "200", description = "Capaian")
    @APIResponse(responseCode = "404", description = "Belum ada skor, atau belum ada pada saat yang diminta")
    @APIResponse(responseCode = "409", description = "Penulisan yang ditunggu belum masuk")
    public CapaianView capaian(
            @Parameter(example = "35.09.22") @PathParam("kodePd") KodeWilayah kodePd,
            @Parameter(example = "2023") @PathParam("tahun") @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) int tahun,
            @Parameter(description = SAMPAI) @QueryParam("sampai") @DefaultValue("TW4") Triwulan sampai,
            @Parameter(description = PADA, example = "2024-03-01T00:00:00+07:00") @QueryParam("pada") String pada,
            @Parameter(description = TOKEN) @HeaderParam(CompletionToken.HEADER) String token) {
        return CapaianView.of(pembaca.baca(kodePd, tahun, sampai, pada, token));
    }

    @GET
    @Path("/capaian/{kodePd}/{tahun}/penjelasan/{kodeIndikator}")
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
            summary = "Penjelasan capaian satu indikator",
            description = "Masukan, rumus langkah demi langkah, dan kerangka. Semua peran, dalam wilayahnya.")
    @APIResponse(responseCode = "200", description = "Penjelasan")
    @APIResponse(responseCode = "404", description = "Belum ada skor, atau indikator tidak ada di rencana")
    public PenjelasanView penjelasan(
            @Parameter(example = "35.09.22") @PathParam("kodePd") KodeWilayah kodePd,
            @Parameter(example = "2023") @PathParam("tahun") @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) int tahun,
            @Parameter(example = "S2.1") @PathParam("kodeIndikator") String kodeIndikator,
            @Parameter(description = SAMPAI) @QueryParam("sampai") @DefaultValue("TW4") Triwulan sampai,
            @Parameter(description = PADA, example = "2024-03-01T00:00:00+07:00") @QueryParam("pada") String pada) {
        SkorTriwulan skor = pembaca.baca(kodePd, tahun, sampai, pada, null);
        return pembaca.penjelasan(skor).indikator().stream()
                .filter(i -> i.kode().equals(kodeIndikator))
                .findFirst()
                .map(i -> PenjelasanView.of(skor, i, kerangkaDari(skor)))
                .orElseThrow(() -> ProblemException.notFound("INDIKATOR_TIDAK_ADA", kodeIndikator, kodePd, tahun));
    }

    @GET
    @Path("/efisiensi/{kodePd}/{tahun}")
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
            summary = "Efisiensi unit",
            description = "Capaian terhadap serapan per sasaran (tabel 3.7). Semua peran, dalam wilayahnya.")
    @APIResponse(responseCode = "200", description = "Efisiensi")
    @APIResponse(responseCode = "404", description = "Belum ada skor, atau belum ada pada saat yang diminta")
    @APIResponse(responseCode = "409", description = "Penulisan yang ditunggu belum masuk")
    public EfisiensiView efisiensi(
            @Parameter(example = "35.09.22") @PathParam("kodePd") KodeWilayah kodePd,
            @Parameter(example = "2023") @PathParam("tahun") @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) int tahun,
            @Parameter(description = SAMPAI) @QueryParam("sampai") @DefaultValue("TW4") Triwulan sampai,
            @Parameter(description = PADA, example = "2024-03-01T00:00:00+07:00") @QueryParam("pada") String pada,
            @Parameter(description = TOKEN) @HeaderParam(CompletionToken.HEADER) String token) {
        SkorTriwulan skor = pembaca.baca(kodePd, tahun, sampai, pada, token);
        return EfisiensiView.of(skor, pembaca.penjelasan(skor));
    }

    private KerangkaPengukuran kerangkaDari(SkorTriwulan skor) {
        return kerangka.semua().stream()
                .filter(k -> k.id().equals(skor.unit().kerangka())
                        && k.versi() == skor.unit().versiKerangka())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "framework is gone: " + skor.unit().kerangka()));
    }
}
