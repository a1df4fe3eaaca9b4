package id.sakip.planning.dokumen;

import java.util.UUID;

/** A document as the API shows it: where it stands in its life, and its content as it was entered. */
public interface TampilanDokumen extends Berversi {

    Siklus siklus();

    @Override
    default UUID id() {
        return siklus().id();
    }

    @Override
    default long versi() {
        return siklus().versi();
    }
}
