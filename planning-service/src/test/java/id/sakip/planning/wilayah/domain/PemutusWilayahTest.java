package id.sakip.planning.wilayah.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import id.sakip.contracts.KodeWilayah;
import id.sakip.planning.wilayah.domain.BarisWilayah.Unit;
import id.sakip.planning.wilayah.domain.Keputusan.Baru;
import id.sakip.planning.wilayah.domain.Keputusan.Berubah;
import id.sakip.planning.wilayah.domain.Keputusan.Ditolak;
import id.sakip.planning.wilayah.domain.Keputusan.Sebab;
import id.sakip.planning.wilayah.domain.Keputusan.Tetap;
import id.sakip.planning.wilayah.domain.PemutusWilayah.Ada;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static id.sakip.planning.wilayah.domain.JenisWilayah.DESA;
import static id.sakip.planning.wilayah.domain.JenisWilayah.KABUPATEN;
import static id.sakip.planning.wilayah.domain.JenisWilayah.KECAMATAN;
import static id.sakip.planning.wilayah.domain.JenisWilayah.KOTA;
import static id.sakip.planning.wilayah.domain.JenisWilayah.PROVINSI;
import static org.assertj.core.api.Assertions.assertThat;

class PemutusWilayahTest {

    private static final BarisWilayah BONDOWOSO = baris("35.11", "Kabupaten Bondowoso", KABUPATEN);
    private static final BarisWilayah MAESAN = baris("35.11.01", "Maesan", KECAMATAN);
    private static final BarisWilayah DESA_MAESAN = baris("35.11.01.2001", "Sumberanyar", DESA);
    private static final Ada JAWA_TIMUR = new Ada("Jawa Timur", PROVINSI, null);

    @Test
    void takesAreasInAnyOrder() {
        assertThat(putuskan(DESA_MAESAN, MAESAN, BONDOWOSO))
                .containsExactly(new Baru(DESA_MAESAN), new Baru(MAESAN), new Baru(BONDOWOSO));
    }

    @Test
    void refusesAnAreaInsideNothing() {
        assertThat(putuskan(MAESAN))
                .containsExactly(ditolak("kode", "INDUK_WILAYAH_TIDAK_ADA", MAESAN.kode(), kode("35.11")));
    }

    @Test
    void refusesWhatLiesInARefusedArea() {
        BarisWilayah salah = baris("35.11", "Bondowoso", KECAMATAN);

        assertThat(putuskan(MAESAN, salah))
                .containsExactly(
                        ditolak("kode", "INDUK_WILAYAH_TIDAK_ADA", MAESAN.kode(), kode("35.11")),
                        ditolak("jenis", "JENIS_TIDAK_SESUAI_KODE", KECAMATAN, kode("35.11")));
    }

    @Test
    void saysWhatIsKnownAlready() {
        var ada = Map.of(
                kode("35"), JAWA_TIMUR,
                kode("35.11"), new Ada("Kabupaten Bondowoso", KABUPATEN, null),
                kode("35.11.01"), new Ada("Maesan", KECAMATAN, new Unit("Kecamatan Maesan", "Jl. Raya 1")));

        assertThat(new PemutusWilayah(ada).putuskan(List.of(BONDOWOSO, MAESAN, MAESAN)))
                .containsExactly(new Tetap(), new Tetap(), new Tetap());
        assertThat(putuskanUnit(ada, new Unit("Kecamatan Maesan", null))).isEqualTo(new Tetap());
        assertThat(putuskanUnit(ada, new Unit("Kecamatan Maesan", "Jl. Raya 1")))
                .isEqualTo(new Tetap());
        assertThat(putuskanUnit(ada, new Unit("Kecamatan Maesan", "Jl. Raya 2")))
                .isInstanceOf(Berubah.class);
        assertThat(putuskanUnit(ada, new Unit("Kec. Maesan", null))).isInstanceOf(Berubah.class);
    }

    @Test
    void makesAKnownKecamatanAUnit() {
        var ada = Map.of(
                kode("35.11"), new Ada("Kabupaten Bondowoso", KABUPATEN, null),
                kode("35.11.01"), new Ada("Maesan", KECAMATAN, null));

        assertThat(putuskanUnit(ada, new Unit("Kecamatan Maesan", null))).isInstanceOf(Berubah.class);
    }

    @Test
    void namesAnAreaAnew() {
        BarisWilayah baru = baris("35", "Provinsi Jawa Timur", PROVINSI);

        assertThat(putuskan(baru)).containsExactly(new Berubah(baru));
    }

    @Test
    void keepsTheKindOfAnArea() {
        var ada = Map.of(kode("35"), JAWA_TIMUR, kode("35.11"), new Ada("Kabupaten Bondowoso", KABUPATEN, null));

        assertThat(new PemutusWilayah(ada).putuskan(List.of(baris("35.11", "Kota Bondowoso", KOTA))))
                .containsExactly(ditolak("jenis", "KUNCI_TETAP", KABUPATEN));
    }

    @Test
    void takesARowSaidTwiceOnceAndRefusesAContradiction() {
        BarisWilayah lain = baris("35.11", "Bondowoso", KABUPATEN);

        assertThat(putuskan(BONDOWOSO, BONDOWOSO, lain))
                .containsExactly(new Baru(BONDOWOSO), new Tetap(), ditolak("", "BARIS_GANDA", 0));
        assertThat(putuskan(MAESAN, MAESAN)).allSatisfy(p -> assertThat(p).isInstanceOf(Ditolak.class));
    }

    @Test
    void makesNothingButAKecamatanAUnit() {
        assertThat(putuskan(new BarisWilayah(kode("35.11"), "Kabupaten Bondowoso", KABUPATEN, new Unit("Setda", null))))
                .containsExactly(ditolak("perangkatDaerah", "UNIT_HANYA_KECAMATAN", KABUPATEN));
    }

    @Test
    void passesUnreadableRowsBy() {
        assertThat(putuskan(null, BONDOWOSO)).containsExactly(new Ditolak(List.of()), new Baru(BONDOWOSO));
    }

    @ParameterizedTest
    @CsvSource({
        "35, PROVINSI, true",
        "35, KABUPATEN, false",
        "35.11, KABUPATEN, true",
        "35.71, KOTA, true",
        "35.11, PROVINSI, false",
        "35.11.01, KECAMATAN, true",
        "35.11.01, KOTA, false",
        "35.11.01.2001, DESA, true",
        "35.11.01.1001, DESA, false",
        "35.11.01.1001, KELURAHAN, true",
        "35.11.01.2001, KELURAHAN, false",
        "35.11.01.3001, DESA, false",
        "35.11.01, DESA, false",
        "35.11.01.2001, KECAMATAN, false"
    })
    void knowsWhichKindACodeCanBe(String kode, JenisWilayah jenis, boolean cocok) {
        assertThat(jenis.cocok(kode(kode))).isEqualTo(cocok);
    }

    private static List<Keputusan> putuskan(BarisWilayah... baris) {
        return new PemutusWilayah(Map.of(kode("35"), JAWA_TIMUR)).putuskan(Arrays.asList(baris));
    }

    private static Keputusan putuskanUnit(Map<KodeWilayah, Ada> ada, Unit unit) {
        return new PemutusWilayah(ada)
                .putuskan(List.of(new BarisWilayah(MAESAN.kode(), MAESAN.nama(), KECAMATAN, unit)))
                .getFirst();
    }

    private static Ditolak ditolak(String medan, String kode, Object... isi) {
        return new Ditolak(List.of(new Sebab(medan, kode, List.of(isi))));
    }

    private static BarisWilayah baris(String kode, String nama, JenisWilayah jenis) {
        return new BarisWilayah(kode(kode), nama, jenis, null);
    }

    private static KodeWilayah kode(String kode) {
        return new KodeWilayah(kode);
    }
}
