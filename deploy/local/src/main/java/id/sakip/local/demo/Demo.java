package id.sakip.local.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.sakip.local.launch.LaunchException;
import id.sakip.local.launch.Platform;
import id.sakip.local.launch.Progress;
import id.sakip.local.launch.Service;

/**
 * Plays a scenario. Every request carries an Idempotency-Key made of its file's name and content, so playing it again
 * sends the same requests and changes nothing.
 */
public final class Demo {

    private static final List<String> SEMUA = List.of("arjasa-2023", "kaliwates-2020", "umbulsari-2021");
    private static final String KEPALA_KUNCI = "Idempotency-Key";
    private static final String KEPALA_TOKEN = "Sakip-Token";

    private final Path data;
    private final Platform platform;
    private final Progress progress;
    private final ObjectMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** @param data folder with one folder per scenario */
    public Demo(Platform platform, Path data, Progress progress) {
        this.platform = platform;
        this.data = data;
        this.progress = progress;
    }

    /** Plays the three reports of the demo data, one after the other. */
    public void playAll() throws InterruptedException {
        for (String nama : SEMUA) {
            play(nama);
        }
    }

    /**
     * Plays one scenario and prints the report that comes of it, and what the documents contradict.
     *
     * @throws LaunchException when a service refuses what it should take
     */
    public void play(String nama) throws InterruptedException {
        Path folder = data.resolve(nama);
        Skenario skenario = Skenario.baca(folder, json);
        progress.say("Memainkan " + skenario.nama() + " " + skenario.tahun() + " lewat API");
        try (Klien klien = new Klien(platform, json)) {
            SequencedSet<String> ditunggu = new LinkedHashSet<>();
            SequencedSet<String> tokenRencana = new LinkedHashSet<>();
            for (Skenario.Langkah langkah : skenario.langkah()) {
                Optional<String> token = jalankan(klien, langkah, baca(folder.resolve(langkah.berkas())), tokenRencana);
                token.ifPresent(ditunggu::addLast);
                if (langkah.layanan() == Service.PLANNING) {
                    token.ifPresent(tokenRencana::addLast);
                }
            }
            progress.say("Menunggu nilai sampai di laporan");
            JsonNode lkip = bacaLkip(klien, skenario, ditunggu);
            progress.show(
                    switch (skenario.sajian()) {
                        case TABEL -> new LaporanTeks().tulis(lkip);
                        case RINGKAS -> new RingkasanTeks().tulis(lkip);
                    });
            progress.show(new PeringatanTeks(klien, skenario.pembaca()).tulis(skenario.kodePd()));
        }
    }

    /** @return token of what this step changed, if it gave one */
    private Optional<String> jalankan(
            Klien klien, Skenario.Langkah langkah, String isi, SequencedSet<String> tokenRencana)
            throws InterruptedException {
        String kunci = kunci(Path.of(langkah.berkas()).getFileName().toString(), isi);
        // Realization knows a plan as soon as its event arrived: the tokens let it wait for that.
        Map<String, String> kepala = langkah.layanan() == Service.PLANNING || tokenRencana.isEmpty()
                ? Map.of(KEPALA_KUNCI, kunci)
                : Map.of(KEPALA_KUNCI, kunci, KEPALA_TOKEN, String.join(",", tokenRencana));
        Jawaban jawaban =
                klien.kirim(langkah.layanan(), langkah.pengguna(), langkah.metode(), langkah.jalur(), isi, kepala);
        if (!jawaban.berhasil()) {
            throw new LaunchException(langkah.uraian() + " ditolak: " + jawaban.masalah());
        }
        if (jawaban.isi().path("ditolak").asInt() > 0) {
            throw new LaunchException(langkah.uraian() + " ditolak sebagian: " + jawaban.masalah());
        }
        progress.say("  %-18s %s%s"
                .formatted(
                        langkah.pengguna(),
                        langkah.uraian(),
                        jawaban.diputarUlang() ? " (sudah ada)" : hitungan(jawaban.isi())));
        return jawaban.token();
    }

    /** What became of the rows or documents that were sent; nothing for a step of another kind. */
    private static String hitungan(JsonNode laporan) {
        if (!laporan.has("dibuat")) {
            return "";
        }
        return ": %d dibuat, %d diubah, %d tetap"
                .formatted(
                        laporan.path("dibuat").asInt(),
                        laporan.path("diubah").asInt(),
                        laporan.path("tetap").asInt());
    }

    /** Reads the report once all that was written is in it: each token is waited for in turn. */
    private JsonNode bacaLkip(Klien klien, Skenario skenario, SequencedSet<String> ditunggu)
            throws InterruptedException {
        String jalur = "/api/v1/lkip/" + skenario.kodePd() + "/" + skenario.tahun();
        Jawaban jawaban = klien.baca(Service.REPORTING, skenario.pembaca(), jalur, Map.of());
        for (String token : ditunggu) {
            jawaban = klien.baca(Service.REPORTING, skenario.pembaca(), jalur, Map.of(KEPALA_TOKEN, token));
        }
        if (!jawaban.berhasil()) {
            throw new LaunchException("LKIP tidak terbaca: " + jawaban.masalah());
        }
        return jawaban.isi();
    }

    private static String kunci(String berkas, String isi) {
        try {
            byte[] sidik = MessageDigest.getInstance("SHA-256").digest(isi.getBytes(StandardCharsets.UTF_8));
            return "demo-" + berkas + "-" + HexFormat.of().formatHex(sidik, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String baca(Path berkas) {
        try {
            return Files.readString(berkas);
        } catch (IOException e) {
            throw new LaunchException("data demo tidak terbaca: " + berkas, e);
        }
    }
}
