package id.sakip.realization.periode;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Topik;
import id.sakip.contracts.Triwulan;
import id.sakip.contracts.periode.StatusPeriode.Status;
import id.sakip.platform.token.CompletionToken;
import id.sakip.realization.periode.domain.Aksi;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a quarter stands, and what the caller may do next.
 *
 * @param terbukaUntukIsian whether realisasi of the quarter can be written
 * @param versi number of changes so far, the ETag of the quarter
 * @param aksi what the caller may do next; empty when it is somebody else's turn
 * @param token completion token for reads elsewhere that must see this state; null before the first change
 */
@Schema(name = "Periode")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PeriodeView(
        KodeWilayah kodePd,
        int tahun,
        Triwulan triwulan,
        Status status,
        boolean terbukaUntukIsian,
        long versi,
        Instant sejak,
        String oleh,
        String peran,
        String alasan,
        List<AksiView> aksi,
        String token) {

    /** @param jalur address to post to */
    @Schema(name = "AksiPeriode")
    record AksiView(
            @Schema(examples = "PENGAJUAN") Aksi aksi,
            @Schema(examples = "POST") String metode,

            @Schema(examples = "/api/v1/periode/35.09.22/2023/TW4/pengajuan")
            String jalur,

            boolean wajibAlasan) {}

    static PeriodeView dari(KunciPeriode kunci, Keadaan keadaan, Collection<String> peran) {
        String alamat = "/api/v1/periode/%s/%d/%s/"
                .formatted(kunci.unit().kodePd(), kunci.unit().tahun(), kunci.triwulan());
        return new PeriodeView(
                kunci.unit().kodePd(),
                kunci.unit().tahun(),
                kunci.triwulan(),
                keadaan.status(),
                GerbangPeriode.terbuka(keadaan.status()),
                keadaan.versi(),
                keadaan.sejak(),
                keadaan.oleh(),
                keadaan.peran(),
                keadaan.alasan(),
                Aksi.berikut(keadaan.status(), peran).stream()
                        .map(aksi -> new AksiView(aksi, "POST", alamat + aksi.jalur(), aksi.wajibAlasan()))
                        .toList(),
                keadaan.versi() == 0
                        ? null
                        : new CompletionToken(List.of(
                                        new CompletionToken.Part(Topik.PERIODE, kunci.kunci(), keadaan.versi())))
                                .text());
    }
}
