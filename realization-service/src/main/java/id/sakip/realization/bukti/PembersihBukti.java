package id.sakip.realization.bukti;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

/** Removes contents from the store that no evidence names any more, or never did because its upload did not end well. */
@ApplicationScoped
class PembersihBukti {

    private static final Logger LOG = Logger.getLogger(PembersihBukti.class);

    private final IsiRepository isi;
    private final SimpananBukti simpanan;
    private final AturBukti atur;

    PembersihBukti(IsiRepository isi, SimpananBukti simpanan, AturBukti atur) {
        this.isi = isi;
        this.simpanan = simpanan;
        this.atur = atur;
    }

    @Scheduled(every = "{sakip.bukti.bersih}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void bersihkan() {
        bersihkan(Instant.now());
    }

    /** @return number of contents removed */
    int bersihkan(Instant sekarang) {
        Instant sebelum = sekarang.minus(atur.tanpaPemilik());
        int banyak = 0;
        Optional<String> satu = Optional.of("");
        while (satu.isPresent()) {
            String setelah = satu.get();
            satu = QuarkusTransaction.requiringNew().call(() -> hapusSatu(setelah, sebelum, sekarang));
            banyak += satu.isPresent() ? 1 : 0;
        }
        if (banyak > 0) {
            LOG.infof("evidence contents without owner removed [banyak=%d]", banyak);
        }
        return banyak;
    }

    private Optional<String> hapusSatu(String setelah, Instant sebelum, Instant sekarang) throws IOException {
        Optional<String> sidik = isi.tanpaPemilik(setelah, sebelum);
        if (sidik.isPresent()) {
            // The file first: should the process die in between, the row still says that there is something to remove.
            simpanan.hapus(sidik.get());
            isi.dihapus(sidik.get(), sekarang);
        }
        return sidik;
    }
}
