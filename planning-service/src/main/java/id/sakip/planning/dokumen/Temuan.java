package id.sakip.planning.dokumen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import id.sakip.contracts.JenisNilai;
import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.KodeNomenklatur.Tingkat;
import id.sakip.contracts.Nilai;
import id.sakip.contracts.Tahun;
import id.sakip.contracts.nilai.NilaiTakTerurai;
import id.sakip.contracts.nilai.PenguraiNilai;
import id.sakip.contracts.nilai.Skala;
import id.sakip.platform.problem.Fault;
import id.sakip.platform.problem.ProblemException;

/** Everything that is wrong with a document, collected so that it can be said at once. */
public final class Temuan {

    private final List<Fault> semua = new ArrayList<>();
    private final List<Fault> peringatan = new ArrayList<>();

    /**
     * Something that must be mended first.
     *
     * @param medan place in the document, e.g. {@code sasaran[0].indikator[1].target}
     */
    public void catat(String medan, String kode, Object... args) {
        semua.add(Fault.at(medan, kode, args));
    }

    /**
     * Something that people should know: it passes, and stays on record with the document.
     *
     * @param medan place in the document, e.g. {@code sasaran[0].indikator[1].target}
     */
    public void ingatkan(String medan, String kode, Object... args) {
        peringatan.add(Fault.at(medan, kode, args));
    }

    /** Takes over what another check has found. */
    void gabung(Temuan lain) {
        semua.addAll(lain.semua);
        peringatan.addAll(lain.peringatan);
    }

    /** Like {@link #ingatkan(String, String, Object...)}, for what was found before. */
    void ingatkan(Fault temuan) {
        peringatan.add(temuan);
    }

    /** What must be mended first. */
    public List<Fault> galat() {
        return List.copyOf(semua);
    }

    /** What passes and stays on record, each once. */
    public List<Fault> peringatan() {
        return peringatan.stream().distinct().toList();
    }

    /** A key of the document that no edit may change. */
    public void harusTetap(String medan, Object lama, Object baru) {
        if (!Objects.equals(lama, baru)) {
            catat(medan, "KUNCI_TETAP", lama);
        }
    }

    /** The same as {@link #target(String, String, JenisNilai, Skala)} where no scale is said. */
    public void target(String medan, String teks, JenisNilai jenis) {
        target(medan, teks, jenis, null);
    }

    /**
     * A target that can be read, and as the kind of value the indicator takes. A label that does not go with the number
     * beside it is a warning.
     *
     * @param teks null or blank when there is none
     * @param jenis null when no definition says it
     * @param skala of the indicator; null for the AKIP scale or, without {@code jenis} as well, for any preset
     */
    public void target(String medan, String teks, JenisNilai jenis, Skala skala) {
        if (teks == null || teks.isBlank()) {
            return;
        }
        List<Bacaan> bacaan = skala(jenis, skala).stream()
                .flatMap(s -> Bacaan.pada(s, teks).stream())
                .toList();
        if (bacaan.isEmpty()) {
            catat(medan, "TARGET_TIDAK_TERURAI", NilaiTakTerurai.ringkas(teks));
            return;
        }
        if (jenis != null && !sesuai(bacaan.getFirst().nilai().jenis(), jenis)) {
            catat(medan, "TARGET_TIDAK_SESUAI", teks, jenis);
        }
        if (bacaan.stream().allMatch(b -> b.beda().isPresent())) {
            bacaan.getFirst().beda().ifPresent(beda -> ingatkan(medan, beda.kode(), beda.args()));
        }
    }

    private static List<Skala> skala(JenisNilai jenis, Skala skala) {
        if (skala != null) {
            return List.of(skala);
        }
        return jenis == null ? Skala.BAWAAN : List.of(Skala.AKIP);
    }

    /** What a text means on one scale, and what the scale says against it. */
    private record Bacaan(Nilai nilai, Optional<Skala.PredikatBeda> beda) {

        static Optional<Bacaan> pada(Skala skala, String teks) {
            try {
                Nilai nilai = PenguraiNilai.urai(teks, skala);
                return Optional.of(new Bacaan(nilai, skala.beda(nilai)));
            } catch (NilaiTakTerurai e) {
                return Optional.empty();
            }
        }
    }

    /** A target of this form fits the kind of value; a number is the score behind the grade of a graded indicator. */
    public static boolean sesuai(Nilai.Jenis target, JenisNilai jenis) {
        return target != Nilai.Jenis.PREDIKAT || jenis == JenisNilai.PREDIKAT;
    }

    /** The date on a document lies in the years of this platform; it may be missing. */
    public void tanggal(LocalDate tanggal) {
        if (tanggal != null && (tanggal.getYear() < Tahun.TERAWAL || tanggal.getYear() > Tahun.TERAKHIR)) {
            catat("tanggal", "DI_LUAR_RENTANG");
        }
    }

    /** The date on a document lies in the year that it plans, else people should know; it may be missing. */
    public void tanggalDalamTahun(LocalDate tanggal, int tahun) {
        if (tanggal != null && tanggal.getYear() != tahun) {
            ingatkan("tanggal", "TANGGAL_DI_LUAR_TAHUN", tanggal, String.valueOf(tahun));
        }
    }

    /** A code of the level that belongs here. */
    public boolean tingkat(String medan, KodeNomenklatur kode, Tingkat tingkat) {
        if (kode.tingkat() != tingkat) {
            catat(medan, "TINGKAT_KODE_SALAH", kode, tingkat);
            return false;
        }
        return true;
    }

    /** @throws ProblemException 400 with all findings, if there are any */
    public void tolakIsi() {
        if (!semua.isEmpty()) {
            throw ProblemException.invalid(semua);
        }
    }

    /** @throws ProblemException 422 with all findings, if there are any */
    public void tolakPenetapan() {
        if (!semua.isEmpty()) {
            throw ProblemException.refused("PENETAPAN_DITOLAK", semua);
        }
    }
}
