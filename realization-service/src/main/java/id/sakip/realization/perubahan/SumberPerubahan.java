package id.sakip.realization.perubahan;

/** A feature that keeps a history of its values. */
public interface SumberPerubahan {

    /**
     * Select of the values that batch {@code k.id} brought, with these columns: {@code ragam} (text), {@code kode_pd}, {@code
     * tahun}, {@code triwulan}, {@code versi}, {@code kunci} (text, unique in the batch and kind), {@code objek} (jsonb, the
     * fields that name the value), {@code lama} (jsonb, the value before; null for a new one) and {@code baru} (jsonb, the
     * value). It has no parameters.
     */
    String pilih();
}
