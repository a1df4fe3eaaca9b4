package id.sakip.planning.nomenklatur;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.KodeNomenklatur.Tingkat;
import id.sakip.contracts.Tahun;
import id.sakip.platform.http.Versions;
import id.sakip.platform.paging.Page;
import id.sakip.platform.security.Peran;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The official list of programs, kegiatan and sub kegiatan per fiscal year. */
@Path("/api/v1/nomenklatur")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Nomenklatur",
        description = "Daftar program, kegiatan dan sub kegiatan per tahun anggaran; urusan 7.01 sudah terisi, tanpa"
                + " 7.01.01.2.04 dan sub kegiatan PKK (7.01.03.2.06) yang belum terkonfirmasi")
public class NomenklaturResource {

    private final NomenklaturService nomenklatur;

    NomenklaturResource(NomenklaturService nomenklatur) {
        this.nomenklatur = nomenklatur;
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
            summary = "Daftar nomenklatur satu tahun",
            description = "Urut kode, per halaman. Sebelum 2021 kosong: daftarnya belum berkode. Semua peran.")
    @APIResponse(responseCode = "200", description = "Satu halaman daftar")
    public Page<TampilanNomenklatur> daftar(
            @Parameter(description = "Tahun anggaran, bawaan tahun ini", example = "2023")
                    @Min(Tahun.TERAWAL)
                    @Max(Tahun.TERAKHIR)
                    @QueryParam("tahun")
                    Integer tahun,
            @Parameter(description = "Hanya yang langsung di bawah kode ini", example = "7.01.02.2.01")
                    @QueryParam("induk")
                    KodeNomenklatur induk,
            @Parameter(description = "Hanya tingkat ini") @QueryParam("tingkat") Tingkat tingkat,
            @Parameter(description = "Penggalan kode atau uraian", example = "pelayanan")
                    @Size(max = 100)
                    @Pattern(regexp = "[^\\x00-\\x1f\\x7f]*")
                    @QueryParam("cari")
                    String cari,
            @QueryParam("kursor") String kursor,
            @Parameter(description = "1 sampai 200, bawaan 50") @QueryParam("batas") Integer batas) {
        return nomenklatur.halaman(tahun, induk, tingkat, cari, kursor, batas);
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
    @Path("/{kode}")
    @Operation(
            summary = "Satu kode dalam satu tahun",
            description = "Sub kegiatan boleh ditulis dengan dua atau empat angka terakhir. Semua peran.")
    @APIResponse(
            responseCode = "200",
            description = "Entri; ETag = versi",
            content = @Content(schema = @Schema(implementation = TampilanNomenklatur.class)))
    @APIResponse(responseCode = "404", description = "Daftar tahun itu tidak memuat kode ini")
    public Response baca(
            @Parameter(description = "Kode program, kegiatan atau sub kegiatan", example = "7.01.02.2.01.0002")
                    @PathParam("kode")
                    KodeNomenklatur kode,
            @Parameter(description = "Tahun anggaran, bawaan tahun ini", example = "2023")
                    @Min(Tahun.TERAWAL)
                    @Max(Tahun.TERAKHIR)
                    @QueryParam("tahun")
                    Integer tahun) {
        return jawaban(Response.ok(), nomenklatur.baca(kode, tahun));
    }

    @PUT
    @Path("/{kode}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Peran.ADMIN)
    @Operation(
            summary = "Tambah, ganti nama atau akhiri kode",
            description = "Uraian berlaku mulai berlakuMulai sampai uraian berikutnya, atau sampai berlakuSampai."
                    + " Tahun sebelumnya tetap. Kode baru tidak memerlukan If-Match; induknya harus sudah ada."
                    + " Daftar ini milik semua kabupaten. Dokumen yang sudah ada tidak berubah. Peran: admin.")
    @APIResponse(
            responseCode = "200",
            description = "Sudah diubah, atau memang sudah demikian",
            content = @Content(schema = @Schema(implementation = TampilanNomenklatur.class)))
    @APIResponse(
            responseCode = "201",
            description = "Kode baru",
            content = @Content(schema = @Schema(implementation = TampilanNomenklatur.class)))
    @APIResponse(responseCode = "409", description = "Baru saja ditambahkan orang lain")
    @APIResponse(responseCode = "412", description = "Sudah diubah orang lain")
    @APIResponse(responseCode = "428", description = "If-Match tidak disertakan")
    public Response tulis(
            @Parameter(description = "Kode program, kegiatan atau sub kegiatan", example = "7.01.02.2.01.0002")
                    @PathParam("kode")
                    KodeNomenklatur kode,
            @Parameter(description = "ETag terakhir", example = "\"1\"") @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            IsiNomenklatur isi) {
        NomenklaturService.Ditulis ditulis = nomenklatur.tulis(kode, ifMatch, isi);
        return jawaban(ditulis.baru() ? Response.status(Response.Status.CREATED) : Response.ok(), ditulis.tampilan());
    }

    private static Response jawaban(Response.ResponseBuilder jawaban, TampilanNomenklatur isi) {
        return jawaban.entity(isi)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .tag(Versions.etag(isi.versi()))
                .build();
    }
}
