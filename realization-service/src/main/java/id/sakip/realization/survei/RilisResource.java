package id.sakip.realization.survei;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.platform.bulk.BulkReport;
import id.sakip.platform.problem.ProblemFactory;
import id.sakip.platform.security.Peran;
import id.sakip.realization.kiriman.DokumenApi;
import id.sakip.realization.kiriman.Jalur;
import id.sakip.realization.kiriman.Mode;
import id.sakip.realization.kiriman.OpsiKiriman;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Releases what the stored responses say. */
@Path("/api/v1/survei/rilis")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rekap survei")
public class RilisResource {

    private final PerilisSurvei perilis;

    RilisResource(PerilisSurvei perilis) {
        this.perilis = perilis;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Peran.OPERATOR_KECAMATAN, Peran.BAPPEDA, Peran.BAGIAN_ORGANISASI, Peran.INTEGRASI, Peran.ADMIN})
    @Operation(operationId = "rilisSurvei", summary = "Rilis hasil respons tersimpan menjadi rekap", description = """
                    Menghitung respons dari 1 Januari sampai akhir triwulan dan menyimpannya sebagai rekap, seperti yang dikirim \
                    sumbernya: diterbitkan, menjadi realisasi indikatornya, dengan riwayat. Mengulang tanpa respons baru tidak \
                    menulis apa pun, jadi tidak perlu Idempotency-Key.""")
    @APIResponse(
            responseCode = "200",
            description = "Laporan atas satu baris; peringatan bila nilai yang diketik berbeda")
    @APIResponse(responseCode = "422", description = DokumenApi.DITOLAK)
    public BulkReport rilis(
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = BarisRilis.class)))
                    JsonNode isi,
            @Context HttpHeaders headers) {
        return perilis.rilis(
                isi, new OpsiKiriman(Mode.ATOMIK, false, false, Jalur.API, null, ProblemFactory.locale(headers)));
    }
}
