package id.sakip.realization.sipd;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Bounds how many bodies of senders that nobody knows yet are taken apart at once. The key may stand in the body, so that anybody
 * could have the service take large bodies apart. Bytes are received before: a slow sender holds nobody up.
 */
@ApplicationScoped
class PintuMasuk {

    private static final long TUNGGU_DETIK = 2;

    private final Semaphore tempat;

    PintuMasuk(@ConfigProperty(name = "sakip.sipd.tanpa-kunci-sekaligus") int sekaligus) {
        this.tempat = new Semaphore(sekaligus);
    }

    /** @throws PintuPenuhException when no place gets free in time */
    <T> T lewat(Supplier<T> pembacaan) {
        try {
            if (!tempat.tryAcquire(TUNGGU_DETIK, TimeUnit.SECONDS)) {
                throw new PintuPenuhException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PintuPenuhException();
        }
        try {
            return pembacaan.get();
        } finally {
            tempat.release();
        }
    }
}
