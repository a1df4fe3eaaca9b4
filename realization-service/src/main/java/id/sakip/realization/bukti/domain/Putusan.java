package id.sakip.realization.bukti.domain;

import java.util.List;

/** Whether a content is taken as evidence. */
public sealed interface Putusan {

    record Diterima(JenisBukti jenis) implements Putusan {}

    /**
     * @param kode stable code of the reason
     * @param args arguments of its text
     */
    record Ditolak(Alasan kode, List<Object> args) implements Putusan {
        public Ditolak {
            args = List.copyOf(args);
        }
    }

    /** Why a content is not taken. */
    enum Alasan {
        /** It is something else than what is taken. */
        BUKTI_JENIS_DITOLAK,
        /** It holds macros or controls. */
        BUKTI_BERMAKRO,
        /** It ends too early, or its parts do not fit together. */
        BUKTI_TIDAK_UTUH,
        /** It would unpack to far more than any document. */
        BUKTI_TERURAI_BERLEBIHAN
    }

    static Putusan ditolak(Alasan kode, Object... args) {
        return new Ditolak(kode, List.of(args));
    }
}
