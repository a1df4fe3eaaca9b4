package id.sakip.planning.skala;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Nilai;
import id.sakip.contracts.nilai.NilaiTakTerurai;
import id.sakip.contracts.nilai.PenguraiNilai;
import id.sakip.contracts.nilai.Skala;
import id.sakip.planning.dokumen.Temuan;
import id.sakip.planning.perangkatdaerah.PerangkatDaerahRepository;
import id.sakip.platform.audit.Audit;
import id.sakip.platform.http.Versions;
import id.sakip.platform.paging.Cursor;
import id.sakip.platform.paging.Page;
import id.sakip.platform.problem.Fault;
import id.sakip.platform.problem.ProblemException;
import id.sakip.platform.security.Cakupan;
import io.quarkus.arc.All;

/** Reads and edits scales. */
@ApplicationScoped
class SkalaService {

    private static final String OBJEK = "SKALA_NILAI";

    private final SkalaRepository skala;
    private final PerangkatDaerahRepository unit;
    private final List<PemakaiSkala> pemakai;
    private final Audit audit;
    private final Cakupan cakupan;
    private final Clock clock;

    SkalaService(
            SkalaRepository skala,
            PerangkatDaerahRepository unit,
            @All List<PemakaiSkala> pemakai,
            Audit audit,
            Cakupan cakupan,
            Clock clock) {
        this.skala = skala;
        this.unit = unit;
        this.pemakai = pemakai;
        this.audit = audit;
        this.cakupan = cakupan;
        this.clock = clock;
    }

    @Transactional
    Page<TampilanSkala> halaman(String kursor, Integer batas) {
        String[] setelah = Cursor.decode(kursor, 1);
        Set<KodeWilayah> milikUnit = kabupatenUnit();
        List<KodeWilayah> kabupaten = skala.kabupatenBerskala().stream()
                .filter(k -> cakupan.includes(k) || milikUnit.contains(k))
                .toList();
        return skala.halaman(kabupaten, setelah == null ? null : setelah[0], Cursor.batas(batas))
                .map(TampilanSkala::dari);
    }

    @Transactional
    TampilanSkala baca(String kode) {
        return TampilanSkala.dari(terbaca(kode).orElseThrow(() -> tidakAda(kode)));
    }

    /** @throws ProblemException 403 for a scale of another kabupaten */
    private Optional<SkalaNilai> terbaca(String kode) {
        Optional<SkalaNilai> ada = skala.cari(kode);
        ada.filter(s -> !s.bawaan() && !kabupatenUnit().contains(s.kodeKab()))
                .ifPresent(s -> cakupan.require(s.kodeKab()));
        return ada;
    }

    /** The kabupaten of the units that the caller may reach: their scales concern him, even when he may not edit them. */
    private Set<KodeWilayah> kabupatenUnit() {
        return unit.terjangkau(cakupan, null).stream()
                .map(KodeWilayah::kabupaten)
                .collect(Collectors.toSet());
    }

    @Transactional
    TampilanSkala buat(IsiSkala isi) {
        cakupan.require(isi.kodeKab());
        periksa(isi, new Temuan());
        Instant waktu = sekarang();
        SkalaNilai baru = new SkalaNilai(isi.kode(), isi.kodeKab(), waktu);
        baru.isi(isi, waktu);
        skala.simpan(baru);
        TampilanSkala tampilan = TampilanSkala.dari(baru);
        audit.record("BUAT", OBJEK, baru.kode(), null, tampilan);
        return tampilan;
    }

    @Transactional
    TampilanSkala ubah(String kode, String ifMatch, IsiSkala isi) {
        SkalaNilai ada = skala.cariTerkunci(kode).orElseThrow(() -> tidakAda(kode));
        if (ada.bawaan()) {
            throw ProblemException.conflict("SKALA_BAWAAN", kode);
        }
        cakupan.require(ada.kodeKab());
        Versions.requireMatch(ifMatch, ada.versi());
        Temuan temuan = new Temuan();
        temuan.harusTetap("kode", ada.kode(), isi.kode());
        temuan.harusTetap("kodeKab", ada.kodeKab(), isi.kodeKab());
        periksa(isi, temuan);
        periksaPemakaian(ada.skala(), isi.skala());
        TampilanSkala sebelum = TampilanSkala.dari(ada);
        ada.isi(isi, sekarang());
        skala.simpanPerubahan();
        TampilanSkala sesudah = TampilanSkala.dari(ada);
        audit.record("UBAH", OBJEK, kode, sebelum, sesudah);
        return sesudah;
    }

    private void periksa(IsiSkala isi, Temuan temuan) {
        isi.periksa(temuan);
        if (!skala.adaKabupaten(isi.kodeKab())) {
            temuan.catat("kodeKab", "KABUPATEN_TIDAK_DIKENAL", isi.kodeKab());
        }
        temuan.tolakIsi();
    }

    /** @throws ProblemException 409 with every living document whose grade would be lost or read as another one */
    private void periksaPemakaian(Skala lama, Skala baru) {
        List<Fault> hilang = pemakai.stream()
                .flatMap(p -> p.pemakaian(baru.kode()).stream())
                .filter(p -> !baru.samaArti(p.teks(), lama))
                .sorted(Comparator.comparing(PemakaiSkala.Pemakaian::jenisDokumen)
                        .thenComparing(PemakaiSkala.Pemakaian::tahun))
                .map(p -> Fault.at(
                        "tingkat",
                        "LABEL_DI_DOKUMEN",
                        p.jenisDokumen(),
                        String.valueOf(p.tahun()),
                        p.dokumen(),
                        p.teks()))
                .toList();
        if (!hilang.isEmpty()) {
            throw ProblemException.conflictAt("LABEL_DIPAKAI", hilang);
        }
    }

    /** What {@code teks} means on a scale, and what the scale says against it. */
    @Transactional
    TerbacaNilai urai(String teks, String kodeSkala) {
        Skala dipakai = terbaca(kodeSkala)
                .map(SkalaNilai::skala)
                .orElseThrow(
                        () -> ProblemException.invalid(List.of(Fault.at("skala", "SKALA_TIDAK_DIKENAL", kodeSkala))));
        try {
            Nilai nilai = PenguraiNilai.urai(teks, dipakai);
            return new TerbacaNilai(nilai, dipakai.beda(nilai));
        } catch (NilaiTakTerurai e) {
            throw ProblemException.invalid(List.of(Fault.at("teks", e.sebab().kode(), e.teks(), kodeSkala)));
        }
    }

    /** A value that was read, and what its scale says against it. */
    record TerbacaNilai(Nilai nilai, Optional<Skala.PredikatBeda> beda) {}

    private Instant sekarang() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static ProblemException tidakAda(String kode) {
        return ProblemException.notFound("SKALA_TIDAK_ADA", kode);
    }
}
