package id.sakip.realization.parkir;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import id.sakip.contracts.KodeWilayah;
import id.sakip.platform.security.Cakupan;

/** Narrows what is asked for to what the caller may reach. */
@ApplicationScoped
public class SyaratParkir {

    private final Cakupan cakupan;

    SyaratParkir(Cakupan cakupan) {
        this.cakupan = cakupan;
    }

    /**
     * @param kodePd the area asked for; null for all that the caller reaches
     * @throws id.sakip.platform.problem.ProblemException 403 when {@code kodePd} is out of reach
     */
    public SaringanParkir saringan(
            KodeWilayah kodePd, Integer tahun, UUID kiriman, String ragam, String alasan, StatusParkir status) {
        if (kodePd != null) {
            cakupan.require(kodePd);
        }
        List<KodeWilayah> wilayah = kodePd != null ? List.of(kodePd) : cakupan.semua() ? null : cakupan.wilayah();
        return new SaringanParkir(wilayah, tahun, kiriman, ragam, alasan, status);
    }
}
