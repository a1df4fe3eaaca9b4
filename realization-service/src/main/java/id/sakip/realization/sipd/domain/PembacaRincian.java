package id.sakip.realization.sipd.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Rupiah;

/**
 * Reads one row of a delivery into its normal form, with everything that is wrong with it.
 *
 * @param hariIni day of receipt, which a snapshot without a date is of
 */
public record PembacaRincian(LocalDate hariIni) {

    private static final String[] TAHUN = {"tahun", "tahun_anggaran"};
    private static final String[] AKUN = {"kode_akun", "kode_rekening"};
    private static final String[] SUB_KEGIATAN = {"kode_sub_giat", "kode_sub_kegiatan"};
    private static final String[] TANGGAL = {
        "tanggal_akhir", "sampai_tgl", "per_tanggal", "pertanggal", "tanggalto", "tanggal_to", "sampai", "tanggal"
    };
    private static final String[] MULAI = {"mulai_tgl", "tanggalfrom", "tanggal_from", "tanggal_awal", "dari"};
    private static final String[] TAHAP = {
        "tahap", "status_tahap_apbd", "status_tahap", "nama_tahap", "kode_tahap", "nama_jadwal"
    };
    private static final List<String> KOMPONEN = List.of(
            "realisasi_gaji_sd_saat_ini", "realisasi_ls_selain_gaji_sd_saat_ini", "realisasi_up_gu_tu_sd_saat_ini");

    /** Fields that hold the amount, which no row of a source can be without. */
    public static List<String> penanda(Sumber sumber) {
        return switch (sumber) {
            case A -> List.of("realisasi_rill", "realisasi_riil", "realisasi");
            case B ->
                Stream.concat(Stream.of("jumlah_sd_saat_ini"), KOMPONEN.stream())
                        .toList();
            case C -> List.of("realisasi");
            case D -> List.of("nilai_realisasi", "nilai_setoran");
        };
    }

    /** True when one of these names is that of an amount. */
    public static boolean berpenanda(Sumber sumber, List<String> nama) {
        return nama.stream().map(Baris::nama).anyMatch(penanda(sumber)::contains);
    }

    /** Reads a line of A, B or C. */
    public RincianAkun akun(Sumber sumber, Map<String, ?> isi, Map<String, Object> konteks) {
        Bacaan bacaan = new Bacaan(new Baris(isi, konteks));
        KodeUnik unik = sumber == Sumber.B ? KodeUnik.baca(bacaan.baris.sendiri("kode_unik")) : KodeUnik.TIADA;
        Unit unit = bacaan.unit(unik);
        Integer tahun = bacaan.tahun();
        LocalDate tanggal = bacaan.tanggal(sumber, tahun, hariIni);
        KodeNomenklatur kegiatan = sumber == Sumber.C ? null : bacaan.kegiatan(unik, sumber == Sumber.A);
        KodeAkun akun = bacaan.akun(unik, sumber != Sumber.B);
        bacaan.wajibRincian(sumber, kegiatan, akun);
        Rupiah anggaran = bacaan.uang("anggaran", "anggaran", "alokasi_anggaran", "pagu", "nominal", "nilai");
        return new RincianAkun(
                sumber,
                unit.kodePd,
                unit.nomor,
                unit.kodeSkpd,
                unit.kodeSubSkpd,
                tahun,
                tanggal,
                kegiatan,
                akun,
                Teks.nama(bacaan.baris.sendiri("nama_akun", "nama_rekening")),
                sumber == Sumber.A ? bacaan.tahap() : Tahap.TIADA,
                sumber == Sumber.A ? bacaan.dana() : "",
                anggaran,
                sumber == Sumber.B ? bacaan.sdSaatIni() : bacaan.realisasi(),
                sumber == Sumber.A ? bacaan.uang("realisasiRencana", "realisasi_rencana") : null,
                bacaan.cacat,
                bacaan.peringatan);
    }

    /** Reads a line of D. */
    public RincianDokumen dokumen(Map<String, ?> isi, Map<String, Object> konteks) {
        Bacaan bacaan = new Bacaan(new Baris(isi, konteks));
        Unit unit = bacaan.unit(KodeUnik.TIADA);
        LocalDate tanggal = bacaan.tanggalDokumen("tanggal", "tanggal_dokumen");
        Integer tahun = bacaan.tahun();
        return new RincianDokumen(
                unit.kodePd,
                unit.nomor,
                unit.kodeSkpd,
                unit.kodeSubSkpd,
                tahun == null && tanggal != null ? Integer.valueOf(tanggal.getYear()) : tahun,
                bacaan.kegiatan(KodeUnik.TIADA, true),
                bacaan.akun(KodeUnik.TIADA, true),
                bacaan.sendiri(100, "nomor_dokumen"),
                bacaan.sendiri(40, "jenis_dokumen"),
                bacaan.sendiri(40, "jenis_transaksi"),
                tanggal,
                bacaan.uang("nilai", "nilai_realisasi"),
                bacaan.uang("setoran", "nilai_setoran"),
                bacaan.sendiri(100, "nomor_sp2d"),
                bacaan.tanggalDokumen("tanggalSp2d", "tanggal_sp2d"),
                bacaan.tanggalDokumen("tanggalTransfer", "tanggal_sp2d_transfer"),
                bacaan.status(),
                bacaan.tahap(),
                bacaan.cacat);
    }

    private record Unit(KodeWilayah kodePd, List<String> nomor, KodeSkpd kodeSkpd, KodeSkpd kodeSubSkpd) {}

    /** The codes that source B packs into one text, in whatever number and order. */
    private record KodeUnik(KodeSkpd subSkpd, KodeNomenklatur kegiatan, KodeAkun akun) {

        private static final KodeUnik TIADA = new KodeUnik(null, null, null);

        private static KodeUnik baca(Object isi) {
            KodeSkpd subSkpd = null;
            KodeNomenklatur kegiatan = null;
            KodeAkun akun = null;
            for (String bagian : Teks.kode(isi).split("-")) {
                Optional<KodeSkpd> skpd = KodeSkpd.baca(bagian);
                Optional<KodeNomenklatur> nomenklatur = KodeKegiatan.baca(bagian, "");
                if (skpd.isPresent()) {
                    subSkpd = skpd.get();
                } else if (nomenklatur.isPresent()) {
                    kegiatan = nomenklatur.get();
                } else if (bagian.startsWith("5")) {
                    akun = KodeAkun.baca(bagian).orElse(akun);
                }
            }
            return new KodeUnik(subSkpd, kegiatan, akun);
        }
    }

    /** Reads the fields of one row and gathers what is wrong with them. */
    private static final class Bacaan {

        private final Baris baris;
        private final List<Cacat> cacat = new ArrayList<>();
        private final List<Cacat> peringatan = new ArrayList<>();

        private Bacaan(Baris baris) {
            this.baris = baris;
        }

        private Unit unit(KodeUnik unik) {
            Object pd = baris.isi("kodepd", "kode_pd");
            KodeWilayah kodePd = null;
            KodeSkpd dariPd = null;
            if (Baris.berisi(pd)) {
                dariPd = KodeSkpd.baca(pd).orElse(null);
                kodePd = dariPd == null ? wilayah(pd) : null;
            }
            KodeSkpd skpd = kode("kodeSkpd", KodeSkpd::baca, "kode_skpd", "kode_unit");
            KodeSkpd subSkpd = kode("kodeSubSkpd", KodeSkpd::baca, "kode_sub_skpd", "kode_sub_unit");
            skpd = skpd == null ? dariPd : skpd;
            subSkpd = unik.subSkpd == null ? subSkpd : unik.subSkpd;
            List<String> nomor = Stream.of("id_sub_skpd", "id_skpd", "id_unit")
                    .map(this::nomor)
                    .flatMap(Optional::stream)
                    .distinct()
                    .toList();
            if (subSkpd == null && (skpd == null || skpd.induk()) && subUnitLain()) {
                cacat.add(new Cacat("kodeSubSkpd", "SUB_UNIT_TANPA_KODE", ""));
            }
            if (kodePd != null || skpd != null || subSkpd != null || !cacat.isEmpty()) {
                return new Unit(kodePd, List.of(), skpd, subSkpd);
            }
            return new Unit(null, nomor, null, null);
        }

        /** A sub unit known by its number alone: lines are kept by codes, and those of two such sub units would be one line. */
        private boolean subUnitLain() {
            List<String> induk = Stream.of("id_skpd", "id_unit")
                    .map(this::nomor)
                    .flatMap(Optional::stream)
                    .toList();
            return nomor("id_sub_skpd")
                    .filter(sub -> !induk.isEmpty() && !induk.contains(sub))
                    .isPresent();
        }

        private Optional<String> nomor(String nama) {
            Object isi = baris.isi(nama);
            return Optional.ofNullable(isi)
                    .map(satu -> satu.toString().strip())
                    .filter(angka -> angka.matches("[1-9]\\d{0,9}"));
        }

        private KodeWilayah wilayah(Object isi) {
            try {
                return new KodeWilayah(Teks.kode(isi));
            } catch (IllegalArgumentException e) {
                cacat.add(new Cacat("kodePd", "KODE_TIDAK_TERBACA", Teks.kode(isi)));
                return null;
            }
        }

        private <T> T kode(String medan, Function<Object, Optional<T>> cara, String... nama) {
            Object isi = baris.isi(nama);
            if (!Baris.berisi(isi)) {
                return null;
            }
            Optional<T> terbaca = cara.apply(isi);
            if (terbaca.isEmpty()) {
                cacat.add(new Cacat(medan, "KODE_TIDAK_TERBACA", Teks.baris(isi)));
            }
            return terbaca.orElse(null);
        }

        private Integer tahun() {
            Object isi = baris.isi(TAHUN);
            Integer tahun = Angka.bulat(isi);
            if (tahun == null && Baris.berisi(isi)) {
                cacat.add(new Cacat("tahun", "BILANGAN_TIDAK_TERBACA", Teks.baris(isi)));
            }
            return tahun;
        }

        private LocalDate tanggal(Sumber sumber, Integer tahun, LocalDate hariIni) {
            Object mulai = baris.isi(MULAI);
            if (sumber == Sumber.C && Baris.berisi(mulai)) {
                Optional<LocalDate> awal = Tanggal.baca(mulai);
                if (awal.isEmpty() || awal.get().getDayOfYear() != 1) {
                    cacat.add(new Cacat("perTanggal", "RENTANG_BUKAN_KUMULATIF", Teks.baris(mulai)));
                }
            }
            Object isi = sumber == Sumber.B ? null : baris.isi(TANGGAL);
            if (Baris.berisi(isi)) {
                Optional<LocalDate> terbaca = Tanggal.baca(isi);
                if (terbaca.isEmpty()) {
                    cacat.add(new Cacat("perTanggal", "TANGGAL_TIDAK_TERBACA", Teks.baris(isi)));
                }
                return terbaca.orElse(null);
            }
            Object bulan = baris.isi("bulan");
            if (Baris.berisi(bulan)) {
                return akhirBulan(bulan, tahun);
            }
            if (sumber == Sumber.B) {
                cacat.add(new Cacat("bulan", "WAJIB_DIISI", ""));
                return null;
            }
            if (tahun == null) {
                return null;
            }
            LocalDate dianggap;
            if (hariIni.getYear() == tahun) {
                dianggap = hariIni;
            } else if (hariIni.getYear() > tahun) {
                dianggap = LocalDate.of(tahun, 12, 31);
            } else {
                return null;
            }
            peringatan.add(new Cacat("perTanggal", "TANGGAL_DIANGGAP", dianggap.toString()));
            return dianggap;
        }

        private LocalDate akhirBulan(Object isi, Integer tahun) {
            Integer angka = Angka.bulat(isi);
            int bulan = angka == null ? Tanggal.bulan(Teks.baris(isi)) : angka;
            try {
                return tahun == null ? null : YearMonth.of(tahun, bulan).atEndOfMonth();
            } catch (DateTimeException e) {
                cacat.add(new Cacat("bulan", "BULAN_TIDAK_TERBACA", Teks.baris(isi)));
                return null;
            }
        }

        private LocalDate tanggalDokumen(String medan, String nama) {
            Object isi = baris.sendiri(nama);
            if (!Baris.berisi(isi)) {
                return null;
            }
            Optional<LocalDate> terbaca = Tanggal.baca(isi);
            if (terbaca.isEmpty()) {
                cacat.add(new Cacat(medan, "TANGGAL_TIDAK_TERBACA", Teks.baris(isi)));
            }
            return terbaca.orElse(null);
        }

        private KodeNomenklatur kegiatan(KodeUnik unik, boolean wajib) {
            Object isi = baris.isi(SUB_KEGIATAN);
            if (!Baris.berisi(isi)) {
                isi = Teks.kodeDiDepan(baris.isi("nama_sub_giat", "nama_sub_kegiatan"));
            }
            if (unik.kegiatan != null) {
                return unik.kegiatan;
            }
            if (!wajib && !Baris.berisi(isi)) {
                // A sum in an SPJ may have the code of its program or kegiatan where others have that of an account.
                Optional<KodeNomenklatur> jumlah = KodeKegiatan.baca(baris.sendiri(AKUN), "");
                if (jumlah.isPresent()) {
                    return jumlah.get();
                }
            }
            if (!Baris.berisi(isi)) {
                if (wajib) {
                    cacat.add(new Cacat("kodeSubKegiatan", "WAJIB_DIISI", ""));
                }
                return null;
            }
            String bidang = Teks.kode(baris.isi("kode_bidang_urusan"));
            Optional<KodeNomenklatur> kode = KodeKegiatan.baca(isi, bidang);
            if (kode.isEmpty()) {
                cacat.add(new Cacat("kodeSubKegiatan", "KODE_TIDAK_TERBACA", Teks.baris(isi)));
            }
            return kode.orElse(null);
        }

        private KodeAkun akun(KodeUnik unik, boolean wajib) {
            Object isi = baris.sendiri(AKUN);
            if (!Baris.berisi(isi)) {
                isi = Teks.kodeDiDepan(baris.sendiri("nama_akun", "nama_rekening"));
            }
            Optional<KodeAkun> akun = Baris.berisi(isi) ? KodeAkun.baca(isi) : Optional.ofNullable(unik.akun);
            if (akun.isEmpty()
                    && Baris.berisi(isi)
                    && (wajib || KodeKegiatan.baca(isi, "").isEmpty())) {
                cacat.add(new Cacat("kodeAkun", "KODE_TIDAK_TERBACA", Teks.baris(isi)));
            } else if (akun.isEmpty() && wajib) {
                cacat.add(new Cacat("kodeAkun", "WAJIB_DIISI", ""));
            }
            return akun.orElse(null);
        }

        /**
         * Source A has no sums, so that each of its lines must be one that amounts are booked on; in an SPJ a line with a
         * full account is one. Taken for a sum it would be kept and never counted.
         */
        private void wajibRincian(Sumber sumber, KodeNomenklatur kegiatan, KodeAkun akun) {
            boolean lengkap = akun != null && akun.lengkap();
            if (sumber == Sumber.A && akun != null && !lengkap) {
                cacat.add(new Cacat("kodeAkun", "AKUN_TIDAK_LENGKAP", akun.nilai()));
            }
            if (sumber != Sumber.A && !(sumber == Sumber.B && lengkap)) {
                return;
            }
            if (kegiatan != null && kegiatan.tingkat() != KodeNomenklatur.Tingkat.SUB_KEGIATAN) {
                cacat.add(new Cacat("kodeSubKegiatan", "BUKAN_SUB_KEGIATAN", kegiatan.nilai()));
            } else if (kegiatan == null
                    && cacat.stream().noneMatch(satu -> satu.medan().equals("kodeSubKegiatan"))) {
                cacat.add(new Cacat("kodeSubKegiatan", "WAJIB_DIISI", ""));
            }
        }

        private Tahap tahap() {
            Object isi = baris.isi(TAHAP);
            if (!Baris.berisi(isi) || Angka.bulat(isi) != null) {
                // A number is a surrogate id of the stage.
                return Tahap.TIADA;
            }
            Optional<Tahap.Sebutan> tahap = Tahap.baca(isi);
            if (tahap.isEmpty()) {
                peringatan.add(new Cacat("tahap", "TAHAP_TIDAK_DIKENAL", Teks.baris(isi)));
            } else if (tahap.get().tanpaNomor()) {
                peringatan.add(new Cacat("tahap", "TAHAP_TANPA_NOMOR", Teks.baris(isi)));
            }
            return tahap.map(Tahap.Sebutan::tahap).orElse(Tahap.TIADA);
        }

        private String dana() {
            String kode = Teks.kode(baris.isi("kode_dana", "kodedana"));
            if (Baris.berisi(kode)) {
                return kode.length() <= 100 ? kode : kode.substring(0, 100);
            }
            String nama = Teks.nama(baris.isi("nama_dana", "namadana"));
            if (nama == null) {
                return "";
            }
            String besar = nama.toUpperCase(java.util.Locale.ROOT);
            return besar.length() <= 100 ? besar : besar.substring(0, 100);
        }

        private String sendiri(int terpanjang, String nama) {
            String teks = Teks.baris(baris.sendiri(nama));
            if (teks.isEmpty() || teks.equals("-")) {
                return null;
            }
            return teks.length() <= terpanjang ? teks : teks.substring(0, terpanjang);
        }

        private String status() {
            String teks = sendiri(40, baris.punya("status_sp2d") ? "status_sp2d" : "status");
            return teks == null ? null : teks.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        }

        private Rupiah uang(String medan, String... nama) {
            Angka angka = Angka.baca(baris.sendiri(nama));
            if (angka.keadaan() == Angka.Keadaan.TIDAK_TERBACA) {
                cacat.add(new Cacat(medan, "ANGKA_TIDAK_TERBACA", angka.teks()));
            }
            return angka.nilai();
        }

        private Rupiah realisasi() {
            Object isi = baris.sendiri("realisasi_rill", "realisasi_riil", "realisasi");
            Rupiah realisasi = uang("realisasi", "realisasi_rill", "realisasi_riil", "realisasi");
            if (realisasi == null && Angka.baca(isi).keadaan() != Angka.Keadaan.TIDAK_TERBACA) {
                cacat.add(new Cacat(
                        "realisasi", "REALISASI_TIDAK_DIKIRIM", Angka.baca(isi).teks()));
            }
            return realisasi;
        }

        /** The amount to date; its three parts say the same when they are there. */
        private Rupiah sdSaatIni() {
            Object isi = baris.sendiri("jumlah_sd_saat_ini");
            Rupiah jumlah = uang("realisasi", "jumlah_sd_saat_ini");
            List<Rupiah> bagian = KOMPONEN.stream()
                    .map(nama -> Angka.baca(baris.sendiri(nama)))
                    .filter(Angka::ada)
                    .map(Angka::nilai)
                    .toList();
            Rupiah dihitung = bagian.isEmpty()
                    ? null
                    : new Rupiah(bagian.stream()
                            .map(Rupiah::nilai)
                            .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add));
            if (jumlah != null) {
                if (dihitung != null && !dihitung.equals(jumlah)) {
                    peringatan.add(new Cacat(
                            "realisasi",
                            "BAGIAN_TIDAK_SAMA_JUMLAH",
                            dihitung.nilai().toPlainString()));
                }
                return jumlah;
            }
            if (Angka.baca(isi).keadaan() == Angka.Keadaan.TIDAK_TERBACA) {
                return null;
            }
            if (dihitung != null) {
                return dihitung;
            }
            cacat.add(new Cacat(
                    "realisasi", "REALISASI_TIDAK_DIKIRIM", Angka.baca(isi).teks()));
            return null;
        }
    }
}
