package id.sakip.realization.survei;

/** Texts that group things, so that two spellings of blanks are one. */
final class Teks {

    /** Of a parameter; bodies are read without control characters anyway. */
    static final String TANPA_KENDALI = "[^\\x00-\\x1f\\x7f]*";

    private Teks() {}

    /** Without blanks around it and with one blank between words; null when nothing is left. */
    static String rapi(String teks) {
        if (teks == null) {
            return null;
        }
        String rapi = teks.strip().replaceAll("\\s+", " ");
        return rapi.isEmpty() ? null : rapi;
    }
}
