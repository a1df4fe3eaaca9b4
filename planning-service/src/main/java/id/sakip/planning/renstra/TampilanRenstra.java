package id.sakip.planning.renstra;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.sakip.contracts.KodeWilayah;
import id.sakip.planning.dokumen.Siklus;
import id.sakip.planning.dokumen.StatusDokumen;
import id.sakip.planning.dokumen.TampilanDokumen;
import id.sakip.planning.rpjmd.TautanRpjmd;
import id.sakip.planning.rpjmd.TautanRpjmd.IndikatorRpjmd;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A Renstra as the API shows it: where it stands in its life, and the content as it was entered.
 *
 * @param rpjmd what the RPJMD says under the codes that the content names
 */
@Schema(name = "Renstra")
record TampilanRenstra(
        @JsonUnwrapped Siklus siklus, @JsonUnwrapped IsiRenstra isi, Acuan rpjmd) implements TampilanDokumen {

    static TampilanRenstra dari(Siklus siklus, IsiRenstra isi, TautanRpjmd.Ditemukan rpjmd) {
        return new TampilanRenstra(
                siklus,
                isi,
                new Acuan(
                        rpjmd.tujuan().stream().map(TujuanKabupaten::dari).toList(),
                        rpjmd.sasaran().stream().map(SasaranKabupaten::dari).toList()));
    }

    /** Texts of the RPJMD, each once. */
    @Schema(name = "RenstraAcuanRpjmd")
    record Acuan(List<TujuanKabupaten> tujuan, List<SasaranKabupaten> sasaran) {}

    @Schema(name = "RenstraTujuanRpjmd")
    record TujuanKabupaten(
            String kode, String uraian, String kodeMisi, String misi, List<IndikatorKabupaten> indikator) {

        static TujuanKabupaten dari(TautanRpjmd.TujuanRpjmd t) {
            return new TujuanKabupaten(
                    t.kode(), t.uraian(), t.kodeMisi(), t.misi(), IndikatorKabupaten.dari(t.indikator()));
        }
    }

    @Schema(name = "RenstraSasaranRpjmd")
    record SasaranKabupaten(
            String kode, String uraian, String kodeTujuan, String tujuan, List<IndikatorKabupaten> indikator) {

        static SasaranKabupaten dari(TautanRpjmd.SasaranRpjmd s) {
            return new SasaranKabupaten(
                    s.kode(), s.uraian(), s.kodeTujuan(), s.tujuan(), IndikatorKabupaten.dari(s.indikator()));
        }
    }

    @Schema(name = "RenstraIndikatorRpjmd")
    record IndikatorKabupaten(String kode, String uraian, String satuan) {

        static List<IndikatorKabupaten> dari(List<IndikatorRpjmd> semua) {
            return semua.stream()
                    .map(i -> new IndikatorKabupaten(i.kode(), i.uraian(), i.satuan()))
                    .toList();
        }
    }

    /** A Renstra in a list, without its content. */
    @Schema(name = "RenstraRingkas")
    record RenstraRingkas(
            UUID id,
            StatusDokumen status,
            long versi,
            KodeWilayah kodePd,
            int tahunAwal,
            int tahunAkhir,
            JenisRenstra jenis,
            Integer perubahanKe,
            int berlakuMulai,
            String nomor,
            LocalDate tanggal,
            Instant diubah) {

        static RenstraRingkas dari(Renstra r) {
            return new RenstraRingkas(
                    r.id(),
                    r.status(),
                    r.versi(),
                    r.kodePd(),
                    r.tahun(),
                    r.tahunAkhir(),
                    r.jenis(),
                    r.perubahanKe(),
                    r.berlakuMulai(),
                    r.nomor(),
                    r.tanggal(),
                    r.diubah());
        }
    }
}
