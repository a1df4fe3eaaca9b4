package id.sakip.planning.dokumen;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.sakip.platform.json.SakipJson;
import io.quarkus.security.identity.SecurityIdentity;

/** Keeps every version of every document, so that each can be read as of an instant and compared with the others. */
@ApplicationScoped
class RiwayatDokumen {

    private final EntityManager em;
    private final SecurityIdentity pelaku;

    RiwayatDokumen(EntityManager em, SecurityIdentity pelaku) {
        this.em = em;
        this.pelaku = pelaku;
    }

    /** Adds the present state as a version. */
    void simpan(Dokumen<?> dokumen) {
        simpan(dokumen, dokumen.versi(), dokumen.diubah(), json(dokumen.keadaan()), json(dokumen.isi()));
    }

    /** Adds the end of a draft. */
    void simpanAkhir(Dokumen<?> draf, Instant waktu) {
        simpan(draf, draf.versi() + 1, waktu, null, null);
    }

    private void simpan(Dokumen<?> dokumen, long versi, Instant waktu, String keadaan, String isi) {
        em.persist(new VersiDokumen(
                dokumen.id(),
                versi,
                dokumen.jenisDokumen(),
                dokumen.kodePd(),
                waktu,
                pelaku.getPrincipal().getName(),
                keadaan,
                isi));
        em.flush();
    }

    /** All versions of a document of this kind, the first one first. */
    List<VersiDokumen> semua(String jenis, UUID dokumen) {
        return em.createQuery(
                        "from VersiDokumen where dokumen = :dokumen and jenis = :jenis order by versi",
                        VersiDokumen.class)
                .setParameter("dokumen", dokumen)
                .setParameter("jenis", jenis)
                .getResultList();
    }

    Optional<VersiDokumen> versi(String jenis, UUID dokumen, long versi) {
        return em.createQuery(
                        "from VersiDokumen where dokumen = :dokumen and jenis = :jenis and versi = :versi",
                        VersiDokumen.class)
                .setParameter("dokumen", dokumen)
                .setParameter("jenis", jenis)
                .setParameter("versi", versi)
                .getResultStream()
                .findFirst();
    }

    /** What the document was at {@code kapan}; empty before its first version. */
    Optional<VersiDokumen> pada(String jenis, UUID dokumen, Instant kapan) {
        return em.createQuery(
                        "from VersiDokumen where dokumen = :dokumen and jenis = :jenis and waktu <= :kapan"
                                + " order by versi desc",
                        VersiDokumen.class)
                .setParameter("dokumen", dokumen)
                .setParameter("jenis", jenis)
                .setParameter("kapan", kapan)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private static String json(Object isi) {
        try {
            return SakipJson.mapper().writeValueAsString(isi);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a document is always JSON", e);
        }
    }
}
