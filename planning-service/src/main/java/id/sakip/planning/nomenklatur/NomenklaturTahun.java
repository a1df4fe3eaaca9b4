package id.sakip.planning.nomenklatur;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.sakip.contracts.KodeNomenklatur;
import id.sakip.planning.nomenklatur.domain.DaftarTahun;

/** The official list for other features: asked once for all codes of a document. */
@ApplicationScoped
public class NomenklaturTahun {

    private final NomenklaturRepository nomenklatur;

    NomenklaturTahun(NomenklaturRepository nomenklatur) {
        this.nomenklatur = nomenklatur;
    }

    /**
     * What the list of {@code tahun} says about {@code kode} and about everything above them, with at most one SQL statement
     * however many codes there are. Local codes and years before {@value DaftarTahun#TAHUN_PERTAMA} are in no list and cost
     * none.
     *
     * <p>The list holds what is confirmed of urusan 7.01 and what the kabupaten has added; a code that it lacks may be
     * right all the same, so its findings are warnings:
     *
     * <pre>{@code
     * DaftarTahun daftar = nomenklatur.untuk(rkt.tahun(), semuaKode);
     * daftar.periksaKode(kode).ifPresent(p -> temuan.ingatkan(medan + ".kode", p.kode(), p.args()));
     * daftar.periksaSatuan(kode, satuan).ifPresent(p -> temuan.ingatkan(medan + ".satuan", p.kode(), p.args()));
     * temuan.catat(medan + ".kode", "INDUK_SALAH", kode, daftar.sebutan(seharusnya), daftar.sebutan(induk));
     * }</pre>
     */
    @Transactional
    public DaftarTahun untuk(int tahun, Collection<KodeNomenklatur> kode) {
        Set<KodeNomenklatur> resmi = new TreeSet<>();
        for (KodeNomenklatur satu : kode) {
            Optional<KodeNomenklatur> naik = Optional.of(satu).filter(k -> !k.lokal());
            while (naik.isPresent() && resmi.add(naik.get())) {
                naik = naik.get().induk();
            }
        }
        List<BarisNomenklatur> ada =
                resmi.isEmpty() || tahun < DaftarTahun.TAHUN_PERTAMA ? List.of() : nomenklatur.cari(tahun, resmi);
        return new DaftarTahun(tahun, ada.stream().map(BarisNomenklatur::entri).toList());
    }
}
