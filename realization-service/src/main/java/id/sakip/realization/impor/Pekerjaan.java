package id.sakip.realization.impor;

import java.time.Instant;
import java.util.UUID;

import id.sakip.platform.security.Pelaku;
import id.sakip.realization.kiriman.Mode;

/**
 * An import job as it stands.
 *
 * @param ragam kind of its rows
 * @param bentuk form in which it was sent
 * @param tersaring its rows are kept in their normal form, not as they were sent
 * @param parkir rows that only miss something wait for it instead of being refused
 * @param pelaku who sent it
 * @param pelepas who released it last, after it had been put off; null while nobody has
 * @param bahasa language of its texts, {@code id} or {@code en}
 * @param pekerja the worker that has it; null while none has
 * @param percobaan how often a worker has begun it
 * @param ukuran bytes of the upload
 * @param tahap MEMERIKSA or MENULIS while it runs
 * @param dibaca rows read so far
 * @param jumlah rows by what became of them
 * @param token completion token, once something was written
 * @param kode why it failed, with {@code pesan} in words; null otherwise
 * @param batal somebody wants it to stop
 */
record Pekerjaan(
        UUID id,
        String ragam,
        Bentuk bentuk,
        boolean tersaring,
        Mode mode,
        boolean dryRun,
        boolean parkir,
        StatusPekerjaan status,
        Pelaku pelaku,
        Pelaku pelepas,
        String bahasa,
        String korelasi,
        UUID pekerja,
        int percobaan,
        long ukuran,
        String tahap,
        int dibaca,
        Jumlah jumlah,
        String token,
        String kode,
        String pesan,
        boolean batal,
        Instant dibuatPada,
        Instant mulaiPada,
        Instant selesaiPada) {

    /** In whose name, and with whose rights, it is carried out. */
    Pelaku atasNama() {
        return pelepas == null ? pelaku : pelepas;
    }

    /** Rows by what became of them. */
    record Jumlah(int dibuat, int diubah, int tetap, int ditolak, int diparkir) {

        static final Jumlah NOL = new Jumlah(0, 0, 0, 0, 0);

        Jumlah tambah(Jumlah lain) {
            return new Jumlah(
                    dibuat + lain.dibuat,
                    diubah + lain.diubah,
                    tetap + lain.tetap,
                    ditolak + lain.ditolak,
                    diparkir + lain.diparkir);
        }
    }
}
