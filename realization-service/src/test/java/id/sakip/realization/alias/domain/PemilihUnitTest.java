package id.sakip.realization.alias.domain;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import id.sakip.contracts.KodeWilayah;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PemilihUnitTest {

    private static final KodeWilayah ARJASA = new KodeWilayah("35.09.22");
    private static final KodeWilayah KALIWATES = new KodeWilayah("35.09.19");
    private static final KodeWilayah TETANGGA = new KodeWilayah("35.10.22");

    @Test
    void triesTheSubUnitThenItsUnitThenTheSkpd() {
        assertThat(KodeAsing.sipd("7.01.0.00.0.00.19.0003", "7.01.0.00.0.00.19.0000"))
                .extracting(KodeAsing::kode)
                .containsExactly("7.01.0.00.0.00.19.0003", "7.01.0.00.0.00.19.0000");
        assertThat(KodeAsing.sipd(null, "7.01.0.00.0.00.22.0000"))
                .containsExactly(new KodeAsing("SIPD", "7.01.0.00.0.00.22.0000"));
        assertThat(KodeAsing.sipd(null, null)).isEmpty();
    }

    @Test
    void takesTheFirstCodeThatIsKnown() {
        assertThat(pilih(List.of(new KodeWilayah("35.09")), unit(KALIWATES), unit(ARJASA)))
                .isEqualTo(KALIWATES);
        assertThat(pilih(List.of(new KodeWilayah("35.09")), unit(), unit(ARJASA)))
                .isEqualTo(ARJASA);
        assertThat(pilih(List.of(new KodeWilayah("35.09")), unit(), unit())).isNull();
    }

    @Test
    void looksOnlyIntoTheSendersAreaWhenSeveralKabupatenUseACode() {
        assertThat(pilih(List.of(new KodeWilayah("35.09")), unit(ARJASA, TETANGGA)))
                .isEqualTo(ARJASA);
        assertThat(pilih(List.of(TETANGGA), unit(ARJASA, TETANGGA))).isEqualTo(TETANGGA);
        assertThat(pilih(List.of(new KodeWilayah("35")), unit(ARJASA, TETANGGA)))
                .isNull();
    }

    @Test
    void namesANeighbourOfTheSameKabupatenButNobodyElsewhere() {
        assertThat(pilih(List.of(ARJASA), unit(KALIWATES))).isEqualTo(KALIWATES);
        assertThat(pilih(List.of(ARJASA), unit(TETANGGA))).isNull();
    }

    @Test
    void doesNotGuessBetweenKabupatenEvenForThoseWhoReachAll() {
        PemilihUnit semua = new PemilihUnit(true, List.of());
        assertThat(semua.pilih(List.of(unit(ARJASA)))).contains(ARJASA);
        assertThat(semua.pilih(List.of(unit(ARJASA, TETANGGA)))).isEmpty();
    }

    private static KodeWilayah pilih(List<KodeWilayah> wilayah, SortedSet<?>... calon) {
        List<SortedSet<KodeWilayah>> semua = new java.util.ArrayList<>();
        for (SortedSet<?> satu : calon) {
            SortedSet<KodeWilayah> unit = new TreeSet<>();
            satu.forEach(kode -> unit.add((KodeWilayah) kode));
            semua.add(unit);
        }
        return new PemilihUnit(false, wilayah).pilih(semua).orElse(null);
    }

    private static SortedSet<KodeWilayah> unit(KodeWilayah... kode) {
        return new TreeSet<>(Stream.of(kode).toList());
    }
}
