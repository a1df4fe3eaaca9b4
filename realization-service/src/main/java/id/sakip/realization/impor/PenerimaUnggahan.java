package id.sakip.realization.impor;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import id.sakip.platform.correlation.Correlation;
import id.sakip.platform.idempotency.Idempotent;
import id.sakip.platform.idempotency.RequestFingerprint;
import id.sakip.platform.problem.ProblemException;
import id.sakip.platform.security.Cakupan;
import id.sakip.platform.security.Pelaku;
import id.sakip.realization.kiriman.OpsiKiriman;
import io.quarkus.security.identity.SecurityIdentity;

/** Takes an upload in: to disk while it comes, since only all of it says which request it is, and from there into the database. */
@ApplicationScoped
class PenerimaUnggahan {

    private final PekerjaanRepository pekerjaan;
    private final IsiPekerjaan isi;
    private final BatasImpor batas;
    private final RequestFingerprint sidik;
    private final SecurityIdentity pengirim;
    private final Cakupan cakupan;

    PenerimaUnggahan(
            PekerjaanRepository pekerjaan,
            IsiPekerjaan isi,
            BatasImpor batas,
            RequestFingerprint sidik,
            SecurityIdentity pengirim,
            Cakupan cakupan) {
        this.pekerjaan = pekerjaan;
        this.isi = isi;
        this.batas = batas;
        this.sidik = sidik;
        this.pengirim = pengirim;
        this.cakupan = cakupan;
    }

    /** An upload on disk; closing it removes it. */
    record Unggahan(Path berkas, long ukuran) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            Files.deleteIfExists(berkas);
        }
    }

    /** @throws ProblemException 413 above the bound, 400 for an empty upload */
    Unggahan tampung(InputStream unggahan) throws IOException {
        Path berkas = Files.createTempFile("sakip-unggahan-", ".isi");
        Unggahan hasil = null;
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long ukuran = salin(new DigestInputStream(unggahan, digest), berkas);
            if (ukuran == 0) {
                throw ProblemException.of(400, "ISI_KOSONG");
            }
            sidik.body(digest.digest());
            hasil = new Unggahan(berkas, ukuran);
            return hasil;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        } finally {
            if (hasil == null) {
                Files.deleteIfExists(berkas);
            }
        }
    }

    private long salin(InputStream dari, Path ke) throws IOException {
        long terbesar = batas.isiTerbesar().asLongValue();
        long ukuran = 0;
        byte[] potongan = new byte[64 << 10];
        try (OutputStream keluar = Files.newOutputStream(ke)) {
            for (int banyak; (banyak = dari.read(potongan)) >= 0; ) {
                ukuran += banyak;
                if (ukuran > terbesar) {
                    throw ProblemException.of(413, "UNGGAHAN_TERLALU_BESAR", terbesar >> 20);
                }
                keluar.write(potongan, 0, banyak);
            }
        }
        return ukuran;
    }

    /**
     * Makes a job of the upload, once per Idempotency-Key of the request.
     *
     * @param tersaring it holds rows in their normal form with their places
     */
    @Idempotent
    public Response buat(String ragam, Bentuk bentuk, boolean tersaring, OpsiKiriman opsi, Unggahan unggahan) {
        Pekerjaan baru = new Pekerjaan(
                UUID.randomUUID(),
                ragam,
                bentuk,
                tersaring,
                opsi.mode(),
                opsi.dryRun(),
                opsi.parkir(),
                StatusPekerjaan.ANTRE,
                Pelaku.dari(pengirim, cakupan),
                null,
                opsi.bahasa().equals(Locale.ENGLISH) ? "en" : "id",
                Correlation.current(),
                null,
                0,
                unggahan.ukuran(),
                null,
                0,
                Pekerjaan.Jumlah.NOL,
                null,
                null,
                null,
                false,
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                null,
                null);
        pekerjaan.buat(baru);
        try (InputStream dari = Files.newInputStream(unggahan.berkas())) {
            isi.simpan(baru.id(), dari);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Response.accepted(PekerjaanView.dari(baru, java.util.List.of(), true))
                .header("Location", "/api/v1/pekerjaan/" + baru.id())
                .build();
    }
}
