package id.sakip.realization.sipd;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.OptBoolean;
import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Rupiah;
import id.sakip.contracts.Tahun;
import id.sakip.realization.kiriman.BarisMasuk;
import id.sakip.realization.sipd.domain.Cacat;
import id.sakip.realization.sipd.domain.KodeAkun;
import id.sakip.realization.sipd.domain.KodeSkpd;
import id.sakip.realization.sipd.domain.RincianDokumen;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One row of source D in normal form, as it is checked, parked and released. */
@Schema(name = "BarisSipdDokumen", hidden = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record BarisDokumen(
        KodeWilayah kodePd,
        @Pattern(regexp = KodeSkpd.POLA) String kodeSkpd,
        @Pattern(regexp = KodeSkpd.POLA) String kodeSubSkpd,
        @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) Integer tahun,
        KodeNomenklatur kodeSubKegiatan,
        @Pattern(regexp = KodeAkun.BENTUK) String kodeAkun,

        @Size(max = 100) @Pattern(regexp = BarisAkun.TANPA_KENDALI)
        String nomor,

        @Size(max = 40) @Pattern(regexp = BarisAkun.TANPA_KENDALI)
        String jenis,

        @Size(max = 40) @Pattern(regexp = BarisAkun.TANPA_KENDALI)
        String jenisTransaksi,

        @JsonFormat(lenient = OptBoolean.FALSE) LocalDate tanggal,
        Rupiah nilai,
        Rupiah setoran,

        @Size(max = 100) @Pattern(regexp = BarisAkun.TANPA_KENDALI)
        String nomorSp2d,

        @JsonFormat(lenient = OptBoolean.FALSE) LocalDate tanggalSp2d,
        @JsonFormat(lenient = OptBoolean.FALSE) LocalDate tanggalTransfer,

        @Size(max = 40) @Pattern(regexp = BarisAkun.TANPA_KENDALI)
        String status,

        List<Cacat> cacat)
        implements BarisMasuk {

    /** @param kodePd the unit that was looked up where the line names none itself; may be null */
    static BarisDokumen dari(RincianDokumen rincian, KodeWilayah kodePd, List<Cacat> cacat) {
        return new BarisDokumen(
                kodePd,
                rincian.kodeSkpd() == null ? null : rincian.kodeSkpd().nilai(),
                rincian.kodeSubSkpd() == null ? null : rincian.kodeSubSkpd().nilai(),
                rincian.tahun(),
                rincian.kegiatan(),
                rincian.akun() == null ? null : rincian.akun().nilai(),
                rincian.nomor(),
                rincian.jenis(),
                rincian.jenisTransaksi(),
                rincian.tanggal(),
                rincian.nilai(),
                rincian.setoran(),
                rincian.nomorSp2d(),
                rincian.tanggalSp2d(),
                rincian.tanggalTransfer(),
                rincian.status(),
                cacat);
    }
}
