package id.sakip.realization.anggaran;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.KodeNomenklatur.Tingkat;
import id.sakip.contracts.Rupiah;
import id.sakip.platform.problem.Fault;
import id.sakip.realization.kiriman.Catatan;
import id.sakip.realization.kiriman.Pemeriksaan;
import id.sakip.realization.kiriman.Ragam;
import id.sakip.realization.kiriman.Realisasi;
import id.sakip.realization.rencana.RencanaUnit;
import id.sakip.realization.unit.UnitTahun;

/** Realisasi of the budget as a kind of bulk write. */
@ApplicationScoped
class RagamAnggaran implements Ragam<BarisAnggaran, KunciAnggaran, Rupiah> {

    private final AnggaranRepository repository;

    RagamAnggaran(AnggaranRepository repository) {
        this.repository = repository;
    }

    @Override
    public String nama() {
        return "anggaran";
    }

    @Override
    public Class<BarisAnggaran> bentuk() {
        return BarisAnggaran.class;
    }

    @Override
    public Optional<Realisasi<KunciAnggaran, Rupiah>> baca(
            BarisAnggaran baris, Optional<RencanaUnit> rencana, Pemeriksaan pemeriksaan) {
        pemeriksaan.tanggalDiTahun("perTanggal", baris.perTanggal(), baris.tahun());
        if (baris.realisasi() != null && baris.realisasi().negatif()) {
            // Cumulative from 1 January: returns can lower it, but not below what was spent.
            pemeriksaan.tambah(Fault.at("realisasi", "DI_LUAR_RENTANG", baris.realisasi()));
        }
        if (baris.kodeSubKegiatan() != null) {
            periksaKode(baris.kodeSubKegiatan(), baris, rencana, pemeriksaan);
        }
        return pemeriksaan.bersih() ? Optional.of(realisasi(baris)) : Optional.empty();
    }

    @Override
    public Map<KunciAnggaran, Rupiah> tersimpan(Collection<KunciAnggaran> kunci) {
        return repository.cari(kunci);
    }

    @Override
    public Map<KunciAnggaran, UUID> kiriman(Collection<KunciAnggaran> kunci) {
        return repository.kiriman(kunci);
    }

    @Override
    public void simpan(List<Realisasi<KunciAnggaran, Rupiah>> realisasi, Catatan catatan) {
        repository.simpan(realisasi, SumberAnggaran.KETIKAN, catatan);
    }

    private static void periksaKode(
            KodeNomenklatur kode, BarisAnggaran baris, Optional<RencanaUnit> rencana, Pemeriksaan pemeriksaan) {
        if (kode.tingkat() != Tingkat.SUB_KEGIATAN) {
            pemeriksaan.tambah(Fault.at("kodeSubKegiatan", "BUKAN_SUB_KEGIATAN", kode));
        } else if (rencana.isPresent() && !rencana.get().memuat(kode)) {
            pemeriksaan.tambah(
                    Fault.at("kodeSubKegiatan", "SUB_KEGIATAN_TIDAK_DIKENAL", kode, baris.kodePd(), baris.tahun()));
        }
    }

    private static Realisasi<KunciAnggaran, Rupiah> realisasi(BarisAnggaran baris) {
        return new Realisasi<>(
                new KunciAnggaran(
                        new UnitTahun(baris.kodePd(), baris.tahun()),
                        baris.kodeSubKegiatan(),
                        baris.jenisBelanja(),
                        baris.perTanggal()),
                baris.realisasi());
    }
}
