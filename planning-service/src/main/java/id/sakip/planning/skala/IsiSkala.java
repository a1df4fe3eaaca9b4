package id.sakip.planning.skala;

import java.math.BigDecimal;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import id.sakip.contracts.Bilangan;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.nilai.Skala;
import id.sakip.planning.dokumen.Kode;
import id.sakip.planning.dokumen.Temuan;
import id.sakip.planning.skala.domain.PemeriksaTingkat;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A scale of a kabupaten as a client writes it.
 *
 * @param kode key among all scales
 * @param kodeKab kabupaten whose units may use the scale
 * @param tingkat labels, worst first
 */
@Schema(name = "IsiSkala", examples = """
                {"kode":"MATURITAS","kodeKab":"35.09","nama":"Tingkat maturitas","tingkat":[\
                {"label":"Level 1","rentang":{"bawah":0,"bawahTermasuk":true,"atas":2}},\
                {"label":"Level 2","rentang":{"bawah":2,"bawahTermasuk":true,"atas":3}},\
                {"label":"Level 3","nama":"Terdefinisi","rentang":{"bawah":3,"bawahTermasuk":true}}]}""")
record IsiSkala(
        @NotNull @Size(max = Kode.PANJANG_TERBANYAK) @Pattern(regexp = Kode.BENTUK)
        String kode,

        @NotNull KodeWilayah kodeKab,
        @NotBlank @Size(max = 200) String nama,
        @Size(max = 500) String sumber,
        @NotNull @Size(min = 2, max = 20) List<@NotNull @Valid Tingkat> tingkat) {

    /** @param nama what the label stands for; may be written in its place
     * @param rentang scores of the label, may be left out */
    @Schema(name = "SkalaTingkat")
    record Tingkat(
            @NotBlank @Size(max = Skala.LABEL_TERPANJANG) String label,
            @Size(min = 1, max = 50) String nama,
            @Valid Rentang rentang) {

        Skala.Tingkat tingkat() {
            return new Skala.Tingkat(label, nama, rentang == null ? null : rentang.rentang());
        }
    }

    /** @param bawah lower bound, open below without one
     * @param atas upper bound, open above without one */
    @Schema(name = "SkalaRentang")
    record Rentang(BigDecimal bawah, Boolean bawahTermasuk, BigDecimal atas, Boolean atasTermasuk) {

        static Rentang dari(Skala.Rentang r) {
            return new Rentang(r.bawah(), r.bawahTermasuk(), r.atas(), r.atasTermasuk());
        }

        Skala.Rentang rentang() {
            return new Skala.Rentang(
                    ringkas(bawah),
                    bawah != null && Boolean.TRUE.equals(bawahTermasuk),
                    ringkas(atas),
                    atas != null && Boolean.TRUE.equals(atasTermasuk));
        }

        private static BigDecimal ringkas(BigDecimal angka) {
            return angka == null ? null : Bilangan.periksa(angka);
        }

        boolean terbatas() {
            try {
                rentang();
                return true;
            } catch (IllegalArgumentException e) {
                return false;
            }
        }
    }

    Skala skala() {
        return new Skala(kode, tingkat.stream().map(Tingkat::tingkat).toList());
    }

    void periksa(Temuan temuan) {
        if (kodeKab.nilai().length() != 5) {
            temuan.catat("kodeKab", "BUKAN_KABUPATEN", kodeKab);
        }
        boolean terbatas = true;
        for (int i = 0; i < tingkat.size(); i++) {
            Rentang rentang = tingkat.get(i).rentang();
            if (rentang != null && !rentang.terbatas()) {
                temuan.catat("tingkat[" + i + "].rentang", "DI_LUAR_RENTANG");
                terbatas = false;
            }
        }
        if (terbatas) {
            PemeriksaTingkat.periksa(skala().tingkat())
                    .forEach(c -> temuan.catat(c.medan(), c.kode(), c.args().toArray()));
        }
    }
}
