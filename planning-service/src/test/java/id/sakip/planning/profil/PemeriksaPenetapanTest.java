package id.sakip.planning.profil;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import id.sakip.contracts.KodeWilayah;
import id.sakip.planning.dokumen.Temuan;
import org.junit.jupiter.api.Test;

import static id.sakip.planning.profil.ProfilUji.dengan;
import static org.assertj.core.api.Assertions.assertThat;

class PemeriksaPenetapanTest {

    @Test
    void hasNothingToSayOfArjasa2023() {
        assertThat(peringatan(ProfilUji.urai(ProfilUji.arjasa2023()), desa(6))).isEmpty();
        assertThat(peringatan(ProfilUji.urai(ProfilUji.arjasa2023()), Set.of())).isEmpty();
    }

    @Test
    void warnsOfTotalsThatTheTablesContradict() {
        String arjasa = ProfilUji.arjasa2023();

        assertThat(peringatan(ProfilUji.urai(arjasa.replace("\"asn\":15", "\"asn\":14")), desa(6)))
                .containsExactly(
                        "JUMLAH_BEDA sdm.jabatan [14, 15]",
                        "JUMLAH_BEDA sdm.golongan [14, 15]",
                        "JUMLAH_BEDA sdm.pendidikan [14, 15]");
        assertThat(peringatan(ProfilUji.urai(arjasa.replace("\"nonAsn\":8,", "\"nonAsn\":9,")), desa(6)))
                .containsExactly("JUMLAH_BEDA sdm.pendidikan [9, 8]");
        assertThat(peringatan(ProfilUji.urai(arjasa.replace("22571", "22570")), desa(6)))
                .containsExactly("JUMLAH_BEDA penduduk.jumlah [48535, 48534]");
    }

    @Test
    void comparesOnlyWhatIsThere() {
        assertThat(peringatan(dengan("""
                        "sdm":{"jabatan":[{"jabatan":"Camat","jumlah":1}]},"penduduk":{"lakiLaki":1,"perempuan":1}"""), desa(6))).isEmpty();
        assertThat(peringatan(dengan("""
                        "sdm":{"asn":15,"jabatan":[{"jabatan":"Camat"}]},"penduduk":{"lakiLaki":1,"jumlah":9}"""), desa(6))).isEmpty();
    }

    @Test
    void warnsOfAGolonganOrPendidikanThatIsGivenTwice() {
        assertThat(peringatan(dengan("""
                        "sdm":{"golongan":[{"golongan":"III/a"},{"golongan":"III/b"},{"golongan":"iii/A "}],
                               "pendidikan":[{"pendidikan":"S1"},{"pendidikan":"s1"}],
                               "jabatan":[{"jabatan":"Staf"},{"jabatan":"Staf"}]}"""), Set.of()))
                .containsExactly(
                        "BARIS_GANDA sdm.golongan[2].golongan [iii/A]",
                        "BARIS_GANDA sdm.pendidikan[1].pendidikan [s1]");
    }

    @Test
    void comparesTheDesaWithTheListOfAreasWhereThereIsOne() {
        String satu = "\"desaKelurahan\":[{\"kode\":\"35.09.22.2001\",\"nama\":\"Arjasa\",\"jenis\":\"DESA\"}]";

        assertThat(peringatan(dengan(satu), desa(1))).isEmpty();
        assertThat(peringatan(dengan(satu), Set.of())).isEmpty();
        assertThat(peringatan(dengan(satu), desa(2))).containsExactly("JUMLAH_DESA_BEDA desaKelurahan [1, 2]");
        assertThat(peringatan(dengan(satu.replace("2001", "2009")), desa(1)))
                .containsExactly("DESA_TIDAK_TERDAFTAR desaKelurahan[0].kode [35.09.22.2009]");
    }

    @Test
    void refusesAProfileThatSaysNothing() {
        Temuan temuan = new Temuan();
        PemeriksaPenetapan.periksa(dengan("\"tanggal\":\"2023-01-02\""), Set.of(), temuan);

        assertThat(temuan.galat()).extracting("kode").containsExactly("DOKUMEN_KOSONG");
    }

    private static Set<KodeWilayah> desa(int banyak) {
        return IntStream.rangeClosed(1, banyak)
                .mapToObj(i -> new KodeWilayah("35.09.22.2%03d".formatted(i)))
                .collect(Collectors.toSet());
    }

    private static List<String> peringatan(IsiProfil isi, Set<KodeWilayah> terdaftar) {
        Temuan temuan = new Temuan();
        PemeriksaPenetapan.periksa(isi, terdaftar, temuan);
        assertThat(temuan.galat()).isEmpty();
        return temuan.peringatan().stream()
                .map(t -> t.kode() + " " + t.medan() + " " + t.args())
                .toList();
    }
}
