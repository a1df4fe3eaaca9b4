package id.sakip.realization.sipd;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.sakip.contracts.JenisBelanja;
import id.sakip.contracts.Rupiah;
import id.sakip.platform.json.SakipJson;
import id.sakip.platform.problem.Fault;
import id.sakip.platform.security.Cakupan;
import id.sakip.realization.sipd.AkunRepository.Tersimpan;
import id.sakip.realization.sipd.domain.Garis;
import id.sakip.realization.sipd.domain.GarisBerlaku;

/**
 * Accounts that a delivery leaves out although its source has them. Nobody can tell whether they are gone or have not come yet,
 * unless the sender says that the delivery is complete.
 */
@ApplicationScoped
class AkunHilang {

    private final AkunRepository akun;
    private final PenentuUnit penentu;
    private final Cakupan cakupan;

    AkunHilang(AkunRepository akun, PenentuUnit penentu, Cakupan cakupan) {
        this.akun = akun;
        this.penentu = penentu;
        this.cakupan = cakupan;
    }

    /**
     * The lines that rows name, inside the sender's area.
     *
     * @param baris what was delivered in one go, by the number of each row; rows of no account are absent
     * @param pertama number of the first row of each
     * @param kunci lines of each
     */
    record Sebutan(
            SortedMap<Integer, BagianAkun> baris,
            Map<BagianAkun, Integer> pertama,
            Map<BagianAkun, Set<KunciAkun>> kunci) {

        /** What these rows deliver. */
        Set<BagianAkun> bagian(int dari, int sampai) {
            return new LinkedHashSet<>(baris.subMap(dari, sampai).values());
        }

        private Set<String> akun(BagianAkun bagian) {
            return kunci.get(bagian).stream().map(KunciAkun::kodeAkun).collect(Collectors.toSet());
        }
    }

    /** @param baris rows in normal form, as they go into the bulk write */
    Sebutan sebutan(ArrayNode baris) {
        UnaryOperator<JsonNode> penyiap = penentu.penyiap();
        Sebutan sebutan = new Sebutan(new TreeMap<>(), new HashMap<>(), new HashMap<>());
        for (int nomor = 0; nomor < baris.size(); nomor++) {
            BarisAkun satu = baca(penyiap.apply(baris.get(nomor)));
            if (Boolean.TRUE.equals(satu.rincian())
                    && satu.tahun() != null
                    && satu.perTanggal() != null
                    && satu.kodePd() != null
                    && cakupan.includes(satu.kodePd())) {
                KunciAkun kunci = satu.kunci();
                BagianAkun bagian = BagianAkun.dari(kunci);
                sebutan.baris().put(nomor, bagian);
                sebutan.pertama().putIfAbsent(bagian, nomor);
                sebutan.kunci().computeIfAbsent(bagian, b -> new HashSet<>()).add(kunci);
            }
        }
        return sebutan;
    }

    private static BarisAkun baca(JsonNode baris) {
        try {
            return SakipJson.mapper().treeToValue(baris, BarisAkun.class);
        } catch (IOException e) {
            throw new UncheckedIOException("rows in normal form are readable", e);
        }
    }

    /** One warning per account, at the first row of what was delivered in one go. */
    List<Fault> peringatan(Sebutan sebutan, Set<BagianAkun> bagian) {
        Ada ada = ada(bagian);
        List<Fault> peringatan = new ArrayList<>();
        for (BagianAkun satu : bagian) {
            Map<String, Hilang> hilang = new TreeMap<>();
            Set<String> disebut = sebutan.akun(satu);
            ada.berjumlahSebelumnya(satu).forEach(lalu -> {
                if (!disebut.contains(lalu.kunci().kodeAkun())) {
                    hilang.merge(lalu.kunci().kodeAkun(), Hilang.dari(lalu), Hilang::tambah);
                }
            });
            // What the source says on the date itself goes before what it said earlier.
            ada.hariIni(satu).forEach(kini -> hilang.remove(kini.kunci().kodeAkun()));
            ada.berjumlahHariIni(satu).forEach(kini -> {
                if (!disebut.contains(kini.kunci().kodeAkun())) {
                    hilang.merge(kini.kunci().kodeAkun(), Hilang.dari(kini), Hilang::tambah);
                }
            });
            int baris = sebutan.pertama().get(satu);
            hilang.forEach((kode, isi) -> peringatan.add(
                    Fault.at("kodeAkun", "AKUN_TIDAK_DISEBUT", kode, new Rupiah(isi.jumlah()).nilai(), isi.perTanggal())
                            .padaBaris(baris)));
        }
        return peringatan;
    }

    /**
     * Rows that take out what complete deliveries leave out: their lines on the date, and with 0 the kinds of spending that were
     * there on the last earlier date.
     */
    ArrayNode penarikan(Sebutan sebutan, Set<BagianAkun> lengkap) {
        ArrayNode baris = JsonNodeFactory.instance.arrayNode();
        Ada ada = ada(lengkap);
        for (BagianAkun satu : lengkap) {
            Set<KunciAkun> disebut = sebutan.kunci().get(satu);
            Set<JenisBelanja> jenis = disebut.stream().map(Petak::jenis).collect(Collectors.toSet());
            for (Tersimpan kini : ada.hariIni(satu)) {
                jenis.add(Petak.jenis(kini.kunci()));
                if (!kini.isi().ditarik() && !disebut.contains(kini.kunci())) {
                    baris.add(Simpul.dari(BarisAkun.penarikan(kini.kunci(), kini.isi())));
                }
            }
            for (Tersimpan lalu : ada.berjumlahSebelumnya(satu)) {
                if (!jenis.contains(Petak.jenis(lalu.kunci()))) {
                    KunciAkun kunci = lalu.kunci().pada(satu.petak().perTanggal());
                    baris.add(Simpul.dari(BarisAkun.penarikan(kunci, lalu.isi())));
                }
            }
        }
        return baris;
    }

    private record Hilang(BigDecimal jumlah, LocalDate perTanggal) {

        static Hilang dari(Tersimpan satu) {
            return new Hilang(satu.isi().realisasi().nilai(), satu.kunci().perTanggal());
        }

        Hilang tambah(Hilang lain) {
            return new Hilang(jumlah.add(lain.jumlah), perTanggal);
        }
    }

    private Ada ada(Set<BagianAkun> bagian) {
        return bagian.isEmpty()
                ? new Ada(Map.of(), Map.of())
                : new Ada(
                        akun.sebelah(bagian.stream().map(BagianAkun::petak).collect(Collectors.toSet())),
                        akun.sebelumnya(bagian));
    }

    /** What is stored on the dates of deliveries and before them. */
    private record Ada(Map<Petak, List<Tersimpan>> kini, Map<BagianAkun, List<Tersimpan>> lalu) {

        List<Tersimpan> hariIni(BagianAkun bagian) {
            return kini.getOrDefault(bagian.petak(), List.of()).stream()
                    .filter(satu -> bagian.memuat(satu.kunci()))
                    .toList();
        }

        List<Tersimpan> berjumlahHariIni(BagianAkun bagian) {
            return berjumlah(kini.getOrDefault(bagian.petak(), List.of())).stream()
                    .filter(satu -> bagian.memuat(satu.kunci()))
                    .toList();
        }

        List<Tersimpan> berjumlahSebelumnya(BagianAkun bagian) {
            return berjumlah(lalu.getOrDefault(bagian, List.of()));
        }

        /** Lines with an amount that counts. */
        private static List<Tersimpan> berjumlah(Collection<Tersimpan> semua) {
            Set<Garis> berlaku = new HashSet<>(
                    GarisBerlaku.pilih(semua.stream().map(Tersimpan::garis).toList()));
            return semua.stream()
                    .filter(satu -> satu.isi().realisasi().nilai().signum() != 0 && berlaku.contains(satu.garis()))
                    .toList();
        }
    }
}
