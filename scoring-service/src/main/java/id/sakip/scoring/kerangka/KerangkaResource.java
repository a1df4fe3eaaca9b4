package id.sakip.scoring.kerangka;

import java.util.Comparator;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import id.sakip.platform.paging.Page;
import id.sakip.platform.problem.ProblemException;
import id.sakip.platform.security.Peran;
import id.sakip.scoring.kerangka.domain.KerangkaPengukuran;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reads the measurement frameworks. */
@Path("/api/v1/kerangka-pengukuran")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Kerangka pengukuran", description = "Aturan pengukuran per periode: batas, pembulatan, dan skala predikat")
public class KerangkaResource {

    private final KerangkaRepository kerangka;

    KerangkaResource(KerangkaRepository kerangka) {
        this.kerangka = kerangka;
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
    @Operation(summary = "Daftar kerangka pengukuran", description = "Versi terbaru tiap kerangka. Semua peran.")
    @APIResponse(responseCode = "200", description = "Semua kerangka, yang terlama dahulu")
    public Page<KerangkaView> daftar() {
        List<KerangkaPengukuran> terbaru = kerangka.terbaru();
        return new Page<>(terbaru.stream().map(k -> KerangkaView.of(k, terbaru)).toList(), null);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Peran.OPERATOR_KECAMATAN,
        Peran.CAMAT,
        Peran.BAPPEDA,
        Peran.BAGIAN_ORGANISASI,
        Peran.INSPEKTORAT,
        Peran.INTEGRASI,
        Peran.ADMIN
    })
    @Operation(summary = "Satu kerangka pengukuran", description = "Semua peran.")
    @APIResponse(responseCode = "200", description = "Kerangka")
    @APIResponse(responseCode = "404", description = "Tidak ada kerangka atau versi ini")
    public KerangkaView satu(
            @Parameter(example = "2022") @PathParam("id") String id,
            @Parameter(description = "Tanpa versi: yang terbaru", example = "1") @QueryParam("versi") Integer versi) {
        return kerangka.semua().stream()
                .filter(k -> k.id().equals(id) && (versi == null || k.versi() == versi))
                .max(Comparator.comparingInt(KerangkaPengukuran::versi))
                .map(k -> KerangkaView.of(k, kerangka.terbaru()))
                .orElseThrow(() -> ProblemException.notFound("KERANGKA_TIDAK_ADA", id));
    }
}
