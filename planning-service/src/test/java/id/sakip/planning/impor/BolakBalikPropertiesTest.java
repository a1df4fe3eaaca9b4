package id.sakip.planning.impor;

import java.util.List;
import java.util.Map;

import id.sakip.planning.impor.domain.Bacaan;
import id.sakip.planning.impor.domain.BundelBuatan;
import id.sakip.planning.impor.domain.LembarTertulis;
import id.sakip.planning.impor.domain.PembacaBuku;
import id.sakip.planning.impor.domain.PenulisBuku;
import id.sakip.platform.problem.ProblemException;
import id.sakip.platform.xlsx.XlsxEscapes;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;

class BolakBalikPropertiesTest {

    @Property(tries = 150)
    void readsBackEveryBundleThatItWrote(@ForAll("bundel") Map<String, Object> bundel) {
        List<LembarTertulis> buku = PenulisBuku.tulis(bundel, List.of());
        Bacaan bacaan =
                PembacaBuku.baca(buku.stream().map(LembarTertulis::lembar).toList());

        assertThat(bacaan.galat()).isEmpty();
        assertThat(bacaan.bundel()).isEqualTo(bundel);
    }

    @Property(tries = 60)
    void readsBackEveryBundleThroughAFile(@ForAll("bundel") Map<String, Object> bundel) {
        byte[] berkas = PenulisXlsx.tulis(PenulisBuku.tulis(bundel, List.of(2023)));
        Bacaan bacaan = PembacaBuku.baca(PembacaXlsx.baca(berkas));

        assertThat(bacaan.galat()).isEmpty();
        assertThat(bacaan.bundel()).isEqualTo(bundel);
    }

    @Property(tries = 200)
    void escapesEveryTextSoThatItComesBack(@ForAll String teks) {
        assertThat(XlsxEscapes.read(XlsxEscapes.write(teks))).isEqualTo(teks);
    }

    @Property(tries = 300)
    void refusesHostileBytesWithNothingButItsOwnRefusal(@ForAll byte[] acak) {
        try {
            PembacaXlsx.baca(acak);
        } catch (ProblemException e) {
            assertThat(e.status()).isBetween(400, 499);
        }
    }

    @Property(tries = 300)
    void refusesADamagedFileWithNothingButItsOwnRefusal(
            @ForAll @IntRange(max = 4) int bagian, @ForAll @IntRange(max = 100_000) int letak, @ForAll byte isi) {
        Map<String, String> bagianBuku = PembacaXlsxTest.bagian(
                "<row r='1'><c r='A1' s='2' t='n'><f>1+1</f><v>45257.5</v></c>"
                        + "<c r='B1' t='s'><v>0</v></c><c t='inlineStr'><is><t xml:space='preserve'>a</t></is></c></row>");
        String nama = bagianBuku.keySet().stream().toList().get(bagian);
        StringBuilder rusak = new StringBuilder(bagianBuku.get(nama));
        rusak.setCharAt(letak % rusak.length(), (char) (isi & 0x7f));
        bagianBuku.put(nama, rusak.toString());
        try {
            PembacaBuku.baca(PembacaXlsx.baca(PembacaXlsxTest.zip(bagianBuku)));
        } catch (ProblemException e) {
            assertThat(e.status()).isBetween(400, 499);
        }
    }

    @Provide
    Arbitrary<Map<String, Object>> bundel() {
        return BundelBuatan.semua();
    }
}
