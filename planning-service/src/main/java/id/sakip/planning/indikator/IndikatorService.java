package id.sakip.planning.indikator;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.nilai.Skala;
import id.sakip.planning.dokumen.SiklusDokumen;
import id.sakip.planning.dokumen.Temuan;
import id.sakip.planning.perangkatdaerah.PerangkatDaerahRepository;
import id.sakip.planning.rencana.PenerbitRencana;
import id.sakip.planning.rencana.SumberRencana;
import id.sakip.planning.rencana.domain.BahanRencana;
import id.sakip.planning.skala.KatalogSkala;
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
    private final KatalogSkala skala;
    private final PemeriksaTargetLama targetLama;
    private final List<PemakaiIndikator> pemakai;
    private final PenerbitRencana rencana;
    private final Audit audit;
    private final Cakupan cakupan;
    private final Clock clock;

    IndikatorService(
            IndikatorRepository indikator,
            PerangkatDaerahRepository unit,
            SiklusDokumen siklus,
            KatalogSkala skala,
            PemeriksaTargetLama targetLama,
            @All List<PemakaiIndikator> pemakai,
            PenerbitRencana rencana,
            Audit audit,
            Cakupan cakupan,
            Clock clock) {
        this.indikator = indikator;
        this.unit = unit;
        this.siklus = siklus;
        this.skala = skala;
        this.targetLama = targetLama;
        this.pemakai = pemakai;
        this.rencana = rencana;
        this.audit = audit;
        this.cakupan = cakupan;
        this.clock = clock;
    }

    /** An edited definition, and what to wait for to see it elsewhere. */
    record Diubah(TampilanIndikator tampilan, CompletionToken token) {}

    /** @param tahun shows the revisions of that year; null for the newest */
    @Transactional
    Page<TampilanIndikator> halaman(KodeWilayah kodePd, Integer tahun, String kursor, Integer batas) {
        return indikator
                .halaman(unit.terjangkau(cakupan, kodePd), kursor, batas)
                .map(i -> TampilanIndikator.pada(i, tahun));
    }

    /** @param tahun shows the revision of that year; null for the newest */
    @Transactional
    TampilanIndikator baca(UUID id, Integer tahun) {
        return TampilanIndikator.pada(terjangkau(id), tahun);
    }

    @Transactional
    List<TampilanIndikator> revisi(UUID id) {
        Indikator ada = terjangkau(id);
        return ada.revisi().stream().map(r -> TampilanIndikator.dari(ada, r)).toList();
    }

    private Indikator terjangkau(UUID id) {
        Indikator ada = indikator.cari(id).orElseThrow(() -> tidakAda(id));
        cakupan.require(ada.kodePd());
        return ada;
    }

    @Transactional
    TampilanIndikator buat(IsiIndikator isi) {
        Temuan temuan = new Temuan();
        siklus.periksaUnit(isi.kodePd(), temuan);
        isi.periksa(skala.untuk(isi.kodePd()), temuan);
        temuan.tolakIsi();
        Indikator baru = new Indikator(isi, sekarang());
        indikator.simpan(baru);
        audit.record("BUAT", OBJEK, baru.id().toString(), null, Potret.dari(baru));
        return TampilanIndikator.pada(baru, null);
    }

    /** Corrects the revision that starts in the same year, or adds one. */
    @Transactional
    Diubah ubah(UUID id, String ifMatch, IsiIndikator isi) {
        Indikator ada = terkunci(id, ifMatch);
        Map<String, Skala> dikenal = skala.untuk(ada.kodePd());
        Temuan temuan = new Temuan();
        temuan.harusTetap("kodePd", ada.kodePd(), isi.kodePd());
        temuan.harusTetap("kode", ada.kode(), isi.kode());
        isi.periksa(dikenal, temuan);
        temuan.tolakIsi();
        targetLama.periksa(ada, isi, dikenal);
        Potret sebelum = Potret.dari(ada);
        RevisiIndikator diubah = ada.isi(isi, sekarang());
        indikator.simpanPerubahan();
        audit.record("UBAH", OBJEK, id.toString(), sebelum, Potret.dari(ada));
        return new Diubah(TampilanIndikator.dari(ada, diubah), rencana.perbaruiSemua(ada.kodePd()));
    }

    /** @throws ProblemException 409 with the documents that name the indicator */
    @Transactional
    void hapus(UUID id, String ifMatch) {
        Indikator ada = terkunci(id, ifMatch);
        List<Fault> dipakai = pemakai.stream()
                .flatMap(p -> p.dokumen(ada.kodePd(), ada.kode()).stream())
                .map(d -> Fault.at("", "DIPAKAI_DOKUMEN", d.jenisDokumen(), String.valueOf(d.tahun()), d.id()))
                .toList();
        if (!dipakai.isEmpty()) {
            throw ProblemException.conflictAt("MASIH_DIPAKAI", dipakai);
        }
        Potret sebelum = Potret.dari(ada);
        indikator.hapus(ada);
        audit.record("HAPUS", OBJEK, id.toString(), sebelum, null);
    }

    private Indikator terkunci(UUID id, String ifMatch) {
        // A penetapan waits here, so that no document comes in force between a check and the change. The plans are
        // reserved
        // before the row, as everywhere.
        rencana.kunci(indikator.pemilik(id).orElseThrow(() -> tidakAda(id)));
        Indikator ada = indikator.cariTerkunci(id).orElseThrow(() -> tidakAda(id));
        cakupan.require(ada.kodePd());
        Versions.requireMatch(ifMatch, ada.versi());
        return ada;
    }

    @Override
    public void sumbang(KodeWilayah kodePd, int tahun, BahanRencana bahan) {
        Map<String, Skala> dikenal = skala.untuk(kodePd);
        for (Indikator i : indikator.milik(kodePd)) {
            IsiIndikator d = i.berlaku().pada(tahun).isi();
            bahan.definisi(new BahanRencana.Definisi(
                    d.kode(),
                    d.uraian(),
                    d.jenis() == JenisIndikator.IKU,
                    d.satuan(),
                    d.polaritas(),
                    d.agregasi(),
                    d.jenisNilai(),
                    d.penanggungJawab().isEmpty() ? null : String.join(", ", d.penanggungJawab()),
                    d.sumberData(),
                    d.skala() == null ? null : dikenal.get(d.skala())));
        }
    }

    /** A definition with all its revisions, as the audit trail keeps it. */
    private record Potret(long versi, List<IsiIndikator> revisi) {

        static Potret dari(Indikator i) {
            return new Potret(
                    i.versi(), i.revisi().stream().map(RevisiIndikator::isi).toList());
        }
    }

    private Instant sekarang() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static ProblemException tidakAda(UUID id) {
        return ProblemException.notFound("INDIKATOR_TIDAK_ADA", id);
    }
}
