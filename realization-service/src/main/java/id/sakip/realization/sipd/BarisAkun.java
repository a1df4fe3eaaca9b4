package id.sakip.realization.sipd;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

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
import id.sakip.realization.sipd.domain.RincianAkun;
import id.sakip.realization.sipd.domain.Sumber;
import id.sakip.realization.sipd.domain.Tahap;
import id.sakip.realization.unit.UnitTahun;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One row of sources A, B and C in normal form, as it is checked, parked and released. */
@Schema(name = "BarisSipdAkun", hidden = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record BarisAkun(
        Sumber sumber,
        KodeWilayah kodePd,
        @Pattern(regexp = KodeSkpd.POLA) String kodeSkpd,
        @Pattern(regexp = KodeSkpd.POLA) String kodeSubSkpd,
        @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) Integer tahun,
        @JsonFormat(lenient = OptBoolean.FALSE) LocalDate perTanggal,
        KodeNomenklatur kodeKegiatan,
        @Pattern(regexp = KodeAkun.BENTUK) String kodeAkun,
        @Size(max = 300) @Pattern(regexp = TANPA_KENDALI) String namaAkun,
        @Pattern(regexp = Tahap.POLA) String tahap,
        @Size(max = 100) @Pattern(regexp = TANPA_KENDALI) String kodeDana,
        Rupiah anggaran,
        Rupiah realisasi,
        Rupiah realisasiRencana,
        Boolean rincian,
        Boolean ditarik,
        List<Cacat> cacat,
        List<Cacat> peringatan)
        implements BarisMasuk {

    /** Texts that PostgreSQL can hold; those of senders have been cleaned before, those of other ways in have not. */
    static final String TANPA_KENDALI = "\\P{Cntrl}*";

    /** What the row is about; only for one that names unit, year, date and source. */
    KunciAkun kunci() {
        return new KunciAkun(
                new UnitTahun(kodePd, tahun),
                perTanggal,
                sumber,
                kodeKegiatan == null ? "" : kodeKegiatan.nilai(),
                Objects.requireNonNullElse(kodeSubSkpd == null ? kodeSkpd : kodeSubSkpd, ""),
                Objects.requireNonNullElse(kodeAkun, ""),
                Objects.requireNonNullElse(tahap, ""),
                Objects.requireNonNullElse(kodeDana, ""));
    }

    /** A row that takes a line out, because a complete delivery has left it out. */
    static BarisAkun penarikan(KunciAkun kunci, IsiAkun lama) {
        return new BarisAkun(
                kunci.sumber(),
                kunci.unit().kodePd(),
                null,
                kunci.kodeSubSkpd().isEmpty() ? null : kunci.kodeSubSkpd(),
                kunci.unit().tahun(),
                kunci.perTanggal(),
                new KodeNomenklatur(kunci.kodeKegiatan()),
                kunci.kodeAkun(),
                lama.namaAkun(),
                kunci.tahap(),
                kunci.kodeDana(),
                lama.anggaran() == null ? null : Rupiah.NOL,
                Rupiah.NOL,
                lama.realisasiRencana() == null ? null : Rupiah.NOL,
                true,
                true,
                null,
                null);
    }

    /** @param kodePd the unit that was looked up where the line names none itself; may be null */
    static BarisAkun dari(RincianAkun rincian, KodeWilayah kodePd, List<Cacat> cacat) {
        return new BarisAkun(
                rincian.sumber(),
                kodePd,
                rincian.kodeSkpd() == null ? null : rincian.kodeSkpd().nilai(),
                rincian.kodeSubSkpd() == null ? null : rincian.kodeSubSkpd().nilai(),
                rincian.tahun(),
                rincian.perTanggal(),
                rincian.kegiatan(),
                rincian.akun() == null ? null : rincian.akun().nilai(),
                rincian.namaAkun(),
                rincian.tahap().nilai(),
                rincian.kodeDana(),
                rincian.anggaran(),
                rincian.realisasi(),
                rincian.realisasiRencana(),
                rincian.rincian(),
                null,
                cacat,
                rincian.peringatan());
    }
}
