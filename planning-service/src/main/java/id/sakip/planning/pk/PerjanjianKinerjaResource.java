package id.sakip.planning.pk;

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

/** The signed promises of a year. */
@Path(PerjanjianKinerjaResource.ALAMAT)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "perjanjian kinerja",
        description =
                "Perjanjian kinerja murni dan perubahan, dari camat sampai kasubbag; perubahan menggantikan murni")
public class PerjanjianKinerjaResource extends DokumenResource<IsiPerjanjianKinerja, TampilanPerjanjianKinerja> {

    static final String ALAMAT = "/api/v1/perjanjian-kinerja";

    private final PerjanjianKinerjaService perjanjianKinerja;

    PerjanjianKinerjaResource(PerjanjianKinerjaService perjanjianKinerja) {
        super(perjanjianKinerja, ALAMAT);
        this.perjanjianKinerja = perjanjianKinerja;
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
            summary = "Daftar perjanjian kinerja",
            description = "Tanpa isi, dalam wilayah pemanggil, urut unit dan tahun, per halaman. Semua peran.")
    @APIResponse(responseCode = "200", description = "Satu halaman daftar")
    public Page<TampilanPerjanjianKinerja.PerjanjianKinerjaRingkas> daftar(
            @Parameter(description = "Unit, atau wilayah untuk semua unit di dalamnya", example = "35.09.22")
                    @QueryParam("kodePd")
                    KodeWilayah kodePd,
            @Parameter(example = "2023") @QueryParam("tahun") @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) Integer tahun,
            @Parameter(description = "Hanya PK tingkat ini") @QueryParam("tingkat") TingkatPk tingkat,
            @QueryParam("kursor") String kursor,
            @Parameter(description = "1 sampai 200, bawaan 50") @QueryParam("batas") Integer batas) {
        return perjanjianKinerja.daftar(kodePd, tahun, tingkat, kursor, batas);
    }
}
