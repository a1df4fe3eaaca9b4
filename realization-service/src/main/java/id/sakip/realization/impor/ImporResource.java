package id.sakip.realization.impor;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import id.sakip.platform.problem.ProblemException;
import id.sakip.platform.security.Peran;
import id.sakip.realization.impor.PenerimaUnggahan.Unggahan;
import id.sakip.realization.kiriman.DokumenApi;
import id.sakip.realization.kiriman.Jalur;
import id.sakip.realization.kiriman.OpsiKiriman;
import id.sakip.realization.kiriman.Ragam;
import id.sakip.realization.sipd.domain.Sumber;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Files and large batches, taken in as jobs. */
@Path("/api/v1/impor")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Impor", description = "Berkas dan kiriman besar, dikerjakan di belakang dengan kemajuan yang terlihat")
public class ImporResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String NDJSON = "application/x-ndjson";
    private static final Pattern TUNGGU = Pattern.compile("(?:.*,)?\\s*wait=(\\d{1,4})\\s*(?:,.*)?");
    private static final int TUNGGU_TERLAMA = 30;
    private static final Duration JEDA = Duration.ofMillis(50);

    private final PenerimaUnggahan penerima;
    private final PenyaringUnggahan penyaring;
    private final PelaksanaPekerjaan pelaksana;
    private final PekerjaanRepository pekerjaan;
    private final PenyajiPekerjaan penyaji;
    private final PekerjaImpor pekerja;

    ImporResource(
            PenerimaUnggahan penerima,
            PenyaringUnggahan penyaring,
            PelaksanaPekerjaan pelaksana,
            PekerjaanRepository pekerjaan,
            PenyajiPekerjaan penyaji,
            PekerjaImpor pekerja) {
        this.penerima = penerima;
        this.penyaring = penyaring;
        this.pelaksana = pelaksana;
        this.pekerjaan = pekerjaan;
        this.penyaji = penyaji;
        this.pekerja = pekerja;
    }

    @POST
    @Path("/{ragam}")
    @Consumes({MediaType.APPLICATION_JSON, NDJSON, "text/csv", XLSX})
    @RolesAllowed({Peran.OPERATOR_KECAMATAN, Peran.BAPPEDA, Peran.BAGIAN_ORGANISASI, Peran.INTEGRASI, Peran.ADMIN})
    @Operation(
            operationId = "impor",
            summary = "Impor berkas atau kiriman besar",
            description =
                    "Isi sama dengan /realisasi/{ragam}: array JSON, satu objek JSON per baris, CSV, atau lembar pertama"
                            + " buku XLSX dengan nama medan sebagai judul kolom. Ragam sipd-belanja, sipd-spj, sipd-lra, dan sipd-dokumen"
                            + " membaca ekspor SIPD; yang tidak ada di berkas diberikan di alamat: tahun, tanggal_akhir, bulan,"
                            + " kode_skpd, kode_sub_giat. Jawabannya pekerjaan; kemajuannya di"
                            + " /pekerjaan/{id}. per-baris: bagian demi bagian. atomik: semua dalam satu transaksi, atau tidak satu pun.")
    @Parameter(
            name = "mode",
            in = ParameterIn.QUERY,
            description = DokumenApi.MODE,
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"per-baris", "atomik"},
                            defaultValue = "per-baris"))
    @Parameter(
            name = "dryRun",
            in = ParameterIn.QUERY,
            description = DokumenApi.DRY_RUN,
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @Parameter(
            name = "parkir",
            in = ParameterIn.QUERY,
            description = DokumenApi.PARKIR,
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "true"))
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            description = DokumenApi.IDEMPOTENSI,
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @APIResponse(
            responseCode = "200",
            description = "Prefer: wait cukup; pekerjaan sudah selesai",
            content = @Content(schema = @Schema(implementation = PekerjaanView.class)))
    @APIResponse(
            responseCode = "202",
            description = "Diterima; Location menunjuk pekerjaannya",
            content = @Content(schema = @Schema(implementation = PekerjaanView.class)))
    @APIResponse(responseCode = "403", description = "Peran pemanggil tidak mengirim ragam itu")
    @APIResponse(responseCode = "404", description = "Tidak ada ragam demikian")
    @APIResponse(responseCode = "413", description = "Unggahan terlalu besar")
    @APIResponse(responseCode = "422", description = "Berkas SIPD atau respons survei tidak dapat dibaca sampai akhir")
    @APIResponse(responseCode = "415", description = "Bukan JSON, NDJSON, CSV, atau XLSX")
    public Response impor(
            @Parameter(
                            description =
                                    "Jenis realisasi: anggaran, indikator, keluaran, respons, akun, dokumen; atau sipd-belanja, sipd-spj, sipd-lra, sipd-dokumen",
                            example = "anggaran")
                    @PathParam("ragam")
                    String ragam,
            @Parameter(description = "wait=N: tunggu paling lama N detik, sampai 30") @HeaderParam("Prefer")
                    String prefer,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema = @Schema(type = SchemaType.ARRAY, implementation = Object.class)),
                                @Content(mediaType = NDJSON, schema = @Schema(implementation = String.class)),
                                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)),
                                @Content(
                                        mediaType = XLSX,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
                            })
                    InputStream isi,
            @Context UriInfo alamat,
            @Context HttpHeaders headers)
            throws IOException {
        Optional<Sumber> sipd = PenyaringUnggahan.sumber(ragam);
        String nama = sipd.map(PenyaringUnggahan::ragam).orElse(ragam);
        Ragam<?, ?, ?> jenis = pelaksana.ragam(nama);
        if (jenis == null) {
            throw ProblemException.notFound("RAGAM_TIDAK_DIKENAL", ragam);
        }
        penyaji.wajibBoleh(jenis);
        Bentuk bentuk = Bentuk.dari(headers.getMediaType())
                .orElseThrow(() -> ProblemException.of(415, "TIPE_MEDIA_TIDAK_DIDUKUNG"));
        OpsiKiriman opsi = OpsiKiriman.dari(alamat, headers, Jalur.IMPOR, true);
        Response diterima;
        try (Unggahan unggahan = penerima.tampung(isi)) {
            diterima = sipd.isPresent() || jenis.berpribadi()
                    ? buatTersaring(
                            nama,
                            bentuk,
                            opsi,
                            () -> sipd.isPresent()
                                    ? penyaring.saring(bentuk, sipd.get(), tambahan(alamat), unggahan)
                                    : penyaring.saring(bentuk, jenis.bentuk(), unggahan))
                    : penerima.buat(nama, bentuk, false, opsi, unggahan);
        }
        pekerja.bangunkan();
        UUID id = ((PekerjaanView) diterima.getEntity()).id();
        return tunggu(id, detik(prefer))
                .map(selesai -> Response.ok(penyaji.lihat(selesai))
                        .header("Location", "/api/v1/pekerjaan/" + id)
                        .build())
                .orElse(diterima);
    }

    private interface Penyaringan {
        Unggahan saring() throws IOException;
    }

    private Response buatTersaring(String ragam, Bentuk bentuk, OpsiKiriman opsi, Penyaringan penyaringan)
            throws IOException {
        try (Unggahan tersaring = penyaringan.saring()) {
            return penerima.buat(ragam, bentuk, true, opsi, tersaring);
        } catch (UnggahanException e) {
            throw ProblemException.of(422, e.kode(), e.args().toArray());
        }
    }

    /** What the file does not say, such as the year or the date of a snapshot. */
    private static Map<String, String> tambahan(UriInfo alamat) {
        return alamat.getQueryParameters().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, satu -> satu.getValue().getFirst()));
    }

    /** The job once it has ended; empty when that takes longer. */
    private Optional<Pekerjaan> tunggu(UUID id, int detik) {
        long batas = System.nanoTime() + Duration.ofSeconds(detik).toNanos();
        while (System.nanoTime() < batas) {
            Optional<Pekerjaan> selesai =
                    pekerjaan.cari(id).filter(p -> p.status().selesai());
            if (selesai.isPresent()) {
                return selesai;
            }
            try {
                Thread.sleep(JEDA);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static int detik(String prefer) {
        if (prefer == null) {
            return 0;
        }
        Matcher cocok = TUNGGU.matcher(prefer);
        return cocok.matches() ? Math.min(TUNGGU_TERLAMA, Integer.parseInt(cocok.group(1))) : 0;
    }
}
