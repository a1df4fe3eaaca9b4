package id.sakip.planning.renstra;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.KodeNomenklatur.Tingkat;
import id.sakip.planning.dokumen.Temuan;
import id.sakip.planning.indikator.SifatIndikator;
import id.sakip.planning.indikator.domain.Berlaku;
import id.sakip.planning.renstra.IsiRenstra.Indikator;
import id.sakip.planning.renstra.IsiRenstra.IndikatorTujuan;
import id.sakip.planning.renstra.IsiRenstra.Program;
import id.sakip.planning.renstra.IsiRenstra.Sasaran;
import id.sakip.planning.renstra.IsiRenstra.Tujuan;
import id.sakip.planning.rpjmd.TautanRpjmd;

/** Finds everything that is wrong with the content of a Renstra. */
final class PemeriksaRenstra {

    private final IsiRenstra isi;
    private final Map<String, Berlaku<SifatIndikator>> dikenal;
    private final TautanRpjmd.Ditemukan acuan;
    private final Temuan temuan;
    private final Set<String> kodeTujuan = new HashSet<>();
    private final Set<String> kodeSasaran = new HashSet<>();
    private final Set<String> kodeIndikator = new HashSet<>();

    private PemeriksaRenstra(
            IsiRenstra isi, Map<String, Berlaku<SifatIndikator>> dikenal, TautanRpjmd.Ditemukan acuan, Temuan temuan) {
        this.isi = isi;
        this.dikenal = dikenal;
        this.acuan = acuan;
        this.temuan = temuan;
    }

    /**
     * @param dikenal the indicators that the unit has defined, with all their revisions
     * @param acuan what the RPJMD in force has of the codes that are named
     */
    static void periksa(
            IsiRenstra isi, Map<String, Berlaku<SifatIndikator>> dikenal, TautanRpjmd.Ditemukan acuan, Temuan temuan) {
        new PemeriksaRenstra(isi, dikenal, acuan, temuan).periksa();
    }

    private void periksa() {
        temuan.tanggal(isi.tanggal());
        int lama = isi.tahunAkhir() - isi.tahunAwal() + 1;
        if (lama < 1 || lama > IsiRenstra.PERIODE_TERPANJANG) {
            temuan.catat("tahunAkhir", "PERIODE_SALAH", IsiRenstra.PERIODE_TERPANJANG);
        } else if (isi.berlakuMulai() < isi.tahunAwal() || isi.berlakuMulai() > isi.tahunAkhir()) {
            diLuarPeriode("berlakuMulai", isi.berlakuMulai());
        }
        versi();
        for (int t = 0; t < isi.tujuan().size(); t++) {
            tujuan("tujuan[" + t + "]", isi.tujuan().get(t));
        }
    }

    private void versi() {
        switch (isi.jenis()) {
            case AWAL -> {
                if (isi.perubahanKe() != null) {
                    temuan.catat("perubahanKe", "PERUBAHAN_KE_HANYA_PERUBAHAN");
                }
                if (isi.berlakuMulai() > isi.tahunAwal()) {
                    temuan.catat(
                            "berlakuMulai",
                            "AWAL_TIDAK_DARI_AWAL",
                            isi.tahunAwal().toString());
                }
            }
            case PERUBAHAN -> {
                if (isi.perubahanKe() == null) {
                    temuan.catat("perubahanKe", "TANPA_PERUBAHAN_KE");
                }
            }
        }
    }

    private void tujuan(String di, Tujuan tujuan) {
        unik(kodeTujuan, di + ".kode", tujuan.kode());
        if (tujuan.tujuanRpjmd() != null && acuan.tujuan(tujuan.tujuanRpjmd()).isEmpty()) {
            rpjmdTidakDikenal(di + ".tujuanRpjmd", tujuan.tujuanRpjmd());
        }
        indikatorTujuan(di, tujuan.indikator());
        for (int s = 0; s < tujuan.sasaran().size(); s++) {
            sasaran(di + ".sasaran[" + s + "]", tujuan.sasaran().get(s));
        }
    }

    /** The same indicator may measure several tujuan, and a sasaran besides, but none of them twice. */
    private void indikatorTujuan(String di, List<IndikatorTujuan> semua) {
        Set<String> kode = new HashSet<>();
        for (int i = 0; i < semua.size(); i++) {
            IndikatorTujuan indikator = semua.get(i);
            String diIndikator = di + ".indikator[" + i + "]";
            if (indikator.kodeIndikator() != null) {
                unik(kode, diIndikator + ".kodeIndikator", indikator.kodeIndikator());
                dikenal(diIndikator, indikator.kodeIndikator());
            }
            target(
                    diIndikator,
                    indikator.kodeIndikator(),
                    indikator.kondisiAwal(),
                    indikator.target(),
                    indikator.targetAkhir());
        }
    }

    private void sasaran(String di, Sasaran sasaran) {
        unik(kodeSasaran, di + ".kode", sasaran.kode());
        if (sasaran.sasaranRpjmd() != null
                && acuan.sasaran(sasaran.sasaranRpjmd()).isEmpty()) {
            rpjmdTidakDikenal(di + ".sasaranRpjmd", sasaran.sasaranRpjmd());
        }
        program(di, sasaran.program());
        for (int i = 0; i < sasaran.indikator().size(); i++) {
            Indikator indikator = sasaran.indikator().get(i);
            String diIndikator = di + ".indikator[" + i + "]";
            unik(kodeIndikator, diIndikator + ".kodeIndikator", indikator.kodeIndikator());
            dikenal(diIndikator, indikator.kodeIndikator());
            target(
                    diIndikator,
                    indikator.kodeIndikator(),
                    indikator.kondisiAwal(),
                    indikator.target(),
                    indikator.targetAkhir());
        }
    }

    private void program(String di, List<Program> semua) {
        Set<KodeNomenklatur> sudah = new HashSet<>();
        for (int p = 0; p < semua.size(); p++) {
            KodeNomenklatur kode = semua.get(p).kode();
            if (kode != null) {
                String diKode = di + ".program[" + p + "].kode";
                temuan.tingkat(diKode, kode, Tingkat.PROGRAM);
                if (!sudah.add(kode)) {
                    temuan.catat(diKode, "KODE_GANDA", kode);
                }
            }
        }
    }

    private void dikenal(String di, String kode) {
        if (!dikenal.containsKey(kode)) {
            temuan.catat(di + ".kodeIndikator", "INDIKATOR_TIDAK_DIKENAL", kode);
        }
    }

    /** Each value is read as the definition of its year has it: the baseline by the first, the end by the last one. */
    private void target(String di, String kode, String kondisiAwal, Map<Integer, String> target, String targetAkhir) {
        nilai(di + ".kondisiAwal", kode, isi.tahunAwal(), kondisiAwal);
        target.forEach((tahun, teks) -> {
            String diTahun = di + ".target." + tahun;
            if (tahun < isi.tahunAwal() || tahun > isi.tahunAkhir()) {
                diLuarPeriode(diTahun, tahun);
            }
            nilai(diTahun, kode, tahun, teks);
        });
        nilai(di + ".targetAkhir", kode, isi.tahunAkhir(), targetAkhir);
    }

    private void nilai(String medan, String kode, int tahun, String teks) {
        Berlaku<SifatIndikator> definisi = kode == null ? null : dikenal.get(kode);
        if (definisi == null) {
            temuan.target(medan, teks, null);
        } else {
            SifatIndikator sifat = definisi.pada(tahun);
            temuan.target(medan, teks, sifat.jenisNilai(), sifat.skala());
        }
    }

    private void diLuarPeriode(String medan, Integer tahun) {
        temuan.catat(
                medan,
                "TAHUN_DI_LUAR_PERIODE",
                tahun.toString(),
                isi.tahunAwal().toString(),
                isi.tahunAkhir().toString());
    }

    private void rpjmdTidakDikenal(String medan, String kode) {
        temuan.catat(medan, "RPJMD_TIDAK_DIKENAL", kode, isi.tahunAwal().toString());
    }

    private void unik(Set<String> sudah, String medan, String kode) {
        if (!sudah.add(kode)) {
            temuan.catat(medan, "KODE_GANDA", kode);
        }
    }
}
