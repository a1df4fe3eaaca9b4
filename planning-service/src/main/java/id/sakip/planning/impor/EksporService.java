package id.sakip.planning.impor;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.contracts.KodeWilayah;
import id.sakip.planning.dokumen.BagianBundel;
import id.sakip.planning.dokumen.BagianBundel.Terkirim;
import id.sakip.planning.dokumen.StatusDokumen;
import id.sakip.planning.impor.domain.TataRencana;
import id.sakip.planning.perangkatdaerah.PerangkatDaerahRepository;
import id.sakip.platform.problem.ProblemException;
import id.sakip.platform.security.Cakupan;
import io.quarkus.arc.All;

/** Puts together what a unit has in force and in drafts, as a bundle that an import of it would leave unchanged. */
@ApplicationScoped
class EksporService {

    private final Map<String, BagianBundel<?>> bagian;
    private final PerangkatDaerahRepository unit;
    private final Cakupan cakupan;

    EksporService(@All List<BagianBundel<?>> bagian, PerangkatDaerahRepository unit, Cakupan cakupan) {
        this.bagian = bagian.stream().collect(Collectors.toMap(BagianBundel::bagian, Function.identity()));
        this.unit = unit;
        this.cakupan = cakupan;
    }

    /**
     * The bundle of a unit.
     *
     * @param tahun only documents that concern this year; null for all
     * @throws ProblemException 403 outside the caller's area, 404 when there is no such unit
     */
    @Transactional
    JsonNode bundel(KodeWilayah kodePd, Integer tahun) {
        cakupan.require(kodePd);
        if (!unit.ada(kodePd)) {
            throw ProblemException.notFound("UNIT_TIDAK_ADA", kodePd);
        }
        ObjectNode bundel = JsonNodeFactory.instance.objectNode().put("format", TataRencana.FORMAT);
        for (String nama : Bundel.BAGIAN) {
            ArrayNode daftar = bundel.putArray(nama);
            for (Terkirim<?> satu : bagian.get(nama).kirim(kodePd, tahun)) {
                ObjectNode isi = (ObjectNode) PohonJson.dariIsi(satu.isi());
                if (satu.status() != null) {
                    isi.put(
                            "status",
                            (satu.status() == StatusDokumen.DITETAPKAN ? StatusDiminta.DITETAPKAN : StatusDiminta.DRAF)
                                    .name());
                }
                daftar.add(ringkas(isi));
            }
        }
        return bundel;
    }

    /** Without fields that say nothing. */
    private static JsonNode ringkas(JsonNode dari) {
        if (dari instanceof ObjectNode objek) {
            objek.properties().forEach(e -> ringkas(e.getValue()));
            objek.removeIf(isi -> isi.isNull() || isi.isContainerNode() && isi.isEmpty());
        } else if (dari instanceof ArrayNode daftar) {
            daftar.forEach(EksporService::ringkas);
        }
        return dari;
    }
}
