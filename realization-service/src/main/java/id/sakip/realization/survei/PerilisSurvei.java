package id.sakip.realization.survei;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.sakip.platform.bulk.BulkReport;
import id.sakip.platform.problem.ProblemException;
import id.sakip.realization.kiriman.OpsiKiriman;
import id.sakip.realization.kiriman.PenerimaKiriman;

/** Makes a released recap of the stored responses. */
@ApplicationScoped
class PerilisSurvei {

    private final PenerimaKiriman penerima;
    private final RagamRilis ragam;

    PerilisSurvei(PenerimaKiriman penerima, RagamRilis ragam) {
        this.penerima = penerima;
        this.ragam = ragam;
    }

    /**
     * Releases one recap, as a batch of one row.
     *
     * @throws ProblemException 422 with every fault when it cannot be released
     */
    @Transactional
    public BulkReport rilis(JsonNode isi, OpsiKiriman opsi) {
        return penerima.lanjutkan(JsonNodeFactory.instance.arrayNode().add(isi), ragam, opsi)
                .laporan();
    }
}
