package id.sakip.realization.keluaran;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import id.sakip.contracts.KodeNomenklatur.Tingkat;
import id.sakip.contracts.Nilai;
import id.sakip.contracts.rencana.RencanaBerlaku;
import id.sakip.platform.problem.Fault;
import id.sakip.realization.keluaran.domain.IsianKeluaran;
import id.sakip.realization.keluaran.domain.IsianKeluaran.Galat;
import id.sakip.realization.keluaran.domain.IsianKeluaran.Terbaca;
import id.sakip.realization.kiriman.Catatan;
import id.sakip.realization.kiriman.Pemeriksaan;
import id.sakip.realization.kiriman.Ragam;
import id.sakip.realization.kiriman.Realisasi;
import id.sakip.realization.rencana.RencanaUnit;
import id.sakip.realization.unit.UnitTahun;

/** Realisasi of outputs as a kind of bulk write. */
@ApplicationScoped
class RagamKeluaran implements Ragam<BarisKeluaran, KunciKeluaran, IsiKeluaran> {

    private final KeluaranRepository repository;

    RagamKeluaran(KeluaranRepository repository) {
        this.repository = repository;
    }

    @Override
    public String nama() {
        return "keluaran";
    }

    @Override
    public Class<BarisKeluaran> bentuk() {
        return BarisKeluaran.class;
    }

    @Override
    public Optional<Realisasi<KunciKeluaran, IsiKeluaran>> baca(
            BarisKeluaran baris, Optional<RencanaUnit> rencana, Pemeriksaan pemeriksaan) {
        pemeriksaan.tanggalDiTahun("perTanggal", baris.perTanggal(), baris.tahun());
        Optional<RencanaBerlaku.Keluaran> keluaran = keluaran(baris, rencana, pemeriksaan);
        Optional<Nilai> nilai = nilai(baris, keluaran, pemeriksaan);
        return pemeriksaan.bersih()
                ? Optional.of(realisasi(baris, keluaran.orElseThrow(), nilai.orElseThrow()))
                : Optional.empty();
    }

    @Override
    public Map<KunciKeluaran, IsiKeluaran> tersimpan(Collection<KunciKeluaran> kunci) {
        return repository.cari(kunci);
    }

    @Override
    public Map<KunciKeluaran, UUID> kiriman(Collection<KunciKeluaran> kunci) {
        return repository.kiriman(kunci);
    }

    @Override
    public void simpan(List<Realisasi<KunciKeluaran, IsiKeluaran>> realisasi, Catatan catatan) {
        repository.simpan(realisasi, catatan);
    }

    private static Optional<RencanaBerlaku.Keluaran> keluaran(
            BarisKeluaran baris, Optional<RencanaUnit> rencana, Pemeriksaan pemeriksaan) {
        if (baris.kodeSubKegiatan() == null) {
            return Optional.empty();
        }
        if (baris.kodeSubKegiatan().tingkat() != Tingkat.SUB_KEGIATAN) {
            pemeriksaan.tambah(Fault.at("kodeSubKegiatan", "BUKAN_SUB_KEGIATAN", baris.kodeSubKegiatan()));
            return Optional.empty();
        }
        if (rencana.isEmpty()) {
            return Optional.empty();
        }
        if (!rencana.get().memuat(baris.kodeSubKegiatan())) {
            pemeriksaan.tambah(Fault.at(
                    "kodeSubKegiatan",
                    "SUB_KEGIATAN_TIDAK_DIKENAL",
                    baris.kodeSubKegiatan(),
                    baris.kodePd(),
                    baris.tahun()));
            return Optional.empty();
        }
        List<RencanaBerlaku.Keluaran> ada = rencana.get().keluaran(baris.kodeSubKegiatan());
        if (baris.keluaran() == null || baris.keluaran().isBlank()) {
            if (ada.size() == 1) {
                return Optional.of(ada.getFirst());
            }
            pemeriksaan.tambah(Fault.at("keluaran", "KELUARAN_HARUS_DISEBUT", baris.kodeSubKegiatan(), ada.size()));
            return Optional.empty();
        }
        String sebutan = RencanaBerlaku.Keluaran.sebutan(baris.keluaran());
        Optional<RencanaBerlaku.Keluaran> dimaksud = ada.stream()
                .filter(k -> RencanaBerlaku.Keluaran.sebutan(k.indikator()).equals(sebutan))
                .findFirst();
        if (dimaksud.isEmpty()) {
            pemeriksaan.tambah(Fault.at(
                    "keluaran", "KELUARAN_TIDAK_DIKENAL", baris.keluaran().strip(), baris.kodeSubKegiatan()));
        }
        return dimaksud;
    }

    private static Optional<Nilai> nilai(
            BarisKeluaran baris, Optional<RencanaBerlaku.Keluaran> keluaran, Pemeriksaan pemeriksaan) {
        if (pemeriksaan.cacat(IsianKeluaran.MEDAN)) {
            return Optional.empty();
        }
        return switch (baris.isian().baca(keluaran.orElse(null))) {
            case Terbaca.Sah(Nilai nilai) -> Optional.of(nilai);
            case Terbaca.Cacat(List<Galat> galat) -> {
                galat.forEach(satu -> pemeriksaan.tambah(new Fault(null, satu.kode(), satu.medan(), satu.args())));
                yield Optional.empty();
            }
        };
    }

    private static Realisasi<KunciKeluaran, IsiKeluaran> realisasi(
            BarisKeluaran baris, RencanaBerlaku.Keluaran keluaran, Nilai nilai) {
        return new Realisasi<>(
                KunciKeluaran.dari(
                        new UnitTahun(baris.kodePd(), baris.tahun()),
                        baris.triwulan(),
                        baris.kodeSubKegiatan(),
                        keluaran.indikator()),
                new IsiKeluaran(keluaran.indikator(), nilai, baris.penjelasan(), baris.perTanggal()));
    }
}
