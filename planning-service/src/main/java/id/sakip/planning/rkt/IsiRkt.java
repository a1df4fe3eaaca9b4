package id.sakip.planning.rkt;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import id.sakip.contracts.JenisBelanja;
import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Rupiah;
import id.sakip.contracts.Tahun;
import id.sakip.planning.dokumen.Isian;
import id.sakip.planning.dokumen.Kode;
import id.sakip.planning.nilai.TargetMasukan;
import id.sakip.planning.nilai.TeksTarget;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Content of an RKT as a client writes it.
 *
 * <p>The tree of a program is written once, under the first sasaran it serves; another sasaran that it serves as well
 * only names it.
 *
 * @param jenis MURNI when left out; it says what the document is called and decides nothing
 * @param jumlahPagu total that the document prints, only to check the sum of the programs against; may be null
 */
@Schema(name = "IsiRkt", examples = """
                {"kodePd":"35.09.22","tahun":2023,"jenis":"MURNI","tanggal":"2023-11-27","jumlahPagu":387600000,\
                "sasaran":[{"kode":"S2","uraian":"Meningkatnya kepuasan masyarakat",\
                "indikator":[{"kodeIndikator":"S2.1","uraian":"Indeks Kepuasan Masyarakat","target":"85"}],\
                "program":[{"kode":"7.01.02","uraian":"Program Penyelenggaraan Pemerintahan dan Pelayanan Publik",\
                "indikator":[{"indikator":"Persentase pelayanan sesuai SOP","satuan":"%","target":"100"}],\
                "kegiatan":[{"kode":"7.01.02.2.01",\
                "uraian":"Koordinasi Penyelenggaraan Kegiatan Pemerintahan di Tingkat Kecamatan",\
                "indikator":[{"indikator":"Persentase RT dan RW yang menerima honor","satuan":"%","target":"100"}],\
                "subKegiatan":[{"kode":"7.01.02.2.01.0002","uraian":"Peningkatan Efektifitas Kegiatan Pemerintahan",\
                "keluaran":[{"indikator":"Jumlah bulan RT dan RW yang menerima honor","satuan":"Bulan","target":"12 Bulan"}],\
                "pagu":[{"jenisBelanja":"OPERASI","murni":400000000,"perubahan":387600000}]}]}]}]}]}""")
record IsiRkt(
        @NotNull KodeWilayah kodePd,
        @NotNull @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) Integer tahun,
        JenisRkt jenis,
        LocalDate tanggal,
        Rupiah jumlahPagu,
        @NotEmpty @Size(max = 50) List<@NotNull @Valid Sasaran> sasaran) {

    IsiRkt {
        jenis = jenis == null ? JenisRkt.MURNI : jenis;
    }

    /** All programs as they are named, in the order of the document. */
    Stream<Program> program() {
        return sasaran.stream().flatMap(s -> s.program().stream());
    }

    /** All sub kegiatan, in the order of the document. */
    Stream<SubKegiatan> subKegiatan() {
        return program().flatMap(Program::subKegiatan);
    }

    /** All codes of the tree, of every level. */
    Set<KodeNomenklatur> kode() {
        Set<KodeNomenklatur> semua = new HashSet<>();
        program().forEach(p -> {
            semua.add(p.kode());
            p.kegiatan().forEach(k -> {
                semua.add(k.kode());
                k.subKegiatan().forEach(s -> semua.add(s.kode()));
            });
        });
        return semua;
    }

    /** @param uraian as printed, may be null */
    @Schema(name = "RktSasaran")
    record Sasaran(
            @NotNull @Size(max = Kode.PANJANG_TERBANYAK) @Pattern(regexp = Kode.BENTUK)
            String kode,

            @Size(max = 1000) String uraian,
            @Size(max = 50) List<@NotNull @Valid IndikatorSasaran> indikator,
            @Size(max = 50) List<@NotNull @Valid Program> program) {
        Sasaran {
            indikator = Isian.daftar(indikator);
            program = Isian.daftar(program);
        }
    }

    /** @param uraian wording that the document prints, null where it is that of the definition */
    @Schema(name = "RktIndikatorSasaran")
    record IndikatorSasaran(
            @NotNull @Size(max = Kode.PANJANG_TERBANYAK) @Pattern(regexp = Kode.BENTUK)
            String kodeIndikator,

            @Size(max = 500) String uraian,

            @JsonDeserialize(using = TeksTarget.class) @Schema(implementation = TargetMasukan.class) @Size(max = 100)
            String target) {}

    /** @param jumlahPagu total that the document prints, only to check the sum of the kegiatan against; may be null */
    @Schema(name = "RktProgram")
    record Program(
            @NotNull KodeNomenklatur kode,
            @NotBlank @Size(max = 500) String uraian,
            Rupiah jumlahPagu,
            @Size(max = 50) List<@NotNull @Valid Keluaran> indikator,
            @Size(max = 100) List<@NotNull @Valid Kegiatan> kegiatan) {
        Program {
            indikator = Isian.daftar(indikator);
            kegiatan = Isian.daftar(kegiatan);
        }

        /** True when this says no more than that the program serves the sasaran. */
        boolean sebutanSaja() {
            return jumlahPagu == null && indikator.isEmpty() && kegiatan.isEmpty();
        }

        Stream<SubKegiatan> subKegiatan() {
            return kegiatan.stream().flatMap(k -> k.subKegiatan().stream());
        }
    }

    /** @param jumlahPagu total that the document prints, only to check the sum of the sub kegiatan against; may be null */
    @Schema(name = "RktKegiatan")
    record Kegiatan(
            @NotNull KodeNomenklatur kode,
            @NotBlank @Size(max = 500) String uraian,
            Rupiah jumlahPagu,
            @Size(max = 50) List<@NotNull @Valid Keluaran> indikator,
            @Size(max = 200) List<@NotNull @Valid SubKegiatan> subKegiatan) {
        Kegiatan {
            indikator = Isian.daftar(indikator);
            subKegiatan = Isian.daftar(subKegiatan);
        }
    }

    /** @param pagu once per kind of spending, shared by all outputs */
    @Schema(name = "RktSubKegiatan")
    record SubKegiatan(
            @NotNull KodeNomenklatur kode,
            @NotBlank @Size(max = 500) String uraian,
            @Size(max = 50) List<@NotNull @Valid Keluaran> keluaran,
            @Size(max = 10) List<@NotNull @Valid Pagu> pagu) {
        SubKegiatan {
            keluaran = Isian.daftar(keluaran);
            pagu = Isian.daftar(pagu);
        }
    }

    /** What a program, kegiatan or sub kegiatan is measured by. */
    @Schema(name = "RktKeluaran")
    record Keluaran(
            @NotBlank @Size(max = 500) String indikator,
            @Size(max = 50) String satuan,

            @JsonDeserialize(using = TeksTarget.class) @Schema(implementation = TargetMasukan.class) @Size(max = 100)
            String target) {}

    /**
     * Ceiling of one kind of spending: plain, or by the stages of the budget.
     *
     * @param jumlah ceiling in force: the last stage that is there. May be left out when a stage is given, and must agree
     *     with it otherwise
     * @param murni of the APBD
     * @param pergeseran after a shift within the APBD
     * @param perubahan of the P-APBD
     */
    @Schema(
            name = "RktPagu",
            description = "OPERASI = belanja 5.1, MODAL = 5.2, TAK_TERDUGA = 5.3, TRANSFER = 5.4. Isi jumlah saja, atau"
                    + " tahapnya (murni, pergeseran, perubahan); jumlah adalah tahap terakhir yang terisi.")
    record Pagu(@NotNull JenisBelanja jenisBelanja, Rupiah jumlah, Rupiah murni, Rupiah pergeseran, Rupiah perubahan) {
        Pagu {
            jumlah = jumlah == null ? terakhir(murni, pergeseran, perubahan) : jumlah;
        }

        /** The last stage that is there; null when none is. */
        Rupiah tahapTerakhir() {
            return terakhir(murni, pergeseran, perubahan);
        }

        private static Rupiah terakhir(Rupiah murni, Rupiah pergeseran, Rupiah perubahan) {
            return perubahan != null ? perubahan : pergeseran != null ? pergeseran : murni;
        }
    }
}
