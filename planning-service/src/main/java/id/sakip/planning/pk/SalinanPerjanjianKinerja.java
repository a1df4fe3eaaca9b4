package id.sakip.planning.pk;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import id.sakip.planning.pk.IsiPerjanjianKinerja.Pihak;

/** Content of a draft that is started from a promise in force. Names of persons, numbers and dates never go along. */
final class SalinanPerjanjianKinerja {

    private SalinanPerjanjianKinerja() {}

    /**
     * The promise of a later year.
     *
     * @param targetRenstra what the Renstra promises of an indicator for that year; the target stays blank without
     * @param anggaran true when programs go along with their budgets; without a budget they cannot
     */
    static IsiPerjanjianKinerja tahunBaru(
            IsiPerjanjianKinerja sumber,
            int tahun,
            Function<String, Optional<String>> targetRenstra,
            boolean anggaran) {
        return new IsiPerjanjianKinerja(
                sumber.kodePd(),
                tahun,
                JenisPk.MURNI,
                sumber.tingkat(),
                sumber.bagian(),
                null,
                null,
                sumber.tempat(),
                tanpaNama(sumber.pihakPertama()),
                tanpaNama(sumber.pihakKedua()),
                null,
                null,
                sumber.sasaran().stream()
                        .map(s -> new IsiPerjanjianKinerja.Sasaran(
                                s.kode(),
                                s.uraian(),
                                s.indikator().stream()
                                        .map(i -> new IsiPerjanjianKinerja.Indikator(
                                                i.kodeIndikator(),
                                                i.uraian(),
                                                targetRenstra
                                                        .apply(i.kodeIndikator())
                                                        .orElse(null)))
                                        .toList()))
                        .toList(),
                anggaran ? sumber.program() : List.of());
    }

    /** A change of the same promise, whose ground is still to be said. */
    static IsiPerjanjianKinerja perubahan(IsiPerjanjianKinerja sumber) {
        return new IsiPerjanjianKinerja(
                sumber.kodePd(),
                sumber.tahun(),
                JenisPk.PERUBAHAN,
                sumber.tingkat(),
                sumber.bagian(),
                null,
                null,
                sumber.tempat(),
                tanpaNama(sumber.pihakPertama()),
                tanpaNama(sumber.pihakKedua()),
                null,
                null,
                sumber.sasaran(),
                sumber.program());
    }

    private static Pihak tanpaNama(Pihak pihak) {
        return new Pihak(pihak.jabatan(), null);
    }
}
