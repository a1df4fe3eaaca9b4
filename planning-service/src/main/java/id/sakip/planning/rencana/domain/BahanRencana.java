package id.sakip.planning.rencana.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import id.sakip.contracts.Agregasi;
import id.sakip.contracts.JenisNilai;
import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.Nilai;
import id.sakip.contracts.Polaritas;
import id.sakip.contracts.Rupiah;
import id.sakip.contracts.Triwulan;
import id.sakip.contracts.nilai.PenguraiNilai;
import id.sakip.contracts.nilai.Skala;
import id.sakip.contracts.rencana.RencanaBerlaku;
import id.sakip.contracts.rencana.RencanaBerlaku.JenisDokumen;

/**
 * What the plan in force of one unit and year is put together from. Every feature adds what it owns; what nobody adds is
 * not in force.
 */
public final class BahanRencana {

    private final Map<String, Definisi> definisi = new HashMap<>();
    private String namaPd;
    private Renstra renstra;
    private Rkt rkt;
    private Pk pk;
    private Pk pkBawahan;
    private Aksi aksi;

    public void namaPd(String nama) {
        this.namaPd = nama;
    }

    public void definisi(Definisi milikUnit) {
        definisi.put(milikUnit.kode(), milikUnit);
    }

    public void renstra(Renstra berlaku) {
        this.renstra = berlaku;
    }

    public void rkt(Rkt berlaku) {
        this.rkt = berlaku;
    }

    public void pk(Pk berlaku) {
        this.pk = berlaku;
    }

    /** A promise below the camat that is checked against the plan; it is no part of it. */
    public void pkBawahan(Pk diperiksa) {
        this.pkBawahan = diperiksa;
    }

    public void aksi(Aksi berlaku) {
        this.aksi = berlaku;
    }

    /** What the Renstra promises of an indicator for the year; empty when it promises nothing. */
    public Optional<Nilai> targetRenstra(String kodeIndikator) {
        return renstra == null
                ? Optional.empty()
                : renstra.sasaran().stream()
                        .flatMap(s -> s.indikator().stream())
                        .filter(i -> i.kode().equals(kodeIndikator) && i.target() != null)
                        .map(Indikator::target)
                        .findFirst();
    }

    /** True when no document is in force. */
    public boolean kosong() {
        return renstra == null && rkt == null && pk == null && aksi == null;
    }

    String namaPd() {
        return namaPd;
    }

    Renstra renstra() {
        return renstra;
    }

    Rkt rkt() {
        return rkt;
    }

    Pk pk() {
        return pk;
    }

    /** Null unless such a promise is what is checked. */
    Pk pkBawahan() {
        return pkBawahan;
    }

    Aksi aksi() {
        return aksi;
    }

    /**
     * The definition of an indicator.
     *
     * @throws IllegalStateException when the unit has none of that code, which the database forbids
     */
    Definisi definisi(String kode) {
        Definisi ada = definisi.get(kode);
        if (ada == null) {
            throw new IllegalStateException("indicator without definition: " + kode);
        }
        return ada;
    }

    /**
     * Definition of an indicator of the unit.
     *
     * @param iku true when a decree names it as indikator kinerja utama
     * @param skala of a graded indicator; null for any other
     */
    public record Definisi(
            String kode,
            String uraian,
            boolean iku,
            String satuan,
            Polaritas polaritas,
            Agregasi agregasi,
            JenisNilai jenisNilai,
            String penanggungJawab,
            String sumberData,
            Skala skala) {

        /** The definition of an indicator that is not graded. */
        public Definisi(
                String kode,
                String uraian,
                boolean iku,
                String satuan,
                Polaritas polaritas,
                Agregasi agregasi,
                JenisNilai jenisNilai,
                String penanggungJawab,
                String sumberData) {
            this(kode, uraian, iku, satuan, polaritas, agregasi, jenisNilai, penanggungJawab, sumberData, null);
        }

        /** A target of the indicator, its grade read on the scale that counts in the year of the plan. */
        Nilai baca(Nilai target) {
            return PenguraiNilai.padaSkala(target, skala);
        }
    }

    /** Sasaran of a Renstra or PK with its indicators, in the order of the document. */
    public record Sasaran(String kode, String uraian, List<Indikator> indikator) {}

    /**
     * @param uraian wording that the document prints, null where it is that of the definition
     * @param target of the year, null when the document gives none
     * @param targetAkhir end of the period, only in a Renstra and null when it gives none
     */
    public record Indikator(String kode, String uraian, Nilai target, Nilai targetAkhir) {}

    /** @param programSasaran names or codes of the programs under a sasaran, by the sasaran's code */
    public record Renstra(
            UUID id,
            LocalDate tanggal,
            int tahunAkhir,
            List<Sasaran> sasaran,
            Map<String, List<String>> programSasaran) {}

    /** @param program with the budget that was promised */
    public record Pk(JenisDokumen jenis, UUID id, LocalDate tanggal, List<Sasaran> sasaran, List<ProgramPk> program) {}

    /** @param uraian name that the PK prints, null where it prints none */
    public record ProgramPk(KodeNomenklatur kode, String uraian, Rupiah anggaran) {}

    /**
     * @param programSasaran codes of the programs that serve a sasaran, by the sasaran's code
     * @param sasaran with the indicators and targets that the RKT prints; empty lists where it prints none
     */
    public record Rkt(
            UUID id,
            LocalDate tanggal,
            Map<String, List<KodeNomenklatur>> programSasaran,
            List<RencanaBerlaku.Program> program,
            List<Sasaran> sasaran) {}

    public record Aksi(UUID id, LocalDate tanggal, List<Baris> baris) {}

    /** @param target a quarter that is left blank is absent, which is not 0 */
    public record Baris(
            KodeNomenklatur subKegiatan,
            String indikator,
            String satuan,
            Agregasi agregasi,
            Map<Triwulan, BigDecimal> target) {}
}
