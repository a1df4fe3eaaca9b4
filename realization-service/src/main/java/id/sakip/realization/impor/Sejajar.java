package id.sakip.realization.impor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/**
 * Lets one thread read while the caller's thread writes what was read, in the same order and with a bounded number of items in
 * between.
 */
final class Sejajar {

    private static final int SEKALI = 500;
    private static final int BOBOT_SEKALI = 10_000;
    private static final int TERBANYAK = 8;

    private Sejajar() {}

    /** What reads, passing on each item; it must need nothing of the caller's thread. */
    interface Pembacaan<T> {
        void baca(Consumer<T> penerima) throws IOException;
    }

    /** The writer has given up; nothing more needs to be read. */
    private static final class BerhentiException extends RuntimeException {
        private BerhentiException() {
            super(null, null, false, false);
        }
    }

    /** Items that follow each other; the last ones of a reading say so, with what ended it early, if anything did. */
    private record Rombongan<T>(List<T> isi, boolean terakhir, Throwable sebab) {}

    /**
     * Reads to the end.
     *
     * @param bobot how much memory an item takes, in values
     * @throws IOException and whatever else the reading or {@code penulis} throws; of a reading that breaks off, everything before
     *     has been written
     */
    static <T> void jalankan(Pembacaan<T> pembacaan, ToIntFunction<T> bobot, Consumer<T> penulis) throws IOException {
        BlockingQueue<Rombongan<T>> antrean = new ArrayBlockingQueue<>(TERBANYAK);
        Thread pembaca = Thread.ofPlatform()
                .name("impor-baca")
                .daemon()
                .start(() -> new Penghimpun<>(antrean, bobot).baca(pembacaan));
        try {
            Rombongan<T> rombongan;
            do {
                rombongan = antrean.take();
                rombongan.isi().forEach(penulis);
            } while (!rombongan.terakhir());
            lempar(rombongan.sebab());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while an upload was read", e);
        } finally {
            pembaca.interrupt();
        }
    }

    /** Gathers what was read, and hands it over in groups. */
    private static final class Penghimpun<T> {

        private final BlockingQueue<Rombongan<T>> antrean;
        private final ToIntFunction<T> bobot;
        private List<T> terkumpul = new ArrayList<>(SEKALI);
        private int berat;

        private Penghimpun(BlockingQueue<Rombongan<T>> antrean, ToIntFunction<T> bobot) {
            this.antrean = antrean;
            this.bobot = bobot;
        }

        private void baca(Pembacaan<T> pembacaan) {
            try {
                Throwable sebab = null;
                try {
                    pembacaan.baca(this::tambah);
                } catch (BerhentiException e) {
                    throw e;
                } catch (IOException | RuntimeException | Error e) {
                    // Thrown again in the thread that waits for it.
                    sebab = e;
                }
                taruh(antrean, new Rombongan<>(terkumpul, true, sebab));
            } catch (BerhentiException e) {
                // Nobody waits for the rest.
                terkumpul = List.of();
            }
        }

        private void tambah(T satu) {
            terkumpul.add(satu);
            berat += bobot.applyAsInt(satu);
            if (terkumpul.size() >= SEKALI || berat >= BOBOT_SEKALI) {
                taruh(antrean, new Rombongan<>(terkumpul, false, null));
                terkumpul = new ArrayList<>(SEKALI);
                berat = 0;
            }
        }
    }

    private static <T> void taruh(BlockingQueue<T> antrean, T isi) {
        try {
            while (!antrean.offer(isi, 1, TimeUnit.SECONDS)) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new BerhentiException();
                }
            }
        } catch (InterruptedException e) {
            throw new BerhentiException();
        }
    }

    private static void lempar(Throwable sebab) throws IOException {
        switch (sebab) {
            case null -> {}
            case IOException e -> throw e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException(sebab);
        }
    }
}
