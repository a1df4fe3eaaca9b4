package id.sakip.planning.dokumen;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.sakip.contracts.KodeWilayah;
import id.sakip.planning.dokumen.domain.PembandingIsi;
import id.sakip.planning.dokumen.domain.Perbedaan;
import id.sakip.platform.json.SakipJson;
import id.sakip.platform.problem.ProblemException;

/**
 * Reads the versions of documents of one kind for a caller. What was never there, and the end of a dropped draft, is
 * answered as 404.
 *
 * @param <I> content of such a document
 */
final class PembacaVersi<I> {

    private final RiwayatDokumen riwayat;
    private final String jenis;
    private final Class<I> jenisIsi;
    private final Consumer<KodeWilayah> periksaBaca;

    /** @param periksaBaca refuses an owner whose documents the caller may not read */
    PembacaVersi(RiwayatDokumen riwayat, String jenis, Class<I> jenisIsi, Consumer<KodeWilayah> periksaBaca) {
        this.riwayat = riwayat;
        this.jenis = jenis;
        this.jenisIsi = jenisIsi;
        this.periksaBaca = periksaBaca;
    }

    /** What the document was at {@code kapan}. */
    Tersimpan<I> pada(UUID id, Instant kapan) {
        return tersimpan(riwayat.pada(jenis, id, kapan).orElseThrow(() -> tidakAda(id)), id);
    }

    Tersimpan<I> versi(UUID id, long versi) {
        return tersimpan(riwayat.versi(jenis, id, versi).orElseThrow(() -> tidakAda(id)), id);
    }

    /** All versions, the first one first; the end of a dropped draft is one of them. */
    List<RingkasanVersi> semua(UUID id) {
        List<VersiDokumen> semua = riwayat.semua(jenis, id);
        if (semua.isEmpty()) {
            throw tidakAda(id);
        }
        periksaBaca.accept(semua.getFirst().kodePd());
        return semua.stream().map(PembacaVersi::ringkasan).toList();
    }

    /** See {@link LayananDokumen#perbedaan}. */
    List<Perbedaan> perbedaan(UUID id, Long dari, Long ke, UUID terhadap) {
        VersiDokumen akhir = pilih(id, ke);
        VersiDokumen awal = terhadap != null
                ? pilih(terhadap, dari)
                : pilih(id, dari != null ? dari : Long.valueOf(Math.max(1, akhir.versi() - 1)));
        return PembandingIsi.bandingkan(PersamaanIsi.pohon(awal.isi()), PersamaanIsi.pohon(akhir.isi()));
    }

    /** @param versi null for the newest */
    private VersiDokumen pilih(UUID id, Long versi) {
        VersiDokumen ada = (versi == null
                        ? riwayat.semua(jenis, id).reversed().stream()
                                .filter(v -> v.isi() != null)
                                .findFirst()
                        : riwayat.versi(jenis, id, versi).filter(v -> v.isi() != null))
                .orElseThrow(() -> tidakAda(id));
        periksaBaca.accept(ada.kodePd());
        return ada;
    }

    private Tersimpan<I> tersimpan(VersiDokumen versi, UUID id) {
        periksaBaca.accept(versi.kodePd());
        if (versi.isi() == null) {
            throw tidakAda(id);
        }
        return new Tersimpan<>(urai(versi.keadaan(), Keadaan.class), urai(versi.isi(), jenisIsi));
    }

    private static RingkasanVersi ringkasan(VersiDokumen v) {
        return new RingkasanVersi(
                v.versi(),
                v.keadaan() == null ? null : urai(v.keadaan(), Keadaan.class).status(),
                v.waktu(),
                v.pelaku());
    }

    private static <V> V urai(String json, Class<V> jenis) {
        try {
            return SakipJson.mapper().readValue(json, jenis);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored version is always readable", e);
        }
    }

    private static ProblemException tidakAda(UUID id) {
        return ProblemException.notFound("DOKUMEN_TIDAK_ADA", id);
    }

    /** A document as one of its versions has it. */
    record Tersimpan<I>(Keadaan keadaan, I isi) {}
}
