package id.sakip.planning.profil;

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

/** The profiles of the units. */
@Path(ProfilResource.ALAMAT)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Profil",
        description = "Profil perangkat daerah per tahun: dasar hukum, tugas, fungsi, struktur, SDM, luas, penduduk,"
                + " desa/kelurahan, isu strategis, penghargaan")
public class ProfilResource extends DokumenResource<IsiProfil, TampilanProfil> {

    static final String ALAMAT = "/api/v1/profil";

    private final ProfilService profil;

    ProfilResource(ProfilService profil) {
        super(profil, ALAMAT);
        this.profil = profil;
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
            summary = "Daftar profil",
            description = "Tanpa isi, dalam wilayah pemanggil, urut unit dan tahun, per halaman. Semua peran.")
    @APIResponse(responseCode = "200", description = "Satu halaman daftar")
    public Page<TampilanProfil.ProfilRingkas> daftar(
            @Parameter(description = "Unit, atau wilayah untuk semua unit di dalamnya", example = "35.09.22")
                    @QueryParam("kodePd")
                    KodeWilayah kodePd,
            @Parameter(example = "2023") @QueryParam("tahun") @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) Integer tahun,
            @QueryParam("kursor") String kursor,
            @Parameter(description = "1 sampai 200, bawaan 50") @QueryParam("batas") Integer batas) {
        return profil.daftar(kodePd, tahun, kursor, batas);
    }
}
