package id.sakip.local.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.sakip.local.launch.LaunchException;
import id.sakip.local.launch.Service;

/**
 * What is played: one folder of files, of which {@code langkah.json} is this.
 *
 * @param pembaca user who reads the report at the end
 * @param sajian how much of the report is printed; all tables when it is left out
 */
record Skenario(String nama, String kodePd, int tahun, String pembaca, Sajian sajian, List<Langkah> langkah) {

    private static final String BERKAS = "langkah.json";

    /** How much of a report is printed. */
    enum Sajian {
        TABEL,
        RINGKAS
    }

    Skenario {
        sajian = Objects.requireNonNullElse(sajian, Sajian.TABEL);
        langkah = List.copyOf(langkah);
    }

    /**
     * One request.
     *
     * @param pengguna who sends it
     * @param metode HTTP method; POST when it is left out
     * @param jalur path that it is sent to
     * @param berkas file with the body, seen from the folder of the scenario
     */
    record Langkah(String uraian, Service layanan, String pengguna, String metode, String jalur, String berkas) {

        Langkah {
            metode = Objects.requireNonNullElse(metode, "POST");
        }
    }

    static Skenario baca(Path folder, ObjectMapper json) {
        Path file = folder.resolve(BERKAS);
        try {
            return json.readValue(Files.readString(file), Skenario.class);
        } catch (IOException e) {
            throw new LaunchException("data demo tidak terbaca: " + file + " (" + e.getMessage() + ")", e);
        }
    }
}
