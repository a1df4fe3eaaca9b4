package id.sakip.realization.survei;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import id.sakip.contracts.Tahun;
import id.sakip.contracts.Triwulan;
import id.sakip.platform.problem.Fault;
import id.sakip.platform.security.Peran;
import id.sakip.realization.kiriman.Catatan;
import id.sakip.realization.kiriman.Pemeriksaan;
import id.sakip.realization.kiriman.Ragam;
import id.sakip.realization.kiriman.Realisasi;
import id.sakip.realization.rencana.RencanaUnit;
import id.sakip.realization.survei.domain.AturanSurvei;
import id.sakip.realization.survei.domain.IsianJawaban;
import id.sakip.realization.survei.domain.Temuan;
import id.sakip.realization.unit.UnitTahun;

/** Single responses as a kind of bulk write; they need no plan. */
@ApplicationScoped
class RagamRespons implements Ragam<BarisRespons, KunciRespons, IsiRespons> {

    private final PemilihAturan aturan;
    private final ResponsRepository repository;

    RagamRespons(PemilihAturan aturan, ResponsRepository repository) {
        this.aturan = aturan;
        this.repository = repository;
    }

    @Override
    public String nama() {
        return "respons";
    }

    @Override
    public Class<BarisRespons> bentuk() {
        return BarisRespons.class;
    }

    @Override
    public Set<String> pengirimBerkas() {
        return Set.of(Peran.OPERATOR_KECAMATAN, Peran.BAGIAN_ORGANISASI, Peran.INTEGRASI, Peran.ADMIN);
    }

    @Override
    public boolean berpribadi() {
        return true;
    }

    @Override
    public boolean berencana() {
        return false;
    }

    @Override
    public Optional<Realisasi<KunciRespons, IsiRespons>> baca(
            BarisRespons baris, Optional<RencanaUnit> rencana, Pemeriksaan pemeriksaan) {
        LocalDate tanggal = baris.tanggal();
        if (tanggal != null && (tanggal.getYear() < Tahun.TERAWAL || tanggal.getYear() > Tahun.TERAKHIR)) {
            pemeriksaan.tambah(Fault.at("tanggal", "DI_LUAR_RENTANG", tanggal));
        }
        Optional<AturanSurvei> aturanBaris =
                aturan.untukBaris(baris.aturan(), baris.kodePd(), baris.tahun(), pemeriksaan);
        Map<String, Integer> jawaban =
                aturanBaris.map(ada -> jawaban(baris, ada, pemeriksaan)).orElse(Map.of());
        return pemeriksaan.bersih()
                ? Optional.of(realisasi(baris, aturanBaris.orElseThrow().id(), jawaban))
                : Optional.empty();
    }

    private static Map<String, Integer> jawaban(BarisRespons baris, AturanSurvei aturan, Pemeriksaan pemeriksaan) {
        if (baris.jawaban() == null || pemeriksaan.cacat(List.of("kuesioner", "jawaban"))) {
            return Map.of();
        }
        boolean utuh = pemeriksaan.bersih();
        return switch (baris.isianJawaban().baca(aturan)) {
            case IsianJawaban.Terbaca.Sah(Map<String, Integer> jawaban) -> jawaban;
            case IsianJawaban.Terbaca.Cacat(List<Temuan> temuan) -> {
                // An answer that could not be read was taken out before; that leaves no blank response.
                temuan.stream()
                        .filter(satu -> utuh || !satu.kode().equals("JAWABAN_KOSONG"))
                        .forEach(satu -> pemeriksaan.tambah(PemilihAturan.fault(satu)));
                yield Map.of();
            }
        };
    }

    private static Realisasi<KunciRespons, IsiRespons> realisasi(
            BarisRespons baris, String aturan, Map<String, Integer> jawaban) {
        UnitTahun unit = new UnitTahun(baris.kodePd(), baris.tahun());
        return new Realisasi<>(
                new KunciRespons(
                        unit,
                        Triwulan.dari(baris.tanggal()),
                        baris.sumber().strip(),
                        baris.id().strip()),
                new IsiRespons(
                        baris.tanggal(),
                        aturan,
                        Teks.rapi(baris.layanan()),
                        Teks.rapi(baris.kanal()),
                        jawaban,
                        baris.atribut()));
    }

    @Override
    public Map<KunciRespons, IsiRespons> tersimpan(Collection<KunciRespons> kunci) {
        return repository.cari(kunci);
    }

    @Override
    public Map<KunciRespons, UUID> kiriman(Collection<KunciRespons> kunci) {
        return repository.kiriman(kunci);
    }

    /** A response stays in its quarter: moved, it would leave one that may be closed. */
    @Override
    public Optional<Fault> keberatan(IsiRespons lama, Realisasi<KunciRespons, IsiRespons> baru) {
        LocalDate tanggal = baru.isi().tanggal();
        boolean pindah = lama.tanggal().getYear() != tanggal.getYear()
                || Triwulan.dari(lama.tanggal()) != Triwulan.dari(tanggal);
        return pindah
                ? Optional.of(Fault.at(
                        "tanggal", "RESPONS_PINDAH_TRIWULAN", baru.kunci().id(), lama.tanggal(), tanggal))
                : Optional.empty();
    }

    @Override
    public void simpan(List<Realisasi<KunciRespons, IsiRespons>> realisasi, Catatan catatan) {
        repository.simpan(realisasi, catatan);
    }
}
