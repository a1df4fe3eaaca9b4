package id.sakip.realization.survei;

import id.sakip.realization.survei.domain.AturanSurvei;
import id.sakip.realization.survei.domain.HasilRekap;
import id.sakip.realization.survei.domain.IsiRekap;
import id.sakip.realization.survei.domain.PenilaiRekap;

/** A recap with the rule that reads it. */
record Rekap(KunciRekap kunci, IsiRekap isi, AturanSurvei aturan) {

    HasilRekap hasil() {
        return PenilaiRekap.nilai(aturan, isi);
    }
}
