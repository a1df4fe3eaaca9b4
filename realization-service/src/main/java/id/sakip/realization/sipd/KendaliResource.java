package id.sakip.realization.sipd;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Rupiah;
import id.sakip.contracts.Tahun;
import id.sakip.platform.paging.Cursor;
import id.sakip.platform.paging.Page;
import id.sakip.platform.problem.Fault;
import id.sakip.platform.problem.ProblemException;
import id.sakip.platform.security.Cakupan;
import id.sakip.platform.security.Peran;
import id.sakip.realization.anggaran.AnggaranRepository;
import id.sakip.realization.kiriman.DokumenApi;
import id.sakip.realization.rencana.DaftarRencana;
import id.sakip.realization.sipd.domain.Garis;
import id.sakip.realization.sipd.domain.Kendali;
import id.sakip.realization.sipd.domain.Kendali.Pos;
import id.sakip.realization.sipd.domain.Sumber;
import id.sakip.realization.unit.UnitTahun;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows stored SIPD figures, and how well they agree. */
@Path("/api/v1/sipd")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "SIPD")
public class KendaliResource {

    private final DaftarSipd daftar;
    private final AnggaranRepository anggaran;
    private final DaftarRencana rencana;
    private final Cakupan cakupan;

    KendaliResource(DaftarSipd daftar, AnggaranRepository anggaran, DaftarRencana rencana, Cakupan cakupan) {
        this.daftar = daftar;
        this.anggaran = anggaran;
        this.rencana = rencana;
        this.cakupan = cakupan;
    }

    @GET
    @Path("/kendali/{kodePd}/{tahun}")
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
            operationId = "kendaliSipd",
            summary = "Kendali realisasi SIPD satu unit pada satu tanggal",
            description =
                    "Rincian dibandingkan dengan LRA, dokumen, pagu yang berlaku, dan baris induk; tiap sumber dengan"
                            + " realisasi yang berlaku. Selisih = rincian dikurangi pembanding, dalam rupiah.")
    @APIResponse(responseCode = "200", description = "Semua perbandingan; perTanggal null bila belum ada data")
    public KendaliView kendali(
            @Parameter(example = "35.09.22") @PathParam("kodePd") KodeWilayah kodePd,
            @Parameter(example = "2023") @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) @PathParam("tahun") int tahun,
            @Parameter(
                            description = "Biasanya tanggal terakhir yang punya data",
                            schema = @Schema(implementation = LocalDate.class))
                    @QueryParam("perTanggal")
                    String perTanggal) {
        cakupan.require(kodePd);
        UnitTahun unit = new UnitTahun(kodePd, tahun);
        LocalDate diminta = tanggal(perTanggal);
        LocalDate hari = diminta == null ? daftar.terakhir(unit).orElse(null) : diminta;
        List<Garis> garis = hari == null ? List.of() : daftar.garis(unit, hari);
        Map<String, Rupiah> dokumen = hari == null ? Map.of() : daftar.dokumen(unit, hari);
        Map<Pos, Rupiah> pagu = new HashMap<>();
        rencana.cari(unit)
                .ifPresent(r -> r.pagu()
                        .forEach((kode, semua) -> semua.forEach(
                                satu -> pagu.put(new Pos(kode.nilai(), satu.jenisBelanja()), satu.jumlah()))));
        Map<Pos, Rupiah> berlaku = new HashMap<>();
        if (hari != null) {
            anggaran.padaTanggal(unit, hari)
                    .forEach((kunci, jumlah) ->
                            berlaku.put(new Pos(kunci.kodeSubKegiatan().nilai(), kunci.jenisBelanja()), jumlah));
        }
        return KendaliView.dari(kodePd, tahun, hari, Kendali.hitung(garis, dokumen, pagu, berlaku));
    }

    @GET
    @Path("/akun")
    @RolesAllowed({
        Peran.OPERATOR_KECAMATAN,
        Peran.CAMAT,
        Peran.BAPPEDA,
        Peran.BAGIAN_ORGANISASI,
        Peran.INSPEKTORAT,
        Peran.INTEGRASI,
        Peran.ADMIN
    })
    @Operation(operationId = "daftarSipdAkun", summary = "Realisasi per akun dari tiap sumber")
    @APIResponse(responseCode = "200", description = "Satu halaman daftar")
    public Page<AkunView> akun(
            @Parameter(example = "35.09.22") @NotNull @QueryParam("kodePd") KodeWilayah kodePd,
            @NotNull @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) @QueryParam("tahun") Integer tahun,
            @Parameter(description = "Hanya dari sumber ini") @QueryParam("sumber") Sumber sumber,
            @Parameter(description = "Hanya per tanggal ini", schema = @Schema(implementation = LocalDate.class))
                    @QueryParam("perTanggal")
                    String perTanggal,
            @QueryParam("kodeSubKegiatan") KodeNomenklatur kodeSubKegiatan,
            @Parameter(description = DokumenApi.KURSOR) @QueryParam("kursor") String kursor,
            @Parameter(description = "1..200, biasanya 50") @QueryParam("batas") Integer batas) {
        cakupan.require(kodePd);
        return daftar.akun(
                new UnitTahun(kodePd, tahun),
                sumber,
                tanggal(perTanggal),
                kodeSubKegiatan == null ? null : kodeSubKegiatan.nilai(),
                kursor,
                Cursor.batas(batas));
    }

    @GET
    @Path("/dokumen")
    @RolesAllowed({
        Peran.OPERATOR_KECAMATAN,
        Peran.CAMAT,
        Peran.BAPPEDA,
        Peran.BAGIAN_ORGANISASI,
        Peran.INSPEKTORAT,
        Peran.INTEGRASI,
        Peran.ADMIN
    })
    @Operation(operationId = "daftarSipdDokumen", summary = "Dokumen belanja, urut nomor")
    @APIResponse(responseCode = "200", description = "Satu halaman daftar")
    public Page<DokumenView> dokumen(
            @Parameter(example = "35.09.22") @NotNull @QueryParam("kodePd") KodeWilayah kodePd,
            @NotNull @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) @QueryParam("tahun") Integer tahun,
            @QueryParam("kodeSubKegiatan") KodeNomenklatur kodeSubKegiatan,
            @Parameter(description = DokumenApi.KURSOR) @QueryParam("kursor") String kursor,
            @Parameter(description = "1..200, biasanya 50") @QueryParam("batas") Integer batas) {
        cakupan.require(kodePd);
        return daftar.dokumen(
                new UnitTahun(kodePd, tahun),
                kodeSubKegiatan == null ? null : kodeSubKegiatan.nilai(),
                kursor,
                Cursor.batas(batas));
    }

    private static LocalDate tanggal(String teks) {
        if (teks == null) {
            return null;
        }
        try {
            LocalDate tanggal = LocalDate.parse(teks);
            if (tanggal.getYear() >= Tahun.TERAWAL && tanggal.getYear() <= Tahun.TERAKHIR) {
                return tanggal;
            }
        } catch (DateTimeException e) {
            // Said below.
        }
        throw ProblemException.invalid(List.of(Fault.at("perTanggal", "FORMAT_SALAH", teks)));
    }
}
