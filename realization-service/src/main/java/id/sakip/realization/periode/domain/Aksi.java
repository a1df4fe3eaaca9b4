package id.sakip.realization.periode.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import id.sakip.contracts.periode.StatusPeriode.Status;

import static id.sakip.contracts.periode.StatusPeriode.Status.DIAJUKAN;
import static id.sakip.contracts.periode.StatusPeriode.Status.DIKEMBALIKAN;
import static id.sakip.contracts.periode.StatusPeriode.Status.DIKUNCI;
import static id.sakip.contracts.periode.StatusPeriode.Status.DIVERIFIKASI;
import static id.sakip.contracts.periode.StatusPeriode.Status.TERBUKA;
import static id.sakip.realization.periode.domain.Pihak.ADMIN;
import static id.sakip.realization.periode.domain.Pihak.BAPPEDA;
import static id.sakip.realization.periode.domain.Pihak.CAMAT;

/**
 * What can be done with a quarter: from which states, to which, by whom, and whether it takes a reason. The interface, what a
 * view offers next and the documentation all follow this table. No regulation fixes the steps; they are the practice of
 * the kabupaten: the camat answers for the figures, Bappeda verifies them.
 */
public enum Aksi {
    /** The camat hands the quarter in. */
    PENGAJUAN("pengajuan", EnumSet.of(TERBUKA, DIKEMBALIKAN), DIAJUKAN, EnumSet.of(CAMAT, ADMIN), false),
    /** The camat takes it back while nobody has verified it. */
    PENARIKAN("penarikan", EnumSet.of(DIAJUKAN), TERBUKA, EnumSet.of(CAMAT, ADMIN), false),
    VERIFIKASI("verifikasi", EnumSet.of(DIAJUKAN), DIVERIFIKASI, EnumSet.of(BAPPEDA, ADMIN), false),
    /** Bappeda asks for corrections. */
    PENGEMBALIAN("pengembalian", EnumSet.of(DIAJUKAN, DIVERIFIKASI), DIKEMBALIKAN, EnumSet.of(BAPPEDA, ADMIN), true),
    PENGUNCIAN("penguncian", EnumSet.of(DIVERIFIKASI), DIKUNCI, EnumSet.of(BAPPEDA, ADMIN), false),
    /** The deadline has come: locked whatever its state. Only for all units of a kabupaten together. */
    PENGUNCIAN_PAKSA(
            null,
            EnumSet.of(TERBUKA, DIAJUKAN, DIVERIFIKASI, DIKEMBALIKAN),
            DIKUNCI,
            EnumSet.of(BAPPEDA, ADMIN),
            false),
    /** Opened again after it was closed. */
    PEMBUKAAN("pembukaan", EnumSet.of(DIAJUKAN, DIVERIFIKASI, DIKUNCI), TERBUKA, EnumSet.of(BAPPEDA, ADMIN), true);

    private final String jalur;
    private final Set<Status> dari;
    private final Status ke;
    private final Set<Pihak> pihak;
    private final boolean wajibAlasan;

    Aksi(String jalur, Set<Status> dari, Status ke, Set<Pihak> pihak, boolean wajibAlasan) {
        this.jalur = jalur;
        this.dari = dari;
        this.ke = ke;
        this.pihak = pihak;
        this.wajibAlasan = wajibAlasan;
    }

    /** Last part of its address under the quarter; null for an act that is done to many units at once only. */
    public String jalur() {
        return jalur;
    }

    /** The state that it leads to. */
    public Status ke() {
        return ke;
    }

    /** True when the quarter takes writes afterwards. */
    public boolean membuka() {
        return ke == TERBUKA || ke == DIKEMBALIKAN;
    }

    public boolean wajibAlasan() {
        return wajibAlasan;
    }

    public boolean mungkinDari(Status status) {
        return dari.contains(status);
    }

    public boolean boleh(Collection<String> peran) {
        return pihak.stream().map(Pihak::peran).anyMatch(peran::contains);
    }

    /** What somebody with these roles may do with a single quarter in this state. */
    public static List<Aksi> berikut(Status status, Collection<String> peran) {
        return tunggal()
                .filter(aksi -> aksi.mungkinDari(status) && aksi.boleh(peran))
                .toList();
    }

    /** What anybody may do with a single quarter in this state. */
    public static List<Aksi> mungkin(Status status) {
        return tunggal().filter(aksi -> aksi.mungkinDari(status)).toList();
    }

    private static Stream<Aksi> tunggal() {
        return Arrays.stream(values()).filter(aksi -> aksi.jalur != null);
    }
}
