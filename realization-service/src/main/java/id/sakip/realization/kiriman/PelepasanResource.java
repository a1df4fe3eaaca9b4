package id.sakip.realization.kiriman;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import id.sakip.platform.problem.ProblemFactory;
import id.sakip.platform.security.Peran;
import id.sakip.realization.parkir.StatusParkir;
import id.sakip.realization.parkir.SyaratParkir;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Releases parked rows once what they waited for is there. */
@Path("/api/v1/parkir/pelepasan")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Parkir")
public class PelepasanResource {

    private final PelepasanParkir pelepasan;
    private final SyaratParkir syarat;

    PelepasanResource(PelepasanParkir pelepasan, SyaratParkir syarat) {
        this.pelepasan = pelepasan;
        this.syarat = syarat;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Peran.OPERATOR_KECAMATAN, Peran.BAPPEDA, Peran.INTEGRASI, Peran.ADMIN})
    @Operation(
            operationId = "lepasParkir",
            summary = "Baca lagi baris yang diparkir, tanpa dikirim ulang",
            description =
                    "Setiap kiriman dibaca lagi sebagai satu transaksi, menurut urutan datangnya. Baris yang kini sah"
                            + " dihitung; yang masih menunggu, atau kini salah, tetap diparkir dengan alasannya; yang sudah"
                            + " didahului angka yang datang kemudian ditandai DIGANTIKAN. Mengulang tidak"
                            + " mengubah apa pun, jadi tidak perlu Idempotency-Key.")
    @APIResponse(responseCode = "200", description = "Apa yang terjadi dengan baris-baris itu")
    public LaporanPelepasan lepas(@NotNull PermintaanPelepasan isi, @Context HttpHeaders headers) {
        return pelepasan.lepas(
                syarat.saringan(
                        isi.kodePd(), isi.tahun(), isi.kiriman(), isi.ragam(), isi.alasan(), StatusParkir.DIPARKIR),
                isi.kursor(),
                ProblemFactory.locale(headers));
    }
}
