package id.sakip.realization.bukti;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import jakarta.inject.Singleton;

import id.sakip.platform.problem.ProblemException;

/** Takes an upload in as it comes, to disk and never more than a piece of it into memory. */
@Singleton
class PenampungBerkas {

    private static final int POTONGAN = 64 << 10;

    private final AturBukti atur;

    PenampungBerkas(AturBukti atur) {
        this.atur = atur;
    }

    /** An upload on disk; closing it removes it. */
    record Tampungan(Path berkas, long ukuran, String sidik) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            Files.deleteIfExists(berkas);
        }
    }

    /**
     * @param panjang what the client says that it sends, negative when it does not
     * @throws ProblemException 413 above the bound, 400 for an empty upload
     */
    Tampungan tampung(InputStream unggahan, long panjang) throws IOException {
        if (panjang > terbesar()) {
            throw terlaluBesar();
        }
        Path berkas = Files.createTempFile("sakip-bukti-", ".isi");
        Tampungan hasil = null;
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long ukuran = salin(new DigestInputStream(unggahan, digest), berkas);
            if (ukuran == 0) {
                throw ProblemException.of(400, "ISI_KOSONG");
            }
            hasil = new Tampungan(berkas, ukuran, HexFormat.of().formatHex(digest.digest()));
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
        long ukuran = 0;
        byte[] potongan = new byte[POTONGAN];
        try (OutputStream keluar = Files.newOutputStream(ke)) {
            for (int banyak; (banyak = baca(dari, potongan)) >= 0; ) {
                ukuran += banyak;
                if (ukuran > terbesar()) {
                    throw terlaluBesar();
                }
                keluar.write(potongan, 0, banyak);
            }
        }
        return ukuran;
    }

    private static int baca(InputStream dari, byte[] potongan) {
        try {
            return dari.read(potongan);
        } catch (IOException e) {
            // The client went away; there is nobody to tell, and nothing of ours is wrong.
            throw ProblemException.of(400, "PERMINTAAN_SALAH");
        }
    }

    private long terbesar() {
        return atur.terbesar().asLongValue();
    }

    private ProblemException terlaluBesar() {
        return ProblemException.of(413, "UNGGAHAN_TERLALU_BESAR", terbesar() >> 20);
    }
}
