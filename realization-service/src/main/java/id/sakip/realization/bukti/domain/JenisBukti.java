package id.sakip.realization.bukti.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Kinds of content that are taken. None of them runs by itself; documents with macros are no DOCX or XLSX. */
public enum JenisBukti {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    WEBP("image/webp", "webp"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    /** Plain text in UTF-8; what makes it a CSV is its name only. */
    TEKS("text/plain", "txt", "csv");

    private final String media;
    private final List<String> akhiran;

    JenisBukti(String media, String... akhiran) {
        this.media = media;
        this.akhiran = List.of(akhiran);
    }

    /** Media type without parameters, e.g. {@code application/pdf}. */
    public String media() {
        return media;
    }

    /** Endings of names that fit, lower case; the usual one is the first. */
    public List<String> akhiran() {
        return akhiran;
    }

    public static Optional<JenisBukti> dari(String media) {
        return Arrays.stream(values()).filter(j -> j.media.equals(media)).findFirst();
    }
}
