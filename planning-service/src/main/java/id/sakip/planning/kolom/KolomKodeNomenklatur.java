package id.sakip.planning.kolom;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import id.sakip.contracts.KodeNomenklatur;

/** Stores a {@link KodeNomenklatur} as text. */
@Converter(autoApply = true)
class KolomKodeNomenklatur implements AttributeConverter<KodeNomenklatur, String> {

    @Override
    public String convertToDatabaseColumn(KodeNomenklatur nilai) {
        return nilai == null ? null : nilai.nilai();
    }

    @Override
    public KodeNomenklatur convertToEntityAttribute(String kolom) {
        return kolom == null ? null : new KodeNomenklatur(kolom);
    }
}
