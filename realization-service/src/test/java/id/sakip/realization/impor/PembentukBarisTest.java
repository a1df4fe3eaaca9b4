package id.sakip.realization.impor;

import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.contracts.Rupiah;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PembentukBarisTest {

    private record Contoh(BigDecimal nilai, Rupiah realisasi, Integer tahun, Long populasi, String catatan) {}

    @Test
    void groupsThousandsWhereNothingElseCanBeMeant() {
        JsonNode baris = bentuk("82.125", "82.125", "2.023", "82.125", "82.125");

        assertThat(baris.get("nilai").isTextual()).as("it could be two numbers").isTrue();
        assertThat(baris.get("realisasi").decimalValue()).isEqualByComparingTo("82125");
        assertThat(baris.get("tahun").intValue()).isEqualTo(2023);
        assertThat(baris.get("populasi").longValue()).isEqualTo(82_125);
        assertThat(baris.get("catatan").textValue()).isEqualTo("82.125");
    }

    @Test
    void takesNumbersOfASheetAsTheyAre() {
        assertThat(bentuk(new BigDecimal("82.125")).get("nilai").decimalValue()).isEqualByComparingTo("82.125");
    }

    private static JsonNode bentuk(Object... sel) {
        return PembentukBaris.dari(List.of("nilai", "realisasi", "tahun", "populasi", "catatan"), Contoh.class)
                .orElseThrow()
                .bentuk(List.of(sel));
    }
}
