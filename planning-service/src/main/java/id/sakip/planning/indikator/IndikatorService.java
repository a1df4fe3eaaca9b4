package id.sakip.planning.indikator;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.sakip.contracts.JenisNilai;
import id.sakip.contracts.KodeWilayah;
import id.sakip.planning.dokumen.SiklusDokumen;
import id.sakip.planning.dokumen.Temuan;
import id.sakip.planning.perangkatdaerah.PerangkatDaerahRepository;
import id.sakip.planning.rencana.PenerbitRencana;
import id.sakip.planning.rencana.SumberRencana;
import id.sakip.planning.rencana.domain.BahanRencana;
import id.sakip.platform.audit.Audit;
import id.sakip.platform.http.Versions;
import id.sakip.platform.paging.Page;
import id.sakip.platform.problem.Fault;
import id.sakip.platform.problem.ProblemException;
import id.sakip.platform.security.Cakupan;
import id.sakip.platform.token.CompletionToken;
import io.quarkus.arc.All;

/** Reads and edits definitions of indicators. */
@ApplicationScoped
class IndikatorService implements SumberRencana {

    private static final String OBJEK = "INDIKATOR";

    private final IndikatorRepository indikator;
    private final PerangkatDaerahRepository unit;
    private final SiklusDokumen siklus;
    private final List<PemakaiIndikator> pemakai;
    private final PenerbitRencana rencana;
    private final Audit audit;
    private final Cakupan cakupan;
    private final Clock clock;

    IndikatorService(
            IndikatorRepository indikator,
            PerangkatDaerahRepository unit,
            SiklusDokumen siklus,
            @All List<PemakaiIndikator> pemakai,
            PenerbitRencana rencana,
            Audit audit,
            Cakupan cakupan,
            Clock clock) {
        this.indikator = indikator;
        this.unit = unit;
        this.siklus = siklus;
        this.pemakai = pemakai;
        this.rencana = rencana;
        this.audit = audit;
        this.cakupan = cakupan;
        this.clock = clock;
    }

    /** An edited definition, and what to wait for to see it elsewhere. */
    record Diubah(TampilanIndikator tampilan, CompletionToken token) {}

    @Transactional
    Page<TampilanIndikator> halaman(KodeWilayah kodePd, String kursor, Integer batas) {
        return indikator
                .halaman(unit.terjangkau(cakupan, kodePd), kursor, batas)
                .map(TampilanIndikator::dari);
    }

    @Transactional
    TampilanIndikator baca(UUID id) {
        Indikator ada = indikator.cari(id).orElseThrow(() -> tidakAda(id));
        cakupan.require(ada.kodePd());
        return TampilanIndikator.dari(ada);
    }

    @Transactional
    TampilanIndikator buat(IsiIndikator isi) {
        Temuan temuan = new Temuan();
        siklus.periksaUnit(isi.kodePd(), temuan);
        isi.periksa(temuan);
        temuan.tolakIsi();
        Instant waktu = sekarang();
        Indikator baru = new Indikator(isi.kodePd(), isi.kode(), waktu);
        baru.isi(isi, waktu);
        indikator.simpan(baru);
        TampilanIndikator tampilan = TampilanIndikator.dari(baru);
        audit.record("BUAT", OBJEK, baru.id().toString(), null, tampilan);
        return tampilan;
    }

    @Transactional
    Diubah ubah(UUID id, String ifMatch, IsiIndikator isi) {
        Indikator ada = indikator.cariTerkunci(id).orElseThrow(() -> tidakAda(id));
        cakupan.require(ada.kodePd());
        Versions.requireMatch(ifMatch, ada.versi());
        Temuan temuan = new Temuan();
        temuan.harusTetap("kodePd", ada.kodePd(), isi.kodePd());
        temuan.harusTetap("kode", ada.kode(), isi.kode());
        isi.periksa(temuan);
        temuan.tolakIsi();
        // A penetapan waits here, so that no document comes in force between the check and the change.
        rencana.kunci(ada.kodePd());
        periksaTarget(ada, isi.jenisNilai());
        TampilanIndikator sebelum = TampilanIndikator.dari(ada);
        ada.isi(isi, sekarang());
        indikator.simpanPerubahan();
        TampilanIndikator sesudah = TampilanIndikator.dari(ada);
        audit.record("UBAH", OBJEK, id.toString(), sebelum, sesudah);
        return new Diubah(sesudah, rencana.perbaruiSemua(ada.kodePd()));
    }

    /** @throws ProblemException 422 with every target of a living document that the new kind of value contradicts */
    private void periksaTarget(Indikator ada, JenisNilai baru) {
        if (baru == ada.jenisNilai()) {
            return;
        }
        List<Fault> bertentangan = pemakai.stream()
                .flatMap(p -> p.target(ada.kodePd(), ada.kode()).stream())
                .filter(t -> !Temuan.sesuai(t.nilai().jenis(), baru))
                .sorted(Comparator.comparing(PemakaiIndikator.Target::jenisDokumen)
                        .thenComparing(PemakaiIndikator.Target::tahun))
                .map(t -> Fault.at(
                        "jenisNilai",
                        "DOKUMEN_BERTARGET_PREDIKAT",
                        t.jenisDokumen(),
                        String.valueOf(t.tahun()),
                        t.dokumen(),
                        t.nilai().teks()))
                .toList();
        if (!bertentangan.isEmpty()) {
            throw ProblemException.refused("JENIS_NILAI_BERTENTANGAN", bertentangan);
        }
    }

    @Override
    public void sumbang(KodeWilayah kodePd, int tahun, BahanRencana bahan) {
        for (Indikator i : indikator.milik(kodePd)) {
            bahan.definisi(new BahanRencana.Definisi(
                    i.kode(),
                    i.uraian(),
                    true,
                    i.satuan(),
                    i.polaritas(),
                    i.agregasi(),
                    i.jenisNilai(),
                    i.penanggungJawab().isEmpty() ? null : String.join(", ", i.penanggungJawab()),
                    i.sumberData()));
        }
    }

    private Instant sekarang() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static ProblemException tidakAda(UUID id) {
        return ProblemException.notFound("INDIKATOR_TIDAK_ADA", id);
    }
}
