package id.sakip.planning.kolom;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import id.sakip.contracts.KodeWilayah;

/** Stores a {@link KodeWilayah} as text. */
@Converter(autoApply = true)
class KolomKodeWilayah implements AttributeConverter<KodeWilayah, String> {

    @Override
    public String convertToDatabaseColumn(KodeWilayah nilai) {
        return nilai == null ? null : nilai.nilai();
    }

    @Override
    public KodeWilayah convertToEntityAttribute(String kolom) {
        return kolom == null ? null : new KodeWilayah(kolom);
    }
}
