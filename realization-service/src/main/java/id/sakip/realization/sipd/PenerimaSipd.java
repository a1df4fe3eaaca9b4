package id.sakip.realization.sipd;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.sakip.contracts.KodeWilayah;
import id.sakip.platform.bulk.BulkReport;
import id.sakip.platform.problem.Fault;
import id.sakip.platform.problem.Messages;
import id.sakip.platform.problem.Problem;
import id.sakip.platform.problem.ProblemException;
import id.sakip.platform.problem.ProblemFactory;
import id.sakip.platform.security.Peran;
import id.sakip.realization.kiriman.Mode;
import id.sakip.realization.kiriman.OpsiKiriman;
import id.sakip.realization.kiriman.PenerimaKiriman;
import id.sakip.realization.parkir.DaftarParkir;
import id.sakip.realization.sipd.Penyusun.Susunan;
import id.sakip.realization.sipd.domain.Amplop;
import id.sakip.realization.sipd.domain.Sumber;
import id.sakip.realization.unit.UnitTahun;

/** Takes in what a sender of SIPD figures pushes. */
@ApplicationScoped
public class PenerimaSipd {

    /** Senders call it before they send a unit again; here nothing is switched off, because every line has its own key. */
    private static final String NONAKTIF = "update_bl_realisasi_nonactive";

    private final Penyusun penyusun;
    private final PenerimaKiriman penerima;
    private final RagamAkun ragamAkun;
    private final RagamDokumen ragamDokumen;
    private final AkunHilang akunHilang;
    private final PenjumlahDokumen penjumlah;
    private final PernyataanRepository pernyataanLengkap;
    private final DaftarParkir daftarParkir;
    private final PenentuUnit penentu;
    private final Messages kata;
    private final ProblemFactory problems;

    PenerimaSipd(
            Penyusun penyusun,
            PenerimaKiriman penerima,
            RagamAkun ragamAkun,
            RagamDokumen ragamDokumen,
            AkunHilang akunHilang,
            PenjumlahDokumen penjumlah,
            PernyataanRepository pernyataanLengkap,
            DaftarParkir daftarParkir,
            PenentuUnit penentu,
            Messages kata,
            ProblemFactory problems) {
        this.penyusun = penyusun;
        this.penerima = penerima;
        this.ragamAkun = ragamAkun;
        this.ragamDokumen = ragamDokumen;
        this.akunHilang = akunHilang;
        this.penjumlah = penjumlah;
        this.pernyataanLengkap = pernyataanLengkap;
        this.daftarParkir = daftarParkir;
        this.penentu = penentu;
        this.kata = kata;
        this.problems = problems;
    }

    /**
     * Takes a body apart and writes its rows.
     *
     * @param isi maps, lists, texts and numbers
     * @param tambahan query parameters, for what the body does not say
     * @param sumber the source when the address names it; null to recognise it
     * @throws ProblemException 422 when no source is recognisable, a declaration is unreadable, or an atomic delivery has a bad
     *     row or several sources
     */
    @RolesAllowed({Peran.OPERATOR_KECAMATAN, Peran.INTEGRASI, Peran.ADMIN})
    public LaporanSipd terima(Object isi, Map<String, String> tambahan, Sumber sumber, OpsiKiriman opsi) {
        Gema aksi = Gema.dari(isi);
        if (NONAKTIF.equals(aksi.action)) {
            return laporan(aksi, List.of(), 0, new Gabungan().laporan(), null, null, opsi.bahasa());
        }
        List<Amplop> amplop =
                Amplop.buka(isi, tambahan, sumber).orElseThrow(() -> ProblemException.of(422, "SUMBER_TIDAK_DIKENALI"));
        for (Amplop satu : amplop) {
            satu.cacat().ifPresent(cacat -> {
                throw ProblemException.of(422, cacat.kode(), cacat.medan(), cacat.teks());
            });
        }
        if (opsi.mode() == Mode.ATOMIK
                && amplop.stream().map(Amplop::sumber).distinct().count() > 1) {
            throw ProblemException.of(422, "ATOMIK_SATU_SUMBER");
        }
        Terima terima = new Terima(opsi);
        for (int awal = 0; awal < amplop.size(); ) {
            Sumber jenis = amplop.get(awal).sumber();
            int akhir = awal;
            while (akhir < amplop.size() && amplop.get(akhir).sumber() == jenis) {
                akhir++;
            }
            terima.bagian(jenis, amplop.subList(awal, akhir));
            awal = akhir;
        }
        return terima.laporan(aksi);
    }

    /** One request: envelopes of one source that follow each other are one bulk write. */
    private final class Terima {

        private final OpsiKiriman opsi;
        /** What follows from rows that were written; it can neither be undone with them nor wait by itself. */
        private final OpsiKiriman susulan;

        private final Gabungan gabungan = new Gabungan();
        private final Gabungan kumulatif = new Gabungan();
        private final Gabungan ditarik = new Gabungan();
        private final List<Sumber> dari = new ArrayList<>();
        private int induk;
        private boolean dijumlahkan;
        private boolean ditinjau;

        private Terima(OpsiKiriman opsi) {
            this.opsi = opsi;
            this.susulan = new OpsiKiriman(Mode.PER_BARIS, false, false, opsi.jalur(), null, opsi.bahasa());
        }

        private void bagian(Sumber jenis, List<Amplop> amplop) {
            ArrayNode baris = JsonNodeFactory.instance.arrayNode();
            List<Potongan> potongan = new ArrayList<>();
            for (Amplop satu : amplop) {
                Susunan susunan = jenis == Sumber.D ? penyusun.dokumen(satu) : penyusun.akun(satu);
                potongan.add(new Potongan(
                        satu, baris.size(), baris.size() + susunan.baris().size()));
                baris.addAll(susunan.baris());
                induk += susunan.induk();
            }
            BulkReport laporan = jenis == Sumber.D
                    ? penerima.terima(baris, ragamDokumen, opsi)
                    : penerima.terima(baris, ragamAkun, opsi);
            boolean utuh = !opsi.dryRun() && laporan.ditolak() == 0 && laporan.diparkir() == 0;
            List<Fault> peringatan = switch (jenis) {
                case A, B -> hilang(potongan, baris, utuh);
                case C -> List.of();
                case D -> utuh ? jumlahkan(potongan, baris) : List.of();
            };
            gabungan.tambah(laporan, peringatan.stream().map(satu -> kata(satu)).toList());
            if (!dari.contains(jenis)) {
                dari.add(jenis);
            }
        }

        private Problem.Entry kata(Fault fault) {
            return problems.entry(fault, opsi.bahasa());
        }

        /** Takes out what complete deliveries leave out, and warns of it in others. */
        private List<Fault> hilang(List<Potongan> potongan, ArrayNode baris, boolean utuh) {
            AkunHilang.Sebutan sebutan = akunHilang.sebutan(baris);
            Set<BagianAkun> lengkap = new LinkedHashSet<>();
            Set<BagianAkun> lain = new LinkedHashSet<>();
            for (Potongan satu : potongan) {
                if (satu.amplop.halaman() == 1) {
                    (satu.amplop.lengkap() ? lengkap : lain).addAll(sebutan.bagian(satu.dari, satu.sampai));
                }
            }
            lain.removeAll(lengkap);
            if (utuh && !lengkap.isEmpty()) {
                ditinjau = true;
                tulis(akunHilang.penarikan(sebutan, lengkap), ditarik);
            }
            return akunHilang.peringatan(sebutan, lain);
        }

        /** Documents become amounts once the sender says that all of them up to a date are there. */
        private List<Fault> jumlahkan(List<Potongan> potongan, ArrayNode baris) {
            SortedMap<UnitTahun, SortedSet<LocalDate>> pernyataan = new TreeMap<>();
            UnaryOperator<JsonNode> penyiap = penentu.penyiap();
            for (Potongan satu : potongan) {
                if (satu.amplop.lengkapSampai().isEmpty() || !satu.amplop.halamanTerakhir()) {
                    continue;
                }
                for (int nomor = satu.dari; nomor < satu.sampai; nomor++) {
                    JsonNode dikirim = penyiap.apply(baris.get(nomor));
                    pernyataan
                            .computeIfAbsent(
                                    new UnitTahun(
                                            new KodeWilayah(
                                                    dikirim.path("kodePd").textValue()),
                                            dikirim.path("tahun").intValue()),
                                    u -> new TreeSet<>())
                            .add(satu.amplop.lengkapSampai().get());
                }
            }
            List<Fault> peringatan = new ArrayList<>();
            pernyataan.forEach((unit, semua) -> {
                if (daftarParkir.menunggu(RagamDokumen.NAMA, unit)) {
                    peringatan.add(Fault.at("lengkap_sampai", "DOKUMEN_MASIH_DIPARKIR", unit.kodePd(), unit.tahun()));
                    return;
                }
                for (LocalDate sampai : semua) {
                    dijumlahkan = true;
                    if (sampai.getYear() == unit.tahun()) {
                        pernyataanLengkap.simpan(unit, sampai);
                    }
                    ArrayNode jumlah = JsonNodeFactory.instance.arrayNode();
                    penjumlah.baris(unit, sampai).forEach(akun -> jumlah.add(Simpul.dari(akun)));
                    tulis(jumlah, kumulatif);
                }
            });
            return peringatan;
        }

        private void tulis(ArrayNode baris, Gabungan laporan) {
            for (int awal = 0; awal < baris.size(); awal += PenerimaKiriman.BARIS_TERBANYAK) {
                ArrayNode sebagian = JsonNodeFactory.instance.arrayNode();
                for (int i = awal; i < Math.min(baris.size(), awal + PenerimaKiriman.BARIS_TERBANYAK); i++) {
                    sebagian.add(baris.get(i));
                }
                laporan.tambah(penerima.terima(sebagian, ragamAkun, susulan), List.of());
            }
        }

        private LaporanSipd laporan(Gema aksi) {
            return PenerimaSipd.this.laporan(
                    aksi,
                    dari,
                    induk,
                    gabungan.laporan(),
                    dijumlahkan ? kumulatif.laporan() : null,
                    ditinjau ? ditarik.laporan() : null,
                    opsi.bahasa());
        }
    }

    /** The rows of an envelope among those of the bulk write. */
    private record Potongan(Amplop amplop, int dari, int sampai) {}

    private LaporanSipd laporan(
            Gema aksi,
            List<Sumber> sumber,
            int induk,
            BulkReport laporan,
            BulkReport kumulatif,
            BulkReport ditarik,
            Locale bahasa) {
        boolean berhasil =
                Stream.of(laporan, kumulatif, ditarik).filter(Objects::nonNull).allMatch(satu -> satu.ditolak() == 0);
        List<Object> hitungan = List.of(
                laporan.diterima(),
                laporan.dibuat(),
                laporan.diubah(),
                laporan.tetap(),
                laporan.ditolak(),
                laporan.diparkir());
        return new LaporanSipd(
                berhasil ? "success" : "error",
                kata.text(bahasa, berhasil ? "SIPD_DITERIMA" : "SIPD_DITERIMA_SEBAGIAN", hitungan),
                aksi.action,
                aksi.idUnit,
                aksi.kodeSbl,
                sumber,
                induk,
                laporan,
                kumulatif,
                ditarik);
    }

    /** What senders look for in an answer to find the request that it belongs to; it goes back and nowhere else. */
    private record Gema(String action, String idUnit, String kodeSbl) {

        private static Gema dari(Object isi) {
            if (!(isi instanceof Map<?, ?> objek)) {
                return new Gema(null, null, null);
            }
            String unit = teks(objek.get("id_unit"), "\\d{1,12}");
            return new Gema(
                    teks(objek.get("action"), "[A-Za-z0-9_]{1,60}"),
                    unit == null ? teks(objek.get("id_skpd"), "\\d{1,12}") : unit,
                    teks(objek.get("kode_sbl"), "[0-9.]{1,100}"));
        }

        private static String teks(Object isi, String bentuk) {
            return isi != null && isi.toString().matches(bentuk) ? isi.toString() : null;
        }
    }
}
