package id.sakip.planning.renstra;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Tahun;
import id.sakip.planning.dokumen.DokumenResource;
import id.sakip.platform.paging.Page;
import id.sakip.platform.security.Peran;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The five-year plans. */
@Path(RenstraResource.ALAMAT)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Renstra",
        description = "Rencana strategis: tujuan, sasaran, indikator dan target per tahun; versi awal dan perubahan,"
                + " masing-masing berlaku mulai tahunnya sampai versi berikutnya")
public class RenstraResource extends DokumenResource<IsiRenstra, TampilanRenstra> {

    static final String ALAMAT = "/api/v1/renstra";

    private final RenstraService renstra;

    RenstraResource(RenstraService renstra) {
        super(renstra, ALAMAT);
        this.renstra = renstra;
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
            summary = "Daftar Renstra",
            description =
                    "Tanpa isi, dalam wilayah pemanggil, urut unit dan tahun awal, per halaman; dengan tahun hanya"
                            + " versi yang periodenya memuat tahun itu. Semua peran.")
    @APIResponse(responseCode = "200", description = "Satu halaman daftar")
    public Page<TampilanRenstra.RenstraRingkas> daftar(
            @Parameter(description = "Unit, atau wilayah untuk semua unit di dalamnya", example = "35.09.22")
                    @QueryParam("kodePd")
                    KodeWilayah kodePd,
            @Parameter(example = "2023") @QueryParam("tahun") @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) Integer tahun,
            @QueryParam("kursor") String kursor,
            @Parameter(description = "1 sampai 200, bawaan 50") @QueryParam("batas") Integer batas) {
        return renstra.daftar(kodePd, tahun, kursor, batas);
    }
}
