package id.sakip.realization.survei;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
import id.sakip.realization.survei.domain.HasilSurvei;
import id.sakip.realization.survei.domain.IsiRekap;
import id.sakip.realization.survei.domain.UnsurRekap;
import id.sakip.realization.unit.UnitTahun;
import id.sakip.realization.unit.UnitTahunRepository;

/** Recaps that are made of the stored responses, written like those that a source sends. */
@ApplicationScoped
class RagamRilis implements Ragam<BarisRilis, KunciRekap, IsiRekap> {

    private final PemilihAturan aturan;
    private final PenghitungHasil penghitung;
    private final PenyimpanRekap penyimpan;
    private final UnitTahunRepository unitTahun;

    RagamRilis(
            PemilihAturan aturan, PenghitungHasil penghitung, PenyimpanRekap penyimpan, UnitTahunRepository unitTahun) {
        this.aturan = aturan;
        this.penghitung = penghitung;
        this.penyimpan = penyimpan;
        this.unitTahun = unitTahun;
    }

    @Override
    public String nama() {
        return "rilis-survei";
    }

    @Override
    public Class<BarisRilis> bentuk() {
        return BarisRilis.class;
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
            BarisRilis baris, Optional<RencanaUnit> rencana, Pemeriksaan pemeriksaan) {
        Optional<AturanSurvei> aturanBaris =
                aturan.untukBaris(baris.aturan(), baris.kodePd(), baris.tahun(), pemeriksaan);
        if (!pemeriksaan.bersih()) {
            return Optional.empty();
        }
        KunciRekap kunci = new KunciRekap(
                new UnitTahun(baris.kodePd(), baris.tahun()), baris.triwulan(), Teks.rapi(baris.layanan()));
        AturanSurvei dipakai = aturanBaris.orElseThrow();
        // Counted under the lock that responses are written with, so that no release overwrites one that counted later.
        unitTahun.lock(new TreeSet<>(List.of(kunci.unit())));
        HasilSurvei hasil = penghitung.hasil(kunci, dipakai);
        if (hasil.responden() == 0) {
            pemeriksaan.tambah(
                    Fault.at("triwulan", "BELUM_ADA_RESPONS", kunci.unit().kodePd(), baris.triwulan()));
        } else if (hasil.ikm() == null) {
            pemeriksaan.tambah(Fault.at("triwulan", "UNSUR_TANPA_JAWABAN", tanpaJawaban(hasil)));
        }
        return pemeriksaan.bersih()
                ? Optional.of(new Realisasi<>(kunci, isi(baris, dipakai, hasil)))
                : Optional.empty();
    }

    private static String tanpaJawaban(HasilSurvei hasil) {
        return String.join(
                ", ",
                hasil.unsur().stream()
                        .filter(u -> u.nrr() == null)
                        .map(HasilSurvei.HasilUnsur::kode)
                        .toList());
    }

    private static IsiRekap isi(BarisRilis baris, AturanSurvei aturan, HasilSurvei hasil) {
        return new IsiRekap(
                aturan.id(),
                aturan.versi(),
                IsiRekap.AsalRekap.RESPONS,
                hasil.ikm(),
                hasil.mutu().huruf(),
                hasil.unsur().stream()
                        .map(u -> new UnsurRekap(u.kode(), u.indeksMentah(), null, null, null))
                        .toList(),
                hasil.responden(),
                baris.populasi(),
                baris.tanggalRilis(),
                Teks.rapi(baris.sumber()),
                null);
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
