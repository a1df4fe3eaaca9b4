package id.sakip.planning.dokumen;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something about a document that a reader should know and that did not stop it from being ditetapkan.
 *
 * @param kode stable code to branch on
 * @param medan place in the document, e.g. {@code sasaran[0].indikator[1].target}
 * @param pesan in the language asked for
 */
@Schema(
        name = "Peringatan",
        examples = "{\"kode\":\"TARGET_BEDA_DARI_RENSTRA\",\"medan\":\"sasaran[S1].indikator[S1.1].target\","
                + "\"pesan\":\"Target S1.1 di PK “98 %”, di Renstra “85”.\"}")
public record Peringatan(String kode, String medan, String pesan) {}
