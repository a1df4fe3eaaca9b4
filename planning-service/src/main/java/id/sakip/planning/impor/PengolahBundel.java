package id.sakip.planning.impor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import id.sakip.contracts.KodeWilayah;
import id.sakip.planning.dokumen.BagianBundel;
import id.sakip.planning.dokumen.BagianBundel.Diterima;
import id.sakip.planning.dokumen.BagianBundel.Hasil;
import id.sakip.planning.dokumen.Penyaji;
import id.sakip.planning.dokumen.Peringatan;
import id.sakip.planning.dokumen.Temuan;
import id.sakip.planning.impor.LaporanImpor.EntriImpor;
import id.sakip.planning.impor.LaporanImpor.TemuanImpor;
import id.sakip.planning.impor.domain.GalatSel;
import id.sakip.planning.impor.domain.Letak;
import id.sakip.planning.impor.domain.PetaLetak;
import id.sakip.planning.rencana.PenerbitRencana;
import id.sakip.platform.json.Reading;
import id.sakip.platform.json.StrictJson;
import id.sakip.platform.problem.Fault;
import id.sakip.platform.problem.ProblemException;
import id.sakip.platform.security.Cakupan;
import id.sakip.platform.token.CompletionToken;
import io.quarkus.arc.All;
import io.quarkus.security.identity.SecurityIdentity;

/** Applies the entries of a bundle one after the other, in the running transaction. */
@ApplicationScoped
class PengolahBundel {

    private final Map<String, BagianBundel<?>> bagian;
    private final PenerbitRencana rencana;
    private final StrictJson json;
    private final Penyaji penyaji;
    private final Cakupan cakupan;
    private final SecurityIdentity identitas;

    PengolahBundel(
            @All List<BagianBundel<?>> bagian,
            PenerbitRencana rencana,
            StrictJson json,
            Penyaji penyaji,
            Cakupan cakupan,
            SecurityIdentity identitas) {
        this.bagian = bagian.stream().collect(Collectors.toMap(BagianBundel::bagian, Function.identity()));
        this.rencana = rencana;
        this.json = json;
        this.penyaji = penyaji;
        this.cakupan = cakupan;
        this.identitas = identitas;
    }

    /** What became of each entry; with any fault the transaction must not be committed. */
    LaporanImpor olah(Kiriman kiriman, boolean dryRun) {
        List<TemuanImpor> galat = new ArrayList<>();
        kiriman.galatSel().forEach(g -> galat.add(galatSel(g)));
        if (!kiriman.utuh()) {
            return LaporanImpor.dari(dryRun, List.of(), galat, null);
        }
        Bundel bundel = Bundel.dari(kiriman.bundel());
        bundel.galat().forEach(f -> galat.add(temuan(kiriman, penyaji.galat(f).pesan(), f)));
        if (!bundel.galat().isEmpty()) {
            return LaporanImpor.dari(dryRun, List.of(), galat, null);
        }
        Set<Letak> dilaporkan =
                kiriman.galatSel().stream().map(GalatSel::letak).collect(Collectors.toCollection(HashSet::new));
        kunci(bundel);
        Pelaksana pelaksana = new Pelaksana(kiriman, dryRun, dilaporkan);
        bundel.entri().forEach(pelaksana::terima);
        boolean bersih = galat.isEmpty()
                && pelaksana.hasil.stream().allMatch(e -> e.galat().isEmpty());
        return LaporanImpor.dari(
                dryRun,
                pelaksana.hasil,
                galat,
                bersih && !dryRun ? new CompletionToken(List.copyOf(pelaksana.tercapai.values())).text() : null);
    }

    /** Units are reserved in one order, so that two imports wait for each other and never for ever. */
    private void kunci(Bundel bundel) {
        Set<KodeWilayah> unit = new TreeSet<>();
        for (Bundel.Entri entri : bundel.entri()) {
            kodeWilayah(entri.isi().path("kodePd").asText("")).ifPresent(unit::add);
        }
        unit.stream().filter(cakupan::includes).forEach(rencana::kunci);
    }

    private static Optional<KodeWilayah> kodeWilayah(String teks) {
        try {
            return Optional.of(new KodeWilayah(teks));
        } catch (IllegalArgumentException e) {
            // Said where the entry is read.
            return Optional.empty();
        }
    }

    private TemuanImpor galatSel(GalatSel g) {
        String pesan = penyaji.galat(Fault.at("", g.kode(), g.args().toArray())).pesan();
        return new TemuanImpor(
                g.kode(),
                null,
                pesan,
                g.letak().lembar(),
                g.letak().baris(),
                g.letak().kolom());
    }

    private static TemuanImpor temuan(Kiriman kiriman, String pesan, Fault fault) {
        Letak letak = kiriman.letak(fault.medan()).orElse(new Letak(null, null, null));
        return new TemuanImpor(fault.kode(), fault.medan(), pesan, letak.lembar(), letak.baris(), letak.kolom());
    }

    /** Goes through the entries and writes the report. */
    private final class Pelaksana {

        private final Kiriman kiriman;
        private final boolean dryRun;
        private final Set<Letak> dilaporkan;
        private final List<EntriImpor> hasil = new ArrayList<>();
        private final Map<String, CompletionToken.Part> tercapai = new LinkedHashMap<>();
        private boolean terputus;

        private Pelaksana(Kiriman kiriman, boolean dryRun, Set<Letak> dilaporkan) {
            this.kiriman = kiriman;
            this.dryRun = dryRun;
            this.dilaporkan = dilaporkan;
        }

        private void terima(Bundel.Entri entri) {
            if (terputus) {
                catat(entri, new Diterima(Hasil.TIDAK_DIPERIKSA, null, null), List.of(), List.of());
                return;
            }
            terima(entri, bagian.get(entri.bagian()));
        }

        private <I> void terima(Bundel.Entri entri, BagianBundel<I> penerima) {
            Reading<I> dibaca = json.read(entri.isi(), penerima.jenisIsi());
            List<Fault> galat = new ArrayList<>(entri.galat());
            galat.addAll(dibaca.faults());
            if (!galat.isEmpty()) {
                catat(entri, Diterima.ditolak(), galat, List.of());
                return;
            }
            boolean tetapkan = entri.status() == StatusDiminta.DITETAPKAN;
            boolean berwenang = penerima.peranPenulis(tetapkan).stream().anyMatch(identitas::hasRole);
            Temuan temuan = new Temuan();
            try {
                Diterima diterima = penerima.terima(dibaca.value(), tetapkan, berwenang, temuan);
                catat(entri, diterima, temuan.galat(), temuan.peringatan());
            } catch (ProblemException e) {
                // Whatever it was that came so late, this transaction may not go on.
                terputus = true;
                catat(
                        entri,
                        Diterima.ditolak(),
                        e.faults().isEmpty()
                                ? List.of(Fault.at("", e.kode(), e.args().toArray()))
                                : e.faults(),
                        List.of());
            }
        }

        private void catat(Bundel.Entri entri, Diterima diterima, List<Fault> galat, List<Fault> peringatan) {
            if (diterima.token() != null) {
                diterima.token().parts().forEach(p -> tercapai.put(p.topik() + " " + p.kunci(), p));
            }
            Optional<PetaLetak.Rentang> rentang = kiriman.rentang(entri.tempat());
            boolean disimpan = !dryRun && diterima.id() != null;
            hasil.add(new EntriImpor(
                    entri.bagian(),
                    entri.indeks(),
                    entri.kunci(),
                    entri.bagian().equals("indikator") ? null : entri.status(),
                    diterima.hasil(),
                    disimpan ? diterima.id() : null,
                    rentang.map(PetaLetak.Rentang::lembar).orElse(null),
                    rentang.map(PetaLetak.Rentang::awal).orElse(null),
                    rentang.map(PetaLetak.Rentang::akhir).orElse(null),
                    galat.stream()
                            .map(f -> temuan(kiriman, penyaji.galat(f).pesan(), f.below(entri.tempat())))
                            .filter(t -> !sudahDilaporkan(t))
                            .toList(),
                    peringatan.stream()
                            .map(f -> {
                                Peringatan teks = penyaji.peringatan(f);
                                return temuan(kiriman, teks.pesan(), f.below(entri.tempat()));
                            })
                            .toList()));
        }

        /** A cell that could not be read is missing now; saying so as well would not help. */
        private boolean sudahDilaporkan(TemuanImpor temuan) {
            return Objects.nonNull(temuan.lembar())
                    && dilaporkan.contains(new Letak(temuan.lembar(), temuan.baris(), temuan.kolom()));
        }
    }
}
