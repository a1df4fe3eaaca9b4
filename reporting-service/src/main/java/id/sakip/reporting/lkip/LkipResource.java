package id.sakip.reporting.lkip;

import java.util.List;
import java.util.stream.IntStream;

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
import id.sakip.platform.problem.Fault;
import id.sakip.platform.problem.ProblemException;
import id.sakip.platform.security.Cakupan;
import id.sakip.platform.security.Peran;
import id.sakip.platform.token.CompletionToken;
import id.sakip.reporting.lkip.domain.BahanTahun;
import id.sakip.reporting.lkip.domain.Lkip;
import id.sakip.reporting.lkip.domain.PerakitLkip;
import id.sakip.reporting.salinan.Salinan;
import id.sakip.reporting.wilayah.DaftarWilayah;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The report of one kecamatan. */
@Path("/api/v1/lkip/{kodePd}/{tahun}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "LKIP", description = "Laporan kinerja yang disusun dari rencana dan skor terakhir")
public class LkipResource {

    /** Table 3.2 shows the year of the report and two before it. */
    private static final int TAHUN_SEBELUMNYA = 2;

    private final Salinan salinan;
    private final DaftarWilayah wilayah;
    private final Cakupan cakupan;

    LkipResource(Salinan salinan, DaftarWilayah wilayah, Cakupan cakupan) {
        this.salinan = salinan;
        this.wilayah = wilayah;
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
            operationId = "lkipKecamatan",
            summary = "LKIP satu kecamatan",
            description =
                    "Tabel 3.1, 3.2, 3.3, 3.5, 3.7 dan 3.8. Angka yang tidak ada bernilai null dengan sebabnya di"
                            + " keterangan, tidak pernah 0. Tahun-tahun sebelumnya di tabel 3.2 selalu setahun penuh."
                            + " Rencana yang skornya belum datang tampil dengan status BELUM_DIHITUNG. Semua peran, dalam wilayahnya.")
    @APIResponse(
            responseCode = "200",
            description = "LKIP; ETag = sidik isinya",
            content =
                    @Content(
                            schema = @Schema(implementation = Lkip.class),
                            examples = @ExampleObject(name = "Kecamatan Arjasa 2023", value = ContohLkip.ARJASA_2023)))
    @APIResponse(responseCode = "304", description = "Tidak berubah sejak ETag di If-None-Match")
    @APIResponse(responseCode = "404", description = "LKIP_BELUM_ADA: belum ada rencana untuk kecamatan dan tahun ini")
    @APIResponse(
            responseCode = "409",
            description = "BELUM_TERKINI: perubahan pada token belum sampai; ulangi setelah Retry-After detik")
    public Lkip lkip(
            @Parameter(description = "Kode kecamatan", example = "35.09.22") @PathParam("kodePd") KodeWilayah kodePd,
            @Parameter(example = "2023") @PathParam("tahun") @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) int tahun,
            @Parameter(description = "Triwulan terakhir yang dihitung") @QueryParam("sampai") @DefaultValue("TW4")
                    Triwulan sampai,
            @Parameter(description = "Token penyelesaian dari penulisan; jawaban menunggu sampai perubahannya termuat")
                    @HeaderParam(CompletionToken.HEADER)
                    String tajukToken,
            @Parameter(description = "Sama dengan tajuk Sakip-Token") @QueryParam("token") String token) {
        if (!kodePd.adalahKecamatan()) {
            throw ProblemException.invalid(List.of(Fault.at("kodePd", "BUKAN_KECAMATAN", kodePd)));
        }
        cakupan.require(kodePd);
        List<Integer> semuaTahun =
                IntStream.rangeClosed(tahun - TAHUN_SEBELUMNYA, tahun).boxed().toList();
        salinan.tunggu(semuaTahun.stream().map(t -> Salinan.kunci(kodePd, t)).toList(), tajukToken, token);
        BahanTahun ini = bahan(kodePd, tahun);
        if (ini.kosong()) {
            throw ProblemException.notFound("LKIP_BELUM_ADA", kodePd, tahun);
        }
        return PerakitLkip.rakit(
                kodePd,
                nama(kodePd, ini),
                ini,
                semuaTahun.stream()
                        .filter(t -> t != tahun)
                        .map(t -> bahan(kodePd, t))
                        .toList(),
                sampai);
    }

    /** The unit's own name; that of its area until the plan has come. */
    private String nama(KodeWilayah kodePd, BahanTahun ini) {
        return ini.rencana() == null
                ? wilayah.nama(kodePd).orElse(kodePd.nilai())
                : ini.rencana().namaPd();
    }

    private BahanTahun bahan(KodeWilayah kodePd, int tahun) {
        return new BahanTahun(
                tahun,
                salinan.rencana(kodePd, tahun).orElse(null),
                salinan.skor(kodePd, tahun).orElse(null));
    }
}
