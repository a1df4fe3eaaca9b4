package id.sakip.realization.sipd;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.sakip.contracts.KodeWilayah;
import id.sakip.realization.alias.KamusUnit;
import id.sakip.realization.alias.domain.KodeAsing;
import id.sakip.realization.sipd.domain.Amplop;
import id.sakip.realization.sipd.domain.Cacat;
import id.sakip.realization.sipd.domain.PembacaRincian;
import id.sakip.realization.sipd.domain.PemeriksaInduk;
import id.sakip.realization.sipd.domain.RincianAkun;
import id.sakip.realization.sipd.domain.RincianDokumen;
import id.sakip.realization.sipd.domain.Sumber;

/** Turns deliveries into rows of the bulk writes. SIPD's numbers of units are looked up here and do not go on. */
@ApplicationScoped
class Penyusun {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final KamusUnit kamus;
    private final Clock clock;

    Penyusun(KamusUnit kamus) {
        this.kamus = kamus;
        this.clock = Clock.system(WIB);
    }

    /** @param induk how many of the rows are sums of others */
    record Susunan(ArrayNode baris, int induk) {}

    PembacaRincian pembaca() {
        return new PembacaRincian(LocalDate.now(clock));
    }

    /** The rows of a delivery of source A, B or C. */
    Susunan akun(Amplop amplop) {
        PembacaRincian pembaca = pembaca();
        List<RincianAkun> rincian = new ArrayList<>();
        amplop.baris().forEach(satu -> rincian.add(pembaca.akun(amplop.sumber(), satu, amplop.konteks())));
        List<RincianAkun> diperiksa =
                amplop.sumber() == Sumber.B && amplop.halaman() == 1 ? PemeriksaInduk.periksa(rincian) : rincian;
        Map<List<KodeAsing>, KodeWilayah> unit = unit(diperiksa, RincianAkun::nomorUnit, RincianAkun::tahun);
        ArrayNode baris = JsonNodeFactory.instance.arrayNode();
        int induk = 0;
        for (RincianAkun satu : diperiksa) {
            Unit milik = Unit.dari(satu.kodePd(), nomor(satu.nomorUnit(), satu.tahun()), unit, satu.cacat());
            baris.add(Simpul.dari(BarisAkun.dari(satu, milik.kodePd, milik.cacat)));
            induk += satu.rincian() || satu.sumber() != Sumber.B ? 0 : 1;
        }
        return new Susunan(baris, induk);
    }

    /** The rows of a delivery of source D. */
    Susunan dokumen(Amplop amplop) {
        PembacaRincian pembaca = pembaca();
        List<RincianDokumen> rincian = new ArrayList<>();
        amplop.baris().forEach(satu -> rincian.add(pembaca.dokumen(satu, amplop.konteks())));
        Map<List<KodeAsing>, KodeWilayah> unit = unit(rincian, RincianDokumen::nomorUnit, RincianDokumen::tahun);
        ArrayNode baris = JsonNodeFactory.instance.arrayNode();
        for (RincianDokumen satu : rincian) {
            Unit milik = Unit.dari(satu.kodePd(), nomor(satu.nomorUnit(), satu.tahun()), unit, satu.cacat());
            baris.add(Simpul.dari(BarisDokumen.dari(satu, milik.kodePd, milik.cacat)));
        }
        return new Susunan(baris, 0);
    }

    private <T> Map<List<KodeAsing>, KodeWilayah> unit(
            List<T> rincian, Function<T, List<String>> nomor, Function<T, Integer> tahun) {
        Set<List<KodeAsing>> dicari = new HashSet<>();
        rincian.forEach(satu -> dicari.add(nomor(nomor.apply(satu), tahun.apply(satu))));
        dicari.remove(List.<KodeAsing>of());
        return dicari.isEmpty() ? Map.of() : kamus.cari(dicari);
    }

    private static List<KodeAsing> nomor(List<String> nomor, Integer tahun) {
        return tahun == null
                ? List.of()
                : nomor.stream().map(satu -> KodeAsing.nomor(tahun, satu)).toList();
    }

    private record Unit(KodeWilayah kodePd, List<Cacat> cacat) {

        static Unit dari(
                KodeWilayah kodePd, List<KodeAsing> nomor, Map<List<KodeAsing>, KodeWilayah> unit, List<Cacat> cacat) {
            if (nomor.isEmpty()) {
                return new Unit(kodePd, cacat);
            }
            KodeWilayah dikenal = unit.get(nomor);
            if (dikenal != null) {
                return new Unit(dikenal, cacat);
            }
            List<Cacat> semua = new ArrayList<>(cacat);
            // Refused, not parked: a row is kept by its codes only.
            semua.add(new Cacat(
                    "kodeSkpd", "NOMOR_UNIT_TIDAK_DIKENAL", nomor.getFirst().sistem()));
            return new Unit(null, semua);
        }
    }
}
