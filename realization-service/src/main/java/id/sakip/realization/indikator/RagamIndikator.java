package id.sakip.realization.indikator;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import id.sakip.contracts.JenisNilai;
import id.sakip.contracts.nilai.Skala;
import id.sakip.contracts.rencana.RencanaBerlaku;
import id.sakip.platform.problem.Fault;
import id.sakip.realization.indikator.domain.Galat;
import id.sakip.realization.indikator.domain.IsianNilai;
import id.sakip.realization.indikator.domain.Kesesuaian;
import id.sakip.realization.indikator.domain.NilaiRealisasi;
import id.sakip.realization.kiriman.Catatan;
import id.sakip.realization.kiriman.Pemeriksaan;
import id.sakip.realization.kiriman.Ragam;
import id.sakip.realization.kiriman.Realisasi;
import id.sakip.realization.rencana.RencanaUnit;
import id.sakip.realization.unit.Penjelasan;
import id.sakip.realization.unit.UnitTahun;

/** Realisasi of indicators as a kind of bulk write. */
@ApplicationScoped
class RagamIndikator implements Ragam<BarisIndikator, KunciIndikator, IsiIndikator> {

    private final IndikatorRepository repository;
    private final PembandingSurvei survei;

    RagamIndikator(IndikatorRepository repository, PembandingSurvei survei) {
        this.repository = repository;
        this.survei = survei;
    }

    @Override
    public String nama() {
        return "indikator";
    }

    @Override
    public Class<BarisIndikator> bentuk() {
        return BarisIndikator.class;
    }

    @Override
    public Optional<Realisasi<KunciIndikator, IsiIndikator>> baca(
            BarisIndikator baris, Optional<RencanaUnit> rencana, Pemeriksaan pemeriksaan) {
        pemeriksaan.tanggalDiTahun("perTanggal", baris.perTanggal(), baris.tahun());
        Optional<RencanaBerlaku.Indikator> indikator = indikator(baris, rencana, pemeriksaan);
        Optional<NilaiRealisasi> nilai = nilai(baris, indikator.orElse(null), pemeriksaan);
        if (indikator.isPresent()) {
            Kesesuaian.periksaSatuan(rapi(baris.satuan()), indikator.get())
                    .ifPresent(galat -> pemeriksaan.tambah(fault(galat)));
        }
        if (nilai.isPresent() && indikator.isPresent()) {
            Kesesuaian.periksa(nilai.get(), indikator.get()).ifPresent(galat -> pemeriksaan.tambah(fault(galat)));
            if (Kesesuaian.janggal(nilai.get(), indikator.get())) {
                pemeriksaan.peringatan(Fault.at("nilai", "PERSEN_JANGGAL", baris.kodeIndikator()));
            }
        }
        return pemeriksaan.bersih()
                ? Optional.of(realisasi(baris, nilai.orElseThrow(), indikator.orElseThrow()))
                : Optional.empty();
    }

    @Override
    public Map<KunciIndikator, IsiIndikator> tersimpan(Collection<KunciIndikator> kunci) {
        return repository.cari(kunci);
    }

    @Override
    public Map<KunciIndikator, UUID> kiriman(Collection<KunciIndikator> kunci) {
        return repository.kiriman(kunci);
    }

    @Override
    public void simpan(List<Realisasi<KunciIndikator, IsiIndikator>> realisasi, Catatan catatan) {
        repository.simpan(realisasi, catatan);
    }

    @Override
    public Map<KunciIndikator, List<Fault>> janggal(Collection<Realisasi<KunciIndikator, IsiIndikator>> realisasi) {
        Map<KunciIndikator, IsiIndikator> isi = new HashMap<>();
        realisasi.forEach(satu -> isi.put(satu.kunci(), satu.isi()));
        Map<KunciIndikator, List<Fault>> janggal = new HashMap<>();
        survei.beda(isi).forEach((kunci, beda) -> janggal.put(kunci, List.of(beda)));
        return janggal;
    }

    private static Optional<NilaiRealisasi> nilai(
            BarisIndikator baris, RencanaBerlaku.Indikator indikator, Pemeriksaan pemeriksaan) {
        if (pemeriksaan.cacat(IsianNilai.MEDAN)) {
            return Optional.empty();
        }
        return switch (baris.isianNilai().baca(skala(indikator))) {
            case IsianNilai.Terbaca.Sah(NilaiRealisasi nilai) -> Optional.of(nilai);
            case IsianNilai.Terbaca.Cacat(List<Galat> galat) -> {
                galat.forEach(satu -> pemeriksaan.tambah(fault(satu)));
                yield Optional.empty();
            }
        };
    }

    private static Optional<RencanaBerlaku.Indikator> indikator(
            BarisIndikator baris, Optional<RencanaUnit> rencana, Pemeriksaan pemeriksaan) {
        if (rencana.isEmpty() || pemeriksaan.cacat(List.of("kodeIndikator"))) {
            return Optional.empty();
        }
        Optional<RencanaBerlaku.Indikator> ada = rencana.get().indikator(baris.kodeIndikator());
        if (ada.isEmpty()) {
            pemeriksaan.tambah(Fault.at(
                    "kodeIndikator", "INDIKATOR_TIDAK_DIKENAL", baris.kodeIndikator(), baris.kodePd(), baris.tahun()));
        }
        return ada;
    }

    /** An indicator that takes no grade at all is told so, and not that its grade is on no scale. */
    private static Skala skala(RencanaBerlaku.Indikator indikator) {
        return indikator == null || indikator.jenisNilai() != JenisNilai.PREDIKAT ? null : Kesesuaian.skala(indikator);
    }

    private static String rapi(String teks) {
        return teks == null || teks.isBlank() ? null : teks.strip();
    }

    private static Fault fault(Galat galat) {
        return new Fault(null, galat.kode(), galat.medan(), galat.args());
    }

    private static Realisasi<KunciIndikator, IsiIndikator> realisasi(
            BarisIndikator baris, NilaiRealisasi nilai, RencanaBerlaku.Indikator indikator) {
        String sumber = rapi(baris.sumber());
        return new Realisasi<>(
                new KunciIndikator(
                        new UnitTahun(baris.kodePd(), baris.tahun()), baris.triwulan(), baris.kodeIndikator()),
                new IsiIndikator(
                        nilai,
                        Kesesuaian.satuan(indikator),
                        sumber,
                        baris.perTanggal(),
                        Penjelasan.dari(baris.catatan(), baris.sebab(), baris.tindakLanjut())));
    }
}
