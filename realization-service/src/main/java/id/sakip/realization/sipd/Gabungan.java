package id.sakip.realization.sipd;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import id.sakip.platform.bulk.BulkReport;
import id.sakip.platform.problem.Problem;
import id.sakip.platform.token.CompletionToken;

/** Reports of the parts of a delivery as one. */
final class Gabungan {

    private final List<Problem.Entry> galat = new ArrayList<>();
    private final List<Problem.Entry> peringatan = new ArrayList<>();
    private final Map<String, CompletionToken.Part> token = new TreeMap<>();
    private int diterima;
    private int dibuat;
    private int diubah;
    private int tetap;
    private int ditolak;
    private int diparkir;

    /**
     * Adds the report on the next rows.
     *
     * @param tambahan further warnings, by the row of the part or without one
     */
    void tambah(BulkReport bagian, List<Problem.Entry> tambahan) {
        tambahan.forEach(satu -> peringatan.add(pindah(satu)));
        bagian.galat().forEach(satu -> galat.add(pindah(satu)));
        bagian.peringatan().forEach(satu -> peringatan.add(pindah(satu)));
        diterima += bagian.diterima();
        dibuat += bagian.dibuat();
        diubah += bagian.diubah();
        tetap += bagian.tetap();
        ditolak += bagian.ditolak();
        diparkir += bagian.diparkir();
        if (bagian.token() != null) {
            // The parts follow each other, so the last version of a unit is the one to wait for.
            CompletionToken.ofOurs(bagian.token())
                    .parts()
                    .forEach(satu -> token.put(satu.topik() + " " + satu.kunci(), satu));
        }
    }

    private Problem.Entry pindah(Problem.Entry satu) {
        return new Problem.Entry(
                satu.baris() == null ? null : satu.baris() + diterima, satu.kode(), satu.medan(), satu.pesan());
    }

    BulkReport laporan() {
        return new BulkReport(
                diterima,
                dibuat,
                diubah,
                tetap,
                ditolak,
                diparkir,
                galat,
                peringatan,
                token.isEmpty() ? null : new CompletionToken(List.copyOf(token.values())).text());
    }
}
