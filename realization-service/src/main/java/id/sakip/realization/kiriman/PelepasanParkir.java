package id.sakip.realization.kiriman;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.sakip.platform.problem.Fault;
import id.sakip.platform.problem.ProblemException;
import id.sakip.platform.problem.ProblemFactory;
import id.sakip.platform.token.CompletionToken;
import id.sakip.realization.parkir.DaftarParkir;
import id.sakip.realization.parkir.DaftarParkir.KirimanMenunggu;
import id.sakip.realization.parkir.SaringanParkir;
import id.sakip.realization.parkir.StatusParkir;
import id.sakip.realization.parkir.TempatParkir;
import id.sakip.realization.parkir.TempatParkir.Menunggu;
import id.sakip.realization.parkir.TempatParkir.Sebab;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;

/**
 * Reads parked rows again, each with the batch it came with and the batches in the order in which they came: the later one
 * wins, as it would have then, also over rows that did not have to wait. A batch is one transaction; a row leaves parking in the transaction that writes it.
 */
@ApplicationScoped
class PelepasanParkir {

    /** Rows of one batch in one transaction. */
    private static final int BARIS_SEKALI = 5_000;
    /** Rows after which a request begins no further batch; more are left for the next. */
    private static final int BARIS_TERBANYAK = 50_000;

    private static final int GALAT_TERBANYAK = 1_000;

    private final DaftarParkir daftar;
    private final TempatParkir tempat;
    private final PengolahKiriman pengolah;
    private final Map<String, Ragam<?, ?, ?>> ragam;
    private final ProblemFactory problems;
    private final SecurityIdentity pelaku;

    PelepasanParkir(
            DaftarParkir daftar,
            TempatParkir tempat,
            PengolahKiriman pengolah,
            @All List<Ragam<?, ?, ?>> ragam,
            ProblemFactory problems,
            SecurityIdentity pelaku) {
        this.daftar = daftar;
        this.tempat = tempat;
        this.pengolah = pengolah;
        this.ragam = ragam.stream().collect(Collectors.toUnmodifiableMap(Ragam::nama, Function.identity()));
        this.problems = problems;
        this.pelaku = pelaku;
    }

    /** Releases what can be released of the rows that match. */
    LaporanPelepasan lepas(SaringanParkir saringan, String kursor, Locale bahasa) {
        Hitungan hitungan = new Hitungan(bahasa);
        for (KirimanMenunggu kiriman : daftar.kiriman(saringan, kursor, BARIS_TERBANYAK)) {
            if (hitungan.penuh()) {
                hitungan.sisa = true;
                break;
            }
            lepas(kiriman, saringan, hitungan);
            hitungan.kursor = kiriman.kursor();
        }
        return hitungan.laporan();
    }

    private void lepas(KirimanMenunggu kiriman, SaringanParkir saringan, Hitungan hitungan) {
        Mode mode = Mode.dari(kiriman.mode()).orElseThrow();
        int sekali = mode == Mode.ATOMIK ? Integer.MAX_VALUE : BARIS_SEKALI;
        // An atomic batch is released as a whole or not at all, whatever part of it was asked for.
        SaringanParkir syarat = mode == Mode.ATOMIK
                ? SaringanParkir.seluruh(kiriman.kiriman(), kiriman.ragam())
                : saringan.dalam(kiriman.kiriman(), kiriman.ragam());
        long setelah = 0;
        while (true) {
            long mulai = setelah;
            List<Menunggu> baris;
            try {
                baris = QuarkusTransaction.requiringNew()
                        .call(() -> lepas(kiriman, mode, syarat, mulai, sekali, hitungan));
            } catch (ProblemException e) {
                // An atomic batch with a row that is refused now: all of it stays.
                hitungan.tolak(e);
                return;
            }
            if (baris.size() < sekali) {
                return;
            }
            setelah = baris.getLast().id();
        }
    }

    private List<Menunggu> lepas(
            KirimanMenunggu kiriman, Mode mode, SaringanParkir syarat, long setelah, int sekali, Hitungan hitungan) {
        List<Menunggu> baris = tempat.ambil(syarat, setelah, sekali);
        hitungan.diambil = baris.size();
        if (baris.isEmpty()) {
            return baris;
        }
        ArrayNode isi = JsonNodeFactory.instance.arrayNode(baris.size());
        baris.forEach(satu -> isi.add(satu.isi()));
        HasilKiriman hasil =
                olah(ragam.get(kiriman.ragam()), isi, OpsiKiriman.pelepasan(mode, kiriman.diterima(), hitungan.bahasa));
        Map<Integer, List<Fault>> galat = new TreeMap<>();
        hasil.galat()
                .forEach(satu -> galat.computeIfAbsent(satu.baris(), n -> new ArrayList<>())
                        .add(satu));
        List<Long> selesai = new ArrayList<>();
        List<Long> digantikan = new ArrayList<>();
        List<Sebab> menunggu = new ArrayList<>();
        for (int nomor = 0; nomor < baris.size(); nomor++) {
            if (galat.containsKey(nomor)) {
                menunggu.add(new Sebab(baris.get(nomor).id(), galat.get(nomor)));
            } else if (hasil.baris().get(nomor) == HasilBaris.DIGANTIKAN) {
                digantikan.add(baris.get(nomor).id());
            } else {
                selesai.add(baris.get(nomor).id());
            }
        }
        String oleh = pelaku.getPrincipal().getName();
        Instant waktu = Instant.now();
        tempat.selesai(selesai, StatusParkir.DILEPAS, oleh, null, waktu);
        tempat.selesai(digantikan, StatusParkir.DIGANTIKAN, oleh, null, waktu);
        tempat.sebab(menunggu);
        hitungan.tambah(
                selesai.size(), digantikan.size(), menunggu, hasil.laporan().token());
        return baris;
    }

    private <R extends BarisMasuk, K extends KunciRealisasi & Comparable<K>, V> HasilKiriman olah(
            Ragam<R, K, V> ragam, ArrayNode isi, OpsiKiriman opsi) {
        return pengolah.olah(isi, ragam, opsi);
    }

    /** Adds up the batches of one request. */
    private final class Hitungan {

        private final Locale bahasa;
        private final List<LaporanPelepasan.Galat> galat = new ArrayList<>();
        private final Map<String, CompletionToken.Part> token = new TreeMap<>();
        private int dilepas;
        private int digantikan;
        private int menunggu;
        private boolean sisa;
        private String kursor;
        /** Rows of the transaction that runs. */
        private int diambil;

        private Hitungan(Locale bahasa) {
            this.bahasa = bahasa;
        }

        private boolean penuh() {
            return dilepas + digantikan + menunggu >= BARIS_TERBANYAK;
        }

        private void tambah(int selesai, int didahului, List<Sebab> sebab, String tokenBaru) {
            dilepas += selesai;
            digantikan += didahului;
            menunggu += sebab.size();
            sebab.forEach(satu -> satu.galat().forEach(fault -> catat(satu.id(), fault)));
            if (tokenBaru != null) {
                // Batches of one unit follow each other, so the last version is the one to wait for.
                CompletionToken.ofOurs(tokenBaru)
                        .parts()
                        .forEach(bagian -> token.put(bagian.topik() + " " + bagian.kunci(), bagian));
            }
        }

        private void tolak(ProblemException e) {
            menunggu += diambil;
            List<Fault> sebab = e.faults().isEmpty()
                    ? List.of(Fault.at("", e.kode(), e.args().toArray()))
                    : e.faults();
            sebab.forEach(fault -> catat(null, fault));
        }

        private void catat(Long id, Fault fault) {
            if (galat.size() < GALAT_TERBANYAK) {
                var kata = problems.entry(fault, bahasa);
                galat.add(new LaporanPelepasan.Galat(id, kata.kode(), kata.medan(), kata.pesan()));
            }
        }

        private LaporanPelepasan laporan() {
            return new LaporanPelepasan(
                    dilepas + digantikan + menunggu,
                    dilepas,
                    digantikan,
                    menunggu,
                    sisa,
                    sisa ? kursor : null,
                    galat,
                    token.isEmpty() ? null : new CompletionToken(List.copyOf(token.values())).text());
        }
    }
}
