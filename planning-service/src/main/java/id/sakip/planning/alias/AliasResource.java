package id.sakip.planning.alias;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import id.sakip.contracts.KodeWilayah;
import id.sakip.platform.security.Peran;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** From a code of another system to the unit. */
@Path("/api/v1/alias")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Alias")
public class AliasResource {

    private final AliasService alias;

    AliasResource(AliasService alias) {
        this.alias = alias;
    }

    @GET
    @Path("/{sistem}/{kode}")
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
            summary = "Unit yang di sistem lain berkode ini",
            description = "Nomor unit SIPD ditentukan per kabupaten; dua kabupaten dapat memakai kode yang sama."
                    + " Semua peran, dalam wilayahnya.")
    @APIResponse(responseCode = "200", description = "Alias dengan kodePd unitnya")
    @APIResponse(responseCode = "404", description = "Tidak ada unit dengan alias ini dalam wilayah pemanggil")
    @APIResponse(responseCode = "409", description = "Lebih dari satu kabupaten; sebut kodeKab")
    public TampilanAlias cari(
            @Parameter(description = "Sistem lain, huruf besar", example = "SIPD") @PathParam("sistem") String sistem,
            @Parameter(description = "Kode unit di sistem itu", example = "7.01.0.00.0.00.22.0000") @PathParam("kode")
                    String kode,
            @Parameter(example = "35.09") @QueryParam("kodeKab") KodeWilayah kodeKab) {
        return alias.cari(sistem, kode, kodeKab);
    }
}
