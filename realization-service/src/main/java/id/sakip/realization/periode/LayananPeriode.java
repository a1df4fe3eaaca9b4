package id.sakip.realization.periode;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Topik;
import id.sakip.contracts.Triwulan;
import id.sakip.contracts.periode.StatusPeriode;
import id.sakip.platform.audit.Audit;
import id.sakip.platform.http.Versions;
import id.sakip.platform.outbox.Outbox;
import id.sakip.platform.problem.ProblemException;
import id.sakip.realization.periode.domain.Aksi;
import id.sakip.realization.unit.UnitTahun;
import id.sakip.realization.unit.UnitTahunRepository;
import io.quarkus.arc.All;
import io.quarkus.security.identity.SecurityIdentity;
import org.jboss.logging.Logger;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/**
 * Moves quarters from state to state. The unit's row is locked before its state is read: writers of realisasi hold the same
 * lock, so nothing is written between the decision and its commit.
 */
@ApplicationScoped
class LayananPeriode {

    private static final Logger LOG = Logger.getLogger(LayananPeriode.class);

    private final UnitTahunRepository unitTahun;
    private final PeriodeRepository periode;
    private final Outbox outbox;
    private final Audit audit;
    private final SecurityIdentity pelaku;
    private final List<PengamatPeriode> pengamat;

    LayananPeriode(
            UnitTahunRepository unitTahun,
            PeriodeRepository periode,
            Outbox outbox,
            Audit audit,
            SecurityIdentity pelaku,
            @All List<PengamatPeriode> pengamat) {
        this.unitTahun = unitTahun;
        this.periode = periode;
        this.outbox = outbox;
        this.audit = audit;
        this.pelaku = pelaku;
        this.pengamat = pengamat;
    }

    /**
     * Does {@code aksi} to one quarter.
     *
     * @param alasan null where the act takes none
     * @param ifMatch version that the caller has seen; null to act on whatever it is
     * @throws ProblemException 409 {@code PERIODE_TIDAK_DAPAT} when its state does not allow the act, 412 when it has
     *     changed meanwhile
     */
    @Transactional(MANDATORY)
    public PeriodeView laksanakan(KunciPeriode kunci, Aksi aksi, String alasan, String ifMatch) {
        SortedSet<UnitTahun> unit = new TreeSet<>(Set.of(kunci.unit()));
        SortedMap<UnitTahun, Long> versi = unitTahun.lock(unit);
        Keadaan dari = periode.cari(kunci);
        if (ifMatch != null) {
            Versions.requireMatch(ifMatch, dari.versi());
        }
        if (!aksi.mungkinDari(dari.status())) {
            String mungkin =
                    Aksi.mungkin(dari.status()).stream().map(Aksi::jalur).collect(Collectors.joining(", "));
            throw ProblemException.conflict("PERIODE_TIDAK_DAPAT", aksi.jalur(), dari.status(), mungkin);
        }
        Keadaan ke = alihkan(kunci, aksi, dari, alasan, versi.get(kunci.unit()));
        return PeriodeView.dari(kunci, ke, pelaku.getRoles());
    }

    /**
     * Locks a quarter for all units of an area that are known in the year.
     *
     * @param cakupan which of them
     * @return what became of each of them
     */
    @Transactional(MANDATORY)
    public List<HasilPenguncian> kunciSemua(
            KodeWilayah wilayah, int tahun, Triwulan triwulan, CakupanPenguncian cakupan) {
        SortedSet<UnitTahun> unit = periode.unit(wilayah, tahun);
        if (unit.isEmpty()) {
            return List.of();
        }
        SortedMap<UnitTahun, Long> versi = unitTahun.lock(unit);
        List<HasilPenguncian> hasil = new ArrayList<>();
        for (UnitTahun satu : unit) {
            KunciPeriode kunci = new KunciPeriode(satu, triwulan);
            Keadaan dari = periode.cari(kunci);
            boolean dikunci = cakupan.aksi().mungkinDari(dari.status());
            Keadaan ke = dikunci ? alihkan(kunci, cakupan.aksi(), dari, null, versi.get(satu)) : dari;
            hasil.add(new HasilPenguncian(satu.kodePd(), dari.status(), ke.status(), dikunci));
        }
        return hasil;
    }

    private Keadaan alihkan(KunciPeriode kunci, Aksi aksi, Keadaan dari, String alasan, long versiUnit) {
        // PostgreSQL keeps microseconds; the event must say the same time as the table.
        Instant waktu = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Keadaan ke = new Keadaan(
                aksi.ke(),
                dari.versi() + 1,
                waktu,
                pelaku.getPrincipal().getName(),
                String.join(",", new TreeSet<>(pelaku.getRoles())),
                alasan);
        periode.simpan(new PeriodeRepository.Peralihan(kunci, aksi, dari, ke, versiUnit));
        outbox.append(
                Topik.PERIODE,
                new StatusPeriode(
                        kunci.unit().kodePd(), kunci.unit().tahun(), kunci.triwulan(), ke.versi(), waktu, ke.status()));
        audit.record(aksi.name(), "PERIODE", kunci.kunci(), dari, ke);
        LOG.infof("period changed [periode=%s, dari=%s, ke=%s]", kunci, dari.status(), ke.status());
        if (aksi.membuka()) {
            pengamat.forEach(satu -> satu.triwulanTerbuka(kunci.unit()));
        }
        return ke;
    }
}
