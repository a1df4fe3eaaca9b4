package id.sakip.realization.sipd;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.contracts.Rupiah;
import id.sakip.platform.problem.Fault;
import id.sakip.realization.kiriman.Catatan;
import id.sakip.realization.kiriman.Pemeriksaan;
import id.sakip.realization.kiriman.Ragam;
import id.sakip.realization.kiriman.Realisasi;
import id.sakip.realization.rencana.RencanaUnit;
import id.sakip.realization.sipd.domain.KodeAkun;
import id.sakip.realization.sipd.domain.Sumber;

/** Figures of SIPD per account as a kind of bulk write. */
@ApplicationScoped
public class RagamAkun implements Ragam<BarisAkun, KunciAkun, IsiAkun> {

    /** Name of this kind among the bulk writes. */
    public static final String NAMA = "akun";

    private final AkunRepository repository;
    private final PenentuUnit penentu;
    private final PenilaiAkun penilai;
    private final PenjumlahAnggaran penjumlah;

    RagamAkun(AkunRepository repository, PenentuUnit penentu, PenilaiAkun penilai, PenjumlahAnggaran penjumlah) {
        this.repository = repository;
        this.penentu = penentu;
        this.penilai = penilai;
        this.penjumlah = penjumlah;
    }

    @Override
    public String nama() {
        return NAMA;
    }

    @Override
    public Class<BarisAkun> bentuk() {
        return BarisAkun.class;
    }

    @Override
    public UnaryOperator<JsonNode> penyiap() {
        return penentu.penyiap();
    }

    @Override
    public Optional<Realisasi<KunciAkun, IsiAkun>> baca(
            BarisAkun baris, Optional<RencanaUnit> rencana, Pemeriksaan pemeriksaan) {
        PemeriksaUmum.cacat(baris.cacat(), pemeriksaan);
        PemeriksaUmum.unit(baris.kodePd(), baris.kodeSubSkpd(), baris.kodeSkpd(), baris.tahun(), pemeriksaan);
        wajib("sumber", baris.sumber(), pemeriksaan);
        wajib("realisasi", baris.realisasi(), pemeriksaan);
        if (!pemeriksaan.cacat(List.of("tahun", "bulan"))) {
            wajib("perTanggal", baris.perTanggal(), pemeriksaan);
        }
        pemeriksaan.tanggalDiTahun("perTanggal", baris.perTanggal(), baris.tahun());
        if (Boolean.TRUE.equals(baris.rincian()) && baris.sumber() == Sumber.C) {
            // The ledger knows no sub kegiatan: its lines are there to compare with.
            pemeriksaan.tambah(Fault.at("rincian", "LRA_TANPA_RINCIAN"));
        } else if (Boolean.TRUE.equals(baris.rincian())) {
            rincian(baris, rencana, pemeriksaan);
        } else if (baris.sumber() == Sumber.A || baris.sumber() == Sumber.D) {
            // Only an SPJ and an LRA have sums.
            pemeriksaan.tambah(
                    baris.kodeAkun() == null
                            ? Fault.at("kodeAkun", "WAJIB_DIISI", "")
                            : Fault.at("kodeAkun", "AKUN_TIDAK_LENGKAP", baris.kodeAkun()));
        }
        if (baris.peringatan() != null) {
            baris.peringatan()
                    .forEach(satu -> pemeriksaan.peringatan(Fault.at(satu.medan(), satu.kode(), satu.teks())));
        }
        return pemeriksaan.bersih() ? Optional.of(realisasi(baris)) : Optional.empty();
    }

    private static void rincian(BarisAkun baris, Optional<RencanaUnit> rencana, Pemeriksaan pemeriksaan) {
        PemeriksaUmum.subKegiatan(baris.kodeKegiatan(), baris.kodePd(), baris.tahun(), rencana, pemeriksaan);
        akun(baris, pemeriksaan);
        if (Boolean.TRUE.equals(baris.ditarik()) && !Rupiah.NOL.equals(baris.realisasi())) {
            pemeriksaan.tambah(Fault.at("realisasi", "DI_LUAR_RENTANG", baris.realisasi()));
        }
        if (baris.realisasi() != null && baris.realisasi().negatif()) {
            // Cumulative from 1 January: returns can lower it, but not below what was spent.
            pemeriksaan.tambah(Fault.at("realisasi", "DI_LUAR_RENTANG", baris.realisasi()));
        }
    }

    private static void akun(BarisAkun baris, Pemeriksaan pemeriksaan) {
        if (pemeriksaan.cacat(List.of("kodeAkun"))) {
            return;
        }
        if (baris.kodeAkun() == null) {
            wajib("kodeAkun", null, pemeriksaan);
            return;
        }
        KodeAkun akun = new KodeAkun(baris.kodeAkun());
        if (akun.jenisBelanja().isEmpty()) {
            pemeriksaan.tambah(Fault.at("kodeAkun", "BUKAN_BELANJA", akun));
        } else if (!akun.lengkap()) {
            pemeriksaan.tambah(Fault.at("kodeAkun", "AKUN_TIDAK_LENGKAP", akun));
        }
    }

    private static void wajib(String medan, Object isi, Pemeriksaan pemeriksaan) {
        if (isi == null) {
            pemeriksaan.tambah(Fault.at(medan, "WAJIB_DIISI", ""));
        }
    }

    @Override
    public Map<KunciAkun, List<Fault>> janggal(Collection<Realisasi<KunciAkun, IsiAkun>> realisasi) {
        return penilai.janggal(realisasi);
    }

    @Override
    public Map<KunciAkun, IsiAkun> tersimpan(Collection<KunciAkun> kunci) {
        return repository.cari(kunci);
    }

    @Override
    public Map<KunciAkun, UUID> kiriman(Collection<KunciAkun> kunci) {
        return repository.kiriman(kunci);
    }

    @Override
    public void simpan(List<Realisasi<KunciAkun, IsiAkun>> realisasi, Catatan catatan) {
        repository.simpan(realisasi, catatan);
    }

    /** Amounts are sums over many lines: they are made once all of these are there. */
    @Override
    public void selesai(List<Realisasi<KunciAkun, IsiAkun>> perubahan, Catatan catatan) {
        penjumlah.jumlahkan(perubahan, catatan);
    }

    private static Realisasi<KunciAkun, IsiAkun> realisasi(BarisAkun baris) {
        return new Realisasi<>(
                baris.kunci(),
                new IsiAkun(
                        baris.anggaran(),
                        baris.realisasi(),
                        baris.realisasiRencana(),
                        baris.namaAkun(),
                        Boolean.TRUE.equals(baris.rincian()),
                        Boolean.TRUE.equals(baris.ditarik())));
    }
}
