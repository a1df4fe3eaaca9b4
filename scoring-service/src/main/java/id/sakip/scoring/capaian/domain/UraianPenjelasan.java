package id.sakip.scoring.capaian.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import id.sakip.contracts.Nilai;
import id.sakip.contracts.Polaritas;
import id.sakip.contracts.Triwulan;
import id.sakip.contracts.realisasi.RealisasiUnit;
import id.sakip.contracts.skor.SkorUnit.Efisiensi;
import id.sakip.contracts.skor.SkorUnit.Status;
import id.sakip.scoring.capaian.domain.Penjelasan.Masukan;
import id.sakip.scoring.capaian.domain.Penjelasan.Perhitungan;
import id.sakip.scoring.kerangka.domain.Kelas;
import id.sakip.scoring.kerangka.domain.KerangkaPengukuran;

/** Tells in Indonesian, step by step and with the numbers put in, how an indicator's capaian came about. */
public final class UraianPenjelasan {

    private static final int DESIMAL_MENTAH = 4;

    private final Penjelasan.Indikator indikator;
    private final KerangkaPengukuran kerangka;
    private final Triwulan sampai;
    private final List<Langkah> langkah = new ArrayList<>();

    private UraianPenjelasan(Penjelasan.Indikator indikator, KerangkaPengukuran kerangka, Triwulan sampai) {
        this.indikator = indikator;
        this.kerangka = kerangka;
        this.sampai = sampai;
    }

    /** Steps of a computation, in their order. */
    public enum Tahap {
        MASUKAN,
        REALISASI,
        CAPAIAN,
        BATAS,
        PREDIKAT,
        RENSTRA
    }

    /** One step in words and numbers. */
    public record Langkah(Tahap tahap, String uraian) {}

    /** The steps that led to the capaian of {@code indikator}, or to there being none. */
    public static List<Langkah> langkah(Penjelasan.Indikator indikator, KerangkaPengukuran kerangka, Triwulan sampai) {
        return new UraianPenjelasan(indikator, kerangka, sampai).susun();
    }

    /**
     * How the serapan of a sasaran came about and what it means beside its capaian.
     *
     * @param efisiensi null when there is no label
     */
    public static String serapan(Penjelasan.Serapan serapan, Efisiensi efisiensi) {
        if (serapan.program().isEmpty()) {
            return "Tidak ada program yang dipetakan ke sasaran ini.";
        }
        String program = serapan.program().stream().map(Object::toString).collect(Collectors.joining(", "));
        String awal = "Serapan program " + program + ": ";
        String sisa = serapan.belumDilaporkan().isEmpty()
                ? ""
                : " Belum ada realisasi pada "
                        + serapan.belumDilaporkan().stream()
                                .map(p -> p.kodeSubKegiatan() + " " + p.jenisBelanja())
                                .collect(Collectors.joining(", "))
                        + "; pagunya tetap ikut dihitung.";
        if (serapan.serapan() == null) {
            return awal + "tidak ada, karena "
                    + (serapan.realisasi() == null ? "realisasi anggaran belum dilaporkan" : "pagunya 0") + "." + sisa;
        }
        return awal + "realisasi / pagu × 100 = " + angka(serapan.realisasi().nilai()) + " / "
                + angka(serapan.pagu().nilai()) + " × 100 = " + angka(persen(serapan.serapan())) + "." + sisa
                + banding(serapan, efisiensi);
    }

    private static String banding(Penjelasan.Serapan serapan, Efisiensi efisiensi) {
        if (efisiensi == null) {
            return " Efisiensi tidak dinilai, karena sasaran ini tidak mempunyai capaian.";
        }
        return " Capaian " + angka(persen(serapan.capaian()))
                + switch (efisiensi) {
                    case EFISIEN -> " tidak lebih rendah daripada serapan: Efisien.";
                    case TIDAK_EFISIEN -> " lebih rendah daripada serapan: Tidak Efisien.";
                };
    }

    private List<Langkah> susun() {
        tulis(Tahap.MASUKAN, masukan());
        if (indikator.realisasi().ada()) {
            tulis(Tahap.REALISASI, realisasi());
        }
        Perhitungan capaian = indikator.capaian();
        tulis(Tahap.CAPAIAN, "Capaian terhadap target tahun ini: " + rumus(capaian) + ".");
        if (capaian.status() == Status.DIHITUNG) {
            tulis(Tahap.BATAS, batas(capaian));
            tulis(Tahap.PREDIKAT, predikat(capaian));
        }
        if (indikator.renstra() != null) {
            tulis(Tahap.RENSTRA, "Terhadap target akhir Renstra: " + rumus(indikator.renstra()) + renstra() + ".");
        }
        return List.copyOf(langkah);
    }

    private void tulis(Tahap tahap, String uraian) {
        langkah.add(new Langkah(tahap, uraian));
    }

    private String masukan() {
        if (indikator.masukan().isEmpty()) {
            return "Belum ada realisasi yang dilaporkan s.d. " + sampai + ".";
        }
        return "Realisasi yang dilaporkan s.d. " + sampai + ": "
                + indikator.masukan().stream().map(m -> masukan(m.data())).collect(Collectors.joining("; ")) + ".";
    }

    private static String masukan(RealisasiUnit.Indikator data) {
        StringBuilder teks = new StringBuilder().append(data.triwulan()).append(" = ");
        if (data.penyebut() != null) {
            teks.append(angka(data.pembilang())).append(" dari ").append(angka(data.penyebut()));
        } else if (data.nilai().ada()) {
            teks.append(data.nilai().teks());
        } else {
            teks.append("tanpa data (").append(alasan(data.nilai().alasan())).append(')');
        }
        List<String> asal = new ArrayList<>();
        if (data.sumber() != null) {
            asal.add("sumber " + data.sumber());
        }
        if (data.perTanggal() != null) {
            asal.add("per " + data.perTanggal());
        }
        return teks.append(asal.isEmpty() ? "" : " (" + String.join(", ", asal) + ")")
                .toString();
    }

    private String realisasi() {
        List<RealisasiUnit.Indikator> dipakai = indikator.masukan().stream()
                .filter(Masukan::dipakai)
                .map(Masukan::data)
                .toList();
        boolean rasio = dipakai.stream().allMatch(d -> d.penyebut() != null);
        String cara = switch (indikator.agregasi()) {
            case JUMLAH ->
                rasio
                        ? "jumlah pembilang dibagi jumlah penyebut dikali 100 = (" + jumlahkan(dipakai, true) + ") / ("
                                + jumlahkan(dipakai, false) + ") × 100"
                        : "jumlah triwulan yang terisi";
            case TERAKHIR -> "triwulan terakhir yang terisi" + pecahan(dipakai, rasio);
            case RATA_RATA -> "rata-rata triwulan yang terisi" + pecahan(dipakai, rasio);
            case MAKSIMUM -> "triwulan tertinggi yang terisi" + pecahan(dipakai, rasio);
        };
        return "Realisasi s.d. " + sampai + " menurut agregasi " + indikator.agregasi() + " (" + triwulan(dipakai)
                + "): " + cara + " = " + indikator.realisasi().teks() + ".";
    }

    private static String pecahan(List<RealisasiUnit.Indikator> dipakai, boolean rasio) {
        if (!rasio) {
            return "";
        }
        return dipakai.stream()
                .map(d -> angka(d.pembilang()) + " / " + angka(d.penyebut()) + " × 100")
                .collect(Collectors.joining("; ", ", ", ""));
    }

    private static String jumlahkan(List<RealisasiUnit.Indikator> dipakai, boolean pembilang) {
        return dipakai.stream()
                .map(d -> angka(pembilang ? d.pembilang() : d.penyebut()))
                .collect(Collectors.joining(" + "));
    }

    private static String triwulan(List<RealisasiUnit.Indikator> dipakai) {
        return dipakai.stream().map(d -> d.triwulan().name()).collect(Collectors.joining(", "));
    }

    private String rumus(Perhitungan hitungan) {
        Nilai target = hitungan.target();
        if (hitungan.status() != Status.DIHITUNG) {
            return "tidak ada, karena " + alasan(hitungan.alasan());
        }
        if (hitungan.cara() == null) {
            return "tidak ada yang harus dikerjakan (0 dari 0), yang menurut kerangka dihitung 100";
        }
        String t = angka(hitungan.angkaTarget());
        String r = angka(hitungan.angkaRealisasi());
        return "target " + target.teks() + pembandingan(hitungan.cara()) + ", "
                + (indikator.polaritas() == Polaritas.POSITIF
                        ? "progres positif, realisasi / target × 100 = " + r + " / " + t + " × 100"
                        : "progres negatif, (target - (realisasi - target)) / target × 100 = (" + t + " - (" + r + " - "
                                + t + ")) / " + t + " × 100")
                + " = " + mentah(hitungan.mentah());
    }

    private static String pembandingan(CaraBanding cara) {
        return switch (cara) {
            case ANGKA -> "";
            case SKOR -> " (dibandingkan menurut skor)";
            case PERINGKAT -> " (dibandingkan menurut peringkat predikat, D = 1 s.d. AA = 7)";
        };
    }

    private String batas(Perhitungan hitungan) {
        String kerangkanya = "Kerangka " + kerangka.id() + " versi " + kerangka.versi();
        if (kerangka.batas() == null) {
            return kerangkanya + " tidak membatasi capaian.";
        }
        String hasil = hitungan.terbatas().compareTo(hitungan.mentah()) == 0
                ? "tetap " + mentah(hitungan.mentah())
                : "menjadi " + angka(hitungan.terbatas());
        return kerangkanya + " membatasi capaian pada " + angka(kerangka.batas().bawah()) + " s.d. "
                + angka(kerangka.batas().atas()) + ": " + hasil + ".";
    }

    private String predikat(Perhitungan hitungan) {
        Kelas kelas = kerangka.kelas(hitungan.terbatas());
        return "Dibulatkan setengah ke atas menjadi " + angka(persen(hitungan.terbatas())) + "; predikat dicari pada "
                + angka(hitungan.angkaPencarian()) + " (" + kerangka.desimalPencarian() + " desimal): "
                + rentang(kelas) + " = " + hitungan.predikat()
                + (kelas.label().equals(kelas.predikat()) ? "" : " (" + kelas.label() + ")") + ".";
    }

    private String renstra() {
        Perhitungan renstra = indikator.renstra();
        return renstra.status() != Status.DIHITUNG
                ? ""
                : "; dibatasi dan dibulatkan menjadi " + angka(persen(renstra.terbatas()));
    }

    private static String rentang(Kelas kelas) {
        String bawah =
                kelas.bawah() == null ? "" : (kelas.bawahTertutup() ? "mulai " : "di atas ") + angka(kelas.bawah());
        String atas = kelas.atas() == null ? "" : (kelas.atasTertutup() ? "s.d. " : "di bawah ") + angka(kelas.atas());
        return (bawah + " " + atas).strip();
    }

    private static String alasan(String kode) {
        return switch (kode) {
            case Alasan.BELUM_DILAPORKAN -> "realisasi belum dilaporkan";
            case Alasan.TARGET_TIDAK_ADA -> "dokumen rencana tidak memuat target";
            case Alasan.TARGET_NOL -> "targetnya 0 dan tidak ada pembagian dengan 0";
            case Alasan.TARGET_NEGATIF -> "targetnya negatif";
            case Alasan.PENYEBUT_NOL -> "penyebutnya 0";
            case Alasan.AGREGASI_TIDAK_COCOK -> "predikat tidak dapat digabungkan dengan agregasi ini";
            case Alasan.RASIO_TANPA_PEMBILANG ->
                "persentase beberapa triwulan hanya dapat dijumlahkan melalui pembilang dan penyebutnya";
            case Alasan.PREDIKAT_TIDAK_DIKENAL -> "predikatnya tidak ada pada skala AKIP";
            case Alasan.TIDAK_SEBANDING -> "target dan realisasi tidak dapat dibandingkan";
            case Alasan.DI_LUAR_RENTANG -> "jumlah triwulannya terlalu besar";
            default -> kode;
        };
    }

    private static String mentah(BigDecimal angka) {
        return angka(angka.setScale(DESIMAL_MENTAH, RoundingMode.HALF_UP));
    }

    private static BigDecimal persen(BigDecimal angka) {
        return angka.setScale(2, RoundingMode.HALF_UP);
    }

    private static String angka(BigDecimal angka) {
        return AngkaIndonesia.teks(angka);
    }
}
