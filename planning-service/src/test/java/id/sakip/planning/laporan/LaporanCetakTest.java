package id.sakip.planning.laporan;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.planning.Api;
import id.sakip.testing.Infrastructure;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static id.sakip.planning.laporan.Tampilan.isi;
import static id.sakip.planning.laporan.Tampilan.teks;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Three reports go in through the public import, and the views show their tables line by line. The expected lines were
 * read from the reports a second time, apart from the bundles that go in.
 */
@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LaporanCetakTest {

    enum Laporan {
        ARJASA_2023("arjasa-2023", "35.09.22", 2023),
        KALIWATES_2020("kaliwates-2020", "35.09.19", 2020),
        UMBULSARI_2021("umbulsari-2021", "35.09.05", 2021);

        private final String folder;
        private final String kodePd;
        private final int tahun;

        Laporan(String folder, String kodePd, int tahun) {
            this.folder = folder;
            this.kodePd = kodePd;
            this.tahun = tahun;
        }

        List<BarisCetak> tabel(String nama) {
            return BarisCetak.baca(folder, nama);
        }

        JsonNode dokumen(String jalur, Predicate<JsonNode> yangMana) {
            return Tampilan.dokumen(jalur, kodePd, yangMana);
        }
    }

    @BeforeAll
    void importTheReports() {
        for (Laporan laporan : Laporan.values()) {
            Api.laporan(laporan.folder);
        }
    }

    @ParameterizedTest
    @EnumSource
    void reproducesTheMatrixOfEachRenstra(Laporan laporan) {
        SoftAssertions temuan = new SoftAssertions();
        Set<String> tercetak = new HashSet<>();
        for (BarisCetak baris : laporan.tabel("renstra")) {
            JsonNode renstra = renstra(laporan, baris.kunci("versi"));
            String kode = baris.kunci("kode");
            tahun(baris).forEach(tahun -> tercetak.add(baris.kunci("versi") + " " + kode + " " + tahun));
            satu(temuan, baris, letakRenstra(renstra).filter(l -> kode.equals(teks(l.indikator, "kodeIndikator"))))
                    .forEach(letak -> barisRenstra(temuan, baris, letak));
        }
        temuan.assertThat(laporan.tabel("renstra").stream()
                        .map(b -> b.kunci("versi"))
                        .distinct()
                        .flatMap(versi -> target(versi, renstra(laporan, versi))))
                .as("targets that are shown and printed")
                .containsExactlyInAnyOrderElementsOf(tercetak);
        temuan.assertAll();
    }

    @ParameterizedTest
    @EnumSource
    void reproducesTheRkt(Laporan laporan) {
        SoftAssertions temuan = new SoftAssertions();
        List<BarisCetak> tabel = laporan.tabel("rkt");
        for (BarisCetak baris : tabel) {
            JsonNode rkt = rkt(laporan, baris.kunci("tahun"));
            switch (baris.kunci("tingkat")) {
                case "SASARAN" -> simpul(temuan, baris, sasaran(rkt));
                case "PROGRAM" -> simpul(temuan, baris, program(rkt));
                case "KEGIATAN" -> simpul(temuan, baris, kegiatan(rkt));
                case "SUB" -> subKegiatan(temuan, baris, rkt);
                case "JUMLAH" -> rupiah(temuan, baris, pagu(rkt));
                default -> throw new IllegalStateException(baris.tempat());
            }
        }
        Set<String> tahun = tabel.stream().map(b -> b.kunci("tahun")).collect(Collectors.toSet());
        temuan.assertThat(tahun.stream().flatMap(t -> keluaran(t, rkt(laporan, t))))
                .as("outputs that are shown and printed")
                .containsExactlyInAnyOrderElementsOf(kunciSub(tabel, "indikator"));
        temuan.assertThat(tahun.stream().flatMap(t -> jenisPagu(t, rkt(laporan, t))))
                .as("amounts that are shown and printed")
                .containsExactlyInAnyOrderElementsOf(kunciSub(tabel, "jenisBelanja"));
        temuan.assertAll();
    }

    @ParameterizedTest
    @EnumSource
    void reproducesTheIku(Laporan laporan) {
        SoftAssertions temuan = new SoftAssertions();
        Map<String, JsonNode> iku = Tampilan.daftar("/iku", laporan.kodePd).stream()
                .filter(i -> "IKU".equals(teks(i, "jenis")))
                .collect(Collectors.toMap(i -> teks(i, "kode"), i -> i));
        for (BarisCetak baris : laporan.tabel("iku")) {
            JsonNode i = iku.get(baris.kunci("kode"));
            sama(temuan, baris, "kinerjaUtama", teks(i, "kinerjaUtama"));
            sama(temuan, baris, "indikator", teks(i, "uraian"));
            sama(temuan, baris, "formulasi", teks(i, "formulasi"));
            sama(temuan, baris, "pembilang", teks(i, "pembilang"));
            sama(temuan, baris, "penyebut", teks(i, "penyebut"));
            sama(temuan, baris, "sumberData", teks(i, "sumberData"));
            sama(temuan, baris, "skNomor", teks(i.path("sk"), "nomor"));
            sama(temuan, baris, "skTanggal", teks(i.path("sk"), "tanggal"));
            sama(
                    temuan,
                    baris,
                    "penanggungJawab",
                    isi(i, "penanggungJawab").map(JsonNode::asText).collect(Collectors.joining(", ")));
        }
        temuan.assertThat(iku.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        laporan.tabel("iku").stream().map(b -> b.kunci("kode")).collect(Collectors.toSet()));
        temuan.assertAll();
    }

    @ParameterizedTest
    @EnumSource
    void reproducesEachPerjanjianKinerja(Laporan laporan) {
        SoftAssertions temuan = new SoftAssertions();
        List<BarisCetak> tabel = laporan.tabel("pk");
        for (BarisCetak baris : tabel) {
            JsonNode pk = pk(laporan, baris.kunci("jenis"));
            switch (baris.kunci("bagian")) {
                case "SASARAN" ->
                    satu(
                                    temuan,
                                    baris,
                                    letakPk(pk)
                                            .filter(l ->
                                                    baris.kunci("kode").equals(teks(l.indikator, "kodeIndikator"))))
                            .forEach(letak -> {
                                sama(temuan, baris, "sasaran", teks(letak.sasaran, "uraian"));
                                sama(temuan, baris, "indikator", teks(letak.indikator, "uraian"));
                                sama(temuan, baris, "target", teks(letak.indikator, "target"));
                            });
                case "PROGRAM" ->
                    satu(
                                    temuan,
                                    baris,
                                    isi(pk, "program")
                                            .filter(p -> baris.kunci("kode").equals(teks(p, "kode"))))
                            .forEach(p -> {
                                sama(temuan, baris, "program", teks(p, "uraian"));
                                sama(temuan, baris, "sumberDana", teks(p, "sumberDana"));
                                rupiah(temuan, baris, p.path("anggaran").decimalValue());
                            });
                case "JUMLAH" ->
                    rupiah(
                            temuan,
                            baris,
                            isi(pk, "program")
                                    .map(p -> p.path("anggaran").decimalValue())
                                    .reduce(BigDecimal.ZERO, BigDecimal::add));
                default -> throw new IllegalStateException(baris.tempat());
            }
        }
        temuan.assertThat(tabel.stream()
                        .map(b -> b.kunci("jenis"))
                        .distinct()
                        .flatMap(jenis -> isiPk(jenis, pk(laporan, jenis))))
                .as("lines that are shown and printed")
                .containsExactlyInAnyOrderElementsOf(tabel.stream()
                        .filter(b -> !b.adalah("bagian", "JUMLAH"))
                        .map(b -> b.kunci("jenis") + " " + b.kunci("kode"))
                        .collect(Collectors.toSet()));
        temuan.assertAll();
    }

    @ParameterizedTest
    @EnumSource(names = "ARJASA_2023")
    void reproducesTheRencanaAksi(Laporan laporan) {
        SoftAssertions temuan = new SoftAssertions();
        JsonNode aksi = laporan.dokumen("/rencana-aksi", d -> d.path("tahun").asInt() == laporan.tahun);
        JsonNode rkt = rkt(laporan, String.valueOf(laporan.tahun));
        List<BarisCetak> tabel = laporan.tabel("rencana-aksi");
        assertThat(isi(aksi, "baris").map(b -> teks(b, "kodeSubKegiatan")))
                .containsExactlyElementsOf(
                        tabel.stream().map(b -> b.kunci("kode")).toList());
        for (BarisCetak baris : tabel) {
            String kode = baris.kunci("kode");
            satu(temuan, baris, isi(aksi, "baris").filter(b -> kode.equals(teks(b, "kodeSubKegiatan"))))
                    .forEach(b -> {
                        sama(temuan, baris, "indikator", teks(b, "indikator"));
                        sama(temuan, baris, "satuan", teks(b, "satuan"));
                        for (String triwulan : List.of("TW1", "TW2", "TW3", "TW4")) {
                            String target = teks(b.path("target"), triwulan);
                            sama(temuan, baris, triwulan, Objects.requireNonNullElse(target, "-"));
                        }
                    });
            // The Rencana Aksi repeats what the RKT says; its own wording of a name differs in capitals only.
            satu(temuan, baris, subKegiatan(rkt).filter(s -> kode.equals(teks(s, "kode"))))
                    .forEach(s -> temuan.assertThat(teks(s, "uraian"))
                            .as(baris.tempat())
                            .isEqualToIgnoringCase(baris.kunci("subKegiatan")));
            satu(
                            temuan,
                            baris,
                            sasaran(rkt)
                                    .filter(s -> subKegiatanSasaran(s).anyMatch(sub -> kode.equals(teks(sub, "kode")))))
                    .forEach(s -> {
                        sama(temuan, baris, "sasaran", teks(s, "uraian"));
                        salahSatu(temuan, baris, "indikatorSasaran", uraian(s, "indikator"));
                        salahSatu(
                                temuan,
                                baris,
                                "targetSasaran",
                                isi(s, "indikator").map(i -> teks(i, "target")));
                    });
        }
        temuan.assertAll();
    }

    /** All documents of the unit: what contradicts is on record, and nothing is on record that contradicts not. */
    @ParameterizedTest
    @EnumSource
    void keepsThePrintedContradictionsOnRecordAndNoOthers(Laporan laporan) {
        assertThat(Stream.of(
                                peringatan(laporan, "renstra", "/renstra", "perubahanKe"),
                                peringatan(laporan, "rkt", "/rkt", "tahun"),
                                peringatan(laporan, "pk", "/perjanjian-kinerja", "jenis"),
                                peringatan(laporan, "rencana-aksi", "/rencana-aksi", "tahun"),
                                peringatan(laporan, "profil", "/profil", "tahun"))
                        .flatMap(p -> p))
                .containsExactlyInAnyOrderElementsOf(laporan.tabel("peringatan").stream()
                        .map(b -> String.join(
                                " ", b.kunci("dokumen"), b.kunci("yangMana"), b.kunci("kode"), b.kunci("medan")))
                        .toList());
    }

    private static Stream<String> peringatan(Laporan laporan, String dokumen, String jalur, String yangMana) {
        return Tampilan.semua(jalur, laporan.kodePd).stream()
                .flatMap(d -> isi(d, "peringatan")
                        .map(p -> String.join(" ", dokumen, teks(d, yangMana), teks(p, "kode"), teks(p, "medan"))));
    }

    private static JsonNode renstra(Laporan laporan, String versi) {
        return laporan.dokumen(
                "/renstra",
                d -> versi.equals(teks(d, "perubahanKe"))
                        && d.path("tahunAwal").asInt() <= laporan.tahun
                        && d.path("tahunAkhir").asInt() >= laporan.tahun);
    }

    private static JsonNode rkt(Laporan laporan, String tahun) {
        return laporan.dokumen("/rkt", d -> tahun.equals(teks(d, "tahun")));
    }

    private static JsonNode pk(Laporan laporan, String jenis) {
        return laporan.dokumen(
                "/perjanjian-kinerja",
                d -> jenis.equals(teks(d, "jenis")) && d.path("tahun").asInt() == laporan.tahun);
    }

    private static Stream<String> tahun(BarisCetak baris) {
        return baris.tercetak().keySet().stream()
                .filter(k -> k.matches("\\d{4}"))
                .filter(k -> baris.kami(k).isPresent());
    }

    /** An indicator and what it stands below; a PK has no tujuan. */
    private record Letak(JsonNode tujuan, JsonNode sasaran, JsonNode indikator) {}

    private static Stream<Letak> letakRenstra(JsonNode renstra) {
        return isi(renstra, "tujuan")
                .flatMap(t -> isi(t, "sasaran").flatMap(s -> isi(s, "indikator").map(i -> new Letak(t, s, i))));
    }

    private static Stream<Letak> letakPk(JsonNode pk) {
        return isi(pk, "sasaran").flatMap(s -> isi(s, "indikator").map(i -> new Letak(null, s, i)));
    }

    private static void barisRenstra(SoftAssertions temuan, BarisCetak baris, Letak letak) {
        sama(temuan, baris, "tujuan", teks(letak.tujuan, "uraian"));
        sama(temuan, baris, "sasaran", teks(letak.sasaran, "uraian"));
        sama(temuan, baris, "indikator", teks(letak.indikator, "uraian"));
        sama(temuan, baris, "akhir", teks(letak.indikator, "targetAkhir"));
        salahSatu(temuan, baris, "indikatorTujuan", uraian(letak.tujuan, "indikator"));
        salahSatu(temuan, baris, "program", uraian(letak.sasaran, "program"));
        salahSatu(temuan, baris, "strategi", isi(letak.sasaran, "strategi").map(JsonNode::asText));
        salahSatu(temuan, baris, "kebijakan", isi(letak.sasaran, "kebijakan").map(JsonNode::asText));
        tahun(baris).forEach(tahun -> sama(temuan, baris, tahun, teks(letak.indikator.path("target"), tahun)));
    }

    private static Stream<String> target(String versi, JsonNode renstra) {
        return letakRenstra(renstra)
                .map(Letak::indikator)
                .flatMap(i -> i.path("target").properties().stream()
                        .map(t -> versi + " " + teks(i, "kodeIndikator") + " " + t.getKey()));
    }

    private static Stream<String> isiPk(String jenis, JsonNode pk) {
        return Stream.concat(
                        isi(pk, "sasaran").flatMap(s -> isi(s, "indikator")).map(i -> teks(i, "kodeIndikator")),
                        isi(pk, "program").map(p -> teks(p, "kode")))
                .map(kode -> jenis + " " + kode);
    }

    private static Stream<JsonNode> sasaran(JsonNode rkt) {
        return isi(rkt, "sasaran");
    }

    private static Stream<JsonNode> program(JsonNode rkt) {
        return sasaran(rkt).flatMap(s -> isi(s, "program"));
    }

    private static Stream<JsonNode> kegiatan(JsonNode rkt) {
        return program(rkt).flatMap(p -> isi(p, "kegiatan"));
    }

    private static Stream<JsonNode> subKegiatan(JsonNode rkt) {
        return sasaran(rkt).flatMap(LaporanCetakTest::subKegiatanSasaran);
    }

    private static Stream<JsonNode> subKegiatanSasaran(JsonNode sasaran) {
        return isi(sasaran, "program").flatMap(p -> isi(p, "kegiatan")).flatMap(k -> isi(k, "subKegiatan"));
    }

    private static Stream<String> keluaran(String tahun, JsonNode rkt) {
        return subKegiatan(rkt)
                .flatMap(s -> isi(s, "keluaran").map(k -> tahun + " " + teks(s, "kode") + " " + teks(k, "indikator")));
    }

    private static Stream<String> jenisPagu(String tahun, JsonNode rkt) {
        return subKegiatan(rkt)
                .flatMap(s -> isi(s, "pagu").map(p -> tahun + " " + teks(s, "kode") + " " + teks(p, "jenisBelanja")));
    }

    /** Keys of the printed lines of sub kegiatan; of those with a kind of spending only the ones that print an amount. */
    private static Set<String> kunciSub(List<BarisCetak> tabel, String kolom) {
        return tabel.stream()
                .filter(b -> b.adalah("tingkat", "SUB") && b.kami(kolom).isPresent())
                .filter(b -> !kolom.equals("jenisBelanja") || b.kami("anggaran").isPresent())
                .map(b -> b.kunci("tahun") + " " + b.kunci("kode") + " " + b.kunci(kolom))
                .collect(Collectors.toSet());
    }

    /** A sasaran, program or kegiatan: its wording, one of its indicators with the target, and the sum below it. */
    private static void simpul(SoftAssertions temuan, BarisCetak baris, Stream<JsonNode> semua) {
        satu(temuan, baris, semua.filter(s -> baris.kunci("kode").equals(teks(s, "kode"))))
                .forEach(simpul -> {
                    sama(temuan, baris, "uraian", teks(simpul, "uraian"));
                    baris.kami("indikator")
                            .ifPresent(indikator -> satu(
                                            temuan,
                                            baris,
                                            isi(simpul, "indikator")
                                                    .filter(i -> indikator.equals(
                                                            teks(i, i.has("kodeIndikator") ? "uraian" : "indikator"))))
                                    .forEach(i -> sama(temuan, baris, "target", teks(i, "target"))));
                    rupiah(temuan, baris, pagu(simpul));
                });
    }

    /** One output of a sub kegiatan and the amount for one kind of spending, as far as the line prints them. */
    private static void subKegiatan(SoftAssertions temuan, BarisCetak baris, JsonNode rkt) {
        satu(temuan, baris, subKegiatan(rkt).filter(s -> baris.kunci("kode").equals(teks(s, "kode"))))
                .forEach(sub -> {
                    sama(temuan, baris, "uraian", teks(sub, "uraian"));
                    baris.kami("indikator")
                            .ifPresent(indikator -> satu(
                                            temuan,
                                            baris,
                                            isi(sub, "keluaran").filter(k -> indikator.equals(teks(k, "indikator"))))
                                    .forEach(k -> sama(temuan, baris, "target", teks(k, "target"))));
                    if (baris.kami("anggaran").isPresent()) {
                        String jenis = baris.kunci("jenisBelanja");
                        satu(temuan, baris, isi(sub, "pagu").filter(p -> jenis.equals(teks(p, "jenisBelanja"))))
                                .forEach(p ->
                                        rupiah(temuan, baris, p.path("jumlah").decimalValue()));
                    }
                });
    }

    /** The only part that the line can mean; another number of them is a finding. */
    private static <T> List<T> satu(SoftAssertions temuan, BarisCetak baris, Stream<T> semua) {
        List<T> cocok = semua.toList();
        temuan.assertThat(cocok).as(baris.tempat()).hasSize(1);
        return cocok;
    }

    /** Sum of all amounts below a node. */
    private static BigDecimal pagu(JsonNode simpul) {
        return simpul.findValues("pagu").stream()
                .flatMap(p -> p.findValues("jumlah").stream())
                .map(JsonNode::decimalValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Stream<String> uraian(JsonNode induk, String medan) {
        return isi(induk, medan).map(i -> teks(i, "uraian"));
    }

    private static void sama(SoftAssertions temuan, BarisCetak baris, String kolom, String isi) {
        if (baris.kami(kolom).isPresent() || baris.beda().containsKey(kolom)) {
            temuan.assertThat(isi)
                    .as("%s %s", baris.tempat(), kolom)
                    .isEqualTo(baris.kami(kolom).orElse(null));
        }
    }

    private static void salahSatu(SoftAssertions temuan, BarisCetak baris, String kolom, Stream<String> semua) {
        List<String> isi = semua.toList();
        baris.kami(kolom)
                .ifPresent(harapan -> temuan.assertThat(isi)
                        .as("%s %s", baris.tempat(), kolom)
                        .contains(harapan));
    }

    private static void rupiah(SoftAssertions temuan, BarisCetak baris, BigDecimal jumlah) {
        baris.kami("anggaran")
                .map(s -> new BigDecimal(s.replace(".", "")))
                .ifPresent(harapan -> temuan.assertThat(jumlah)
                        .as(baris.tempat() + " anggaran")
                        .usingComparator(Comparator.<BigDecimal>naturalOrder())
                        .isEqualTo(harapan));
    }
}
