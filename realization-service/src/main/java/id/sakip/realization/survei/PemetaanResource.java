package id.sakip.realization.survei;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Tahun;
import id.sakip.platform.problem.Fault;
import id.sakip.platform.problem.ProblemException;
import id.sakip.platform.security.Cakupan;
import id.sakip.platform.security.Peran;
import id.sakip.realization.unit.UnitTahun;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which indicator takes the index of the survey. */
@Path("/api/v1/survei/pemetaan/{kodePd}/{tahun}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pemetaan survei", description = "Indikator yang realisasinya diambil dari survei")
public class PemetaanResource {

    private final PemetaanService pemetaan;
    private final Cakupan cakupan;

    PemetaanResource(PemetaanService pemetaan, Cakupan cakupan) {
        this.pemetaan = pemetaan;
        this.cakupan = cakupan;
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
            operationId = "bacaPemetaanSurvei",
            summary = "Indikator yang mengambil indeks survei, dan apa yang terjadi dengan tiap rekap",
            description = """
                    Tanpa penetapan: satu-satunya indikator berjenis ANGKA yang sumberData-nya menyebut survei (SUKMA-E, SKM, IKM, \
                    survei kepuasan) dan uraiannya menyebut indeksnya; jika tidak ada, yang sumbernya saja; jika tidak ada, yang \
                    uraiannya saja. Bila lebih dari satu, tidak ada yang dipilih.""")
    @APIResponse(responseCode = "200", description = "Pilihan yang berlaku")
    public PemetaanView baca(
            @Parameter(example = "35.09.22") @PathParam("kodePd") KodeWilayah kodePd,
            @Parameter(example = "2023") @PathParam("tahun") @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) Integer tahun) {
        return pemetaan.baca(unit(kodePd, tahun));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Peran.BAPPEDA, Peran.BAGIAN_ORGANISASI, Peran.ADMIN})
    @Operation(
            operationId = "tetapkanPemetaanSurvei",
            summary = "Tetapkan indikator yang mengambil indeks survei",
            description = """
                    Rekap yang sudah ada langsung menjadi realisasinya, sejauh triwulannya terbuka; mengirim lagi isi yang sama \
                    mencobanya lagi. Nilai yang sudah diambil indikator lain tetap di sana.""")
    @APIResponse(responseCode = "200", description = "Pilihan yang berlaku")
    @APIResponse(responseCode = "422", description = "Indikator tidak ada dalam rencana, atau tidak berjenis ANGKA")
    public PemetaanView tetapkan(
            @Parameter(example = "35.09.22") @PathParam("kodePd") KodeWilayah kodePd,
            @Parameter(example = "2023") @PathParam("tahun") @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) Integer tahun,
            @NotNull @Valid IsiPemetaan isi) {
        return pemetaan.tetapkan(unit(kodePd, tahun), isi.kodeIndikator());
    }

    @DELETE
    @RolesAllowed({Peran.BAPPEDA, Peran.BAGIAN_ORGANISASI, Peran.ADMIN})
    @Operation(
            operationId = "hapusPemetaanSurvei",
            summary = "Serahkan lagi pilihannya kepada rencana",
            description = "Rekap yang sudah ada langsung menjadi realisasi indikator menurut rencana.")
    @APIResponse(responseCode = "200", description = "Pilihan yang berlaku")
    public PemetaanView hapus(
            @Parameter(example = "35.09.22") @PathParam("kodePd") KodeWilayah kodePd,
            @Parameter(example = "2023") @PathParam("tahun") @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) Integer tahun) {
        return pemetaan.hapus(unit(kodePd, tahun));
    }

    private UnitTahun unit(KodeWilayah kodePd, int tahun) {
        cakupan.require(kodePd);
        if (!kodePd.adalahKecamatan()) {
            throw ProblemException.invalid(List.of(Fault.at("kodePd", "BUKAN_KECAMATAN", kodePd)));
        }
        return new UnitTahun(kodePd, tahun);
    }
}
