package id.sakip.realization.impor;

import java.util.Arrays;
import java.util.Optional;

import jakarta.ws.rs.core.MediaType;

/** Form of an upload. */
enum Bentuk {
    JSON("application/json"),
    NDJSON("application/x-ndjson"),
    CSV("text/csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final MediaType tipe;

    Bentuk(String tipe) {
        this.tipe = MediaType.valueOf(tipe);
    }

    static Optional<Bentuk> dari(MediaType tipe) {
        return Arrays.stream(values()).filter(b -> b.tipe.isCompatible(tipe)).findFirst();
    }
}
