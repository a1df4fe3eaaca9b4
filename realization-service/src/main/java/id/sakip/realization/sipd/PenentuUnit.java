package id.sakip.realization.sipd;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.contracts.KodeWilayah;
import id.sakip.realization.alias.KamusUnit;
import id.sakip.realization.alias.domain.KodeAsing;

/** Puts the unit into rows that name it by its code in SIPD. */
@ApplicationScoped
class PenentuUnit {

    private final KamusUnit kamus;

    PenentuUnit(KamusUnit kamus) {
        this.kamus = kamus;
    }

    /** For the rows of one batch, whose few units are looked up once each; a row whose code is unknown stays as it is. */
    UnaryOperator<JsonNode> penyiap() {
        Map<List<KodeAsing>, Optional<KodeWilayah>> dikenal = new HashMap<>();
        return baris -> {
            List<KodeAsing> petunjuk = KodeAsing.sipd(
                    baris.path("kodeSubSkpd").textValue(),
                    baris.path("kodeSkpd").textValue());
            if (petunjuk.isEmpty() || !(baris instanceof ObjectNode objek)) {
                return baris;
            }
            return dikenal.computeIfAbsent(petunjuk, this::cari)
                    .map(kodePd -> dengan(objek, kodePd))
                    .orElse(baris);
        };
    }

    private Optional<KodeWilayah> cari(List<KodeAsing> petunjuk) {
        return Optional.ofNullable(kamus.cari(Set.of(petunjuk)).get(petunjuk));
    }

    private static JsonNode dengan(ObjectNode baris, KodeWilayah kodePd) {
        ObjectNode salinan = JsonNodeFactory.instance.objectNode();
        salinan.setAll(baris);
        return salinan.put("kodePd", kodePd.nilai());
    }
}
