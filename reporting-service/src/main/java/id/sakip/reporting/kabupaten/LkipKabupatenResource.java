package id.sakip.reporting.kabupaten;

import java.util.List;
import java.util.Map;
import java.util.Optional;

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
import id.sakip.contracts.skor.SkorUnit;
import id.sakip.platform.problem.Fault;
import id.sakip.platform.problem.ProblemException;
import id.sakip.platform.security.Cakupan;
import id.sakip.platform.security.Peran;
import id.sakip.platform.token.CompletionToken;
import id.sakip.reporting.kabupaten.domain.LkipKabupaten;
import id.sakip.reporting.kabupaten.domain.PerakitKabupaten;
import id.sakip.reporting.salinan.Salinan;
import id.sakip.reporting.wilayah.DaftarWilayah;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All kecamatan of a kabupaten. */
@Path("/api/v1/lkip/kabupaten/{kodeKab}/{tahun}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "LKIP kabupaten", description = "Semua kecamatan sebuah kabupaten berdampingan")
public class LkipKabupatenResource {

    private static final String CONTOH = """
            {"kodeKab": "35.09", "nama": "Kabupaten Jember", "tahun": 2023, "sampai": "TW4",
             "diperbarui": "2024-01-10T03:15:00Z",
             "ringkasan": {"jumlahKecamatan": 31, "denganData": 1, "tanpaData": 30, "rataRata": 99.38},
             "kecamatan": [{"kodePd": "35.09.22", "nama": "Kecamatan Arjasa", "versi": 17,
               "diperbarui": "2024-01-10T03:15:00Z", "rataRata": 99.38, "predikat": "AA", "tanpaData": 0,
               "serapan": 85.47, "pagu": 3585414963, "realisasi": 3064347153,
               "efisiensi": {"efisien": 3, "tidakEfisien": 1, "tanpaLabel": 0}, "keterangan": null}]}
            """;

    private static final int PANJANG_KODE_KABUPATEN = 5;

    private final Salinan salinan;
    private final DaftarWilayah wilayah;
    private final Cakupan cakupan;

    LkipKabupatenResource(Salinan salinan, DaftarWilayah wilayah, Cakupan cakupan) {
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
            operationId = "lkipKabupaten",
            summary = "LKIP se-kabupaten",
            description =
                    "Satu baris per kecamatan yang mempunyai skor, urut kode. denganData menghitung kecamatan yang"
                            + " mempunyai rata-rata capaian; rataRata adalah rata-rata kecamatan itu saja."
                            + " Semua peran yang wilayahnya memuat kabupaten ini.")
    @APIResponse(
            responseCode = "200",
            description = "Kecamatan berdampingan; ETag = sidik isinya",
            content =
                    @Content(
                            schema = @Schema(implementation = LkipKabupaten.class),
                            examples = @ExampleObject(name = "Kabupaten Jember 2023", value = CONTOH)))
    @APIResponse(responseCode = "304", description = "Tidak berubah sejak ETag di If-None-Match")
    @APIResponse(responseCode = "404", description = "KABUPATEN_TIDAK_DIKENAL")
    @APIResponse(
            responseCode = "409",
            description = "BELUM_TERKINI: perubahan pada token belum sampai; ulangi setelah Retry-After detik")
    public LkipKabupaten kabupaten(
            @Parameter(description = "Kode kabupaten atau kota", example = "35.09") @PathParam("kodeKab")
                    KodeWilayah kodeKab,
            @Parameter(example = "2023") @PathParam("tahun") @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) int tahun,
            @Parameter(description = "Triwulan terakhir yang dihitung") @QueryParam("sampai") @DefaultValue("TW4")
                    Triwulan sampai,
            @Parameter(description = "Token penyelesaian dari penulisan; jawaban menunggu sampai perubahannya termuat")
                    @HeaderParam(CompletionToken.HEADER)
                    String tajukToken,
            @Parameter(description = "Sama dengan tajuk Sakip-Token") @QueryParam("token") String token) {
        if (kodeKab.nilai().length() != PANJANG_KODE_KABUPATEN) {
            throw ProblemException.invalid(List.of(Fault.at("kodeKab", "BUKAN_KABUPATEN", kodeKab)));
        }
        cakupan.require(kodeKab);
        String nama =
                wilayah.nama(kodeKab).orElseThrow(() -> ProblemException.notFound("KABUPATEN_TIDAK_DIKENAL", kodeKab));
        Map<KodeWilayah, String> kecamatan = wilayah.kecamatan(kodeKab);
        salinan.tunggu(
                kecamatan.keySet().stream()
                        .map(kode -> Salinan.kunci(kode, tahun))
                        .toList(),
                tajukToken,
                token);
        List<SkorUnit> skor = kecamatan.keySet().stream()
                .map(kode -> salinan.skor(kode, tahun))
                .flatMap(Optional::stream)
                .toList();
        return PerakitKabupaten.rakit(kodeKab, nama, kecamatan, skor, tahun, sampai);
    }
}
