package id.sakip.planning.rkt;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Nilai;
import id.sakip.contracts.rencana.RencanaBerlaku;
import id.sakip.planning.dokumen.Ditetapkan;
import id.sakip.planning.dokumen.DokumenRepository;
import id.sakip.planning.dokumen.SiklusDokumen;
import id.sakip.planning.dokumen.Temuan;
import id.sakip.planning.nilai.NilaiKolom;
import id.sakip.planning.rencana.SumberRencana;
import id.sakip.planning.rencana.domain.BahanRencana;
import id.sakip.platform.paging.Page;

/** The acts on an RKT, and its part of the plan in force. */
@ApplicationScoped
class RktService implements SumberRencana {

    private final SiklusDokumen siklus;
    private final DokumenRepository dokumen;

    RktService(SiklusDokumen siklus, DokumenRepository dokumen) {
        this.siklus = siklus;
        this.dokumen = dokumen;
    }

    @Transactional
    Page<TampilanRkt.RktRingkas> halaman(KodeWilayah kodePd, Integer tahun, String kursor, Integer batas) {
        return siklus.halaman(Rkt.class, "d.tahun = :tahun", kodePd, tahun, kursor, batas)
                .map(TampilanRkt.RktRingkas::dari);
    }

    @Transactional
    TampilanRkt baca(UUID id) {
        return siklus.baca(Rkt.class, id).tampilan();
    }

    @Transactional
    TampilanRkt buat(IsiRkt isi) {
        Temuan temuan = new Temuan();
        siklus.periksaUnit(isi.kodePd(), temuan);
        PemeriksaRkt.periksa(isi, temuan);
        temuan.tolakIsi();
        Rkt draf = new Rkt(isi);
        siklus.mulai(draf);
        return draf.tampilan();
    }

    @Transactional
    TampilanRkt ubah(UUID id, String ifMatch, IsiRkt isi) {
        Rkt draf = siklus.bukaDraf(Rkt.class, id, ifMatch);
        Temuan temuan = new Temuan();
        temuan.harusTetap("kodePd", draf.kodePd(), isi.kodePd());
        temuan.harusTetap("tahun", draf.tahun(), isi.tahun());
        PemeriksaRkt.periksa(isi, temuan);
        temuan.tolakIsi();
        siklus.ubah(draf, () -> draf.isi(isi));
        return draf.tampilan();
    }

    @Transactional
    Ditetapkan<TampilanRkt> tetapkan(UUID id, String ifMatch) {
        Rkt draf = siklus.bukaUntukPenetapan(Rkt.class, id, ifMatch);
        Temuan temuan = new Temuan();
        periksaPenetapan(draf.tampilan(), temuan);
        temuan.tolakPenetapan();
        var token = siklus.tetapkan(Rkt.class, draf);
        return new Ditetapkan<>(draf.tampilan(), token);
    }

    private static void periksaPenetapan(TampilanRkt draf, Temuan temuan) {
        int subKegiatan = 0;
        for (int s = 0; s < draf.sasaran().size(); s++) {
            List<IsiRkt.Program> program = draf.sasaran().get(s).program();
            for (int p = 0; p < program.size(); p++) {
                List<IsiRkt.Kegiatan> kegiatan = program.get(p).kegiatan();
                for (int k = 0; k < kegiatan.size(); k++) {
                    String di = "sasaran[" + s + "].program[" + p + "].kegiatan[" + k + "]";
                    subKegiatan += kegiatan.get(k).subKegiatan().size();
                    periksaKeluaran(di, kegiatan.get(k).subKegiatan(), temuan);
                }
            }
        }
        if (subKegiatan == 0) {
            temuan.catat("sasaran", "DOKUMEN_KOSONG");
        }
    }

    private static void periksaKeluaran(String di, List<IsiRkt.SubKegiatan> subKegiatan, Temuan temuan) {
        for (int u = 0; u < subKegiatan.size(); u++) {
            List<IsiRkt.Keluaran> keluaran = subKegiatan.get(u).keluaran();
            for (int o = 0; o < keluaran.size(); o++) {
                if (!NilaiKolom.ada(NilaiKolom.dariTeks(keluaran.get(o).target()))) {
                    temuan.catat(
                            di + ".subKegiatan[" + u + "].keluaran[" + o + "].target",
                            "TANPA_TARGET",
                            keluaran.get(o).indikator());
                }
            }
        }
    }

    @Override
    public void sumbang(KodeWilayah kodePd, int tahun, BahanRencana bahan) {
        dokumen.berlaku(Rkt.class, kodePd, tahun)
                .ifPresent(r -> bahan.rkt(new BahanRencana.Rkt(
                        r.id(),
                        r.tanggal(),
                        programSasaran(r),
                        r.program().stream().map(RktService::program).toList())));
    }

    private static Map<String, List<KodeNomenklatur>> programSasaran(Rkt rkt) {
        return rkt.sasaran().stream()
                .collect(Collectors.toMap(
                        RktSasaran::kode,
                        s -> s.program().stream().map(RktProgram::kode).toList()));
    }

    private static RencanaBerlaku.Program program(RktProgram p) {
        return new RencanaBerlaku.Program(
                p.kode(),
                p.uraian(),
                p.kegiatan().stream()
                        .map(k -> new RencanaBerlaku.Kegiatan(
                                k.kode(),
                                k.uraian(),
                                k.subKegiatan().stream()
                                        .map(RktService::subKegiatan)
                                        .toList()))
                        .toList());
    }

    private static RencanaBerlaku.SubKegiatan subKegiatan(RktSubKegiatan s) {
        return new RencanaBerlaku.SubKegiatan(
                s.kode(),
                s.uraian(),
                s.pagu().stream()
                        .map(p -> new RencanaBerlaku.Pagu(p.jenisBelanja(), p.jumlah()))
                        .toList(),
                s.keluaran().stream().map(RktService::keluaran).toList());
    }

    private static RencanaBerlaku.Keluaran keluaran(RktKeluaran k) {
        Nilai target = NilaiKolom.nilai(k.target());
        return new RencanaBerlaku.Keluaran(
                k.indikator(),
                k.satuan(),
                target == null ? Nilai.tanpaData("RKT tidak memuat target") : target,
                Map.of());
    }
}
