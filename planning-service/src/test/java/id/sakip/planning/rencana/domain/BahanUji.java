package id.sakip.planning.rencana.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import id.sakip.contracts.Agregasi;
import id.sakip.contracts.JenisBelanja;
import id.sakip.contracts.JenisNilai;
import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.Nilai;
import id.sakip.contracts.Polaritas;
import id.sakip.contracts.Rupiah;
import id.sakip.contracts.nilai.PenguraiNilai;
import id.sakip.contracts.rencana.RencanaBerlaku.JenisDokumen;
import id.sakip.contracts.rencana.RencanaBerlaku.Kegiatan;
import id.sakip.contracts.rencana.RencanaBerlaku.Pagu;
import id.sakip.contracts.rencana.RencanaBerlaku.Program;
import id.sakip.contracts.rencana.RencanaBerlaku.SubKegiatan;
import id.sakip.planning.rencana.domain.BahanRencana.Definisi;
import id.sakip.planning.rencana.domain.BahanRencana.Indikator;
import id.sakip.planning.rencana.domain.BahanRencana.Pk;
import id.sakip.planning.rencana.domain.BahanRencana.ProgramPk;
import id.sakip.planning.rencana.domain.BahanRencana.Renstra;
import id.sakip.planning.rencana.domain.BahanRencana.Rkt;
import id.sakip.planning.rencana.domain.BahanRencana.Sasaran;

/** Documents of a year, written down shortly. */
final class BahanUji {

    private static final UUID ID = new UUID(0, 1);

    private final BahanRencana bahan = new BahanRencana();

    static BahanUji bahan() {
        return new BahanUji();
    }

    BahanRencana jadi() {
        return bahan;
    }

    BahanUji iku(String... kode) {
        Stream.of(kode).forEach(k -> definisi(k, "Indikator " + k, true));
        return this;
    }

    BahanUji bukanIku(String... kode) {
        Stream.of(kode).forEach(k -> definisi(k, "Indikator " + k, false));
        return this;
    }

    BahanUji definisi(String kode, String uraian, boolean iku) {
        bahan.definisi(new Definisi(
                kode, uraian, iku, null, Polaritas.POSITIF, Agregasi.TERAKHIR, JenisNilai.ANGKA, null, null));
        return this;
    }

    BahanUji renstra(Sasaran... sasaran) {
        return renstra(Map.of(), sasaran);
    }

    BahanUji renstra(Map<String, List<String>> program, Sasaran... sasaran) {
        bahan.renstra(new Renstra(ID, null, 2026, List.of(sasaran), program));
        return this;
    }

    BahanUji pk(Sasaran... sasaran) {
        return pk(List.of(), sasaran);
    }

    BahanUji pk(List<ProgramPk> program, Sasaran... sasaran) {
        bahan.pk(new Pk(JenisDokumen.PK_MURNI, ID, null, List.of(sasaran), program));
        return this;
    }

    BahanUji pkBawahan(Sasaran... sasaran) {
        bahan.pkBawahan(new Pk(JenisDokumen.PK_MURNI, ID, null, List.of(sasaran), List.of()));
        return this;
    }

    /** @param pemetaan lines such as {@code S1: 7.01.02 7.01.03} */
    BahanUji rkt(List<String> pemetaan, List<Program> program, Sasaran... sasaran) {
        Map<String, List<KodeNomenklatur>> peta = new LinkedHashMap<>();
        for (String baris : pemetaan) {
            String[] bagian = baris.split(":", 2);
            peta.put(
                    bagian[0],
                    Arrays.stream(bagian[1].strip().split(" "))
                            .filter(k -> !k.isEmpty())
                            .map(KodeNomenklatur::new)
                            .toList());
        }
        bahan.rkt(new Rkt(ID, null, peta, program, List.of(sasaran)));
        return this;
    }

    static Sasaran sasaran(String kode, String uraian, Indikator... indikator) {
        return new Sasaran(kode, uraian, List.of(indikator));
    }

    static Sasaran sasaran(String kode, Indikator... indikator) {
        return sasaran(kode, "Sasaran " + kode, indikator);
    }

    static Indikator indikator(String kode, String target) {
        return indikator(kode, null, target);
    }

    static Indikator indikator(String kode, String uraian, String target) {
        return new Indikator(kode, uraian, nilai(target), null);
    }

    static Nilai nilai(String target) {
        return target == null ? null : PenguraiNilai.urai(target);
    }

    static ProgramPk janji(String kode, long anggaran) {
        return new ProgramPk(new KodeNomenklatur(kode), null, Rupiah.of(anggaran));
    }

    static Program program(String kode, Long... pagu) {
        KodeNomenklatur program = new KodeNomenklatur(kode);
        List<Pagu> semua = new ArrayList<>();
        Stream.of(pagu).forEach(p -> semua.add(new Pagu(JenisBelanja.OPERASI, Rupiah.of(p))));
        return new Program(
                program,
                "Program " + kode,
                List.of(new Kegiatan(program, "Kegiatan", List.of(new SubKegiatan(program, "Sub", semua, List.of())))));
    }

    /** Findings as {@code KODE medan [args]}. */
    static List<String> tulis(List<Selisih> selisih) {
        return selisih.stream()
                .map(s -> s.kode() + " " + s.medan() + " " + s.args())
                .toList();
    }
}
