package id.sakip.planning.rencana.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Nilai;
import id.sakip.contracts.rencana.RencanaBerlaku;
import id.sakip.contracts.rencana.RencanaBerlaku.Dokumen;
import id.sakip.contracts.rencana.RencanaBerlaku.JenisDokumen;
import id.sakip.contracts.rencana.RencanaBerlaku.Kegiatan;
import id.sakip.contracts.rencana.RencanaBerlaku.Keluaran;
import id.sakip.contracts.rencana.RencanaBerlaku.Program;
import id.sakip.contracts.rencana.RencanaBerlaku.SubKegiatan;
import id.sakip.planning.rencana.domain.BahanRencana.Baris;
import id.sakip.planning.rencana.domain.BahanRencana.Definisi;
import id.sakip.planning.rencana.domain.BahanRencana.Indikator;
import id.sakip.planning.rencana.domain.BahanRencana.Sasaran;

/**
 * Puts the plan in force together.
 *
 * <ul>
 *   <li>Sasaran, indicators and targets are those of the PK, in the wording it prints; in a year without a PK those of
 *       the Renstra.
 *   <li>The end target is the Renstra's, found by the indicator's code; where it prints none, its target of the last year.
 *   <li>A target that is not printed stays no data, with the document named as the reason.
 *   <li>Programs serve the sasaran under whose code the RKT lists them; the budget tree is ordered by code.
 *   <li>Quarterly targets of the Rencana Aksi go to the output with the same wording; one that the RKT does not know
 *       becomes an output of its own without a yearly target.
 *   <li>The RKT says which sub kegiatan there are. Quarterly targets for one that it does not hold (a changed RKT may drop
 *       it) are not in force and left out, money and output alike; the Rencana Aksi keeps them, so that they are back
 *       with the next RKT that holds the sub kegiatan. The RKT that drops it says so ({@link PemeriksaTriwulan#gugur}); a
 *       Rencana Aksi with such a line is not ditetapkan any more.
 * </ul>
 */
public final class PerakitRencana {

    private PerakitRencana() {}

    public static RencanaBerlaku rakit(KodeWilayah kodePd, int tahun, long versi, Instant waktu, BahanRencana bahan) {
        return new RencanaBerlaku(
                kodePd,
                tahun,
                versi,
                waktu,
                bahan.namaPd(),
                dokumen(bahan),
                bahan.renstra() == null ? null : bahan.renstra().tahunAkhir(),
                sasaran(tahun, bahan),
                program(bahan));
    }

    private static List<Dokumen> dokumen(BahanRencana bahan) {
        List<Dokumen> semua = new ArrayList<>();
        if (bahan.renstra() != null) {
            semua.add(new Dokumen(
                    JenisDokumen.RENSTRA, bahan.renstra().id(), bahan.renstra().tanggal()));
        }
        if (bahan.rkt() != null) {
            semua.add(
                    new Dokumen(JenisDokumen.RKT, bahan.rkt().id(), bahan.rkt().tanggal()));
        }
        if (bahan.pk() != null) {
            semua.add(
                    new Dokumen(bahan.pk().jenis(), bahan.pk().id(), bahan.pk().tanggal()));
        }
        if (bahan.aksi() != null) {
            semua.add(new Dokumen(
                    JenisDokumen.RENCANA_AKSI, bahan.aksi().id(), bahan.aksi().tanggal()));
        }
        return semua;
    }

    private static List<RencanaBerlaku.Sasaran> sasaran(int tahun, BahanRencana bahan) {
        List<Sasaran> sumber;
        String tanpaTarget;
        if (bahan.pk() != null) {
            sumber = bahan.pk().sasaran();
            tanpaTarget = "PK tidak memuat target tahun " + tahun;
        } else if (bahan.renstra() != null) {
            sumber = bahan.renstra().sasaran();
            tanpaTarget = "Renstra tidak memuat target tahun " + tahun;
        } else {
            return List.of();
        }
        Map<String, Nilai> akhir = targetAkhir(bahan);
        Map<String, List<KodeNomenklatur>> program =
                bahan.rkt() == null ? Map.of() : bahan.rkt().programSasaran();
        return sumber.stream()
                .map(s -> new RencanaBerlaku.Sasaran(
                        s.kode(),
                        s.uraian(),
                        s.indikator().stream()
                                .map(i -> indikator(i, bahan.definisi(i.kode()), akhir.get(i.kode()), tanpaTarget))
                                .toList(),
                        program.getOrDefault(s.kode(), List.of())))
                .toList();
    }

    private static Map<String, Nilai> targetAkhir(BahanRencana bahan) {
        Map<String, Nilai> akhir = new HashMap<>();
        if (bahan.renstra() != null) {
            for (Sasaran sasaran : bahan.renstra().sasaran()) {
                for (Indikator indikator : sasaran.indikator()) {
                    akhir.put(indikator.kode(), indikator.targetAkhir());
                }
            }
        }
        return akhir;
    }

    private static RencanaBerlaku.Indikator indikator(
            Indikator janji, Definisi definisi, Nilai targetAkhir, String tanpaTarget) {
        return new RencanaBerlaku.Indikator(
                definisi.kode(),
                janji.uraian() == null ? definisi.uraian() : janji.uraian(),
                definisi.satuan(),
                definisi.polaritas(),
                definisi.agregasi(),
                definisi.jenisNilai(),
                definisi.penanggungJawab(),
                definisi.sumberData(),
                janji.target() == null ? Nilai.tanpaData(tanpaTarget) : definisi.baca(janji.target()),
                definisi.baca(targetAkhir),
                definisi.skala());
    }

    private static List<Program> program(BahanRencana bahan) {
        if (bahan.rkt() == null) {
            return List.of();
        }
        Map<KodeNomenklatur, List<Baris>> aksi = new HashMap<>();
        if (bahan.aksi() != null) {
            bahan.aksi()
                    .baris()
                    .forEach(b -> aksi.computeIfAbsent(b.subKegiatan(), k -> new ArrayList<>())
                            .add(b));
        }
        return bahan.rkt().program().stream()
                .sorted(Comparator.comparing(Program::kode))
                .map(p -> new Program(
                        p.kode(),
                        p.uraian(),
                        p.kegiatan().stream()
                                .sorted(Comparator.comparing(Kegiatan::kode))
                                .map(k -> kegiatan(k, aksi))
                                .toList()))
                .toList();
    }

    private static Kegiatan kegiatan(Kegiatan kegiatan, Map<KodeNomenklatur, List<Baris>> aksi) {
        return new Kegiatan(
                kegiatan.kode(),
                kegiatan.uraian(),
                kegiatan.subKegiatan().stream()
                        .sorted(Comparator.comparing(SubKegiatan::kode))
                        .map(s -> new SubKegiatan(
                                s.kode(),
                                s.uraian(),
                                s.pagu(),
                                keluaran(s.keluaran(), aksi.getOrDefault(s.kode(), List.of()))))
                        .toList());
    }

    private static List<Keluaran> keluaran(List<Keluaran> rkt, List<Baris> aksi) {
        Map<String, Baris> belumDipakai = new LinkedHashMap<>();
        aksi.forEach(b -> belumDipakai.put(Keluaran.sebutan(b.indikator()), b));
        List<Keluaran> semua = new ArrayList<>();
        for (Keluaran keluaran : rkt) {
            Baris baris = belumDipakai.remove(Keluaran.sebutan(keluaran.indikator()));
            semua.add(
                    baris == null
                            ? keluaran
                            : new Keluaran(
                                    keluaran.indikator(),
                                    keluaran.satuan(),
                                    keluaran.target(),
                                    baris.target(),
                                    baris.agregasi()));
        }
        belumDipakai
                .values()
                .forEach(b -> semua.add(new Keluaran(
                        b.indikator(),
                        b.satuan(),
                        Nilai.tanpaData("RKT tidak memuat keluaran ini"),
                        b.target(),
                        b.agregasi())));
        return semua;
    }
}
