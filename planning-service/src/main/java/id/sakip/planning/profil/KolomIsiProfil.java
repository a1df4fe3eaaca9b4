package id.sakip.planning.profil;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.sakip.platform.json.SakipJson;

/** The content of a profile in one column. */
@Converter
class KolomIsiProfil implements AttributeConverter<IsiProfil, String> {

    @Override
    public String convertToDatabaseColumn(IsiProfil isi) {
        try {
            return SakipJson.mapper().writeValueAsString(isi);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a profile is always JSON", e);
        }
    }

    @Override
    public IsiProfil convertToEntityAttribute(String kolom) {
        try {
            return SakipJson.mapper().readValue(kolom, IsiProfil.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored profile is always readable", e);
        }
    }
}
