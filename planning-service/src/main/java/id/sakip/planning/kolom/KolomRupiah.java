package id.sakip.planning.kolom;

import java.math.BigDecimal;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import id.sakip.contracts.Rupiah;

/** Stores a {@link Rupiah} as an exact number. */
@Converter(autoApply = true)
class KolomRupiah implements AttributeConverter<Rupiah, BigDecimal> {

    @Override
    public BigDecimal convertToDatabaseColumn(Rupiah nilai) {
        return nilai == null ? null : nilai.nilai();
    }

    @Override
    public Rupiah convertToEntityAttribute(BigDecimal kolom) {
        return kolom == null ? null : new Rupiah(kolom);
    }
}
