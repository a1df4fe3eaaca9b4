package id.sakip.planning.impor;

import jakarta.enterprise.context.ApplicationScoped;

import id.sakip.platform.idempotency.Idempotent;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Imports a bundle as a whole or not at all. */
@ApplicationScoped
class ImporService {

    private final PengolahBundel pengolah;

    ImporService(PengolahBundel pengolah) {
        this.pengolah = pengolah;
    }

    /**
     * Applies a bundle, once per Idempotency-Key of the request.
     *
     * @throws ImporDitolakException with any fault; then nothing is kept
     */
    @Idempotent
    public LaporanImpor terapkan(Kiriman kiriman) {
        return tanpaGalat(pengolah.olah(kiriman, false));
    }

    /**
     * Does the same and takes it all back, so that the report is the truth and not a guess.
     *
     * @throws ImporDitolakException with any fault
     */
    public LaporanImpor coba(Kiriman kiriman) {
        QuarkusTransaction.begin();
        try {
            return tanpaGalat(pengolah.olah(kiriman, true));
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private static LaporanImpor tanpaGalat(LaporanImpor laporan) {
        if (laporan.banyakGalat() > 0) {
            throw new ImporDitolakException(laporan);
        }
        return laporan;
    }
}
