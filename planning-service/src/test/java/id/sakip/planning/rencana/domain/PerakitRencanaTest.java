package id.sakip.planning.rencana.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.sakip.contracts.Agregasi;
import id.sakip.contracts.JenisBelanja;
import id.sakip.contracts.JenisNilai;
import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Nilai;
import id.sakip.contracts.Polaritas;
import id.sakip.contracts.Rupiah;
import id.sakip.contracts.Triwulan;
import id.sakip.contracts.nilai.PenguraiNilai;
import id.sakip.contracts.rencana.RencanaBerlaku;
import id.sakip.contracts.rencana.RencanaBerlaku.JenisDokumen;
import id.sakip.contracts.rencana.RencanaBerlaku.Kegiatan;
import id.sakip.contracts.rencana.RencanaBerlaku.Keluaran;
import id.sakip.contracts.rencana.RencanaBerlaku.Pagu;
import id.sakip.contracts.rencana.RencanaBerlaku.Program;
import id.sakip.contracts.rencana.RencanaBerlaku.SubKegiatan;
import id.sakip.planning.rencana.domain.BahanRencana.Aksi;
import id.sakip.planning.rencana.domain.BahanRencana.Baris;
import id.sakip.planning.rencana.domain.BahanRencana.Definisi;
import id.sakip.planning.rencana.domain.BahanRencana.Indikator;
import id.sakip.planning.rencana.domain.BahanRencana.Pk;
import id.sakip.planning.rencana.domain.BahanRencana.Renstra;
import id.sakip.planning.rencana.domain.BahanRencana.Rkt;
import id.sakip.planning.rencana.domain.BahanRencana.Sasaran;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PerakitRencanaTest {

    private static final KodeWilayah ARJASA = new KodeWilayah("35.09.22");
    private static final Instant WAKTU = Instant.parse("2023-11-27T03:00:00Z");
    private static final UUID RENSTRA = new UUID(0, 1);
    private static final UUID RKT = new UUID(0, 2);
    private static final UUID PK = new UUID(0, 3);
    private static final UUID AKSI = new UUID(0, 4);

    @Test
    void takesTargetsFromThePkAndEndTargetsFromTheRenstra() {
        BahanRencana bahan = bahan();
        bahan.renstra(renstra("80", "100"));
        bahan.pk(pk("85"));

        RencanaBerlaku rencana = rakit(bahan);

        assertThat(rencana.tahunAkhirRenstra()).isEqualTo(2026);
        assertThat(rencana.dokumen())
                .extracting(RencanaBerlaku.Dokumen::jenis)
                .containsExactly(JenisDokumen.RENSTRA, JenisDokumen.PK_PERUBAHAN);
        assertThat(rencana.sasaran()).singleElement().satisfies(s -> {
            assertThat(s.uraian()).isEqualTo("Sasaran menurut PK");
            assertThat(s.indikator()).singleElement().satisfies(i -> {
                assertThat(i.uraian()).isEqualTo("IKM");
                assertThat(i.target()).isEqualTo(nilai("85"));
                assertThat(i.targetAkhirRenstra()).isEqualTo(nilai("100"));
            });
        });
    }

    @Test
    void takesSasaranAndTargetsFromTheRenstraInAYearWithoutPk() {
        BahanRencana bahan = bahan();
        bahan.renstra(renstra("80", "100"));

        RencanaBerlaku rencana = rakit(bahan);

        assertThat(rencana.sasaran()).singleElement().satisfies(s -> {
            assertThat(s.uraian()).isEqualTo("Sasaran menurut Renstra");
            assertThat(s.indikator().getFirst().target()).isEqualTo(nilai("80"));
        });
        assertThat(rencana.program()).isEmpty();
    }

    @Test
    void keepsATargetThatIsNotPrintedAsNoDataWithTheDocumentNamed() {
        BahanRencana bahan = bahan();
        bahan.renstra(renstra(null, "100"));

        Nilai target = rakit(bahan).sasaran().getFirst().indikator().getFirst().target();

        assertThat(target.ada()).isFalse();
        assertThat(target.alasan()).isEqualTo("Renstra tidak memuat target tahun 2023");
    }

    @Test
    void leavesTheEndTargetOutWhenTheRenstraDoesNotHoldTheIndicator() {
        BahanRencana bahan = bahan();
        bahan.pk(pk("85"));

        RencanaBerlaku rencana = rakit(bahan);

        assertThat(rencana.tahunAkhirRenstra()).isNull();
        assertThat(rencana.sasaran().getFirst().indikator().getFirst().targetAkhirRenstra())
                .isNull();
    }

    @Test
    void ordersTheBudgetTreeByCodeAndMapsProgramsToTheirSasaran() {
        BahanRencana bahan = bahan();
        bahan.pk(pk("85"));
        bahan.rkt(rkt());

        RencanaBerlaku rencana = rakit(bahan);

        assertThat(rencana.program()).extracting(p -> p.kode().nilai()).containsExactly("7.01.01", "7.01.02");
        assertThat(rencana.sasaran().getFirst().program()).containsExactly(kode("7.01.02"));
    }

    @Test
    void putsQuarterlyTargetsToTheOutputOfTheSameWordingAndLeavesBlankQuartersOut() {
        BahanRencana bahan = bahan();
        bahan.rkt(rkt());
        bahan.aksi(new Aksi(
                AKSI,
                null,
                List.of(
                        new Baris(
                                kode("7.01.02.2.01.0002"),
                                "jumlah  bulan RT dan RW",
                                "Bulan",
                                Agregasi.JUMLAH,
                                Map.of(Triwulan.TW1, BigDecimal.TWO)),
                        new Baris(kode("7.01.02.2.01.0002"), "Tidak ada di RKT", "Dok", Agregasi.JUMLAH, Map.of()),
                        new Baris(
                                kode("7.01.02.2.01.0001"),
                                "Sub kegiatan tidak ada di RKT",
                                "Dok",
                                Agregasi.JUMLAH,
                                Map.of()))));

        List<Keluaran> keluaran = rakit(bahan)
                .program()
                .get(1)
                .kegiatan()
                .getFirst()
                .subKegiatan()
                .getFirst()
                .keluaran();

        assertThat(keluaran)
                .extracting(Keluaran::indikator)
                .containsExactly("Jumlah bulan RT dan RW", "Tidak ada di RKT");
        assertThat(keluaran.getFirst().targetTriwulan()).containsOnly(Map.entry(Triwulan.TW1, BigDecimal.TWO));
        assertThat(keluaran.getFirst().target()).isEqualTo(nilai("12 Bulan"));
        assertThat(keluaran.getLast().target().ada()).isFalse();
    }

    @Test
    void leavesQuartersOfADroppedSubKegiatanOutUntilAnRktHoldsItAgain() {
        BahanRencana bahan = bahan();
        bahan.aksi(new Aksi(
                AKSI,
                null,
                List.of(new Baris(
                        kode("7.01.02.2.01.0002"),
                        "Jumlah bulan RT dan RW",
                        "Bulan",
                        Agregasi.JUMLAH,
                        Map.of(Triwulan.TW1, BigDecimal.TWO)))));
        bahan.rkt(new Rkt(
                RKT, null, Map.of(), List.of(new Program(kode("7.01.02"), "Program II", List.of())), List.of()));
        assertThat(rakit(bahan).program().getFirst().kegiatan()).isEmpty();

        bahan.rkt(rkt());

        assertThat(rakit(bahan)
                        .program()
                        .get(1)
                        .kegiatan()
                        .getFirst()
                        .subKegiatan()
                        .getFirst()
                        .keluaran())
                .singleElement()
                .satisfies(k -> assertThat(k.targetTriwulan()).containsOnly(Map.entry(Triwulan.TW1, BigDecimal.TWO)));
    }

    @Test
    void isEmptyOfSasaranWithoutRenstraAndPk() {
        BahanRencana bahan = bahan();
        bahan.rkt(rkt());

        assertThat(rakit(bahan).sasaran()).isEmpty();
        assertThat(bahan.kosong()).isFalse();
        assertThat(new BahanRencana().kosong()).isTrue();
    }

    @Test
    void saysAnIndicatorInTheWordsOfThePkWhereItHasItsOwn() {
        BahanRencana bahan = bahan();
        bahan.pk(new Pk(
                JenisDokumen.PK_MURNI,
                PK,
                null,
                List.of(new Sasaran("S2", "Sasaran", List.of(new Indikator("S2.1", "Nilai SKM", nilai("85"), null)))),
                List.of()));

        assertThat(rakit(bahan).sasaran().getFirst().indikator().getFirst().uraian())
                .isEqualTo("Nilai SKM");
    }

    @Test
    void refusesAnIndicatorWithoutDefinition() {
        BahanRencana bahan = new BahanRencana();
        bahan.namaPd("Kecamatan Arjasa");
        bahan.pk(pk("85"));

        assertThatThrownBy(() -> rakit(bahan)).isInstanceOf(IllegalStateException.class);
    }

    private static RencanaBerlaku rakit(BahanRencana bahan) {
        return PerakitRencana.rakit(ARJASA, 2023, 1, WAKTU, bahan);
    }

    private static BahanRencana bahan() {
        BahanRencana bahan = new BahanRencana();
        bahan.namaPd("Kecamatan Arjasa");
        bahan.definisi(new Definisi(
                "S2.1",
                "IKM",
                true,
                "nilai",
                Polaritas.POSITIF,
                Agregasi.TERAKHIR,
                JenisNilai.ANGKA,
                "Seksi Pelayanan Umum",
                "SUKMA-E"));
        return bahan;
    }

    private static Renstra renstra(String target, String akhir) {
        Indikator indikator = new Indikator("S2.1", null, target == null ? null : nilai(target), nilai(akhir));
        return new Renstra(
                RENSTRA,
                null,
                2026,
                List.of(new Sasaran("S2", "Sasaran menurut Renstra", List.of(indikator))),
                Map.of());
    }

    private static Pk pk(String target) {
        return new Pk(
                JenisDokumen.PK_PERUBAHAN,
                PK,
                LocalDate.of(2023, 11, 21),
                List.of(new Sasaran(
                        "S2", "Sasaran menurut PK", List.of(new Indikator("S2.1", null, nilai(target), null)))),
                List.of());
    }

    private static Rkt rkt() {
        SubKegiatan sub = new SubKegiatan(
                kode("7.01.02.2.01.0002"),
                "Peningkatan Efektifitas Kegiatan Pemerintahan",
                List.of(new Pagu(JenisBelanja.OPERASI, Rupiah.of(387_600_000))),
                List.of(new Keluaran("Jumlah bulan RT dan RW", "Bulan", nilai("12 Bulan"), Map.of())));
        return new Rkt(
                RKT,
                null,
                Map.of("S2", List.of(kode("7.01.02"))),
                List.of(
                        new Program(
                                kode("7.01.02"),
                                "Program II",
                                List.of(new Kegiatan(kode("7.01.02.2.01"), "Koordinasi", List.of(sub)))),
                        new Program(kode("7.01.01"), "Program I", List.of())),
                List.of());
    }

    private static Nilai nilai(String teks) {
        return PenguraiNilai.urai(teks);
    }

    private static KodeNomenklatur kode(String kode) {
        return new KodeNomenklatur(kode);
    }
}
