package id.sakip.realization.survei;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import id.sakip.platform.problem.Fault;
import id.sakip.platform.security.Peran;
import id.sakip.platform.token.CompletionToken;
import id.sakip.realization.kiriman.Catatan;
import id.sakip.realization.kiriman.Pemeriksaan;
import id.sakip.realization.kiriman.Ragam;
import id.sakip.realization.kiriman.Realisasi;
import id.sakip.realization.rencana.RencanaUnit;
import id.sakip.realization.survei.domain.AturanSurvei;
import id.sakip.realization.survei.domain.IsiRekap;
import id.sakip.realization.survei.domain.IsianRekap;
import id.sakip.realization.survei.domain.PenilaiRekap;
import id.sakip.realization.survei.domain.Temuan;
import id.sakip.realization.unit.UnitTahun;

/** Released recaps as a kind of bulk write; they need no plan, which may come after them. */
@ApplicationScoped
class RagamRekap implements Ragam<BarisRekap, KunciRekap, IsiRekap> {

    private static final List<String> MEDAN =
            List.of("kuesioner", "ikm", "mutu", "unsur", "responden", "tanggalRilis", "belumDirilis", "alasan");

    private final PemilihAturan aturan;
    private final PenyimpanRekap penyimpan;

    RagamRekap(PemilihAturan aturan, PenyimpanRekap penyimpan) {
        this.aturan = aturan;
        this.penyimpan = penyimpan;
    }

    @Override
    public String nama() {
        return "rekap";
    }

    @Override
    public Class<BarisRekap> bentuk() {
        return BarisRekap.class;
    }

    @Override
    public Set<String> pengirimBerkas() {
        return Set.of(Peran.OPERATOR_KECAMATAN, Peran.BAPPEDA, Peran.BAGIAN_ORGANISASI, Peran.INTEGRASI, Peran.ADMIN);
    }

    @Override
    public boolean berencana() {
        return false;
    }

    @Override
    public Optional<Realisasi<KunciRekap, IsiRekap>> baca(
            BarisRekap baris, Optional<RencanaUnit> rencana, Pemeriksaan pemeriksaan) {
        Optional<AturanSurvei> aturanBaris =
                aturan.untukBaris(baris.aturan(), baris.kodePd(), baris.tahun(), pemeriksaan);
        Optional<IsiRekap> isi = aturanBaris.flatMap(ada -> isi(baris, ada, pemeriksaan));
        if (!pemeriksaan.bersih()) {
            return Optional.empty();
        }
        PenilaiRekap.nilai(aturanBaris.orElseThrow(), isi.orElseThrow())
                .temuan()
                .forEach(temuan -> pemeriksaan.peringatan(PemilihAturan.fault(temuan)));
        KunciRekap kunci = new KunciRekap(
                new UnitTahun(baris.kodePd(), baris.tahun()), baris.triwulan(), Teks.rapi(baris.layanan()));
        return Optional.of(new Realisasi<>(kunci, isi.orElseThrow()));
    }

    private static Optional<IsiRekap> isi(BarisRekap baris, AturanSurvei aturan, Pemeriksaan pemeriksaan) {
        if (pemeriksaan.cacat(MEDAN) || !baris.utuh()) {
            return Optional.empty();
        }
        return switch (baris.isianRekap().baca(aturan)) {
            case IsianRekap.Terbaca.Sah(IsiRekap isi) -> Optional.of(isi);
            case IsianRekap.Terbaca.Cacat(List<Temuan> temuan) -> {
                temuan.forEach(satu -> pemeriksaan.tambah(PemilihAturan.fault(satu)));
                yield Optional.empty();
            }
        };
    }

    @Override
    public Map<KunciRekap, IsiRekap> tersimpan(Collection<KunciRekap> kunci) {
        return penyimpan.tersimpan(kunci);
    }

    @Override
    public Map<KunciRekap, UUID> kiriman(Collection<KunciRekap> kunci) {
        return penyimpan.kiriman(kunci);
    }

    @Override
    public Map<KunciRekap, List<Fault>> janggal(Collection<Realisasi<KunciRekap, IsiRekap>> realisasi) {
        return penyimpan.janggal(realisasi);
    }

    @Override
    public void simpan(List<Realisasi<KunciRekap, IsiRekap>> realisasi, Catatan catatan) {
        penyimpan.simpan(realisasi, catatan);
    }

    @Override
    public List<CompletionToken.Part> susulan(List<Realisasi<KunciRekap, IsiRekap>> realisasi) {
        return penyimpan.susulan(realisasi);
    }
}
