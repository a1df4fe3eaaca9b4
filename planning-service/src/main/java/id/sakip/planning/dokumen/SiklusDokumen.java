package id.sakip.planning.dokumen;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.sakip.contracts.KodeWilayah;
import id.sakip.planning.perangkatdaerah.PerangkatDaerahRepository;
import id.sakip.planning.rencana.PenerbitRencana;
import id.sakip.platform.audit.Audit;
import id.sakip.platform.http.Versions;
import id.sakip.platform.paging.Page;
import id.sakip.platform.problem.ProblemException;
import id.sakip.platform.security.Cakupan;
import id.sakip.platform.token.CompletionToken;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/**
 * The life of a planning document: draft, edited under If-Match, ditetapkan, replaced by the next. Each step is checked
 * against the caller's area and leaves an audit entry in the same transaction.
 */
@ApplicationScoped
public class SiklusDokumen {

    private final DokumenRepository dokumen;
    private final PerangkatDaerahRepository unit;
    private final PenerbitRencana rencana;
    private final Audit audit;
    private final Cakupan cakupan;
    private final Clock clock;

    SiklusDokumen(
            DokumenRepository dokumen,
            PerangkatDaerahRepository unit,
            PenerbitRencana rencana,
            Audit audit,
            Cakupan cakupan,
            Clock clock) {
        this.dokumen = dokumen;
        this.unit = unit;
        this.rencana = rencana;
        this.audit = audit;
        this.cakupan = cakupan;
        this.clock = clock;
    }

    /** Lets the caller write for {@code kodePd} or refuses; a unit that does not exist is a finding. */
    @Transactional(MANDATORY)
    public void periksaUnit(KodeWilayah kodePd, Temuan temuan) {
        cakupan.require(kodePd);
        if (!unit.ada(kodePd)) {
            temuan.catat("kodePd", "UNIT_TIDAK_DIKENAL", kodePd);
        }
    }

    /** @throws ProblemException 404, or 403 outside the caller's area */
    @Transactional(MANDATORY)
    public <D extends Dokumen> D baca(Class<D> jenis, UUID id) {
        D ada = dokumen.wajib(jenis, id);
        cakupan.require(ada.kodePd());
        return ada;
    }

    /**
     * A page of documents without their lines.
     *
     * @param syaratTahun HQL condition on {@code d} and {@code :tahun}
     * @param kodePd a unit, or an area for all units inside it; null for all that the caller may reach
     * @param tahun null for all years
     */
    @Transactional(MANDATORY)
    public <D extends Dokumen> Page<D> halaman(
            Class<D> jenis, String syaratTahun, KodeWilayah kodePd, Integer tahun, String kursor, Integer batas) {
        return dokumen.halaman(jenis, unit.terjangkau(cakupan, kodePd), syaratTahun, tahun, kursor, batas);
    }

    /** Stores a new draft. */
    @Transactional(MANDATORY)
    public void mulai(Dokumen draf) {
        draf.mulai(sekarang());
        dokumen.simpan(draf);
        audit.record("BUAT", draf.jenisDokumen(), draf.id().toString(), null, draf.tampilan());
    }

    /**
     * A draft, reserved for an edit.
     *
     * @throws ProblemException 404, 403, 428 and 412 about the version, 409 when it is no draft any more
     */
    @Transactional(MANDATORY)
    public <D extends Dokumen> D bukaDraf(Class<D> jenis, UUID id, String ifMatch) {
        D draf = dokumen.wajibTerkunci(jenis, id);
        cakupan.require(draf.kodePd());
        Versions.requireMatch(ifMatch, draf.versi());
        draf.harusDraf();
        return draf;
    }

    /** Replaces the content of a draft that {@link #bukaDraf} has opened. */
    @Transactional(MANDATORY)
    public void ubah(Dokumen draf, Runnable isiBaru) {
        Object sebelum = draf.tampilan();
        draf.kosongkan();
        // Lines of the same code come back below: the old ones must be gone before.
        dokumen.simpanPerubahan();
        isiBaru.run();
        draf.ubah(sekarang());
        dokumen.simpanPerubahan();
        audit.record("UBAH", draf.jenisDokumen(), draf.id().toString(), sebelum, draf.tampilan());
    }

    /**
     * A draft, reserved for penetapan together with the plans of its unit.
     *
     * @param ifMatch may be null: then the newest version is meant
     * @throws ProblemException 404, 403, 412 about the version, 409 when it is no draft any more
     */
    @Transactional(MANDATORY)
    public <D extends Dokumen> D bukaUntukPenetapan(Class<D> jenis, UUID id, String ifMatch) {
        D draf = dokumen.wajibTerkunci(jenis, id);
        cakupan.require(draf.kodePd());
        if (ifMatch != null) {
            Versions.requireMatch(ifMatch, draf.versi());
        }
        draf.harusDraf();
        rencana.kunci(draf.kodePd());
        return draf;
    }

    /** The document of this kind that is in force for the unit and year of {@code draf}. */
    @Transactional(MANDATORY)
    public <D extends Dokumen> Optional<D> pendahulu(Class<D> jenis, D draf) {
        return dokumen.berlaku(jenis, draf.kodePd(), draf.tahun());
    }

    /**
     * Puts a checked draft in force in place of the one before, and brings the plans of all years it touches up to date.
     *
     * @return the versions those plans have reached
     */
    @Transactional(MANDATORY)
    public <D extends Dokumen> CompletionToken tetapkan(Class<D> jenis, D draf) {
        Instant waktu = sekarang();
        SortedSet<Integer> tahun = new TreeSet<>(draf.tahunTercakup());
        pendahulu(jenis, draf).ifPresent(lama -> {
            tahun.addAll(lama.tahunTercakup());
            lama.gantikan(waktu);
            dokumen.simpanPerubahan();
            audit.record(
                    "GANTI",
                    lama.jenisDokumen(),
                    lama.id().toString(),
                    StatusDokumen.DITETAPKAN,
                    StatusDokumen.DIGANTI);
        });
        draf.tetapkan(waktu);
        dokumen.simpanPerubahan();
        audit.record("TETAPKAN", draf.jenisDokumen(), draf.id().toString(), StatusDokumen.DRAF, draf.tampilan());
        return rencana.perbarui(draf.kodePd(), tahun);
    }

    private Instant sekarang() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
