package id.sakip.planning.dokumen;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import id.sakip.contracts.Tahun;
import id.sakip.planning.dokumen.domain.Perbedaan;
import id.sakip.planning.rencana.Waktu;
import id.sakip.platform.http.Versions;
import id.sakip.platform.idempotency.Idempotent;
import id.sakip.platform.security.Peran;
import id.sakip.platform.token.CompletionToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * What can be done with documents of every kind; a kind adds its list.
 *
 * @param <I> content as a client writes it
 * @param <T> how a document is shown
 */
public abstract class DokumenResource<I, T extends TampilanDokumen> {

    private static final String IF_MATCH_TERAKHIR = "ETag terakhir";
    private static final String IF_MATCH_DILIHAT = "ETag versi yang dilihat; tanpa ini berlaku atas versi mana pun";

    private final LayananDokumen<?, I, T> layanan;
    private final String alamat;

    /** @param alamat of the collection */
    protected DokumenResource(LayananDokumen<?, I, T> layanan, String alamat) {
        this.layanan = layanan;
        this.alamat = alamat;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Peran.OPERATOR_KECAMATAN, Peran.CAMAT, Peran.BAPPEDA, Peran.ADMIN})
    @Operation(summary = "Buat draf", description = "Peran: operator-kecamatan, camat, bappeda, admin.")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @APIResponse(responseCode = "201", description = "Draf sudah dibuat")
    @APIResponse(responseCode = "409", description = "Sudah ada draf terbuka untuk unit dan tahun ini")
    public RestResponse<T> buat(I isi) {
        return dibuat(layanan.buat(isi));
    }

    private RestResponse<T> dibuat(T baru) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, baru)
                .header(HttpHeaders.LOCATION, alamat + "/" + baru.id())
                .tag(Versions.etag(baru.versi()))
                .build();
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
    @Path("/{id}")
    @Operation(
            summary = "Satu dokumen",
            description = "Beserta isinya; dengan kapan seperti keadaannya waktu itu. Semua peran, dalam wilayahnya.")
    @APIResponse(responseCode = "200", description = "Dokumen; ETag = versi")
    @APIResponse(responseCode = "404", description = "Tidak ada dokumen dengan id ini, atau belum ada waktu itu")
    public RestResponse<T> baca(
            @PathParam("id") UUID id,
            @Parameter(description = "Waktu ISO 8601 dengan zona", example = "2023-11-27T00:00:00Z")
                    @QueryParam("kapan")
                    String kapan) {
        return berversi(kapan == null ? layanan.baca(id) : layanan.baca(id, Waktu.urai(kapan)));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Peran.OPERATOR_KECAMATAN, Peran.CAMAT, Peran.BAPPEDA, Peran.ADMIN})
    @Operation(
            summary = "Ubah draf",
            description = "Mengganti seluruh isi draf; unit dan tahun tetap."
                    + " Peran: operator-kecamatan, camat, bappeda, admin.")
    @APIResponse(responseCode = "200", description = "Draf sudah diubah")
    @APIResponse(responseCode = "404", description = "Tidak ada dokumen dengan id ini")
    @APIResponse(responseCode = "409", description = "Bukan draf lagi")
    @APIResponse(responseCode = "412", description = "Sudah diubah orang lain")
    @APIResponse(responseCode = "428", description = "If-Match tidak disertakan")
    public RestResponse<T> ubah(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH_TERAKHIR, example = "\"1\"") @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            I isi) {
        return berversi(layanan.ubah(id, ifMatch, isi));
    }

    @POST
    @Path("/{id}/salinan")
    @Idempotent
    @RolesAllowed({Peran.OPERATOR_KECAMATAN, Peran.CAMAT, Peran.BAPPEDA, Peran.ADMIN})
    @Operation(
            summary = "Mulai draf dari dokumen ini",
            description =
                    "Dari dokumen yang berlaku: draf tahun berikutnya, atau perubahannya (Renstra, PK, RKT). Nomor"
                            + " dan tanggal dikosongkan; target diambil dari Renstra tahun itu; target keluaran dan triwulan"
                            + " ikut; pagu tidak, kecuali diminta. RPJMD tidak disalin."
                            + " Peran: operator-kecamatan, camat, bappeda, admin.")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @APIResponse(responseCode = "201", description = "Draf sudah dibuat")
    @APIResponse(responseCode = "404", description = "Tidak ada dokumen dengan id ini")
    @APIResponse(responseCode = "409", description = "Dokumen ini tidak berlaku, atau sudah ada draf terbuka")
    @APIResponse(responseCode = "422", description = "Dokumen jenis ini tidak disalin begitu, atau isinya bertentangan")
    public RestResponse<T> salin(
            @PathParam("id") UUID id,
            @Parameter(description = "TAHUN_BARU (bawaan) atau PERUBAHAN") @QueryParam("jenis")
                    PermintaanSalinan.Jenis jenis,
            @Parameter(
                            description =
                                    "Tahun draf, bawaan tahun berikutnya; untuk Renstra perubahan tahun mulai berlaku",
                            example = "2024")
                    @QueryParam("tahun")
                    @Min(Tahun.TERAWAL)
                    @Max(Tahun.TERAKHIR)
                    Integer tahun,
            @Parameter(
                            description = "true: pagu dan anggaran ikut disalin",
                            schema = @Schema(enumeration = {"true", "false"}))
                    @QueryParam("pagu")
                    @Pattern(regexp = "true|false")
                    String pagu) {
        return dibuat(layanan.salin(id, new PermintaanSalinan(jenis, tahun, "true".equals(pagu))));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Peran.OPERATOR_KECAMATAN, Peran.CAMAT, Peran.BAPPEDA, Peran.ADMIN})
    @Operation(
            summary = "Hapus draf",
            description = "Hanya draf; riwayatnya tetap tersimpan. Peran: operator-kecamatan, camat, bappeda, admin.")
    @APIResponse(responseCode = "204", description = "Draf sudah dihapus")
    @APIResponse(responseCode = "404", description = "Tidak ada dokumen dengan id ini")
    @APIResponse(responseCode = "409", description = "Bukan draf lagi")
    @APIResponse(responseCode = "412", description = "Sudah diubah orang lain")
    @APIResponse(responseCode = "428", description = "If-Match tidak disertakan")
    public void hapus(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH_TERAKHIR, example = "\"1\"") @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch) {
        layanan.hapus(id, ifMatch);
    }

    @GET
    @RolesAllowed({
        Peran.OPERATOR_KECAMATAN,
        Peran.CAMAT,
        Peran.BAPPEDA,
        Peran.BAGIAN_ORGANISASI,
        Peran.INSPEKTORAT,
        Peran.ADMIN
    })
    @Path("/{id}/pemeriksaan")
    @Operation(
            summary = "Periksa kelayakan",
            description = "Temuan yang akan disebut penetapan, tanpa mengubah apa pun; untuk dokumen yang sudah"
                    + " ditetapkan peringatan yang tercatat waktu itu. Semua peran kecuali integrasi.")
    @APIResponse(responseCode = "200", description = "Semua galat dan peringatan")
    @APIResponse(responseCode = "404", description = "Tidak ada dokumen dengan id ini")
    public HasilPemeriksaan pemeriksaan(@PathParam("id") UUID id) {
        return layanan.pemeriksaan(id);
    }

    @POST
    @Path("/{id}/pengajuan")
    @Idempotent
    @RolesAllowed({Peran.OPERATOR_KECAMATAN, Peran.CAMAT, Peran.BAPPEDA, Peran.ADMIN})
    @Operation(
            summary = "Ajukan draf",
            description = "Draf diperiksa dan tidak dapat diubah sampai ditetapkan atau dikembalikan."
                    + " If-Match boleh disertakan. Peran: operator-kecamatan, camat, bappeda, admin.")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @APIResponse(responseCode = "200", description = "Sudah diajukan")
    @APIResponse(responseCode = "404", description = "Tidak ada dokumen dengan id ini")
    @APIResponse(responseCode = "409", description = "Bukan draf lagi")
    @APIResponse(responseCode = "412", description = "Sudah diubah orang lain")
    @APIResponse(responseCode = "422", description = "Belum layak diajukan; semua temuan di galat")
    public RestResponse<T> ajukan(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH_DILIHAT, example = "\"1\"") @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch) {
        return berversi(layanan.ajukan(id, ifMatch));
    }

    @POST
    @Path("/{id}/pengembalian")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Peran.CAMAT, Peran.BAPPEDA, Peran.ADMIN})
    @Operation(
            summary = "Kembalikan ke penyusun",
            description = "Dokumen yang diajukan menjadi draf lagi, dengan alasan."
                    + " If-Match boleh disertakan. Peran: camat, bappeda, admin.")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @APIResponse(responseCode = "200", description = "Sudah dikembalikan")
    @APIResponse(responseCode = "404", description = "Tidak ada dokumen dengan id ini")
    @APIResponse(responseCode = "409", description = "Tidak sedang diajukan")
    @APIResponse(responseCode = "412", description = "Sudah diubah orang lain")
    public RestResponse<T> kembalikan(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH_DILIHAT, example = "\"1\"") @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            IsiPengembalian isi) {
        return berversi(layanan.kembalikan(id, ifMatch, isi.alasan()));
    }

    @POST
    @Path("/{id}/penetapan")
    @Idempotent
    @RolesAllowed({Peran.CAMAT, Peran.BAPPEDA, Peran.ADMIN})
    @Operation(
            summary = "Tetapkan",
            description = "Draf atau dokumen yang diajukan mulai berlaku menggantikan pendahulunya, dan rencana yang"
                    + " berlaku diperbarui. Peringatan tidak menghalangi dan tetap tercatat."
                    + " If-Match boleh disertakan. Peran: camat, bappeda, admin.")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @APIResponse(
            responseCode = "200",
            description = "Sudah ditetapkan; Sakip-Token menunggu rencana yang ikut berubah, bila ada")
    @APIResponse(responseCode = "404", description = "Tidak ada dokumen dengan id ini")
    @APIResponse(responseCode = "409", description = "Bukan draf lagi")
    @APIResponse(responseCode = "412", description = "Sudah diubah orang lain")
    @APIResponse(responseCode = "422", description = "Belum layak ditetapkan; semua temuan di galat")
    public RestResponse<T> tetapkan(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH_DILIHAT, example = "\"1\"") @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch) {
        Ditetapkan<T> hasil = layanan.tetapkan(id, ifMatch);
        var jawaban = RestResponse.ResponseBuilder.ok(hasil.tampilan())
                .tag(Versions.etag(hasil.tampilan().versi()));
        if (!hasil.token().parts().isEmpty()) {
            jawaban.header(CompletionToken.HEADER, hasil.token().text());
        }
        return jawaban.build();
    }

    @GET
    @RolesAllowed({
        Peran.OPERATOR_KECAMATAN,
        Peran.CAMAT,
        Peran.BAPPEDA,
        Peran.BAGIAN_ORGANISASI,
        Peran.INSPEKTORAT,
        Peran.ADMIN
    })
    @Path("/{id}/versi")
    @Operation(
            summary = "Riwayat versi",
            description = "Semua versi, yang pertama lebih dulu. Semua peran kecuali integrasi.")
    @APIResponse(responseCode = "200", description = "Semua versi")
    @APIResponse(responseCode = "404", description = "Tidak ada dokumen dengan id ini")
    public List<RingkasanVersi> versi(@PathParam("id") UUID id) {
        return layanan.versi(id);
    }

    @GET
    @RolesAllowed({
        Peran.OPERATOR_KECAMATAN,
        Peran.CAMAT,
        Peran.BAPPEDA,
        Peran.BAGIAN_ORGANISASI,
        Peran.INSPEKTORAT,
        Peran.ADMIN
    })
    @Path("/{id}/versi/{versi}")
    @Operation(summary = "Dokumen pada satu versi", description = "Semua peran kecuali integrasi.")
    @APIResponse(responseCode = "200", description = "Dokumen waktu itu; ETag = versi")
    @APIResponse(responseCode = "404", description = "Tidak ada versi ini")
    public RestResponse<T> satuVersi(@PathParam("id") UUID id, @PathParam("versi") long versi) {
        return berversi(layanan.baca(id, versi));
    }

    @GET
    @RolesAllowed({
        Peran.OPERATOR_KECAMATAN,
        Peran.CAMAT,
        Peran.BAPPEDA,
        Peran.BAGIAN_ORGANISASI,
        Peran.INSPEKTORAT,
        Peran.ADMIN
    })
    @Path("/{id}/perbedaan")
    @Operation(
            summary = "Perbedaan dua versi",
            description = "Daftar perubahan isi yang dapat dibaca: antara dua versi dokumen ini, atau dari dokumen lain"
                    + " sejenis (terhadap) ke dokumen ini, misalnya PK murni dan PK perubahan."
                    + " Semua peran kecuali integrasi.")
    @APIResponse(responseCode = "200", description = "Semua perbedaan; kosong bila isinya sama")
    @APIResponse(responseCode = "404", description = "Tidak ada dokumen atau versi ini")
    public List<Perbedaan> perbedaan(
            @PathParam("id") UUID id,
            @Parameter(description = "Versi awal; bawaan: sebelum ke, atau versi terakhir terhadap") @QueryParam("dari")
                    Long dari,
            @Parameter(description = "Versi akhir; bawaan: terakhir") @QueryParam("ke") Long ke,
            @Parameter(description = "Dokumen lain sejenis sebagai awal") @QueryParam("terhadap") UUID terhadap) {
        return layanan.perbedaan(id, dari, ke, terhadap);
    }

    private static <T extends TampilanDokumen> RestResponse<T> berversi(T isi) {
        return RestResponse.ResponseBuilder.ok(isi)
                .tag(Versions.etag(isi.versi()))
                .build();
    }
}
