package id.sakip.planning.impor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import id.sakip.platform.idempotency.Idempotent;
import id.sakip.platform.token.CompletionToken;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Imports a bundle as a whole or not at all. */
@ApplicationScoped
class ImporService {

    private final PengolahBundel pengolah;

    ImporService(PengolahBundel pengolah) {
        this.pengolah = pengolah;
    }

    /**
     * Applies a bundle, once per Idempotency-Key of the request. The answer is made here, so that its headers are
     * repeated with it.
     *
     * @throws ImporDitolakException with any fault; then nothing is kept
     */
    @Idempotent
    public Response terapkan(Kiriman kiriman) {
        LaporanImpor laporan = tanpaGalat(pengolah.olah(kiriman, false));
        Response.ResponseBuilder jawaban = Response.ok(laporan, MediaType.APPLICATION_JSON_TYPE);
        if (laporan.token() != null) {
            jawaban.header(CompletionToken.HEADER, laporan.token());
        }
        return jawaban.build();
    }

    /**
     * Does the same and takes it all back, so that the report is the truth and not a guess.
     *
     * @throws ImporDitolakException with any fault
     */
    public Response coba(Kiriman kiriman) {
        QuarkusTransaction.begin();
        try {
            return Response.ok(tanpaGalat(pengolah.olah(kiriman, true)), MediaType.APPLICATION_JSON_TYPE)
                    .build();
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
