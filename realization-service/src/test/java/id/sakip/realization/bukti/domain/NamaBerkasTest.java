package id.sakip.realization.bukti.domain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NamaBerkasTest {

    @ParameterizedTest
    @CsvSource({
        "Rekap SKM.pdf, Rekap SKM.pdf",
        "Rekap.PDF, Rekap.PDF",
        "../../etc/passwd, passwd.pdf",
        "C:\\Users\\x\\lap.pdf, lap.pdf",
        "laporan.pdf.exe, laporan.pdf.exe.pdf",
        "laporan, laporan.pdf",
        ".htaccess, htaccess.pdf",
        "'  a   b.pdf .', a b.pdf",
        "'a:b?.pdf', a_b_.pdf",
        "'\"x\".pdf', _x_.pdf",
        "Capaian 100%.pdf, Capaian 100%.pdf",
        ".pdf, pdf.pdf"
    })
    void keepsTheNameWithoutFolderAndWithAnEndingThatFits(String mentah, String nama) {
        assertThat(NamaBerkas.dari(mentah, JenisBukti.PDF))
                .hasValueSatisfying(n -> assertThat(n.nilai()).isEqualTo(nama));
    }

    @Test
    void dropsWhatNobodySees() {
        assertThat(nama("a\u202egnp\u202c.\u0000p\u200bd\rf\n\u2066\u0085")).isEqualTo("agnp.pd f.pdf");
        assertThat(nama("a\ud800b\uffff\ufffd.pdf")).isEqualTo("ab.pdf");
        // The same letter in two spellings is one name.
        assertThat(nama("Cafe\u0301.pdf")).isEqualTo("Caf\u00e9.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "...", "folder/", "\u202e\u200b", "\\"})
    void refusesANameOfWhichNothingIsLeft(String mentah) {
        assertThat(NamaBerkas.dari(mentah, JenisBukti.PDF)).isEmpty();
        assertThat(NamaBerkas.terpakai(mentah)).isFalse();
    }

    @Test
    void cutsALongNameBeforeItsEnding() {
        assertThat(nama("x".repeat(196) + ".pdf")).hasSize(200).endsWith("x.pdf");
        assertThat(nama("x".repeat(197) + ".pdf")).isEqualTo("x".repeat(196) + ".pdf");
        // Never through the middle of a character.
        assertThat(nama("x".repeat(195) + "\ud83d\udcc4.pdf")).isEqualTo("x".repeat(195) + ".pdf");
    }

    @Test
    void namesItselfInAsciiAndInUtf8() {
        assertThat(new NamaBerkas("Caf\u00e9 100%.pdf").lampiran())
                .isEqualTo("attachment; filename=\"Caf_ 100_.pdf\"; filename*=UTF-8''Caf%C3%A9%20100%25.pdf");
        assertThat(new NamaBerkas("a\"; x=\\\r\n.pdf").lampiran())
                .isEqualTo("attachment; filename=\"a_; x=___.pdf\"; filename*=UTF-8''a%22%3B%20x%3D%5C%0D%0A.pdf");
    }

    private static String nama(String mentah) {
        return NamaBerkas.dari(mentah, JenisBukti.PDF).orElseThrow().nilai();
    }
}
