package id.sakip.realization.sipd;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.sakip.platform.bulk.BulkReport;
import id.sakip.realization.sipd.domain.Sumber;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Answer to a push: the report of every bulk write, and the fields that senders of SIPD figures look at.
 *
 * @param status {@code success}, or {@code error} when a row was refused; rows that wait are no error
 * @param message the outcome in words
 * @param action the action that the sender named; null without one
 * @param idUnit number of the unit that the sender named, by which it finds what it was waiting for; null without one
 * @param kodeSbl the same of the sub kegiatan
 * @param sumber sources of the rows
 * @param induk rows that are sums of others: kept for control, not added up again
 * @param laporan rows counted from 0, over all parts of the delivery in their order
 * @param kumulatif what became of the amounts up to the date that the sender declared complete; null without one
 * @param ditarik what became of lines that a delivery which was declared complete leaves out; null without one
 */
@Schema(name = "LaporanSipd")
@JsonInclude(JsonInclude.Include.NON_NULL)
record LaporanSipd(
        @Schema(enumeration = {"success", "error"}) String status,
        String message,
        String action,
        @JsonProperty("id_unit") @Schema(name = "id_unit") String idUnit,
        @JsonProperty("kode_sbl") @Schema(name = "kode_sbl") String kodeSbl,
        List<Sumber> sumber,
        int induk,
        @JsonUnwrapped BulkReport laporan,
        BulkReport kumulatif,
        BulkReport ditarik) {}
