package id.sakip.planning.pk;

import id.sakip.contracts.rencana.RencanaBerlaku.JenisDokumen;

/** Whether a promise rests on the APBD or on its change. */
enum JenisPk {
    MURNI(JenisDokumen.PK_MURNI),
    PERUBAHAN(JenisDokumen.PK_PERUBAHAN);

    private final JenisDokumen jenisDokumen;

    JenisPk(JenisDokumen jenisDokumen) {
        this.jenisDokumen = jenisDokumen;
    }

    JenisDokumen jenisDokumen() {
        return jenisDokumen;
    }
}
