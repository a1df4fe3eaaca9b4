package id.sakip.planning.profil;

import java.util.List;

import id.sakip.planning.dokumen.Temuan;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PemeriksaProfilTest {

    @Test
    void findsNothingWrongWithArjasa2023() {
        assertThat(temuan(ProfilUji.urai(ProfilUji.arjasa2023()))).isEmpty();
    }

    @Test
    void takesAPostBelowOneThatIsNamedLaterAndWrittenDifferently() {
        assertThat(struktur("""
                        {"jabatan":"Sekretaris","induk":" camat  ARJASA "},{"jabatan":"Camat Arjasa"}""")).isEmpty();
    }

    @Test
    void findsAnUnknownSuperior() {
        assertThat(struktur("""
                        {"jabatan":"Camat"},{"jabatan":"Sekretaris","induk":"Bupati"}""")).containsExactly("INDUK_JABATAN_TIDAK_ADA struktur[1].induk");
    }

    @Test
    void findsPostsThatAreTheirOwnSuperior() {
        assertThat(struktur("""
                        {"jabatan":"Camat","induk":"camat"}""")).containsExactly("INDUK_JABATAN_MELINGKAR struktur[0].induk");
        assertThat(struktur("""
                        {"jabatan":"A","induk":"C"},{"jabatan":"B","induk":"A"},{"jabatan":"C","induk":"B"},
                        {"jabatan":"D","induk":"A"},{"jabatan":"E"}"""))
                .containsExactly(
                        "INDUK_JABATAN_MELINGKAR struktur[0].induk",
                        "INDUK_JABATAN_MELINGKAR struktur[1].induk",
                        "INDUK_JABATAN_MELINGKAR struktur[2].induk");
    }

    @Test
    void findsAPostThatIsNamedTwice() {
        assertThat(struktur("""
                        {"jabatan":"Camat"},{"jabatan":"Staf","induk":"Camat"},{"jabatan":"STAF","induk":"Camat"}""")).containsExactly("KODE_GANDA struktur[2].jabatan");
    }

    @Test
    void takesCodesOfItsOwnDesaAndKelurahan() {
        assertThat(desa("""
                        {"kode":"35.09.22.2001","nama":"Arjasa","jenis":"DESA"},{"nama":"Biting","jenis":"DESA"},
                        {"kode":"35.09.22.1001","nama":"X","jenis":"KELURAHAN"}""")).isEmpty();
    }

    @Test
    void findsCodesFromElsewhereOfTheOtherKindOrTwice() {
        assertThat(desa("""
                        {"kode":"35.09.21.2001","nama":"a","jenis":"DESA"},
                        {"kode":"35.09.22","nama":"b","jenis":"DESA"},
                        {"kode":"35.09.22.1001","nama":"c","jenis":"DESA"},
                        {"kode":"35.09.22.2001","nama":"d","jenis":"KELURAHAN"},
                        {"kode":"35.09.22.2002","nama":"e","jenis":"DESA"},
                        {"kode":"35.09.22.2002","nama":"f","jenis":"DESA"}"""))
                .containsExactly(
                        "DESA_DI_LUAR_KECAMATAN desaKelurahan[0].kode",
                        "DESA_DI_LUAR_KECAMATAN desaKelurahan[1].kode",
                        "JENIS_DESA_TIDAK_COCOK desaKelurahan[2].kode",
                        "JENIS_DESA_TIDAK_COCOK desaKelurahan[3].kode",
                        "KODE_GANDA desaKelurahan[5].kode");
    }

    private static List<String> struktur(String baris) {
        return temuan(ProfilUji.dengan("\"struktur\":[" + baris + "]"));
    }

    private static List<String> desa(String baris) {
        return temuan(ProfilUji.dengan("\"desaKelurahan\":[" + baris + "]"));
    }

    private static List<String> temuan(IsiProfil isi) {
        Temuan temuan = new Temuan();
        PemeriksaProfil.periksa(isi, temuan);
        return temuan.galat().stream().map(t -> t.kode() + " " + t.medan()).toList();
    }
}
