package id.sakip.testing;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OpenApiRulesTest {

    private static final String COMPLETE = """
            {"security": [{"bearer": []}],
             "components": {"responses": {"Masalah": {"description": "Ditolak",
               "content": {"application/problem+json": {"schema": {"type": "object"}}}}}},
             "paths": {"/api/v1/catatan/{id}": {
               "put": {"operationId": "ubahCatatan", "tags": ["Catatan"], "summary": "Ubah catatan",
                 "parameters": [
                   {"name": "id", "in": "path", "description": "Id catatan", "schema": {"type": "string"}},
                   {"name": "If-Match", "in": "header", "description": "ETag terakhir", "schema": {"type": "string"}}],
                 "requestBody": {"content": {"application/json": {"schema": {"type": "object"}}}},
                 "responses": {
                   "200": {"description": "Catatan", "content": {"application/json": {"schema": {"type": "object"}}}},
                   "400": {"$ref": "#/components/responses/Masalah"},
                   "401": {"$ref": "#/components/responses/Masalah"},
                   "403": {"$ref": "#/components/responses/Masalah"},
                   "412": {"$ref": "#/components/responses/Masalah"},
                   "413": {"$ref": "#/components/responses/Masalah"},
                   "415": {"$ref": "#/components/responses/Masalah"},
                   "428": {"$ref": "#/components/responses/Masalah"}}},
               "delete": {"operationId": "hapusCatatan", "tags": ["Catatan"], "summary": "Hapus catatan",
                 "parameters": [{"name": "id", "in": "path", "description": "Id catatan", "schema": {"type": "string"}},
                   {"name": "Idempotency-Key", "in": "header", "description": "Kunci", "schema": {"type": "string"}}],
                 "responses": {
                   "204": {"description": "Sudah dihapus"},
                   "400": {"$ref": "#/components/responses/Masalah"},
                   "401": {"$ref": "#/components/responses/Masalah"},
                   "403": {"$ref": "#/components/responses/Masalah"},
                   "404": {"$ref": "#/components/responses/Masalah"},
                   "422": {"$ref": "#/components/responses/Masalah"}}}}}}""";

    @Test
    void acceptsADescriptionThatSaysEverything() {
        assertThat(OpenApiRules.faults(JsonPath.from(COMPLETE).getMap(""))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "operationId": "ubahCatatan",     |                                | PUT /api/v1/catatan/{id}: no operationId of its own
            "hapusCatatan"                    | "ubahCatatan"                  | DELETE /api/v1/catatan/{id}: no operationId of its own
            "tags": ["Catatan"], "summary": "Ubah | "summary": "Ubah           | PUT /api/v1/catatan/{id}: no tag
            "summary": "Hapus catatan",       | "summary": " ",                | DELETE /api/v1/catatan/{id}: no summary
            "description": "ETag terakhir",   |                                | PUT /api/v1/catatan/{id}: parameter If-Match has no description
            "description": "Kunci", "schema": {"type": "string"} | "description": "Kunci" | DELETE /api/v1/catatan/{id}: parameter Idempotency-Key has no schema
            "204": {"description": "Sudah dihapus"}, |                         | DELETE /api/v1/catatan/{id}: no successful answer
            "204":                            | "200":                         | DELETE /api/v1/catatan/{id}: answer 200 has no content
            "Catatan", "content": {"application/json": {"schema": {"type": "object"}}} | "Catatan", "content": {"text/csv": {}} | PUT /api/v1/catatan/{id}: answer 200 has no schema for text/csv
            "requestBody": {"content": {        | "requestBody": {"content": {"text/csv": {"schema": {"type": "string"}}, | PUT /api/v1/catatan/{id}: body does not begin with JSON, and generated clients speak the first type only
            "requestBody": {"content": {"application/json": | "requestBody": {"content": {"application/json;qs=1": | PUT /api/v1/catatan/{id}: body has parameters in the type application/json;qs=1
            "requestBody": {"content": {"application/json": {"schema": {"type": "object"}}}} | "requestBody": {} | PUT /api/v1/catatan/{id}: body has no content
            "Sudah dihapus"                   | ""                             | DELETE /api/v1/catatan/{id}: answer 204 has no description
            "415":                            | "499":                         | PUT /api/v1/catatan/{id}: no answer 415
            "413":                            | "499":                         | PUT /api/v1/catatan/{id}: no answer 413
            "412":                            | "499":                         | PUT /api/v1/catatan/{id}: no answer 412
            "428":                            | "499":                         | PUT /api/v1/catatan/{id}: no answer 428
            "404":                            | "499":                         | DELETE /api/v1/catatan/{id}: no answer 404
            "422":                            | "499":                         | DELETE /api/v1/catatan/{id}: no answer 422
            """)
    void namesWhatIsMissing(String said, String instead, String fault) {
        assertThat(COMPLETE).contains(said);
        String broken = COMPLETE.replace(said, instead == null ? "" : instead);

        assertThat(OpenApiRules.faults(JsonPath.from(broken).getMap(""))).containsExactly(fault);
    }

    @Test
    void wantsRefusalsOfWhoIsNotKnownOrAllowedWhereATokenIsWanted() {
        String open = COMPLETE.replace("\"401\":", "\"498\":").replace("\"403\":", "\"499\":");

        assertThat(OpenApiRules.faults(JsonPath.from(open).getMap("")))
                .hasSize(4)
                .contains("DELETE /api/v1/catatan/{id}: no answer 401", "PUT /api/v1/catatan/{id}: no answer 403");
        assertThat(OpenApiRules.faults(
                        JsonPath.from(open.replace("[{\"bearer\": []}]", "[]")).getMap("")))
                .isEmpty();
    }

    @Test
    void wantsProblemDocumentsForRefusals() {
        assertThat(OpenApiRules.faults(JsonPath.from(COMPLETE.replace("application/problem+json", "text/plain"))
                        .getMap("")))
                .contains("PUT /api/v1/catatan/{id}: answer 400 is no application/problem+json");
    }
}
