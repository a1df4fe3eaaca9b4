package id.sakip.realization.periode;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import id.sakip.platform.correlation.Correlation;
import id.sakip.platform.security.Pelaku;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import org.jboss.logging.Logger;

/**
 * Carries out planned locks when their time has come, also when it came while no replica was running. The row of the plan is
 * locked meanwhile and marked in the same transaction, so each is carried out once.
 */
@ApplicationScoped
class PelaksanaJadwal {

    private static final Logger LOG = Logger.getLogger(PelaksanaJadwal.class);

    private final JadwalRepository jadwal;
    private final LayananPeriode layanan;
    private final CurrentIdentityAssociation identitas;

    PelaksanaJadwal(JadwalRepository jadwal, LayananPeriode layanan, CurrentIdentityAssociation identitas) {
        this.jadwal = jadwal;
        this.layanan = layanan;
        this.identitas = identitas;
    }

    @Scheduled(every = "{sakip.periode.jadwal}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void jalankan() {
        jalankan(Instant.now());
    }

    /** Carries out everything that is due at {@code sekarang}. */
    void jalankan(Instant sekarang) {
        try {
            while (QuarkusTransaction.requiringNew().call(() -> jalankanSatu(sekarang))) {
                LOG.debug("looking for another planned lock");
            }
        } finally {
            Correlation.end();
        }
    }

    private boolean jalankanSatu(Instant sekarang) {
        Optional<Jadwal> tiba = jadwal.tiba(sekarang);
        if (tiba.isEmpty()) {
            return false;
        }
        Jadwal satu = tiba.get();
        Correlation.begin(null);
        Pelaku perencana = new Pelaku(satu.oleh(), Set.of(satu.peran().split(",")), List.of(satu.kodeKab()));
        identitas.setIdentity(perencana.identitas());
        List<HasilPenguncian> hasil = layanan.kunciSemua(satu.kodeKab(), satu.tahun(), satu.triwulan(), satu.cakupan());
        LaporanPenguncian laporan =
                LaporanPenguncian.dari(satu.kodeKab(), satu.tahun(), satu.triwulan(), satu.cakupan(), hasil);
        jadwal.simpan(new Jadwal(
                satu.kodeKab(),
                satu.tahun(),
                satu.triwulan(),
                satu.kunciPada(),
                satu.cakupan(),
                satu.versi() + 1,
                satu.oleh(),
                satu.peran(),
                Instant.now(),
                laporan.dikunci(),
                laporan.dilewati()));
        LOG.infof(
                "planned lock carried out [kodeKab=%s, tahun=%d, triwulan=%s, dikunci=%d, dilewati=%d]",
                satu.kodeKab(), satu.tahun(), satu.triwulan(), laporan.dikunci(), laporan.dilewati());
        return true;
    }
}
