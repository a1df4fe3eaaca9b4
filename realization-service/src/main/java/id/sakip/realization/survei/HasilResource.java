package id.sakip.realization.survei;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Tahun;
import id.sakip.contracts.Triwulan;
import id.sakip.platform.security.Cakupan;
import id.sakip.platform.security.Peran;
import id.sakip.realization.survei.domain.AturanSurvei;
import id.sakip.realization.survei.domain.IsiRekap;
import id.sakip.realization.unit.UnitTahun;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Results of the stored responses, released or not. */
@Path("/api/v1/survei/hasil/{kodePd}/{tahun}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Hasil survei")
public class HasilResource {

    private final PemilihAturan aturan;
    private final PenghitungHasil penghitung;
    private final RekapRepository rekap;
    private final Cakupan cakupan;

    HasilResource(PemilihAturan aturan, PenghitungHasil penghitung, RekapRepository rekap, Cakupan cakupan) {
        this.aturan = aturan;
        this.penghitung = penghitung;
        this.rekap = rekap;
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
    @Operation(operationId = "hasilSurvei", summary = "Hasil respons tersimpan satu unit", description = """
                    Rata-rata per unsur tanpa jawaban kosong, indeks dengan bobot sama persis 1/n, kelas mutunya, unsur di bawah \
                    rata-rata, dan responden menurut atributnya. Ukuran sampel menurut Krejcie-Morgan hanya keterangan. Semua \
                    peran, dalam wilayahnya.""")
    @APIResponse(responseCode = "200", description = "Hasil; tanpa respons: responden 0 dan tanpa ikm")
    @APIResponse(
            responseCode = "404",
            description = "Tidak ada aturan seperti itu, atau tidak ada aturan umum tahun itu")
    public HasilView hasil(
            @Parameter(example = "35.09.22") @PathParam("kodePd") KodeWilayah kodePd,
            @Parameter(example = "2023") @PathParam("tahun") @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) Integer tahun,
            @Parameter(description = "Respons sampai akhir triwulan ini") @QueryParam("sampai") @DefaultValue("TW4")
                    Triwulan sampai,
            @Parameter(description = "Hanya layanan ini")
                    @QueryParam("layanan")
                    @Size(min = 1, max = 100)
                    @Pattern(regexp = Teks.TANPA_KENDALI)
                    String layanan,
            @Parameter(description = "Tanpa ini aturan umum tahun itu")
                    @QueryParam("aturan")
                    @Pattern(regexp = AturanResource.ID)
                    String idAturan,
            @Parameter(description = "Pengguna layanan; tanpa ini populasi rekap yang ada")
                    @QueryParam("populasi")
                    @Min(1)
                    @Max(BarisRekap.TERBANYAK)
                    Long populasi) {
        cakupan.require(kodePd);
        AturanSurvei dipakai = aturan.wajib(idAturan, kodePd, tahun);
        KunciRekap kunci = new KunciRekap(new UnitTahun(kodePd, tahun), sampai, Teks.rapi(layanan));
        return HasilView.dari(
                kunci,
                dipakai,
                penghitung.hasil(kunci, dipakai),
                penghitung.atribut(kunci, dipakai),
                populasi == null ? populasiRekap(kunci) : populasi,
                penghitung.aturanLain(kunci, dipakai));
    }

    private Long populasiRekap(KunciRekap kunci) {
        IsiRekap ada = rekap.cari(List.of(kunci)).get(kunci);
        return ada == null ? null : ada.populasi();
    }
}
