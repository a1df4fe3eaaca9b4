package id.sakip.realization.survei;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;

import id.sakip.platform.security.Pelaku;
import id.sakip.platform.security.Peran;
import id.sakip.realization.periode.PengamatPeriode;
import id.sakip.realization.rencana.PengamatRencana;
import id.sakip.realization.unit.UnitTahun;
import io.quarkus.security.identity.CurrentIdentityAssociation;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/**
 * Feeds the indicator when the plan comes after the recap, or the quarter was closed when it came. The unit is locked before
 * its recaps are looked for, and a recap that is just being stored looks for the plan under the same lock: whichever
 * comes second finds the other.
 */
@ApplicationScoped
class PengamatSurvei implements PengamatRencana, PengamatPeriode {

    private static final String NAMA = "umpan-survei";

    private final PengumpanIndikator pengumpan;
    private final CurrentIdentityAssociation pelaku;

    PengamatSurvei(PengumpanIndikator pengumpan, CurrentIdentityAssociation pelaku) {
        this.pengumpan = pengumpan;
        this.pelaku = pelaku;
    }

    // The consumer's thread has no request, and with it no identity that could own the write.
    @ActivateRequestContext
    @Transactional(MANDATORY)
    @Override
    public void rencanaTiba(UnitTahun unit) {
        pelaku.setIdentity(new Pelaku(NAMA, Set.of(Peran.INTEGRASI), List.of(unit.kodePd())).identitas());
        pengumpan.umpan(unit);
    }

    @Transactional(MANDATORY)
    @Override
    public void triwulanTerbuka(UnitTahun unit) {
        pengumpan.umpan(unit);
    }
}
