package id.sakip.planning.rencanaaksi;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.KodeNomenklatur.Tingkat;
import id.sakip.contracts.KodeWilayah;
import id.sakip.planning.dokumen.Ditetapkan;
import id.sakip.planning.dokumen.DokumenRepository;
import id.sakip.planning.dokumen.SiklusDokumen;
import id.sakip.planning.dokumen.Temuan;
import id.sakip.planning.rencana.SumberRencana;
import id.sakip.planning.rencana.domain.BahanRencana;
import id.sakip.planning.rencana.domain.PerakitRencana;
import id.sakip.planning.rkt.RktBerlaku;
import id.sakip.platform.paging.Page;

/** The acts on a rencana aksi, and its part of the plan in force. */
@ApplicationScoped
class RencanaAksiService implements SumberRencana {

    private final SiklusDokumen siklus;
    private final DokumenRepository dokumen;
    private final RktBerlaku rkt;

    RencanaAksiService(SiklusDokumen siklus, DokumenRepository dokumen, RktBerlaku rkt) {
        this.siklus = siklus;
        this.dokumen = dokumen;
        this.rkt = rkt;
    }

    @Transactional
    Page<TampilanRencanaAksi.RencanaAksiRingkas> halaman(
            KodeWilayah kodePd, Integer tahun, String kursor, Integer batas) {
        return siklus.halaman(RencanaAksi.class, "d.tahun = :tahun", kodePd, tahun, kursor, batas)
                .map(TampilanRencanaAksi.RencanaAksiRingkas::dari);
    }

    @Transactional
    TampilanRencanaAksi baca(UUID id) {
        return siklus.baca(RencanaAksi.class, id).tampilan();
    }

    @Transactional
    TampilanRencanaAksi buat(IsiRencanaAksi isi) {
        Temuan temuan = new Temuan();
        siklus.periksaUnit(isi.kodePd(), temuan);
        periksa(isi, temuan);
        temuan.tolakIsi();
        RencanaAksi draf = new RencanaAksi(isi);
        siklus.mulai(draf);
        return draf.tampilan();
    }

    @Transactional
    TampilanRencanaAksi ubah(UUID id, String ifMatch, IsiRencanaAksi isi) {
        RencanaAksi draf = siklus.bukaDraf(RencanaAksi.class, id, ifMatch);
        Temuan temuan = new Temuan();
        temuan.harusTetap("kodePd", draf.kodePd(), isi.kodePd());
        temuan.harusTetap("tahun", draf.tahun(), isi.tahun());
        periksa(isi, temuan);
        temuan.tolakIsi();
        siklus.ubah(draf, () -> draf.isi(isi));
        return draf.tampilan();
    }

    @Transactional
    Ditetapkan<TampilanRencanaAksi> tetapkan(UUID id, String ifMatch) {
        RencanaAksi draf = siklus.bukaUntukPenetapan(RencanaAksi.class, id, ifMatch);
        Temuan temuan = new Temuan();
        periksaPenetapan(draf, temuan);
        temuan.tolakPenetapan();
        var token = siklus.tetapkan(RencanaAksi.class, draf);
        return new Ditetapkan<>(draf.tampilan(), token);
    }

    private static void periksa(IsiRencanaAksi isi, Temuan temuan) {
        temuan.tanggal(isi.tanggal());
        Set<String> sudah = new HashSet<>();
        for (int b = 0; b < isi.baris().size(); b++) {
            IsiRencanaAksi.Baris baris = isi.baris().get(b);
            String di = "baris[" + b + "]";
            temuan.tingkat(di + ".kodeSubKegiatan", baris.kodeSubKegiatan(), Tingkat.SUB_KEGIATAN);
            if (!sudah.add(baris.kodeSubKegiatan() + " " + PerakitRencana.sebutan(baris.indikator()))) {
                temuan.catat(di + ".indikator", "KODE_GANDA", baris.indikator());
            }
        }
    }

    private void periksaPenetapan(RencanaAksi draf, Temuan temuan) {
        Optional<Set<KodeNomenklatur>> rencanaTahunan = rkt.subKegiatan(draf.kodePd(), draf.tahun());
        if (rencanaTahunan.isEmpty()) {
            temuan.catat("tahun", "RKT_BELUM_DITETAPKAN", String.valueOf(draf.tahun()));
        }
        List<RencanaAksiBaris> semua = draf.baris();
        for (int b = 0; b < semua.size(); b++) {
            KodeNomenklatur kode = semua.get(b).kodeSubKegiatan();
            if (rencanaTahunan.isPresent() && !rencanaTahunan.get().contains(kode)) {
                temuan.catat("baris[" + b + "].kodeSubKegiatan", "TIDAK_ADA_DI_RKT", kode);
            }
            if (semua.get(b).target().isEmpty()) {
                temuan.catat(
                        "baris[" + b + "].target", "TANPA_TARGET", semua.get(b).indikator());
            }
        }
    }

    @Override
    public void sumbang(KodeWilayah kodePd, int tahun, BahanRencana bahan) {
        dokumen.berlaku(RencanaAksi.class, kodePd, tahun)
                .ifPresent(r -> bahan.aksi(new BahanRencana.Aksi(
                        r.id(),
                        r.tanggal(),
                        r.baris().stream()
                                .map(b -> new BahanRencana.Baris(
                                        b.kodeSubKegiatan(), b.indikator(), b.satuan(), b.target()))
                                .toList())));
    }
}
