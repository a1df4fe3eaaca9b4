package id.sakip.realization.kiriman;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.sakip.platform.problem.Fault;
import id.sakip.platform.problem.ProblemException;

/** Batches too large for one request: their rows come one by one, and are written in parts or as a whole. */
@ApplicationScoped
public class KirimanBertahap {

    private final PembacaBaris pembaca;
    private final PengolahKiriman pengolah;

    KirimanBertahap(PembacaBaris pembaca, PengolahKiriman pengolah) {
        this.pembaca = pembaca;
        this.pengolah = pengolah;
    }

    public <R extends BarisMasuk, K extends KunciRealisasi & Comparable<K>, V> Sesi<R, K, V> mulai(
            Ragam<R, K, V> ragam, OpsiKiriman opsi) {
        return new Sesi<>(ragam, opsi);
    }

    /** True when rows with these faults only miss something that may still come, so that the batch can wait for it. */
    public static boolean dapatMenunggu(List<Fault> galat) {
        return Perbandingan.dapatMenunggu(galat);
    }

    /** One batch. Rows that were read wait here until they are written. */
    public final class Sesi<R extends BarisMasuk, K extends KunciRealisasi & Comparable<K>, V> {

        private final Ragam<R, K, V> ragam;
        private final OpsiKiriman opsi;
        private final UnaryOperator<JsonNode> penyiap;
        private final PembacaBaris.Pembacaan<R, K, V> pembacaan;
        private final List<BarisDibaca<K, V>> baris = new ArrayList<>();
        private final ArrayNode isi = JsonNodeFactory.instance.arrayNode();
        private int nomor;

        private Sesi(Ragam<R, K, V> ragam, OpsiKiriman opsi) {
            this.ragam = ragam;
            this.opsi = opsi;
            this.penyiap = ragam.penyiap();
            this.pembacaan = pembaca.mulai(ragam);
        }

        /**
         * Reads one row.
         *
         * @return its faults; empty for a good row
         */
        public List<Fault> baca(JsonNode dikirim) {
            JsonNode satu = penyiap.apply(dikirim);
            BarisDibaca<K, V> dibaca = pembacaan.baca(nomor++, satu);
            baris.add(dibaca);
            // An atomic batch parks nothing row by row: what has to wait is the batch, and its upload is kept.
            if (opsi.mode() == Mode.PER_BARIS) {
                isi.add(satu);
            }
            return dibaca instanceof BarisDibaca.Ditolak<K, V>(List<Fault> galat) ? galat : List.of();
        }

        /** Drops the rows that wait: an earlier worker has written them. They still count for what contradicts them. */
        public void lupakan() {
            baris.clear();
            isi.removeAll();
        }

        /** @throws ProblemException 403 when all rows so far were about units outside the sender's area */
        public void wajibDalamWilayah() {
            pembacaan.wajibDalamWilayah();
        }

        /**
         * Writes the rows that wait, in the running transaction.
         *
         * @throws ProblemException 422 with all faults for an atomic batch with a bad row
         */
        public HasilKiriman tulis() {
            HasilKiriman hasil = pengolah.tulis(isi, baris, ragam, opsi);
            baris.clear();
            isi.removeAll();
            return hasil;
        }
    }
}
