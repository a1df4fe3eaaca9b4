package id.sakip.contracts.rencana;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import id.sakip.contracts.Agregasi;
import id.sakip.contracts.Bilangan;
import id.sakip.contracts.JenisBelanja;
import id.sakip.contracts.JenisNilai;
import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Nilai;
import id.sakip.contracts.Polaritas;
import id.sakip.contracts.PotretTahunan;
import id.sakip.contracts.Rupiah;
import id.sakip.contracts.Triwulan;
import id.sakip.contracts.nilai.Skala;

import static java.util.Objects.requireNonNull;

/**
 * The plan in force of a unit and year: what the latest ditetapkan Renstra, RKT, PK and Rencana Aksi say together.
 * Scoring measures against it, reporting prints it.
 *
 * @param namaPd name of the unit, e.g. {@code Kecamatan Arjasa}
 * @param dokumen the documents this plan was put together from
 * @param tahunAkhirRenstra last year of the Renstra period, or null without a Renstra
 * @param sasaran in the order of the PK; of the Renstra in a year without a PK
 * @param program the budget tree of the RKT; empty without an RKT
 */
public record RencanaBerlaku(
        KodeWilayah kodePd,
        int tahun,
        long versi,
        Instant waktu,
        String namaPd,
        List<Dokumen> dokumen,
        Integer tahunAkhirRenstra,
        List<Sasaran> sasaran,
        List<Program> program)
        implements PotretTahunan {

    public RencanaBerlaku {
        PotretTahunan.periksa(kodePd, tahun, versi, waktu);
        requireNonNull(namaPd, "namaPd is null");
        dokumen = List.copyOf(dokumen);
        sasaran = List.copyOf(sasaran);
        program = List.copyOf(program);
    }

    /** Kind of a planning document. */
    public enum JenisDokumen {
        RENSTRA,
        RKT,
        PK_MURNI,
        PK_PERUBAHAN,
        RENCANA_AKSI
    }

    /** @param tanggal date on the document, may be null */
    public record Dokumen(JenisDokumen jenis, UUID id, LocalDate tanggal) {
        public Dokumen {
            requireNonNull(jenis, "jenis is null");
            requireNonNull(id, "id is null");
        }
    }

    /** @param program codes of the programs that serve this sasaran (table 3.6) */
    public record Sasaran(String kode, String uraian, List<Indikator> indikator, List<KodeNomenklatur> program) {
        public Sasaran {
            requireNonNull(kode, "kode is null");
            requireNonNull(uraian, "uraian is null");
            indikator = List.copyOf(indikator);
            program = List.copyOf(program);
        }
    }

    /**
     * @param kode unit-wide stable key, e.g. {@code S2.1}
     * @param target of the year; {@link Nilai.Jenis#TANPA_DATA} with a reason when the documents give none
     * @param targetAkhirRenstra end-of-period target, null when the Renstra does not hold this indicator
     * @param skala the scale that the grades of a {@link JenisNilai#PREDIKAT} are on; null for other indicators, and in
     *     events written before there was this field, where it is the AKIP scale
     */
    public record Indikator(
            String kode,
            String uraian,
            String satuan,
            Polaritas polaritas,
            Agregasi agregasi,
            JenisNilai jenisNilai,
            String penanggungJawab,
            String sumberData,
            Nilai target,
            Nilai targetAkhirRenstra,
            Skala skala) {
        public Indikator {
            requireNonNull(kode, "kode is null");
            requireNonNull(uraian, "uraian is null");
            requireNonNull(polaritas, "polaritas is null");
            requireNonNull(agregasi, "agregasi is null");
            requireNonNull(jenisNilai, "jenisNilai is null");
            requireNonNull(target, "target is null");
        }

        /** An indicator without a scale of its own. */
        public Indikator(
                String kode,
                String uraian,
                String satuan,
                Polaritas polaritas,
                Agregasi agregasi,
                JenisNilai jenisNilai,
                String penanggungJawab,
                String sumberData,
                Nilai target,
                Nilai targetAkhirRenstra) {
            this(
                    kode,
                    uraian,
                    satuan,
                    polaritas,
                    agregasi,
                    jenisNilai,
                    penanggungJawab,
                    sumberData,
                    target,
                    targetAkhirRenstra,
                    null);
        }
    }

    public record Program(KodeNomenklatur kode, String uraian, List<Kegiatan> kegiatan) {
        public Program {
            requireNonNull(kode, "kode is null");
            requireNonNull(uraian, "uraian is null");
            kegiatan = List.copyOf(kegiatan);
        }
    }

    public record Kegiatan(KodeNomenklatur kode, String uraian, List<SubKegiatan> subKegiatan) {
        public Kegiatan {
            requireNonNull(kode, "kode is null");
            requireNonNull(uraian, "uraian is null");
            subKegiatan = List.copyOf(subKegiatan);
        }
    }

    /** @param pagu one amount per kind of spending; all outputs share it */
    public record SubKegiatan(KodeNomenklatur kode, String uraian, List<Pagu> pagu, List<Keluaran> keluaran) {
        public SubKegiatan {
            requireNonNull(kode, "kode is null");
            requireNonNull(uraian, "uraian is null");
            pagu = List.copyOf(pagu);
            keluaran = List.copyOf(keluaran);
        }
    }

    public record Pagu(JenisBelanja jenisBelanja, Rupiah jumlah) {
        public Pagu {
            requireNonNull(jenisBelanja, "jenisBelanja is null");
            requireNonNull(jumlah, "jumlah is null");
        }
    }

    /**
     * An output of a sub kegiatan.
     *
     * @param target of the year
     * @param targetTriwulan from the Rencana Aksi; a quarter left blank there is absent here, which is not 0
     * @param agregasi how the quarters make the year, from the Rencana Aksi; null without one, and in events written before
     *     there was this field
     */
    public record Keluaran(
            String indikator,
            String satuan,
            Nilai target,
            Map<Triwulan, BigDecimal> targetTriwulan,
            Agregasi agregasi) {
        public Keluaran {
            requireNonNull(indikator, "indikator is null");
            requireNonNull(target, "target is null");
            // Sorted, so that the same plan is always written the same way.
            var urut = new TreeMap<Triwulan, BigDecimal>();
            targetTriwulan.forEach((triwulan, angka) -> urut.put(triwulan, Bilangan.periksa(angka)));
            targetTriwulan = Collections.unmodifiableMap(urut);
        }

        /** Wording of an output without what typing makes of it, case and spacing: what two documents must agree in. */
        public static String sebutan(String indikator) {
            return indikator.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        }

        /** An output of which no Rencana Aksi says how its quarters make the year. */
        public Keluaran(String indikator, String satuan, Nilai target, Map<Triwulan, BigDecimal> targetTriwulan) {
            this(indikator, satuan, target, targetTriwulan, null);
        }
    }
}
