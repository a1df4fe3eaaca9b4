package id.sakip.realization.kiriman;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.contracts.KodeWilayah;
import id.sakip.platform.json.Reading;
import id.sakip.platform.json.StrictJson;
import id.sakip.platform.problem.Fault;
import id.sakip.platform.problem.ProblemException;
import id.sakip.platform.security.Cakupan;
import id.sakip.realization.rencana.DaftarRencana;
import id.sakip.realization.rencana.RencanaUnit;
import id.sakip.realization.unit.UnitTahun;

/** Reads the rows of a batch one by one, so that a bad row never hides the others. */
@ApplicationScoped
class PembacaBaris {

    private final StrictJson json;
    private final Cakupan cakupan;
    private final DaftarRencana daftarRencana;

    PembacaBaris(StrictJson json, Cakupan cakupan, DaftarRencana daftarRencana) {
        this.json = json;
        this.cakupan = cakupan;
        this.daftarRencana = daftarRencana;
    }

    /** The units inside the sender's area that rows name; rows that name none readably are refused later. */
    Set<UnitTahun> unit(JsonNode baris) {
        Set<UnitTahun> unit = new HashSet<>();
        for (JsonNode satu : baris) {
            JsonNode tahun = satu.path("tahun");
            if (tahun.isIntegralNumber() && tahun.canConvertToInt()) {
                kecamatan(satu.path("kodePd")).ifPresent(kode -> unit.add(new UnitTahun(kode, tahun.intValue())));
            }
        }
        unit.removeIf(satu -> !cakupan.includes(satu.kodePd()));
        return unit;
    }

    private static Optional<KodeWilayah> kecamatan(JsonNode kodePd) {
        try {
            return Optional.of(new KodeWilayah(kodePd.asText())).filter(KodeWilayah::adalahKecamatan);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Checks every row by itself, against the sender's area, against the plan in force and against the rows before it.
     *
     * @throws ProblemException 403 when the batch is about units outside the sender's area only
     */
    <R extends BarisMasuk, K extends KunciRealisasi & Comparable<K>, V> List<BarisDibaca<K, V>> baca(
            JsonNode baris, Ragam<R, K, V> ragam) {
        Pembacaan<R, K, V> pembacaan = mulai(ragam);
        List<BarisDibaca<K, V>> dibaca = new ArrayList<>(baris.size());
        for (int nomor = 0; nomor < baris.size(); nomor++) {
            dibaca.add(pembacaan.baca(nomor, baris.get(nomor)));
        }
        pembacaan.wajibDalamWilayah();
        return dibaca;
    }

    /** Begins to read a batch that comes in parts. */
    <R extends BarisMasuk, K extends KunciRealisasi & Comparable<K>, V> Pembacaan<R, K, V> mulai(Ragam<R, K, V> ragam) {
        return new Pembacaan<>(ragam);
    }

    /** The memory of one batch: each unit is asked for once, whatever the number of its rows. */
    final class Pembacaan<R extends BarisMasuk, K extends KunciRealisasi & Comparable<K>, V> {

        private final Ragam<R, K, V> ragam;
        private final Map<KodeWilayah, Boolean> wilayah = new HashMap<>();
        private final Map<UnitTahun, Optional<RencanaUnit>> rencana = new HashMap<>();
        private final Map<K, Pertama<V>> pertama = new HashMap<>();

        Pembacaan(Ragam<R, K, V> ragam) {
            this.ragam = ragam;
        }

        /** @throws ProblemException 403 when all rows so far were about units outside the sender's area */
        void wajibDalamWilayah() {
            if (wilayah.containsValue(false) && !wilayah.containsValue(true)) {
                throw ProblemException.of(
                        403, "DI_LUAR_WILAYAH", wilayah.keySet().iterator().next());
            }
        }

        BarisDibaca<K, V> baca(int nomor, JsonNode node) {
            Reading<R> bacaan = json.read(node, ragam.bentuk());
            Pemeriksaan pemeriksaan = new Pemeriksaan(bacaan.faults());
            if (bacaan.value() == null || !wilayahSah(bacaan.value().kodePd(), pemeriksaan)) {
                return new BarisDibaca.Ditolak<>(pemeriksaan.galat());
            }
            return ragam.baca(bacaan.value(), rencana(bacaan.value(), pemeriksaan), pemeriksaan)
                    .map(realisasi -> bandingkan(nomor, realisasi, pemeriksaan.peringatan()))
                    .orElseGet(() -> new BarisDibaca.Ditolak<>(pemeriksaan.galat()));
        }

        /** Of a unit outside the area nothing more is said: not even whether it has a plan. */
        private boolean wilayahSah(KodeWilayah kodePd, Pemeriksaan pemeriksaan) {
            if (kodePd == null) {
                return true;
            }
            if (!wilayah.computeIfAbsent(kodePd, cakupan::includes)) {
                pemeriksaan.tambah(Fault.at("kodePd", "DI_LUAR_WILAYAH", kodePd));
                return false;
            }
            return true;
        }

        private Optional<RencanaUnit> rencana(R baris, Pemeriksaan pemeriksaan) {
            if (baris.kodePd() == null || baris.tahun() == null || pemeriksaan.cacat(List.of("kodePd", "tahun"))) {
                return Optional.empty();
            }
            if (!baris.kodePd().adalahKecamatan()) {
                pemeriksaan.tambah(Fault.at("kodePd", "BUKAN_KECAMATAN", baris.kodePd()));
                return Optional.empty();
            }
            if (!ragam.berencana()) {
                return Optional.empty();
            }
            Optional<RencanaUnit> ada =
                    rencana.computeIfAbsent(new UnitTahun(baris.kodePd(), baris.tahun()), daftarRencana::cari);
            if (ada.isEmpty()) {
                pemeriksaan.tambah(Fault.at("tahun", "RENCANA_BELUM_ADA", baris.kodePd(), baris.tahun()));
            }
            return ada;
        }

        private BarisDibaca<K, V> bandingkan(int nomor, Realisasi<K, V> realisasi, List<Fault> peringatan) {
            Pertama<V> sebelumnya = pertama.putIfAbsent(realisasi.kunci(), new Pertama<>(nomor, realisasi.isi()));
            if (sebelumnya == null) {
                return new BarisDibaca.Sah<>(realisasi, false, peringatan);
            }
            return sebelumnya.isi().equals(realisasi.isi())
                    ? new BarisDibaca.Sah<>(realisasi, true, peringatan)
                    : new BarisDibaca.Ditolak<>(List.of(Fault.at("", "BARIS_GANDA", sebelumnya.nomor())));
        }
    }

    private record Pertama<V>(int nomor, V isi) {}
}
