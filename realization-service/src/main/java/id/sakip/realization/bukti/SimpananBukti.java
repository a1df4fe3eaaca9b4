package id.sakip.realization.bukti;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Where contents are kept, each under its SHA-256. */
interface SimpananBukti {

    /**
     * Keeps a content for good: once this returns it survives a crash, and nobody ever sees a part of it. Keeping one that is
     * there already changes nothing.
     *
     * @param sidik SHA-256 of the file in hexadecimal
     */
    void simpan(String sidik, Path berkas) throws IOException;

    /** @throws IOException also when it is not there */
    InputStream buka(String sidik) throws IOException;

    /** Removes a content, if it is there. */
    void hapus(String sidik) throws IOException;
}
