package id.sakip.scoring.capaian.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import id.sakip.contracts.JenisBelanja;
import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.KodeNomenklatur.Tingkat;
import id.sakip.contracts.Rupiah;
import id.sakip.contracts.Triwulan;
import id.sakip.contracts.realisasi.RealisasiUnit;
import id.sakip.contracts.rencana.RencanaBerlaku;
import id.sakip.contracts.skor.SkorUnit;
import id.sakip.scoring.capaian.domain.Penjelasan.Pos;

/**
 * The budget of a unit and its use up to a quarter, all kinds of spending together: pagu from the plan, realisasi from
 * the latest cumulative snapshot inside the quarter. A line without a snapshot is in the pagu and in no realisasi.
 */
final class AnggaranUnit {

    private final Map<Pos, RealisasiUnit.Anggaran> realisasi;
    private final Map<KodeNomenklatur, Dana> perProgram = new LinkedHashMap<>();
    private final Map<KodeNomenklatur, List<Pos>> belumDilaporkan = new HashMap<>();
    private final List<SkorUnit.Baris> baris = new ArrayList<>();

    private AnggaranUnit(Map<Pos, RealisasiUnit.Anggaran> realisasi) {
        this.realisasi = realisasi;
    }

    static AnggaranUnit dari(RencanaBerlaku rencana, List<RealisasiUnit.Anggaran> realisasi, Triwulan sampai) {
        AnggaranUnit unit = new AnggaranUnit(terakhir(realisasi, sampai.akhir(rencana.tahun())));
        rencana.program().forEach(unit::tambah);
        return unit;
    }

    SkorUnit.Anggaran skor() {
        Dana total = perProgram.values().stream().reduce(Dana.KOSONG, Dana::tambah);
        return new SkorUnit.Anggaran(
                baris,
                total.pagu(),
                total.realisasi(),
                total.persenTampil(),
                diluarRencana().stream()
                        .map(a -> new SkorUnit.DiluarRencana(a.kodeSubKegiatan(), a.jenisBelanja(), a.realisasi()))
                        .toList());
    }

    /** Budget and realisasi of some programs together; a program that is not in the plan adds nothing. */
    Dana dana(List<KodeNomenklatur> program) {
        return program.stream()
                .distinct()
                .map(p -> perProgram.getOrDefault(p, Dana.KOSONG))
                .reduce(Dana.KOSONG, Dana::tambah);
    }

    List<Pos> belumDilaporkan(List<KodeNomenklatur> program) {
        return program.stream()
                .distinct()
                .flatMap(p -> belumDilaporkan.getOrDefault(p, List.of()).stream())
                .toList();
    }

    /** Realisasi on lines that the plan does not have, by code. */
    List<RealisasiUnit.Anggaran> diluarRencana() {
        return realisasi.values().stream()
                .sorted(Comparator.comparing(RealisasiUnit.Anggaran::kodeSubKegiatan)
                        .thenComparing(RealisasiUnit.Anggaran::jenisBelanja))
                .toList();
    }

    private static Map<Pos, RealisasiUnit.Anggaran> terakhir(List<RealisasiUnit.Anggaran> semua, LocalDate akhir) {
        Map<Pos, RealisasiUnit.Anggaran> terakhir = new HashMap<>();
        for (RealisasiUnit.Anggaran a : semua) {
            if (!a.perTanggal().isAfter(akhir)) {
                terakhir.merge(new Pos(a.kodeSubKegiatan(), a.jenisBelanja()), a, AnggaranUnit::lebihBaru);
            }
        }
        return terakhir;
    }

    private static RealisasiUnit.Anggaran lebihBaru(RealisasiUnit.Anggaran a, RealisasiUnit.Anggaran b) {
        return Stream.of(a, b)
                .max(Comparator.comparing(RealisasiUnit.Anggaran::perTanggal)
                        .thenComparing(RealisasiUnit.Anggaran::realisasi))
                .orElseThrow();
    }

    private void tambah(RencanaBerlaku.Program program) {
        int tempat = baris.size();
        Dana dana = Dana.KOSONG;
        for (RencanaBerlaku.Kegiatan kegiatan : program.kegiatan()) {
            dana = dana.tambah(tambah(program.kode(), kegiatan));
        }
        baris.add(tempat, baris(program.kode(), program.uraian(), Tingkat.PROGRAM, null, dana));
        perProgram.merge(program.kode(), dana, Dana::tambah);
    }

    private Dana tambah(KodeNomenklatur program, RencanaBerlaku.Kegiatan kegiatan) {
        int tempat = baris.size();
        Dana dana = Dana.KOSONG;
        for (RencanaBerlaku.SubKegiatan sub : kegiatan.subKegiatan()) {
            dana = dana.tambah(tambah(program, sub));
        }
        baris.add(tempat, baris(kegiatan.kode(), kegiatan.uraian(), Tingkat.KEGIATAN, null, dana));
        return dana;
    }

    private Dana tambah(KodeNomenklatur program, RencanaBerlaku.SubKegiatan sub) {
        Map<JenisBelanja, Dana> perJenis = new EnumMap<>(JenisBelanja.class);
        for (RencanaBerlaku.Pagu pagu : sub.pagu()) {
            perJenis.merge(pagu.jenisBelanja(), new Dana(pagu.jumlah(), null), Dana::tambah);
        }
        perJenis.replaceAll((jenis, pagu) -> pagu.tambah(realisasi(program, new Pos(sub.kode(), jenis))));
        Dana dana = perJenis.values().stream().reduce(Dana.KOSONG, Dana::tambah);
        baris.add(baris(sub.kode(), sub.uraian(), Tingkat.SUB_KEGIATAN, null, dana));
        if (perJenis.size() > 1) {
            perJenis.forEach((jenis, d) -> baris.add(baris(sub.kode(), sub.uraian(), Tingkat.SUB_KEGIATAN, jenis, d)));
        }
        return dana;
    }

    private Dana realisasi(KodeNomenklatur program, Pos pos) {
        RealisasiUnit.Anggaran ada = realisasi.remove(pos);
        if (ada == null) {
            belumDilaporkan.computeIfAbsent(program, p -> new ArrayList<>()).add(pos);
            return Dana.KOSONG;
        }
        return new Dana(Rupiah.NOL, ada.realisasi());
    }

    private static SkorUnit.Baris baris(
            KodeNomenklatur kode, String uraian, Tingkat tingkat, JenisBelanja jenis, Dana dana) {
        return new SkorUnit.Baris(kode, uraian, tingkat, jenis, dana.pagu(), dana.realisasi(), dana.persenTampil());
    }

    /** @param realisasi null when none was delivered, which is not 0 */
    record Dana(Rupiah pagu, Rupiah realisasi) {

        static final Dana KOSONG = new Dana(Rupiah.NOL, null);

        Dana tambah(Dana lain) {
            return new Dana(pagu.tambah(lain.pagu), tambah(realisasi, lain.realisasi));
        }

        /** Share of the pagu that was used, in percent, unrounded; null without pagu or realisasi. */
        BigDecimal persen() {
            return realisasi == null || pagu.nilai().signum() == 0
                    ? null
                    : Rumus.persen(realisasi.nilai(), pagu.nilai());
        }

        BigDecimal persenTampil() {
            BigDecimal persen = persen();
            return persen == null ? null : persen.setScale(2, RoundingMode.HALF_UP);
        }

        private static Rupiah tambah(Rupiah a, Rupiah b) {
            if (a == null || b == null) {
                return a == null ? b : a;
            }
            return a.tambah(b);
        }
    }
}
