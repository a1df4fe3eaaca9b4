package id.sakip.realization.impor;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import id.sakip.platform.correlation.Correlation;
import id.sakip.realization.impor.PekerjaanRepository.Keadaan;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import org.jboss.logging.Logger;

/**
 * The worker of this replica: takes one job after the other and carries it out in the name of its sender. While it works it says
 * that it is alive; a worker that falls silent loses its job to another.
 */
@ApplicationScoped
class PekerjaImpor {

    private static final Logger LOG = Logger.getLogger(PekerjaImpor.class);
    private static final Duration JEDA = Duration.ofSeconds(1);

    private final PekerjaanRepository pekerjaan;
    private final PelaksanaPekerjaan pelaksana;
    private final CurrentIdentityAssociation identitas;
    private final BatasImpor batas;
    private final MeterRegistry metrics;
    private final UUID pekerja = UUID.randomUUID();
    private final Semaphore ada = new Semaphore(0);
    private final ScheduledExecutorService denyut = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("impor-denyut").daemon().factory());
    private volatile boolean berjalan;
    private Thread thread;

    PekerjaImpor(
            PekerjaanRepository pekerjaan,
            PelaksanaPekerjaan pelaksana,
            CurrentIdentityAssociation identitas,
            BatasImpor batas,
            MeterRegistry metrics) {
        this.pekerjaan = pekerjaan;
        this.pelaksana = pelaksana;
        this.identitas = identitas;
        this.batas = batas;
        this.metrics = metrics;
    }

    void mulai(@Observes StartupEvent event) {
        metrics.gauge("sakip.impor.antre", pekerjaan, p -> p.banyak(StatusPekerjaan.ANTRE));
        metrics.gauge("sakip.impor.berjalan", pekerjaan, p -> p.banyak(StatusPekerjaan.BERJALAN));
        berjalan = true;
        thread = Thread.ofPlatform().name("impor").daemon().start(this::kerja);
    }

    void berhenti(@Observes ShutdownEvent event) throws InterruptedException {
        berjalan = false;
        bangunkan();
        if (thread != null && !thread.join(Duration.ofSeconds(5))) {
            // Its job is taken over by another worker, or by this one after the next start.
            thread.interrupt();
        }
        denyut.shutdownNow();
    }

    /** There may be something to do. */
    void bangunkan() {
        ada.release();
    }

    private void kerja() {
        while (berjalan) {
            try {
                while (berjalan && kerjakanSatu()) {
                    LOG.debug("looking for another import job");
                }
                if (ada.tryAcquire(JEDA.toMillis(), TimeUnit.MILLISECONDS)) {
                    ada.drainPermits();
                }
            } catch (InterruptedException e) {
                return;
            } catch (InternalError | UnknownError e) {
                // The machine itself is broken.
                throw e;
            } catch (Exception | Error e) {
                // One job must not end all imports of this replica. It counted the attempt when it was begun; another
                // is made once it has been silent. Where memory runs out, containers end by themselves
                // (ExitOnOutOfMemoryError); elsewhere what the job held is free again here.
                if (berjalan) {
                    LOG.errorf(e, "import worker failed, goes on in %d ms", JEDA.toMillis());
                    tunggu();
                }
            }
        }
    }

    private void tunggu() {
        try {
            Thread.sleep(JEDA);
        } catch (InterruptedException e) {
            berjalan = false;
        }
    }

    /** @return false when no job waits */
    private boolean kerjakanSatu() {
        Optional<Pekerjaan> satu = QuarkusTransaction.requiringNew().call(() -> pekerjaan.klaim(pekerja, batas.diam()));
        if (satu.isEmpty()) {
            return false;
        }
        AtomicBoolean lanjut = new AtomicBoolean(true);
        long jeda = Math.max(1, batas.diam().toMillis() / 4);
        var detak = denyut.scheduleAtFixedRate(() -> detak(satu.get().id(), lanjut), jeda, jeda, TimeUnit.MILLISECONDS);
        ManagedContext konteks = Arc.container().requestContext();
        konteks.activate();
        try {
            Correlation.begin(satu.get().korelasi());
            identitas.setIdentity(satu.get().atasNama().identitas());
            pelaksana.jalankan(satu.get(), pekerja, () -> lanjut.get() && berjalan);
        } finally {
            detak.cancel(false);
            konteks.terminate();
            Correlation.end();
        }
        return true;
    }

    private void detak(UUID id, AtomicBoolean lanjut) {
        try {
            Keadaan keadaan = QuarkusTransaction.requiringNew().call(() -> pekerjaan.denyut(id, pekerja));
            if (keadaan != Keadaan.LANJUT) {
                lanjut.set(false);
            }
        } catch (RuntimeException e) {
            // The database may be away for a moment; the fence in every commit is what decides.
            LOG.warnf("import worker could not say that it is alive [pekerjaan=%s]: %s", id, e.toString());
        }
    }

    @Scheduled(every = "24h", delayed = "15m")
    void hapusLama() {
        int terhapus = QuarkusTransaction.requiringNew().call(() -> pekerjaan.hapusLama(batas.hari()));
        LOG.infof("old import jobs removed [banyak=%d]", terhapus);
    }
}
