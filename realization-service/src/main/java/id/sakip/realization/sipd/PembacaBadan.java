package id.sakip.realization.sipd;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import id.sakip.platform.problem.ProblemException;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.DecoderException;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.multipart.Attribute;
import io.netty.handler.codec.http.multipart.DefaultHttpDataFactory;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder;
import io.netty.handler.codec.http.multipart.InterfaceHttpData;
import io.quarkus.runtime.configuration.MemorySize;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads the bodies that SIPD senders use, JSON and the two kinds of forms, into plain maps and lists; keys with brackets are
 * objects in objects.
 */
@ApplicationScoped
class PembacaBadan {

    private static final int MEDAN_TERBANYAK = 400_000;
    private static final Pattern KURUNG = Pattern.compile("\\[([^\\[\\]]*)]");

    private final int terbesar;

    PembacaBadan(@ConfigProperty(name = "sakip.http.isi-terbesar") MemorySize terbesar) {
        this.terbesar = terbesar.asBigInteger().intValueExact();
    }

    /** @throws ProblemException 413 when it is too large */
    byte[] terima(InputStream isi) throws IOException {
        byte[] badan = isi.readNBytes(terbesar + 1);
        if (badan.length > terbesar) {
            throw ProblemException.of(413, "ISI_TERLALU_BESAR");
        }
        return badan;
    }

    /**
     * Reads a body.
     *
     * @param jenis its Content-Type; JSON when it is none of the two forms
     * @return a map or a list
     * @throws ProblemException 400 when it cannot be read, 422 when a field for rows holds none
     */
    Object baca(byte[] badan, String jenis) {
        String kecil = jenis == null ? "" : jenis.toLowerCase(Locale.ROOT);
        Object hasil = kecil.startsWith("application/x-www-form-urlencoded") || kecil.startsWith("multipart/form-data")
                ? formulir(badan, jenis)
                : JsonLonggar.baca(new String(badan, StandardCharsets.UTF_8));
        if (!(hasil instanceof Map) && !(hasil instanceof List)) {
            throw ProblemException.of(400, "ISI_KOSONG");
        }
        return PembukaMedan.buka(hasil);
    }

    private Object formulir(byte[] badan, String jenis) {
        DefaultFullHttpRequest permintaan =
                new DefaultFullHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.POST, "/", Unpooled.wrappedBuffer(badan));
        permintaan.headers().set(HttpHeaderNames.CONTENT_TYPE, jenis);
        Map<String, Object> akar = new LinkedHashMap<>();
        HttpPostRequestDecoder pembaca = null;
        try {
            pembaca = new HttpPostRequestDecoder(
                    new DefaultHttpDataFactory(false), permintaan, StandardCharsets.UTF_8, MEDAN_TERBANYAK, terbesar);
            for (InterfaceHttpData data : pembaca.getBodyHttpDatas()) {
                if (data instanceof Attribute medan) {
                    taruh(akar, medan.getName(), medan.getValue());
                }
            }
            return akar;
        } catch (IOException e) {
            throw new UncheckedIOException("a form in memory is readable", e);
        } catch (DecoderException | IllegalArgumentException e) {
            throw ProblemException.of(400, "FORMULIR_RUSAK");
        } finally {
            if (pembaca != null) {
                pembaca.destroy();
            }
            permintaan.release();
        }
    }

    /** {@code data[0][kode_akun]} names a field in an object in an object. */
    private static void taruh(Map<String, Object> akar, String nama, String nilai) {
        int awal = nama.indexOf('[');
        if (awal <= 0) {
            akar.put(nama, nilai);
            return;
        }
        List<String> jalan = new ArrayList<>();
        jalan.add(nama.substring(0, awal));
        Matcher bagian = KURUNG.matcher(nama.substring(awal));
        while (bagian.find() && jalan.size() < 20) {
            jalan.add(bagian.group(1));
        }
        Map<String, Object> tempat = akar;
        for (String satu : jalan.subList(0, jalan.size() - 1)) {
            tempat = dalam(tempat, satu);
        }
        String akhir = jalan.getLast();
        tempat.put(akhir.isEmpty() ? Integer.toString(tempat.size()) : akhir, nilai);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> dalam(Map<String, Object> tempat, String nama) {
        String kunci = nama.isEmpty() ? Integer.toString(tempat.size()) : nama;
        Object ada = tempat.get(kunci);
        if (!(ada instanceof Map)) {
            ada = new LinkedHashMap<String, Object>();
            tempat.put(kunci, ada);
        }
        // Only maps of this kind are put here.
        return (Map<String, Object>) ada;
    }
}
