package id.sakip.planning.dokumen;

import java.net.URI;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import id.sakip.platform.http.Versions;
import id.sakip.platform.token.CompletionToken;

/** Answers that carry the version of what they show as ETag. */
public final class Jawaban {

    private Jawaban() {}

    public static Response ok(Berversi isi) {
        return berversi(Response.ok(), isi).build();
    }

    /** @param alamat of the collection, ends with a slash */
    public static Response dibuat(String alamat, Berversi baru) {
        return berversi(Response.created(URI.create(alamat + baru.id())), baru).build();
    }

    /** @param token what to wait for to see the change elsewhere */
    public static Response ok(Berversi isi, CompletionToken token) {
        return berversi(Response.ok(), isi)
                .header(CompletionToken.HEADER, token.text())
                .build();
    }

    private static Response.ResponseBuilder berversi(Response.ResponseBuilder jawaban, Berversi isi) {
        return jawaban.entity(isi).type(MediaType.APPLICATION_JSON_TYPE).tag(Versions.etag(isi.versi()));
    }
}
