package id.sakip.realization;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.sakip.contracts.Agregasi;
import id.sakip.contracts.JenisBelanja;
import id.sakip.contracts.JenisNilai;
import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Nilai;
import id.sakip.contracts.Polaritas;
import id.sakip.contracts.Rupiah;
import id.sakip.contracts.Topik;
import id.sakip.contracts.rencana.RencanaBerlaku;
import id.sakip.platform.json.SakipJson;
import id.sakip.platform.messaging.SnapshotStore;
import id.sakip.testing.Topics;
import io.quarkus.arc.Arc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Plans as planning publishes them: the indicators of Arjasa 2023 and some of its sub kegiatan. Every test takes a year of
 * its own, so none sees the realisasi of another.
 */
public final class RencanaUji {

    public static final String ARJASA = "35.09.22";
    public static final String KALIWATES = "35.09.19";
    public static final String SUB_KEGIATAN = "7.01.02.2.01.0002";
    public static final String SUB_KEGIATAN_LAIN = "7.01.01.2.06.0002";

    private static final AtomicInteger TAHUN = new AtomicInteger(2000);

    private RencanaUji() {}

    /** A year in which no unit has a plan yet. */
    public static int tahunTanpaRencana() {
        return TAHUN.incrementAndGet();
    }

    /** A year in which these units have a plan that the service knows. */
    public static int tahun(String... kodePd) {
        int tahun = tahunTanpaRencana();
        List.of(kodePd).forEach(kode -> terbitkan(rencana(kode, tahun, 1)));
        for (String kode : kodePd) {
            await().untilAsserted(() -> assertThat(Arc.container()
                            .instance(SnapshotStore.class)
                            .get()
                            .versi(Topik.RENCANA, kode + ":" + tahun))
                    .isPositive());
        }
        return tahun;
    }

    public static void terbitkan(RencanaBerlaku rencana) {
        try {
            Topics.produce(Topik.RENCANA, rencana.kunci(), SakipJson.mapper().writeValueAsString(rencana));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static RencanaBerlaku rencana(String kodePd, int tahun, long versi) {
        return new RencanaBerlaku(
                new KodeWilayah(kodePd),
                tahun,
                versi,
                Instant.EPOCH,
                "Kecamatan",
                List.of(),
                null,
                List.of(
                        sasaran("S1", indikator("S1.1", "%", JenisNilai.RASIO)),
                        sasaran("S2", indikator("S2.1", "nilai", JenisNilai.ANGKA)),
                        sasaran("S4", indikator("S4.1", null, JenisNilai.PREDIKAT))),
                List.of(
                        program("7.01.01", "7.01.01.2.06", SUB_KEGIATAN_LAIN),
                        program("7.01.02", "7.01.02.2.01", SUB_KEGIATAN)));
    }

    /** The same plan with a program of {@code banyak} sub kegiatan more, {@code 7.01.05.2.01.0001} and so on. */
    public static RencanaBerlaku rencanaBesar(String kodePd, int tahun, long versi, int banyak) {
        RencanaBerlaku dasar = rencana(kodePd, tahun, versi);
        String[] kode = new String[banyak];
        for (int i = 0; i < banyak; i++) {
            kode[i] = "7.01.05.2.01.%04d".formatted(i + 1);
        }
        List<RencanaBerlaku.Program> program = new ArrayList<>(dasar.program());
        program.add(program("7.01.05", "7.01.05.2.01", kode));
        return new RencanaBerlaku(
                dasar.kodePd(), tahun, versi, dasar.waktu(), dasar.namaPd(), List.of(), null, dasar.sasaran(), program);
    }

    private static RencanaBerlaku.Sasaran sasaran(String kode, RencanaBerlaku.Indikator indikator) {
        return new RencanaBerlaku.Sasaran(kode, "Sasaran " + kode, List.of(indikator), List.of());
    }

    private static RencanaBerlaku.Indikator indikator(String kode, String satuan, JenisNilai jenis) {
        Nilai target = jenis == JenisNilai.PREDIKAT
                ? Nilai.predikat("B", null, "B")
                : Nilai.angka(BigDecimal.valueOf(100), satuan, "100");
        return new RencanaBerlaku.Indikator(
                kode,
                "Indikator " + kode,
                satuan,
                Polaritas.POSITIF,
                Agregasi.TERAKHIR,
                jenis,
                null,
                null,
                target,
                null);
    }

    private static RencanaBerlaku.Program program(String program, String kegiatan, String... subKegiatan) {
        List<RencanaBerlaku.SubKegiatan> sub = new ArrayList<>();
        for (String kode : subKegiatan) {
            sub.add(new RencanaBerlaku.SubKegiatan(
                    new KodeNomenklatur(kode),
                    "Sub kegiatan",
                    List.of(new RencanaBerlaku.Pagu(JenisBelanja.OPERASI, Rupiah.of(1_000_000))),
                    List.of(new RencanaBerlaku.Keluaran(
                            "Laporan", "Laporan", Nilai.tanpaData("BELUM_ADA"), Map.of()))));
        }
        return new RencanaBerlaku.Program(
                new KodeNomenklatur(program),
                "Program",
                List.of(new RencanaBerlaku.Kegiatan(new KodeNomenklatur(kegiatan), "Kegiatan", sub)));
    }
}
