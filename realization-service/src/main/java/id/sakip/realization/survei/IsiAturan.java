package id.sakip.realization.survei;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Tahun;
import id.sakip.realization.survei.domain.AturanSurvei;
import id.sakip.realization.survei.domain.BobotKabupaten;
import id.sakip.realization.survei.domain.Temuan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A survey rule as a client writes it. */
@Schema(name = "IsiAturanSurvei", examples = """
                {"nama":"SKM dua unsur","kodeKab":"35.09","tahunMulai":2020,
                 "unsur":[{"kode":"persyaratan","nama":"Persyaratan"},{"kode":"waktu","nama":"Kecepatan layanan"}],
                 "kuesioner":[{"kode":"cetak","nama":"Kuesioner tercetak","butir":{"1":"persyaratan","2":"waktu"}}],
                 "mutu":[{"huruf":"A","nilaiPersepsi":4,"kinerja":"Sangat Baik","bawah":81.26,"atas":100},
                         {"huruf":"B","nilaiPersepsi":3,"kinerja":"Baik","bawah":25,"atas":81.25}]}""")
record IsiAturan(
        @NotBlank @Size(max = 200) String nama,
        @Size(max = 200) String dasarHukum,

        @Schema(description = "Kabupaten pemilik aturan; tanpa ini berlaku di mana-mana, hanya oleh admin")
        KodeWilayah kodeKab,

        @Schema(
                description = "true: dipakai untuk semua yang tidak menyebut aturan, mulai tahunMulai",
                defaultValue = "false")
        Boolean umum,

        @NotNull @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) Integer tahunMulai,

        @Valid @Schema(description = "Jawaban terendah dan tertinggi; tanpa ini 1 sampai 4")
        Skala skala,

        @DecimalMin("0.01")
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 2)
        @Schema(description = "Dari rata-rata jawaban ke indeks; tanpa ini 25")
        BigDecimal pengali,

        @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid Unsur> unsur,
        @Size(max = 20) List<@NotNull @Valid Kuesioner> kuesioner,
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid Mutu> mutu,

        @Schema(description = "Bobot unit dalam indeks kabupaten; tanpa ini RESPONDEN")
        BobotKabupaten bobotKabupaten) {

    static final String KODE_UNSUR = "[a-z][a-z0-9-]{0,39}";
    static final String KODE_BUTIR = "[A-Za-z0-9][A-Za-z0-9.-]{0,9}";

    private static final AturanSurvei.Skala SKALA = new AturanSurvei.Skala(1, 4);
    private static final BigDecimal PENGALI = BigDecimal.valueOf(25);

    @Schema(name = "SkalaSurvei")
    record Skala(
            @NotNull @Min(1) @Max(10) Integer terendah,
            @NotNull @Min(1) @Max(10) Integer tertinggi) {}

    @Schema(name = "UnsurAturan")
    record Unsur(
            @NotNull @Pattern(regexp = KODE_UNSUR) @Schema(examples = "persyaratan")
            String kode,

            @NotBlank @Size(max = 200) String nama) {}

    /** @param butir key of the unsur by printed code */
    @Schema(name = "KuesionerAturan")
    record Kuesioner(
            @NotNull @Pattern(regexp = KODE_UNSUR) String kode,
            @NotBlank @Size(max = 200) String nama,

            @NotNull
            @Size(min = 1, max = 50)
            @Schema(description = "Kunci unsur menurut kode tercetak", examples = "{\"U1\":\"persyaratan\"}")
            Map<@Pattern(regexp = KODE_BUTIR) String, @NotNull @Pattern(regexp = KODE_UNSUR) String> butir) {}

    @Schema(name = "MutuAturan")
    record Mutu(
            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9+-]{0,4}")
            String huruf,

            @NotNull @Min(1) @Max(10) Integer nilaiPersepsi,
            @NotBlank @Size(max = 50) String kinerja,

            @NotNull
            @DecimalMin("0")
            @DecimalMax("100")
            @Digits(integer = 3, fraction = 10)
            @Schema(description = "Termasuk; paling banyak dua desimal")
            BigDecimal bawah,

            @NotNull
            @DecimalMin("0")
            @DecimalMax("100")
            @Digits(integer = 3, fraction = 10)
            @Schema(description = "Termasuk; paling banyak dua desimal")
            BigDecimal atas) {}

    /** Everything that keeps it from being a rule. */
    List<Temuan> periksa() {
        return AturanSurvei.periksa(skalaJawaban(), pengaliIndeks(), unsurAturan(), kuesionerAturan(), mutuAturan());
    }

    AturanSurvei aturan(String id, int versi) {
        return new AturanSurvei(
                id,
                versi,
                nama.strip(),
                dasarHukum,
                kodeKab,
                Boolean.TRUE.equals(umum),
                tahunMulai,
                skalaJawaban(),
                pengaliIndeks(),
                unsurAturan(),
                kuesionerAturan(),
                mutuAturan(),
                bobotKabupaten == null ? BobotKabupaten.RESPONDEN : bobotKabupaten);
    }

    private AturanSurvei.Skala skalaJawaban() {
        return skala == null ? SKALA : new AturanSurvei.Skala(skala.terendah(), skala.tertinggi());
    }

    private BigDecimal pengaliIndeks() {
        return pengali == null ? PENGALI : pengali;
    }

    private List<AturanSurvei.Unsur> unsurAturan() {
        return unsur.stream()
                .map(u -> new AturanSurvei.Unsur(u.kode(), u.nama().strip()))
                .toList();
    }

    private List<AturanSurvei.Kuesioner> kuesionerAturan() {
        return kuesioner == null
                ? List.of()
                : kuesioner.stream()
                        .map(k -> new AturanSurvei.Kuesioner(k.kode(), k.nama().strip(), k.butir()))
                        .toList();
    }

    private List<AturanSurvei.Mutu> mutuAturan() {
        return mutu.stream()
                .map(m -> new AturanSurvei.Mutu(
                        m.huruf(), m.nilaiPersepsi(), m.kinerja().strip(), m.bawah(), m.atas()))
                .toList();
    }
}
