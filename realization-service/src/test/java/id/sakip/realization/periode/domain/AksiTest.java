package id.sakip.realization.periode.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import id.sakip.contracts.periode.StatusPeriode.Status;
import id.sakip.platform.security.Peran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class AksiTest {

    @ParameterizedTest
    @CsvSource({
        "TERBUKA, camat, PENGAJUAN",
        "DIKEMBALIKAN, camat, PENGAJUAN",
        "DIAJUKAN, camat, PENARIKAN",
        "DIVERIFIKASI, camat, ''",
        "DIKUNCI, camat, ''",
        "TERBUKA, bappeda, ''",
        "DIKEMBALIKAN, bappeda, ''",
        "DIAJUKAN, bappeda, VERIFIKASI PENGEMBALIAN PEMBUKAAN",
        "DIVERIFIKASI, bappeda, PENGEMBALIAN PENGUNCIAN PEMBUKAAN",
        "DIKUNCI, bappeda, PEMBUKAAN",
        "DIAJUKAN, operator-kecamatan, ''",
        "DIKUNCI, inspektorat, ''",
        "DIAJUKAN, admin, PENARIKAN VERIFIKASI PENGEMBALIAN PEMBUKAAN"
    })
    void saysWhatARoleMayDoNext(Status status, String peran, String aksi) {
        List<Aksi> diharapkan = aksi.isEmpty()
                ? List.of()
                : Arrays.stream(aksi.split(" ")).map(Aksi::valueOf).toList();

        assertThat(Aksi.berikut(status, Set.of(peran))).isEqualTo(diharapkan);
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void offersNoForcedLockOfASingleQuarter(Status status) {
        assertThat(Aksi.mungkin(status)).doesNotContain(Aksi.PENGUNCIAN_PAKSA);
    }

    @Test
    void asksForAReasonWhereSomethingIsUndone() {
        assertThat(EnumSet.allOf(Aksi.class))
                .filteredOn(Aksi::wajibAlasan)
                .containsExactly(Aksi.PENGEMBALIAN, Aksi.PEMBUKAAN);
    }

    @Test
    void reachesEveryStateFromEveryOther() {
        for (Status dari : Status.values()) {
            Set<Status> terjangkau = new HashSet<>(Set.of(dari));
            boolean bertambah = true;
            while (bertambah) {
                bertambah = false;
                for (Aksi aksi : Aksi.values()) {
                    if (terjangkau.stream().anyMatch(aksi::mungkinDari)) {
                        bertambah |= terjangkau.add(aksi.ke());
                    }
                }
            }
            assertThat(terjangkau).as("from " + dari).containsExactlyInAnyOrder(Status.values());
        }
    }

    @Test
    void namesRolesAsTokensDo() {
        assertThat(Pihak.values()).extracting(Pihak::peran).containsExactly(Peran.CAMAT, Peran.BAPPEDA, Peran.ADMIN);
    }
}
