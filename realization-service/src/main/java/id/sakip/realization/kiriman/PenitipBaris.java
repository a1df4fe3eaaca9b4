package id.sakip.realization.kiriman;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.contracts.KodeWilayah;
import id.sakip.platform.digest.Digest;
import id.sakip.platform.security.Cakupan;
import id.sakip.realization.parkir.BarisParkir;
import id.sakip.realization.parkir.TempatParkir;
import io.quarkus.security.identity.SecurityIdentity;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Sets rows of a batch aside that have to wait. */
@ApplicationScoped
class PenitipBaris {

    private final TempatParkir tempat;
    private final SecurityIdentity pengirim;
    private final Cakupan cakupan;

    PenitipBaris(TempatParkir tempat, SecurityIdentity pengirim, Cakupan cakupan) {
        this.tempat = tempat;
        this.pengirim = pengirim;
        this.cakupan = cakupan;
    }

    /** @return false when each of them waits already, from an earlier batch with the same rows */
    @Transactional(MANDATORY)
    public boolean titip(
            UUID kiriman, JsonNode isi, List<Perbandingan.Parkiran> parkiran, String ragam, Mode mode, Instant waktu) {
        if (parkiran.isEmpty()) {
            return false;
        }
        List<BarisParkir> baris = new ArrayList<>(parkiran.size());
        String utuh = mode == Mode.ATOMIK ? Digest.sha256(isi.toString().getBytes(StandardCharsets.UTF_8)) : null;
        for (Perbandingan.Parkiran satu : parkiran) {
            JsonNode node = isi.get(satu.nomor());
            baris.add(new BarisParkir(
                    kiriman,
                    satu.nomor(),
                    ragam,
                    mode.toString(),
                    utuh,
                    wilayah(node),
                    tahun(node),
                    satu.galat(),
                    node.toString()));
        }
        return tempat.titip(baris, pengirim.getPrincipal().getName(), waktu) > 0;
    }

    private KodeWilayah wilayah(JsonNode baris) {
        try {
            KodeWilayah kode = new KodeWilayah(baris.path("kodePd").asText());
            if (kode.adalahKecamatan()) {
                return kode;
            }
        } catch (IllegalArgumentException e) {
            // The unit is unknown yet: the row belongs to whoever answers for the sender.
        }
        return wilayahPengirim();
    }

    /** The sender's only area, or the kabupaten that all of them lie in; null when there is none such. */
    private KodeWilayah wilayahPengirim() {
        if (cakupan.semua()) {
            return null;
        }
        Set<KodeWilayah> wilayah = new HashSet<>(cakupan.wilayah());
        if (wilayah.size() == 1) {
            return wilayah.iterator().next();
        }
        Set<KodeWilayah> kabupaten = wilayah.stream()
                .map(kode -> kode.nilai().length() < 5 ? kode : kode.kabupaten())
                .collect(Collectors.toSet());
        return kabupaten.size() == 1 ? kabupaten.iterator().next() : null;
    }

    private static Integer tahun(JsonNode baris) {
        JsonNode tahun = baris.path("tahun");
        return tahun.isIntegralNumber() && tahun.canConvertToInt() ? tahun.intValue() : null;
    }
}
