package id.sakip.scoring.capaian;

import java.util.List;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.realisasi.RealisasiUnit;
import id.sakip.contracts.skor.SkorUnit;
import id.sakip.scoring.capaian.Peristiwa.Tersimpan;
import id.sakip.testing.Infrastructure;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static id.sakip.scoring.Contoh.realisasiArjasa2023;
import static id.sakip.scoring.Contoh.rencanaArjasa2023;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class PeristiwaMasukanTest {

    @Inject
    Peristiwa peristiwa;

    @Test
    void publishesTheScoresOfEveryChange() {
        var unit = new KodeWilayah("35.09.01");

        peristiwa.kirim(rencanaArjasa2023(unit, 1));
        peristiwa.tunggu(unit, 2023, 1, 0);
        peristiwa.kirim(realisasiArjasa2023(unit, 1, "82.89"));
        long versi = peristiwa.tunggu(unit, 2023, 1, 1).versi();

        List<SkorUnit> events = peristiwa.diterbitkan(unit, 2023, versi);
        assertThat(events)
                .extracting(SkorUnit::versiRencana, SkorUnit::versiRealisasi)
                .containsExactly(tuple(1L, 0L), tuple(1L, 1L));
        SkorUnit skor = events.getLast();
        assertThat(skor.kerangka()).isEqualTo("2022");
        assertThat(skor.hasil()).extracting(h -> h.sampai().name()).containsExactly("TW1", "TW2", "TW3", "TW4");
        assertThat(skor.hasil().getLast().rataRata()).isEqualByComparingTo("99.38");
        assertThat(skor.hasil().getFirst().rataRata()).isNull();
        assertThat(skor.hasil().getLast().anggaran().persen()).isEqualByComparingTo("85.47");
    }

    @Test
    void keepsRealisasiUntilItsPlanComes() {
        var unit = new KodeWilayah("35.09.02");
        var sentinel = new KodeWilayah("35.09.03");

        peristiwa.kirim(realisasiArjasa2023(unit, 5, "82.89"));
        peristiwa.kirim(rencanaArjasa2023(sentinel, 1));
        peristiwa.tunggu(sentinel, 2023, 1, 0);
        assertThat(peristiwa.riwayat(unit, 2023)).isEmpty();

        peristiwa.kirim(rencanaArjasa2023(unit, 1));
        peristiwa.tunggu(unit, 2023, 1, 5);
    }

    @Test
    void changesNothingOnRedeliveryReorderingAndReplay() {
        var unit = new KodeWilayah("35.09.04");
        RealisasiUnit kedua = realisasiArjasa2023(unit, 2, "84");
        RealisasiUnit ketiga = realisasiArjasa2023(unit, 3, "85");
        peristiwa.kirim(rencanaArjasa2023(unit, 2));
        peristiwa.kirim(kedua);
        peristiwa.tunggu(unit, 2023, 2, 2);
        peristiwa.kirim(ketiga);
        peristiwa.tunggu(unit, 2023, 2, 3);
        List<Tersimpan> sebelum = peristiwa.riwayat(unit, 2023);

        peristiwa.kirim(ketiga);
        peristiwa.kirim(realisasiArjasa2023(unit, 1, "1"));
        peristiwa.kirim(kedua);
        peristiwa.kirim(ketiga);
        peristiwa.kirim(rencanaArjasa2023(unit, 1));
        peristiwa.kirim(rencanaArjasa2023(unit, 2));

        // A newer version of each topic comes after them in the same partition.
        peristiwa.kirim(realisasiArjasa2023(unit, 4, "86"));
        peristiwa.tunggu(unit, 2023, 2, 4);
        peristiwa.kirim(rencanaArjasa2023(unit, 3));
        long versi = peristiwa.tunggu(unit, 2023, 3, 4).versi();
        List<Tersimpan> sesudah = peristiwa.riwayat(unit, 2023);
        assertThat(sesudah).startsWith(sebelum.toArray(Tersimpan[]::new)).hasSize(sebelum.size() + 2);
        assertThat(peristiwa.diterbitkan(unit, 2023, versi))
                .extracting(SkorUnit::versi)
                .containsExactlyElementsOf(
                        sesudah.stream().map(Tersimpan::versi).toList());
    }

    @Test
    void givesTheSameScoresWhicheverInputComesFirst() {
        var rencanaDulu = new KodeWilayah("35.09.06");
        var realisasiDulu = new KodeWilayah("35.09.07");

        peristiwa.kirim(rencanaArjasa2023(rencanaDulu, 1));
        peristiwa.tunggu(rencanaDulu, 2023, 1, 0);
        peristiwa.kirim(realisasiArjasa2023(rencanaDulu, 1, "82.89"));
        Tersimpan satu = peristiwa.tunggu(rencanaDulu, 2023, 1, 1);
        peristiwa.kirim(realisasiArjasa2023(realisasiDulu, 1, "82.89"));
        peristiwa.kirim(rencanaArjasa2023(realisasiDulu, 1));
        Tersimpan dua = peristiwa.tunggu(realisasiDulu, 2023, 1, 1);

        assertThat(dua.isi()).isEqualTo(satu.isi().replace(rencanaDulu.nilai(), realisasiDulu.nilai()));
        assertThat(dua.penjelasan()).isEqualTo(satu.penjelasan());
        assertThat(dua.versi()).isEqualTo(satu.versi());
    }

    @Test
    void neverMissesAnInputWhenBothTopicsMoveAtOnce() {
        List<KodeWilayah> unit = IntStream.rangeClosed(10, 29)
                .mapToObj(i -> new KodeWilayah("35.08." + i))
                .toList();

        unit.parallelStream().forEach(u -> {
            peristiwa.kirim(realisasiArjasa2023(u, 1, "82.89"));
            peristiwa.kirim(rencanaArjasa2023(u, 1));
        });

        assertThat(unit).allSatisfy(u -> peristiwa.tunggu(u, 2023, 1, 1));
    }
}
