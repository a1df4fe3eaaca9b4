package id.sakip.planning.indikator;

import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;

import id.sakip.planning.skala.PemakaiSkala;
import io.quarkus.arc.All;

/** Which targets are graded on a scale: those of the indicators whose revision of the target's year uses it. */
@ApplicationScoped
class PemakaianSkala implements PemakaiSkala {

    private final IndikatorRepository indikator;
    private final List<PemakaiIndikator> pemakai;

    PemakaianSkala(IndikatorRepository indikator, @All List<PemakaiIndikator> pemakai) {
        this.indikator = indikator;
        this.pemakai = pemakai;
    }

    @Override
    public List<Pemakaian> pemakaian(String kodeSkala) {
        return indikator.berskala(kodeSkala).stream()
                .flatMap(i -> pemakai.stream()
                        .flatMap(p -> p.target(i.kodePd(), i.kode()).stream())
                        .filter(t -> t.nilai() != null && t.nilai().predikat() != null)
                        .filter(t -> Objects.equals(i.berlaku().pada(t.tahun()).skala(), kodeSkala)))
                .map(t -> new Pemakaian(
                        t.jenisDokumen(), t.tahun(), t.dokumen(), t.nilai().teks()))
                .toList();
    }
}
