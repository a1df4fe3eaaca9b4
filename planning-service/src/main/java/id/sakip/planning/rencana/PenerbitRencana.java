package id.sakip.planning.rencana;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Topik;
import id.sakip.contracts.rencana.RencanaBerlaku;
import id.sakip.planning.rencana.domain.BahanRencana;
import id.sakip.planning.rencana.domain.PerakitRencana;
import id.sakip.platform.digest.Digest;
import id.sakip.platform.json.SakipJson;
import id.sakip.platform.outbox.Outbox;
import id.sakip.platform.token.CompletionToken;
import io.quarkus.arc.All;
import org.jboss.logging.Logger;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/**
 * Keeps the plan in force up to date: puts it together anew when a document or definition changed, and when its content
 * differs from the last version stores the new one and tells the others.
 *
 * <p>All changes to the plans of one unit wait for each other (a lock on the unit's row). That is coarser than a lock per
 * year, and on purpose: a Renstra and an indicator definition touch many years, one row cannot deadlock with itself, and
 * versions and outbox rows follow the order of commits. Plans of a unit change some dozen times a year.
 */
@ApplicationScoped
public class PenerbitRencana {

    private static final Logger LOG = Logger.getLogger(PenerbitRencana.class);

    private final RencanaRepository rencana;
    private final List<SumberRencana> sumber;
    private final Outbox outbox;
    private final Clock clock;

    PenerbitRencana(RencanaRepository rencana, @All List<SumberRencana> sumber, Outbox outbox, Clock clock) {
        this.rencana = rencana;
        this.sumber = sumber;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Reserves the plans of a unit for this transaction; call it before reading what they are made of. */
    @Transactional(MANDATORY)
    public void kunci(KodeWilayah kodePd) {
        rencana.kunci(kodePd);
    }

    /**
     * Brings the plans of these years up to date.
     *
     * @return the version that each of them has reached, to wait for elsewhere
     */
    @Transactional(MANDATORY)
    public CompletionToken perbarui(KodeWilayah kodePd, SortedSet<Integer> tahun) {
        rencana.kunci(kodePd);
        List<CompletionToken.Part> tercapai = new ArrayList<>();
        for (int satu : tahun) {
            perbarui(kodePd, satu)
                    .ifPresent(
                            versi -> tercapai.add(new CompletionToken.Part(Topik.RENCANA, kodePd + ":" + satu, versi)));
        }
        return new CompletionToken(tercapai);
    }

    /** Brings every plan of the unit up to date, after a change of something that all years share. */
    @Transactional(MANDATORY)
    public CompletionToken perbaruiSemua(KodeWilayah kodePd) {
        rencana.kunci(kodePd);
        return perbarui(kodePd, rencana.tahun(kodePd));
    }

    /** What the plan of this year is made of now. */
    @Transactional(MANDATORY)
    public BahanRencana bahan(KodeWilayah kodePd, int tahun) {
        BahanRencana bahan = new BahanRencana();
        sumber.forEach(s -> s.sumbang(kodePd, tahun, bahan));
        return bahan;
    }

    private Optional<Long> perbarui(KodeWilayah kodePd, int tahun) {
        BahanRencana bahan = bahan(kodePd, tahun);
        Optional<RencanaVersi> terakhir = rencana.terbaru(kodePd, tahun);
        if (terakhir.isEmpty() && bahan.kosong()) {
            return Optional.empty();
        }
        // Version and time are not content: with them the same plan would never equal itself.
        String sidik = Digest.sha256(json(PerakitRencana.rakit(kodePd, tahun, 1, Instant.EPOCH, bahan))
                .getBytes(StandardCharsets.UTF_8));
        if (terakhir.isPresent() && terakhir.get().sidik().equals(sidik)) {
            return Optional.of(terakhir.get().versi());
        }
        long versi = terakhir.map(RencanaVersi::versi).orElse(0L) + 1;
        Instant waktu = clock.instant().truncatedTo(ChronoUnit.MICROS);
        RencanaBerlaku baru = PerakitRencana.rakit(kodePd, tahun, versi, waktu, bahan);
        rencana.simpan(new RencanaVersi(kodePd, tahun, versi, waktu, sidik, json(baru)));
        outbox.append(Topik.RENCANA, baru);
        LOG.infof("plan in force changed [kodePd=%s, tahun=%d, versi=%d]", kodePd, tahun, versi);
        return Optional.of(versi);
    }

    private static String json(RencanaBerlaku rencana) {
        try {
            return SakipJson.mapper().writeValueAsString(rencana);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a plan in force is always JSON", e);
        }
    }
}
