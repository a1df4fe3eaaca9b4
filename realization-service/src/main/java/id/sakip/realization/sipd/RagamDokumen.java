package id.sakip.realization.sipd;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.contracts.Triwulan;
import id.sakip.platform.problem.Fault;
import id.sakip.platform.token.CompletionToken;
import id.sakip.realization.kiriman.Catatan;
import id.sakip.realization.kiriman.Pemeriksaan;
import id.sakip.realization.kiriman.Ragam;
import id.sakip.realization.kiriman.Realisasi;
import id.sakip.realization.periode.GerbangPeriode;
import id.sakip.realization.rencana.RencanaUnit;
import id.sakip.realization.sipd.domain.KodeAkun;
import id.sakip.realization.unit.UnitTahun;

/** Spending documents of SIPD as a kind of bulk write. */
@ApplicationScoped
public class RagamDokumen implements Ragam<BarisDokumen, KunciDokumen, IsiDokumen> {

    /** Name of this kind among the bulk writes. */
    public static final String NAMA = "dokumen";

    private final DokumenRepository repository;
    private final PenentuUnit penentu;
    private final GerbangPeriode gerbang;
    private final PenjumlahDokumen penjumlah;

    RagamDokumen(
            DokumenRepository repository, PenentuUnit penentu, GerbangPeriode gerbang, PenjumlahDokumen penjumlah) {
        this.repository = repository;
        this.penentu = penentu;
        this.gerbang = gerbang;
        this.penjumlah = penjumlah;
    }

    @Override
    public String nama() {
        return NAMA;
    }

    @Override
    public Class<BarisDokumen> bentuk() {
        return BarisDokumen.class;
    }

    @Override
    public UnaryOperator<JsonNode> penyiap() {
        return penentu.penyiap();
    }

    @Override
    public Optional<Realisasi<KunciDokumen, IsiDokumen>> baca(
            BarisDokumen baris, Optional<RencanaUnit> rencana, Pemeriksaan pemeriksaan) {
        PemeriksaUmum.cacat(baris.cacat(), pemeriksaan);
        PemeriksaUmum.unit(baris.kodePd(), baris.kodeSubSkpd(), baris.kodeSkpd(), baris.tahun(), pemeriksaan);
        PemeriksaUmum.subKegiatan(baris.kodeSubKegiatan(), baris.kodePd(), baris.tahun(), rencana, pemeriksaan);
        wajib("nomor", baris.nomor(), pemeriksaan);
        wajib("tanggal", baris.tanggal(), pemeriksaan);
        pemeriksaan.tanggalDiTahun("tanggal", baris.tanggal(), baris.tahun());
        if (baris.nilai() == null && baris.setoran() == null) {
            pemeriksaan.tambah(Fault.at("nilai", "WAJIB_DIISI", ""));
        }
        akun(baris, pemeriksaan);
        return pemeriksaan.bersih() ? Optional.of(realisasi(baris)) : Optional.empty();
    }

    private static void akun(BarisDokumen baris, Pemeriksaan pemeriksaan) {
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
    public Map<KunciDokumen, IsiDokumen> tersimpan(Collection<KunciDokumen> kunci) {
        return repository.cari(kunci);
    }

    /** A date may be corrected, but not out of a quarter that is closed; then the row waits until it is open. */
    @Override
    public Optional<Fault> keberatan(IsiDokumen lama, Realisasi<KunciDokumen, IsiDokumen> baru) {
        UnitTahun unit = baru.kunci().unit();
        Triwulan asal = Triwulan.dari(lama.tanggal());
        return asal != baru.kunci().triwulan()
                        && gerbang.tertutup(List.of(unit))
                                .getOrDefault(unit, Set.of())
                                .contains(asal)
                ? Optional.of(Fault.at("tanggal", "PERIODE_TERTUTUP", unit.kodePd(), unit.tahun(), asal))
                : Optional.empty();
    }

    @Override
    public Map<KunciDokumen, UUID> kiriman(Collection<KunciDokumen> kunci) {
        return repository.kiriman(kunci);
    }

    @Override
    public void simpan(List<Realisasi<KunciDokumen, IsiDokumen>> realisasi, Catatan catatan) {
        repository.simpan(realisasi, catatan);
    }

    @Override
    public List<CompletionToken.Part> susulan(List<Realisasi<KunciDokumen, IsiDokumen>> realisasi) {
        SortedSet<UnitTahun> unit = new TreeSet<>();
        realisasi.forEach(satu -> unit.add(satu.kunci().unit()));
        return penjumlah.ulangi(unit);
    }

    private static Realisasi<KunciDokumen, IsiDokumen> realisasi(BarisDokumen baris) {
        return new Realisasi<>(
                new KunciDokumen(
                        new UnitTahun(baris.kodePd(), baris.tahun()),
                        baris.nomor(),
                        Objects.requireNonNullElse(baris.jenis(), ""),
                        baris.kodeSubKegiatan().nilai(),
                        baris.kodeAkun(),
                        Objects.requireNonNullElse(
                                baris.kodeSubSkpd() == null ? baris.kodeSkpd() : baris.kodeSubSkpd(), ""),
                        Triwulan.dari(baris.tanggal())),
                new IsiDokumen(
                        baris.tanggal(),
                        baris.jenisTransaksi(),
                        baris.nilai(),
                        baris.setoran(),
                        baris.nomorSp2d(),
                        baris.tanggalSp2d(),
                        baris.tanggalTransfer(),
                        baris.status()));
    }
}
