package id.sakip.planning.rkt;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.KodeWilayah;
import id.sakip.planning.dokumen.DokumenRepository;

/** What other documents may ask of the RKT in force. */
@ApplicationScoped
public class RktBerlaku {

    private final DokumenRepository dokumen;

    RktBerlaku(DokumenRepository dokumen) {
        this.dokumen = dokumen;
    }

    /** Codes of the sub kegiatan of the year; empty without an RKT in force. */
    public Optional<Set<KodeNomenklatur>> subKegiatan(KodeWilayah kodePd, int tahun) {
        return dokumen.berlaku(Rkt.class, kodePd, tahun)
                .map(r -> r.subKegiatan().stream().map(RktSubKegiatan::kode).collect(Collectors.toSet()));
    }
}
