package id.sakip.planning.dokumen;

import java.util.List;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import id.sakip.platform.json.SakipJson;

/** Warnings in one column: they are only ever read together with their document. */
@Converter
class KolomCatatan implements AttributeConverter<List<Catatan>, String> {

    @Override
    public String convertToDatabaseColumn(List<Catatan> catatan) {
        try {
            return SakipJson.mapper().writeValueAsString(catatan);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("warnings are always JSON", e);
        }
    }

    @Override
    public List<Catatan> convertToEntityAttribute(String kolom) {
        try {
            return SakipJson.mapper().readValue(kolom, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("warnings in the database are always JSON", e);
        }
    }
}
