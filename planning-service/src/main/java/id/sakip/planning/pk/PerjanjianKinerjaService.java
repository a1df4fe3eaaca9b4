package id.sakip.planning.pk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Nilai;
import id.sakip.planning.dokumen.DokumenRepository;
import id.sakip.planning.dokumen.LayananDokumen;
import id.sakip.planning.dokumen.PermintaanSalinan;
import id.sakip.planning.dokumen.Saringan;
import id.sakip.planning.dokumen.Siklus;
import id.sakip.planning.dokumen.SiklusDokumen;
import id.sakip.planning.dokumen.Temuan;
import id.sakip.planning.indikator.KatalogIndikator;
import id.sakip.planning.indikator.PemakaiIndikator;
import id.sakip.planning.indikator.SifatIndikator;
import id.sakip.planning.nilai.NilaiKolom;
import id.sakip.planning.rencana.SumberRencana;
import id.sakip.planning.rencana.domain.BahanRencana;
import id.sakip.platform.paging.Page;

/** What is special about a perjanjian kinerja, and its part of the plan in force. */
@Singleton
class PerjanjianKinerjaService
        extends LayananDokumen<PerjanjianKinerja, IsiPerjanjianKinerja, TampilanPerjanjianKinerja>
        implements SumberRencana, PemakaiIndikator {

    private final DokumenRepository dokumen;
    private final PerjanjianKinerjaRepository perjanjian;
    private final KatalogIndikator indikator;

    PerjanjianKinerjaService(
            SiklusDokumen siklus,
            DokumenRepository dokumen,
            PerjanjianKinerjaRepository perjanjian,
            KatalogIndikator indikator) {
        super(PerjanjianKinerja.class, IsiPerjanjianKinerja.class, PerjanjianKinerja.JENIS, siklus);
        this.dokumen = dokumen;
        this.perjanjian = perjanjian;
        this.indikator = indikator;
    }

    @Transactional
    Page<TampilanPerjanjianKinerja.PerjanjianKinerjaRingkas> daftar(
            KodeWilayah kodePd, Integer tahun, TingkatPk tingkat, String kursor, Integer batas) {
        List<Saringan> saringan = new ArrayList<>();
        if (tahun != null) {
            saringan.add(new Saringan("d.tahun = :tahun", "tahun", tahun));
        }
        if (tingkat != null) {
            saringan.add(new Saringan("d.tingkat = :tingkat", "tingkat", tingkat));
        }
        return halaman(kodePd, saringan, kursor, batas).map(TampilanPerjanjianKinerja.PerjanjianKinerjaRingkas::dari);
    }

    @Override
    protected KodeWilayah pemilik(IsiPerjanjianKinerja isi) {
        return isi.kodePd();
    }

    @Override
    protected int tahun(IsiPerjanjianKinerja isi) {
        return isi.tahun();
    }

    @Override
    protected IsiPerjanjianKinerja salinan(IsiPerjanjianKinerja sumber, PermintaanSalinan minta) {
        if (minta.perubahan()) {
            return SalinanPerjanjianKinerja.perubahan(sumber);
        }
        int tahun = minta.tahunBaru(sumber.tahun());
        BahanRencana bahan = siklus().bahan(sumber.kodePd(), tahun);
        return SalinanPerjanjianKinerja.tahunBaru(
                sumber, tahun, kode -> bahan.targetRenstra(kode).map(Nilai::teks), minta.pagu());
    }

    @Override
    protected PerjanjianKinerja baru(IsiPerjanjianKinerja isi) {
        return new PerjanjianKinerja(isi);
    }

    @Override
    protected TampilanPerjanjianKinerja tampilan(Siklus siklus, IsiPerjanjianKinerja isi) {
        return TampilanPerjanjianKinerja.dari(siklus, isi);
    }

    @Override
    protected void periksaKunci(PerjanjianKinerja draf, IsiPerjanjianKinerja isi, Temuan temuan) {
        temuan.harusTetap("kodePd", draf.kodePd(), isi.kodePd());
        temuan.harusTetap("tahun", draf.tahun(), isi.tahun());
        temuan.harusTetap("jenis", draf.jenis(), isi.jenis());
        temuan.harusTetap("tingkat", draf.tingkat(), isi.tingkat());
        temuan.harusTetap("bagian", draf.bagian(), isi.bagian());
    }

    @Override
    protected void periksaIsi(IsiPerjanjianKinerja isi, Temuan temuan) {
        PemeriksaPerjanjianKinerja.periksa(isi, indikator.sifat(isi.kodePd(), isi.tahun()), temuan);
    }

    @Override
    protected List<PerjanjianKinerja> digantikan(PerjanjianKinerja draf) {
        return perjanjian.berlaku(draf.kodePd(), draf.tahun(), draf.tingkat(), draf.bagian());
    }

    @Override
    protected void periksaPenetapan(PerjanjianKinerja draf, Temuan temuan) {
        boolean perubahanBerlaku = digantikan(draf).stream().anyMatch(p -> p.jenis() == JenisPk.PERUBAHAN);
        if (draf.jenis() == JenisPk.MURNI && perubahanBerlaku) {
            temuan.catat("jenis", "PERUBAHAN_SUDAH_BERLAKU");
        }
        PemeriksaPerjanjianKinerja.naskah(draf.isi(), temuan);
        Map<String, SifatIndikator> sifat = indikator.sifat(draf.kodePd(), draf.tahun());
        for (int s = 0; s < draf.sasaran().size(); s++) {
            PkSasaran sasaran = draf.sasaran().get(s);
            List<PkIndikator> semua = sasaran.indikator();
            if (semua.isEmpty()) {
                temuan.catat("sasaran[" + s + "].indikator", "SASARAN_TANPA_INDIKATOR", sasaran.kode());
            }
            for (int i = 0; i < semua.size(); i++) {
                PkIndikator janji = semua.get(i);
                String di = "sasaran[" + s + "].indikator[" + i + "].target";
                if (!NilaiKolom.ada(janji.target())) {
                    temuan.catat(di, "TANPA_TARGET", janji.kodeIndikator());
                }
                // The definition may have changed since the draft was written.
                SifatIndikator definisi = sifat.get(janji.kodeIndikator());
                temuan.target(di, NilaiKolom.teks(janji.target()), definisi.jenisNilai(), definisi.skala());
            }
        }
    }

    @Override
    public void sumbang(KodeWilayah kodePd, int tahun, BahanRencana bahan) {
        perjanjian.milikCamat(kodePd, tahun).ifPresent(pk -> pk.sumbang(tahun, bahan));
    }

    @Override
    public List<PemakaiIndikator.Target> target(KodeWilayah kodePd, String kodeIndikator) {
        return dokumen.hidup(PerjanjianKinerja.class, kodePd).stream()
                .flatMap(pk -> pk.sasaran().stream()
                        .flatMap(s -> s.indikator().stream())
                        .filter(i -> i.kodeIndikator().equals(kodeIndikator) && i.target() != null)
                        .map(i -> new PemakaiIndikator.Target("Perjanjian kinerja", pk.tahun(), pk.id(), i.target())))
                .toList();
    }

    @Override
    public List<PemakaiIndikator.Dokumen> dokumen(KodeWilayah kodePd, String kodeIndikator) {
        return perjanjian.memuat(kodePd, kodeIndikator).stream()
                .map(pk -> new PemakaiIndikator.Dokumen("Perjanjian kinerja", pk.tahun(), pk.id()))
                .toList();
    }
}
