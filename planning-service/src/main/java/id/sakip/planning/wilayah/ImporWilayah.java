package id.sakip.planning.wilayah;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.contracts.KodeWilayah;
import id.sakip.planning.perangkatdaerah.PendaftaranUnit;
import id.sakip.planning.perangkatdaerah.PendaftaranUnit.UnitTerdaftar;
import id.sakip.planning.wilayah.domain.BarisWilayah;
import id.sakip.planning.wilayah.domain.Keputusan;
import id.sakip.planning.wilayah.domain.PemutusWilayah;
import id.sakip.platform.audit.Audit;
import id.sakip.platform.bulk.BulkReport;
import id.sakip.platform.json.Reading;
import id.sakip.platform.json.StrictJson;
import id.sakip.platform.problem.Fault;
import id.sakip.platform.problem.ProblemException;
import id.sakip.platform.problem.ProblemFactory;
import id.sakip.platform.token.CompletionToken;

/** Takes in areas and the units they are. */
@ApplicationScoped
class ImporWilayah {

    /** More than any kabupaten has; a province comes in several requests, from the top down. */
    static final int BARIS_TERBANYAK = 10_000;

    private final WilayahRepository wilayah;
    private final PendaftaranUnit pendaftaran;
    private final StrictJson json;
    private final ProblemFactory problems;
    private final Audit audit;

    ImporWilayah(
            WilayahRepository wilayah,
            PendaftaranUnit pendaftaran,
            StrictJson json,
            ProblemFactory problems,
            Audit audit) {
        this.wilayah = wilayah;
        this.pendaftaran = pendaftaran;
        this.json = json;
        this.problems = problems;
        this.audit = audit;
    }

    /**
     * Checks and writes a batch, in one transaction with an audit entry per changed area.
     *
     * @throws ProblemException 400 for a body that is no array, 413 above {@value #BARIS_TERBANYAK} rows, 422 with all
     *     faults for an atomic batch with a bad row
     */
    @Transactional
    BulkReport terima(JsonNode isi, OpsiImpor opsi) {
        if (!isi.isArray()) {
            throw ProblemException.of(400, "KIRIMAN_BUKAN_DAFTAR");
        }
        if (isi.size() > BARIS_TERBANYAK) {
            throw ProblemException.of(413, "KIRIMAN_TERLALU_BESAR", isi.size(), BARIS_TERBANYAK);
        }
        List<Reading<IsiWilayah>> bacaan = new ArrayList<>(isi.size());
        isi.forEach(satu -> bacaan.add(json.read(satu, IsiWilayah.class)));
        List<BarisWilayah> baris = bacaan.stream()
                .map(b -> b.faults().isEmpty() ? b.value().baris() : null)
                .toList();
        if (!opsi.dryRun()) {
            wilayah.kunci();
        }
        Tersimpan tersimpan = tersimpan(baris);
        List<Keputusan> putusan = new PemutusWilayah(tersimpan.ada()).putuskan(baris);
        BulkReport.Builder laporan = laporan(bacaan, putusan);
        if (opsi.atomik() && laporan.hasRejected()) {
            throw ProblemException.refused("KIRIMAN_DITOLAK", laporan.faults());
        }
        CompletionToken token = opsi.dryRun() ? new CompletionToken(List.of()) : tulis(putusan, tersimpan);
        return laporan.build(problems, opsi.bahasa(), token.parts().isEmpty() ? null : token.text());
    }

    private record Tersimpan(Map<KodeWilayah, Wilayah> wilayah, Map<KodeWilayah, UnitTerdaftar> unit) {

        Map<KodeWilayah, PemutusWilayah.Ada> ada() {
            Map<KodeWilayah, PemutusWilayah.Ada> ada = new HashMap<>();
            wilayah.forEach((kode, w) -> {
                UnitTerdaftar u = unit.get(kode);
                ada.put(
                        kode,
                        new PemutusWilayah.Ada(
                                w.nama(), w.jenis(), u == null ? null : new BarisWilayah.Unit(u.nama(), u.alamat())));
            });
            return ada;
        }
    }

    private Tersimpan tersimpan(List<BarisWilayah> baris) {
        Set<KodeWilayah> kode = new HashSet<>();
        Set<KodeWilayah> unit = new HashSet<>();
        for (BarisWilayah satu : baris) {
            if (satu != null) {
                kode.add(satu.kode());
                satu.induk().ifPresent(kode::add);
                if (satu.unit() != null) {
                    unit.add(satu.kode());
                }
            }
        }
        return new Tersimpan(
                wilayah.cari(kode).stream().collect(Collectors.toMap(w -> new KodeWilayah(w.kode()), w -> w)),
                pendaftaran.cari(unit));
    }

    private static BulkReport.Builder laporan(List<Reading<IsiWilayah>> bacaan, List<Keputusan> putusan) {
        BulkReport.Builder laporan = new BulkReport.Builder();
        for (int nomor = 0; nomor < putusan.size(); nomor++) {
            switch (putusan.get(nomor)) {
                case Keputusan.Baru _ -> laporan.created();
                case Keputusan.Berubah _ -> laporan.changed();
                case Keputusan.Tetap _ -> laporan.unchanged();
                case Keputusan.Ditolak(List<Keputusan.Sebab> sebab) -> {
                    List<Fault> galat = new ArrayList<>(bacaan.get(nomor).faults());
                    if (galat.isEmpty()) {
                        sebab.forEach(s ->
                                galat.add(Fault.at(s.medan(), s.kode(), s.isi().toArray())));
                    }
                    laporan.rejected(nomor, galat);
                }
            }
        }
        return laporan;
    }

    /** From the top of the tree down: an area is there before those inside it and before its unit. */
    private CompletionToken tulis(List<Keputusan> putusan, Tersimpan tersimpan) {
        List<BarisWilayah> baris = putusan.stream()
                .<BarisWilayah>mapMulti((satu, hasil) -> {
                    if (satu instanceof Keputusan.Baru(BarisWilayah baru)) {
                        hasil.accept(baru);
                    } else if (satu instanceof Keputusan.Berubah(BarisWilayah berubah)) {
                        hasil.accept(berubah);
                    }
                })
                .sorted(Comparator.comparing(BarisWilayah::kode))
                .toList();
        baris.forEach(satu -> tulis(satu, tersimpan.wilayah().get(satu.kode())));
        wilayah.simpanPerubahan();
        List<CompletionToken.Part> tercapai = new ArrayList<>();
        for (BarisWilayah satu : baris) {
            if (satu.unit() != null) {
                tercapai.addAll(pendaftaran
                        .daftarkan(satu.kode(), satu.unit().nama(), satu.unit().alamat())
                        .parts());
            }
        }
        return new CompletionToken(tercapai);
    }

    private void tulis(BarisWilayah baris, Wilayah ada) {
        if (ada == null) {
            Wilayah baru = new Wilayah(baris);
            wilayah.tambah(baru);
            audit.record("BUAT", "WILAYAH", baru.kode(), null, TampilanWilayah.dari(baru));
        } else if (!ada.nama().equals(baris.nama())) {
            TampilanWilayah sebelum = TampilanWilayah.dari(ada);
            ada.namai(baris.nama());
            audit.record("UBAH", "WILAYAH", ada.kode(), sebelum, TampilanWilayah.dari(ada));
        }
    }
}
