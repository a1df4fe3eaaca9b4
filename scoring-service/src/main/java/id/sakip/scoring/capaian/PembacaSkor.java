package id.sakip.scoring.capaian;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Tahun;
import id.sakip.contracts.Topik;
import id.sakip.contracts.Triwulan;
import id.sakip.contracts.skor.SkorUnit;
import id.sakip.platform.messaging.SnapshotStore;
import id.sakip.platform.problem.Fault;
import id.sakip.platform.problem.ProblemException;
import id.sakip.platform.security.Cakupan;
import id.sakip.platform.token.CompletionGate;
import id.sakip.scoring.capaian.SkorRepository.UnitTahun;
import id.sakip.scoring.capaian.domain.Penjelasan;

/** Finds the scores that a caller may see, as of the time and the writes that the caller names. */
@ApplicationScoped
class PembacaSkor {

    private static final Set<String> MASUKAN = Set.of(Topik.RENCANA, Topik.REALISASI);

    private final SkorRepository skor;
    private final SnapshotStore masukan;
    private final CompletionGate gate;
    private final Cakupan cakupan;

    PembacaSkor(SkorRepository skor, SnapshotStore masukan, CompletionGate gate, Cakupan cakupan) {
        this.skor = skor;
        this.masukan = masukan;
        this.gate = gate;
        this.cakupan = cakupan;
    }

    /** The scores up to one quarter, with what they rest on. */
    record SkorTriwulan(SkorUnit unit, SkorUnit.Hasil hasil) {}

    /**
     * Reads the scores of a unit and year.
     *
     * @param pada instant with offset to read as of, or null for now
     * @param token completion token of writes that must be in, or null
     * @throws ProblemException 403 outside the caller's area, 404 without scores, 409 when the writes are not in yet
     */
    SkorTriwulan baca(KodeWilayah kodePd, int tahun, Triwulan sampai, String pada, String token) {
        cakupan.require(kodePd);
        UnitTahun unit = new UnitTahun(kodePd, tahun);
        Instant saat = pada == null ? null : saat(pada);
        gate.await(
                token,
                part -> MASUKAN.contains(part.topik()) && part.kunci().equals(unit.toString())
                        ? masukan.versi(part.topik(), part.kunci())
                        : Long.MAX_VALUE);
        return skor.skor(unit, saat)
                .map(s -> new SkorTriwulan(s, s.hasil().get(sampai.ordinal())))
                .orElseThrow(() -> ProblemException.notFound("SKOR_TIDAK_ADA", kodePd, tahun));
    }

    Penjelasan.PerTriwulan penjelasan(SkorTriwulan s) {
        UnitTahun unit = new UnitTahun(s.unit().kodePd(), s.unit().tahun());
        return skor.penjelasan(unit, s.unit().versi())
                .orElseThrow(() -> new IllegalStateException("a score without its explanation [unit=" + unit + "]"))
                .sampai(s.hasil().sampai());
    }

    private static Instant saat(String pada) {
        try {
            OffsetDateTime saat = OffsetDateTime.parse(pada);
            // PostgreSQL knows fewer years than Java.
            if (saat.getYear() >= Tahun.TERAWAL && saat.getYear() <= Tahun.TERAKHIR) {
                return saat.toInstant();
            }
        } catch (DateTimeException e) {
            // Said below.
        }
        throw ProblemException.invalid(List.of(Fault.at("pada", "FORMAT_SALAH", pada)));
    }
}
