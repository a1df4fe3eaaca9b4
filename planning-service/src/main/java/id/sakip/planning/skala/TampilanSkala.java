package id.sakip.planning.skala;

import java.time.Instant;
import java.util.List;

import id.sakip.contracts.KodeWilayah;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A scale as the API shows it.
 *
 * @param kodeKab whose scale this is; null for a preset, which everybody has and nobody changes
 */
@Schema(name = "Skala")
record TampilanSkala(
        String kode,
        long versi,
        KodeWilayah kodeKab,
        boolean bawaan,
        String nama,
        String sumber,
        List<IsiSkala.Tingkat> tingkat,
        Instant dibuat,
        Instant diubah) {

    static TampilanSkala dari(SkalaNilai s) {
        return new TampilanSkala(
                s.kode(),
                s.versi(),
                s.kodeKab(),
                s.bawaan(),
                s.nama(),
                s.sumber(),
                s.skala().tingkat().stream()
                        .map(t -> new IsiSkala.Tingkat(
                                t.label(), t.nama(), t.rentang() == null ? null : IsiSkala.Rentang.dari(t.rentang())))
                        .toList(),
                s.dibuat(),
                s.diubah());
    }
}
