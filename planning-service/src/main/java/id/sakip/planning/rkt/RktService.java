package id.sakip.planning.rkt;

import java.util.List;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import id.sakip.contracts.KodeWilayah;
import id.sakip.planning.dokumen.DokumenRepository;
import id.sakip.planning.dokumen.LayananDokumen;
import id.sakip.planning.dokumen.Siklus;
import id.sakip.planning.dokumen.SiklusDokumen;
import id.sakip.planning.dokumen.Temuan;
import id.sakip.planning.nilai.NilaiKolom;
import id.sakip.planning.rencana.SumberRencana;
import id.sakip.planning.rencana.domain.BahanRencana;
import id.sakip.platform.paging.Page;

/** What is special about an RKT, and its part of the plan in force. */
@Singleton
class RktService extends LayananDokumen<Rkt, IsiRkt, TampilanRkt> implements SumberRencana {

    private final DokumenRepository dokumen;

    RktService(SiklusDokumen siklus, DokumenRepository dokumen) {
        super(Rkt.class, IsiRkt.class, Rkt.JENIS, siklus);
        this.dokumen = dokumen;
    }

    @Transactional
    Page<TampilanRkt.RktRingkas> daftar(KodeWilayah kodePd, Integer tahun, String kursor, Integer batas) {
        return halaman("d.tahun = :tahun", kodePd, tahun, kursor, batas).map(TampilanRkt.RktRingkas::dari);
    }

    @Override
    protected KodeWilayah pemilik(IsiRkt isi) {
        return isi.kodePd();
    }

    @Override
    protected Rkt baru(IsiRkt isi) {
        return new Rkt(isi);
    }

    @Override
    protected TampilanRkt tampilan(Siklus siklus, IsiRkt isi) {
        return TampilanRkt.dari(siklus, isi);
    }

    @Override
    protected void periksaIsi(IsiRkt isi, Temuan temuan) {
        PemeriksaRkt.periksa(isi, temuan);
    }

    @Override
    protected void periksaKunci(Rkt draf, IsiRkt isi, Temuan temuan) {
        temuan.harusTetap("kodePd", draf.kodePd(), isi.kodePd());
        temuan.harusTetap("tahun", draf.tahun(), isi.tahun());
    }

    @Override
    protected void periksaPenetapan(Rkt draf, Temuan temuan) {
        int subKegiatan = 0;
        List<IsiRkt.Sasaran> sasaran = draf.isi().sasaran();
        for (int s = 0; s < sasaran.size(); s++) {
            List<IsiRkt.Program> program = sasaran.get(s).program();
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
        dokumen.berlaku(Rkt.class, kodePd, tahun).ifPresent(r -> r.sumbang(tahun, bahan));
    }
}
