package id.sakip.realization.bukti;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Singleton;

import id.sakip.realization.bukti.domain.JenisBukti;
import id.sakip.realization.bukti.domain.PaketOffice;
import id.sakip.realization.bukti.domain.PemeriksaUtuh;
import id.sakip.realization.bukti.domain.Putusan;
import id.sakip.realization.bukti.domain.Putusan.Alasan;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Tells what a file is from its content alone, reading its beginning; neither its name nor what its sender says counts. */
@Singleton
class PengenalJenis {

    private static final Set<String> ZIP = Set.of("application/zip", "application/x-tika-ooxml");

    private final MimeTypes pustaka = MimeTypes.getDefaultMimeTypes();

    Putusan kenali(Path berkas) throws IOException {
        String media = media(berkas);
        if (ZIP.contains(media)) {
            return PembacaPaket.baca(berkas)
                    .map(PaketOffice::putusan)
                    .orElseGet(() -> Putusan.ditolak(Alasan.BUKTI_TIDAK_UTUH, "ZIP"));
        }
        Optional<JenisBukti> jenis = JenisBukti.dari(media);
        if (jenis.isEmpty()) {
            return Putusan.ditolak(Alasan.BUKTI_JENIS_DITOLAK, media);
        }
        return PemeriksaUtuh.utuh(jenis.get(), berkas)
                ? new Putusan.Diterima(jenis.get())
                : Putusan.ditolak(Alasan.BUKTI_TIDAK_UTUH, jenis.get());
    }

    private String media(Path berkas) throws IOException {
        try (InputStream isi = new BufferedInputStream(Files.newInputStream(berkas))) {
            return pustaka.detect(isi, new Metadata()).toString();
        }
    }
}
