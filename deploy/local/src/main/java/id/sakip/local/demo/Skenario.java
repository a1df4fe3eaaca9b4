package id.sakip.local.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.sakip.local.launch.LaunchException;
import id.sakip.local.launch.Service;

/**
 * What is played: one folder of files, of which {@code langkah.json} is this.
 *
 * @param pembaca user who reads the report at the end
 */
record Skenario(String nama, String kodePd, int tahun, String pembaca, List<Langkah> langkah) {

    private static final String BERKAS = "langkah.json";

    Skenario {
        langkah = List.copyOf(langkah);
    }

    /**
     * One request.
     *
     * @param pengguna who sends it
     * @param jalur path that it is posted to
     * @param berkas file with the body
     * @param penetapan who puts the document in force afterwards; null when nobody has to
     */
    record Langkah(String uraian, Service layanan, String pengguna, String jalur, String berkas, String penetapan) {}

    static Skenario baca(Path folder, ObjectMapper json) {
        Path file = folder.resolve(BERKAS);
        try {
            return json.readValue(Files.readString(file), Skenario.class);
        } catch (IOException e) {
            throw new LaunchException("data demo tidak terbaca: " + file + " (" + e.getMessage() + ")", e);
        }
    }
}
