package id.sakip.planning.rpjmd;

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

/** The medium-term plans of the kabupaten; {@link RpjmdService} lets only bappeda and admin write. */
@Path(RpjmdResource.ALAMAT)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "RPJMD",
        description =
                "Rencana pembangunan jangka menengah daerah: visi, misi, tujuan dan sasaran kabupaten yang didukung"
                        + " Renstra. Dibaca semua unit di kabupaten; hanya bappeda dan admin yang menyusun dan menetapkan.")
public class RpjmdResource extends DokumenResource<IsiRpjmd, TampilanRpjmd> {

    static final String ALAMAT = "/api/v1/rpjmd";

    private final RpjmdService rpjmd;

    RpjmdResource(RpjmdService rpjmd) {
        super(rpjmd, ALAMAT);
        this.rpjmd = rpjmd;
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
            summary = "Daftar RPJMD",
            description =
                    "Tanpa isi, dari kabupaten pemanggil, urut kabupaten dan tahun awal, per halaman. Semua peran.")
    @APIResponse(responseCode = "200", description = "Satu halaman daftar")
    public Page<TampilanRpjmd.RpjmdRingkas> daftar(
            @Parameter(example = "35.09") @QueryParam("kodeKab") KodeWilayah kodeKab,
            @Parameter(description = "Tahun di dalam periode", example = "2023")
                    @QueryParam("tahun")
                    @Min(Tahun.TERAWAL)
                    @Max(Tahun.TERAKHIR)
                    Integer tahun,
            @QueryParam("kursor") String kursor,
            @Parameter(description = "1 sampai 200, bawaan 50") @QueryParam("batas") Integer batas) {
        return rpjmd.daftar(kodeKab, tahun, kursor, batas);
    }
}
