package id.sakip.realization.survei;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.sakip.contracts.Topik;
import id.sakip.contracts.survei.RekapSurvei;
import id.sakip.platform.outbox.Outbox;
import id.sakip.platform.problem.Fault;
import id.sakip.platform.token.CompletionToken;
import id.sakip.realization.kiriman.Catatan;
import id.sakip.realization.kiriman.Realisasi;
import id.sakip.realization.survei.domain.HasilRekap;
import id.sakip.realization.survei.domain.HasilRekap.HasilBaris;
import id.sakip.realization.survei.domain.IsiRekap;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Keeps recaps, wherever they come from, publishes them, and lets them feed the indicator, all in one transaction. */
@ApplicationScoped
class PenyimpanRekap {

    private final RekapRepository repository;
    private final DaftarAturan aturan;
    private final PengumpanIndikator pengumpan;
    private final Outbox outbox;

    PenyimpanRekap(RekapRepository repository, DaftarAturan aturan, PengumpanIndikator pengumpan, Outbox outbox) {
        this.repository = repository;
        this.aturan = aturan;
        this.pengumpan = pengumpan;
        this.outbox = outbox;
    }

    Map<KunciRekap, IsiRekap> tersimpan(Collection<KunciRekap> kunci) {
        return repository.cari(kunci);
    }

    Map<KunciRekap, UUID> kiriman(Collection<KunciRekap> kunci) {
        return repository.kiriman(kunci);
    }

    /** The realisasi that somebody typed and that the release would not replace although it differs. */
    Map<KunciRekap, List<Fault>> janggal(Collection<Realisasi<KunciRekap, IsiRekap>> realisasi) {
        List<PengumpanIndikator.Sumber> sumber = new ArrayList<>();
        Map<PengumpanIndikator.Sumber, KunciRekap> asal = new HashMap<>();
        for (Realisasi<KunciRekap, IsiRekap> satu : realisasi) {
            if (satu.kunci().seluruhUnit()) {
                PengumpanIndikator.Sumber rilis = sumber(satu);
                sumber.add(rilis);
                asal.put(rilis, satu.kunci());
            }
        }
        Map<KunciRekap, List<Fault>> janggal = new HashMap<>();
        pengumpan.peringatan(sumber).forEach((rilis, fault) -> janggal.put(asal.get(rilis), List.of(fault)));
        return janggal;
    }

    @Transactional(MANDATORY)
    public void simpan(List<Realisasi<KunciRekap, IsiRekap>> realisasi, Catatan catatan) {
        Map<KunciRekap, HasilRekap> hasil = new HashMap<>();
        Map<KunciRekap, BigDecimal> ikm = new HashMap<>();
        realisasi.forEach(satu -> {
            HasilRekap dinilai = rekap(satu.kunci(), satu.isi()).hasil();
            hasil.put(satu.kunci(), dinilai);
            ikm.put(satu.kunci(), dinilai.ikm());
        });
        repository.simpan(realisasi, ikm, catatan);
        realisasi.stream()
                .filter(satu -> satu.kunci().seluruhUnit())
                .forEach(satu -> outbox.append(Topik.SURVEI, peristiwa(satu, hasil.get(satu.kunci()), catatan)));
    }

    @Transactional(MANDATORY)
    public List<CompletionToken.Part> susulan(List<Realisasi<KunciRekap, IsiRekap>> realisasi) {
        return pengumpan.umpan(realisasi.stream()
                .filter(satu -> satu.kunci().seluruhUnit())
                .map(this::sumber)
                .toList());
    }

    /** A recap with the rule that it was read by. */
    Rekap rekap(KunciRekap kunci, IsiRekap isi) {
        return new Rekap(
                kunci,
                isi,
                aturan.cari(isi.aturan(), isi.versiAturan())
                        .orElseThrow(() ->
                                new IllegalStateException("no survey rule " + isi.aturan() + " " + isi.versiAturan())));
    }

    private PengumpanIndikator.Sumber sumber(Realisasi<KunciRekap, IsiRekap> satu) {
        return new PengumpanIndikator.Sumber(
                satu.kunci().unit(),
                satu.kunci().triwulan(),
                rekap(satu.kunci(), satu.isi()).hasil().ikm(),
                satu.isi());
    }

    private static RekapSurvei peristiwa(Realisasi<KunciRekap, IsiRekap> satu, HasilRekap hasil, Catatan catatan) {
        IsiRekap isi = satu.isi();
        return new RekapSurvei(
                satu.kunci().unit().kodePd(),
                satu.kunci().unit().tahun(),
                satu.kunci().triwulan(),
                catatan.versi(satu.kunci()),
                catatan.waktu(),
                isi.aturan(),
                hasil.ikm(),
                isi.responden() == null ? null : Math.toIntExact(isi.responden()),
                hasil.unsur().stream()
                        .filter(baris -> baris.indeks() != null)
                        .map(PenyimpanRekap::unsur)
                        .toList());
    }

    private static RekapSurvei.Unsur unsur(HasilBaris baris) {
        return new RekapSurvei.Unsur(baris.kode(), baris.indeks());
    }
}
