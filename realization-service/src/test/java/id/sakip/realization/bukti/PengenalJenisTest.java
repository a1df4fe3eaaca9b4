package id.sakip.realization.bukti;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import id.sakip.realization.bukti.domain.JenisBukti;
import id.sakip.realization.bukti.domain.PaketOffice;
import id.sakip.realization.bukti.domain.Putusan;
import id.sakip.realization.bukti.domain.Putusan.Alasan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static id.sakip.realization.bukti.BerkasUji.bita;
import static org.assertj.core.api.Assertions.assertThat;

class PengenalJenisTest {

    @TempDir
    Path folder;

    private final PengenalJenis pengenal = new PengenalJenis();

    @Test
    void knowsEachKindByItsContent() throws IOException {
        assertThat(kenali(BerkasUji.pdf("x"))).isEqualTo(diterima(JenisBukti.PDF));
        assertThat(kenali(BerkasUji.png())).isEqualTo(diterima(JenisBukti.PNG));
        assertThat(kenali(BerkasUji.jpeg())).isEqualTo(diterima(JenisBukti.JPEG));
        assertThat(kenali(BerkasUji.webp())).isEqualTo(diterima(JenisBukti.WEBP));
        assertThat(kenali(BerkasUji.office(BerkasUji.DOCX))).isEqualTo(diterima(JenisBukti.DOCX));
        assertThat(kenali(BerkasUji.office(BerkasUji.XLSX))).isEqualTo(diterima(JenisBukti.XLSX));
        assertThat(kenali(bita("kode;nilai\r\nS2.1;82,89\r\n"))).isEqualTo(diterima(JenisBukti.TEKS));
        assertThat(kenali(bita("\ufeffRapat di Café Kecamatan\n"))).isEqualTo(diterima(JenisBukti.TEKS));
    }

    @Test
    void knowsADocumentWhoseListOfTypesComesLast() throws IOException {
        Map<String, byte[]> bagian = BerkasUji.bagian(BerkasUji.XLSX);
        bagian.put("[Content_Types].xml", bagian.remove("[Content_Types].xml"));

        assertThat(kenali(BerkasUji.zip(bagian))).isEqualTo(diterima(JenisBukti.XLSX));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><script>alert(1)</script></html>",
                "<!DOCTYPE html><p>x</p>",
                "  \n<p>x</p> and some text",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
                "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                "#!/bin/sh\nrm -rf x\n",
                "MZ\u0090\u0000\u0003\u0000\u0000\u0000\u0004",
                "GIF89a\u0001\u0000\u0001\u0000",
                "{\\rtf1\\ansi x}",
                "\u007fELF\u0002\u0001\u0001\u0000",
                "%!PS-Adobe-3.0\n"
            })
    void refusesWhatIsNotTaken(String isi) throws IOException {
        assertThat(kenali(isi.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOfSatisfying(
                        Putusan.Ditolak.class,
                        d -> assertThat(d.kode()).isIn(Alasan.BUKTI_JENIS_DITOLAK, Alasan.BUKTI_TIDAK_UTUH));
    }

    @Test
    void refusesOldOfficeFilesAndPlainZips() throws IOException {
        byte[] ole = Arrays.copyOf(
                new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1},
                2_048);

        assertThat(alasan(kenali(ole))).isEqualTo(Alasan.BUKTI_JENIS_DITOLAK);
        assertThat(alasan(kenali(BerkasUji.zip(Map.of("a.txt", bita("a")))))).isEqualTo(Alasan.BUKTI_JENIS_DITOLAK);
        // A template is no document.
        assertThat(alasan(kenali(BerkasUji.office(
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"))))
                .isEqualTo(Alasan.BUKTI_JENIS_DITOLAK);
    }

    @Test
    void refusesMacrosHoweverTheyAreHidden() throws IOException {
        assertThat(alasan(kenali(BerkasUji.office(BerkasUji.DOCM)))).isEqualTo(Alasan.BUKTI_BERMAKRO);
        // Written with a character reference, as XML readers understand it and text searches do not.
        assertThat(alasan(kenali(BerkasUji.office(BerkasUji.DOCM.replace("macro", "m&#x61;cro")))))
                .isEqualTo(Alasan.BUKTI_BERMAKRO);
        Map<String, byte[]> denganVba = BerkasUji.bagian(BerkasUji.DOCX);
        denganVba.put("word/VBAProject.bin", bita("x"));
        assertThat(alasan(kenali(BerkasUji.zip(denganVba)))).isEqualTo(Alasan.BUKTI_BERMAKRO);
        Map<String, byte[]> denganKontrol = BerkasUji.bagian(BerkasUji.XLSX);
        denganKontrol.put("xl/activeX/activeX1.xml", bita("<x/>"));
        assertThat(alasan(kenali(BerkasUji.zip(denganKontrol)))).isEqualTo(Alasan.BUKTI_BERMAKRO);
    }

    @Test
    void refusesEveryKindThatEndsTooEarly() throws IOException {
        for (byte[] utuh : List.of(
                BerkasUji.pdf("x".repeat(2_000)),
                BerkasUji.png(),
                BerkasUji.jpeg(),
                BerkasUji.webp(),
                BerkasUji.office(BerkasUji.DOCX))) {
            for (int panjang : new int[] {utuh.length - 7, utuh.length / 2}) {
                assertThat(alasan(kenali(Arrays.copyOf(utuh, panjang)))).isEqualTo(Alasan.BUKTI_TIDAK_UTUH);
            }
        }
        assertThat(alasan(kenali(bita("kode;nilai\n\u0000\u0001"))))
                .isIn(Alasan.BUKTI_TIDAK_UTUH, Alasan.BUKTI_JENIS_DITOLAK);
        assertThat(alasan(kenali("nilai: 5 \u00b5g, caf\u00e9 ini".getBytes(StandardCharsets.ISO_8859_1))))
                .isEqualTo(Alasan.BUKTI_TIDAK_UTUH);
    }

    @Test
    void isNotMisledByTheThumbnailInAJpeg() throws IOException {
        byte[] utuh = BerkasUji.jpeg();
        // An application segment that holds a whole small image, as cameras write it.
        byte[] kecil = BerkasUji.jpeg();
        byte[] berisi = new byte[utuh.length + kecil.length + 4];
        berisi[0] = (byte) 0xff;
        berisi[1] = (byte) 0xd8;
        berisi[2] = (byte) 0xff;
        berisi[3] = (byte) 0xe1;
        berisi[4] = (byte) ((kecil.length + 2) >> 8);
        berisi[5] = (byte) (kecil.length + 2);
        System.arraycopy(kecil, 0, berisi, 6, kecil.length);
        System.arraycopy(utuh, 2, berisi, 6 + kecil.length, utuh.length - 2);

        assertThat(kenali(berisi)).isEqualTo(diterima(JenisBukti.JPEG));
        assertThat(alasan(kenali(Arrays.copyOf(berisi, berisi.length - 10)))).isEqualTo(Alasan.BUKTI_TIDAK_UTUH);
    }

    @Test
    void doesNotUnpackABomb() throws IOException {
        // The list of types itself: 64 MB of spaces in some kilobytes.
        Map<String, byte[]> besar = BerkasUji.bagian(BerkasUji.DOCX);
        byte[] daftar = new byte[64 << 20];
        Arrays.fill(daftar, (byte) ' ');
        System.arraycopy(bita("<Types>"), 0, daftar, 0, 7);
        besar.put("[Content_Types].xml", daftar);
        assertThat(alasan(kenali(BerkasUji.zip(besar)))).isEqualTo(Alasan.BUKTI_TIDAK_UTUH);

        Map<String, byte[]> banyak = BerkasUji.bagian(BerkasUji.DOCX);
        for (int i = 0; i < PaketOffice.BAGIAN_TERBANYAK; i++) {
            banyak.put("word/media/" + i, new byte[0]);
        }
        assertThat(alasan(kenali(BerkasUji.zip(banyak)))).isEqualTo(Alasan.BUKTI_TERURAI_BERLEBIHAN);
    }

    @Test
    void looksAtBothSidesOfTheLargestDocument() {
        assertThat(paket(PaketOffice.TERURAI_TERBESAR)).isEqualTo(diterima(JenisBukti.DOCX));
        assertThat(alasan(paket(PaketOffice.TERURAI_TERBESAR + 1))).isEqualTo(Alasan.BUKTI_TERURAI_BERLEBIHAN);
    }

    @Test
    void refusesADocumentOfWhichReadersSeeDifferentThings() throws IOException {
        PaketOffice ganda = new PaketOffice(
                List.of("word/document.xml", "word/Document.xml"),
                10,
                Map.of("/word/document.xml", BerkasUji.DOCX),
                Map.of());
        PaketOffice dua =
                new PaketOffice(List.of("a", "b"), 10, Map.of("/a", BerkasUji.DOCX, "/b", BerkasUji.XLSX), Map.of());
        PaketOffice tanpaUtama = new PaketOffice(List.of("a"), 10, Map.of("/b", BerkasUji.DOCX), Map.of());

        assertThat(alasan(ganda.putusan())).isEqualTo(Alasan.BUKTI_TIDAK_UTUH);
        assertThat(alasan(dua.putusan())).isEqualTo(Alasan.BUKTI_JENIS_DITOLAK);
        assertThat(alasan(tanpaUtama.putusan())).isEqualTo(Alasan.BUKTI_TIDAK_UTUH);
        Map<String, byte[]> entitas = BerkasUji.bagian(BerkasUji.DOCX);
        entitas.put(
                "[Content_Types].xml",
                bita("<!DOCTYPE Types [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><Types>&x;</Types>"));
        assertThat(kenali(BerkasUji.zip(entitas))).isInstanceOf(Putusan.Ditolak.class);
    }

    private static Putusan paket(long terurai) {
        return new PaketOffice(
                        List.of("word/document.xml"), terurai, Map.of("/word/document.xml", BerkasUji.DOCX), Map.of())
                .putusan();
    }

    private Putusan kenali(byte[] isi) throws IOException {
        return pengenal.kenali(Files.write(folder.resolve("isi"), isi));
    }

    private static Putusan diterima(JenisBukti jenis) {
        return new Putusan.Diterima(jenis);
    }

    private static Alasan alasan(Putusan putusan) {
        assertThat(putusan).isInstanceOf(Putusan.Ditolak.class);
        return ((Putusan.Ditolak) putusan).kode();
    }
}
