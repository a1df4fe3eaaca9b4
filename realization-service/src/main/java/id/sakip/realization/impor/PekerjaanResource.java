package id.sakip.realization.impor;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import id.sakip.platform.audit.Audit;
import id.sakip.platform.paging.Cursor;
import id.sakip.platform.paging.Page;
import id.sakip.platform.problem.ProblemException;
import id.sakip.platform.security.Cakupan;
import id.sakip.platform.security.Pelaku;
import id.sakip.platform.security.Peran;
import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Import jobs: how far they are, and what became of their rows. */
@Path("/api/v1/pekerjaan")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Impor")
public class PekerjaanResource {

    private static final String TIDAK_ADA = "Tidak ada pekerjaan demikian yang boleh dilihat pemanggil";

    private final PekerjaanRepository pekerjaan;
    private final PenyajiPekerjaan penyaji;
    private final PekerjaImpor pekerja;
    private final Audit audit;
    private final SecurityIdentity pelaku;
    private final Cakupan cakupan;

    PekerjaanResource(
            PekerjaanRepository pekerjaan,
            PenyajiPekerjaan penyaji,
            PekerjaImpor pekerja,
            Audit audit,
            SecurityIdentity pelaku,
            Cakupan cakupan) {
        this.pekerjaan = pekerjaan;
        this.penyaji = penyaji;
        this.pekerja = pekerja;
        this.audit = audit;
        this.pelaku = pelaku;
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
            operationId = "daftarPekerjaan",
            summary = "Pekerjaan impor pemanggil, dan pengirim lain dalam wilayahnya; terbaru lebih dahulu")
    @APIResponse(responseCode = "200", description = "Satu halaman pekerjaan, tanpa galat barisnya")
    public Page<PekerjaanView> daftar(
            @Parameter(description = "Kelanjutan daftar, dari jawaban sebelumnya") @QueryParam("kursor") String kursor,
            @Parameter(description = "1..200, biasanya 50") @QueryParam("batas") Integer batas) {
        return pekerjaan
                .daftar(
                        pelaku.getPrincipal().getName(),
                        cakupan.semua(),
                        cakupan.wilayah(),
                        kursor,
                        Cursor.batas(batas))
                .map(penyaji::ringkas);
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
    @Operation(
            operationId = "pekerjaan",
            summary = "Sejauh mana satu pekerjaan, dan apa yang dapat dilakukan berikutnya")
    @APIResponse(responseCode = "200", description = "Pekerjaan dengan paling banyak 100 galat pertama")
    @APIResponse(responseCode = "404", description = TIDAK_ADA)
    public PekerjaanView satu(@PathParam("id") UUID id) {
        return penyaji.lihat(penyaji.cari(id));
    }

    @GET
    @Path("/{id}/ditolak.csv")
    @Produces("text/csv")
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
            operationId = "unduhDitolak",
            summary = "Baris yang ditolak atau diparkir, satu baris CSV per galat",
            description = "Kiriman atomik: paling banyak 10.000 galat.")
    @APIResponse(
            responseCode = "200",
            description = "baris, letak, kode, medan, pesan, isi",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = TIDAK_ADA)
    public Response ditolak(@PathParam("id") UUID id) {
        Pekerjaan satu = penyaji.cari(id);
        return berkas("ditolak.csv", ke -> penyaji.ditolak(satu.id(), ke));
    }

    @GET
    @Path("/{id}/diterima.csv")
    @Produces("text/csv")
    @RolesAllowed({
        Peran.OPERATOR_KECAMATAN,
        Peran.CAMAT,
        Peran.BAPPEDA,
        Peran.BAGIAN_ORGANISASI,
        Peran.INSPEKTORAT,
        Peran.INTEGRASI,
        Peran.ADMIN
    })
    @Operation(operationId = "unduhDiterima", summary = "Baris yang diterima, dengan apa yang terjadi padanya")
    @APIResponse(
            responseCode = "200",
            description = "baris, letak, hasil (DIBUAT, DIUBAH, TETAP), isi",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = TIDAK_ADA)
    public Response diterima(@PathParam("id") UUID id) {
        Pekerjaan satu = penyaji.cari(id);
        return berkas("diterima.csv", ke -> penyaji.diterima(satu, ke));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Peran.OPERATOR_KECAMATAN, Peran.BAPPEDA, Peran.BAGIAN_ORGANISASI, Peran.INTEGRASI, Peran.ADMIN})
    @Transactional
    @Operation(
            operationId = "batalkanPekerjaan",
            summary = "Hentikan pekerjaan yang menunggu atau berjalan, atau buang yang ditunda",
            description =
                    "atomik: tidak ada yang tertulis. per-baris: bagian yang sudah tertulis tetap; hitungannya di pekerjaan."
                            + " Yang ditunda tetap disimpan sampai dilepas atau dibuang.")
    @APIResponse(responseCode = "204", description = "Akan berhenti")
    @APIResponse(responseCode = "404", description = TIDAK_ADA)
    @APIResponse(responseCode = "409", description = "Sudah selesai")
    public void batalkan(@PathParam("id") UUID id) {
        penyaji.wajibBoleh(penyaji.cari(id));
        if (!pekerjaan.batalkan(id)) {
            throw ProblemException.conflict("PEKERJAAN_SUDAH_SELESAI", id);
        }
        audit.record("BATALKAN", "PEKERJAAN", id.toString(), null, null);
    }

    @POST
    @Path("/{id}/pelepasan")
    @RolesAllowed({Peran.OPERATOR_KECAMATAN, Peran.BAPPEDA, Peran.BAGIAN_ORGANISASI, Peran.INTEGRASI, Peran.ADMIN})
    @Operation(
            operationId = "lepasPekerjaan",
            summary = "Kerjakan lagi kiriman atomik yang ditunda, tanpa dikirim ulang",
            description =
                    "Setelah yang ditunggu ada: rencana, alias, atau periode yang terbuka. Dikerjakan atas nama dan dengan hak"
                            + " yang melepas, yang wilayahnya harus mencakup wilayah pengirim.")
    @APIResponse(
            responseCode = "202",
            description = "Diantrekan lagi",
            content = @Content(schema = @Schema(implementation = PekerjaanView.class)))
    @APIResponse(responseCode = "403", description = "Wilayah pengirim tidak seluruhnya milik pemanggil")
    @APIResponse(responseCode = "404", description = TIDAK_ADA)
    @APIResponse(responseCode = "409", description = "Tidak sedang ditunda")
    public Response lepas(@PathParam("id") UUID id) {
        Pekerjaan satu = penyaji.cari(id);
        penyaji.wajibBoleh(satu);
        wajibMencakup(satu.pelaku());
        antrekan(id);
        pekerja.bangunkan();
        return Response.accepted(penyaji.lihat(penyaji.cari(id))).build();
    }

    private void antrekan(UUID id) {
        io.quarkus.narayana.jta.QuarkusTransaction.requiringNew().run(() -> {
            if (!pekerjaan.antrekan(id, Pelaku.dari(pelaku, cakupan))) {
                throw ProblemException.conflict("PEKERJAAN_TIDAK_DITUNDA", id);
            }
            audit.record("LEPAS", "PEKERJAAN", id.toString(), null, null);
        });
    }

    /** Also one's own upload: rights may have gone since it came. */
    private void wajibMencakup(Pelaku pengirim) {
        pengirim.wilayah().forEach(cakupan::require);
        if (pengirim.peran().contains(Peran.ADMIN) && !cakupan.semua()) {
            throw ProblemException.of(403, "TIDAK_BERWENANG");
        }
    }

    private static Response berkas(String nama, StreamingOutput isi) {
        return Response.ok(isi, "text/csv; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + nama + "\"")
                .build();
    }
}
