package id.sakip.realization.impor;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.platform.bulk.BulkReport;
import id.sakip.platform.problem.Fault;
import id.sakip.platform.problem.Messages;
import id.sakip.platform.problem.Problem;
import id.sakip.platform.problem.ProblemException;
import id.sakip.platform.problem.ProblemFactory;
import id.sakip.platform.token.CompletionToken;
import id.sakip.realization.kiriman.BarisMasuk;
import id.sakip.realization.kiriman.HasilKiriman;
import id.sakip.realization.kiriman.Jalur;
import id.sakip.realization.kiriman.KirimanBertahap;
import id.sakip.realization.kiriman.KunciRealisasi;
import id.sakip.realization.kiriman.Mode;
import id.sakip.realization.kiriman.OpsiKiriman;
import id.sakip.realization.kiriman.Ragam;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jboss.logging.Logger;

/**
 * Carries out one job. Rows that stand for themselves are written in parts, each with its outcome and the position reached in one
 * transaction: whoever takes the job over goes on behind the last part. An atomic job is read to its end first, and then
 * written in a single transaction together with its own end.
 */
@ApplicationScoped
class PelaksanaPekerjaan {

    /** Metric of every outcome of a job, by {@code ragam} and {@code hasil}. */
    static final String METRIC = "sakip.impor.pekerjaan";

    private static final Logger LOG = Logger.getLogger(PelaksanaPekerjaan.class);
    private static final String MEMERIKSA = "MEMERIKSA";
    private static final String MENULIS = "MENULIS";
    /** A job that fails again and again for a reason of ours is given up. */
    private static final int PERCOBAAN_TERBANYAK = 5;
    /** Values of a part: rows can be large, and memory must not grow with them. */
    private static final int BOBOT_TERBANYAK = 500_000;
    /** Of an atomic job; the exact number of all is counted. */
    private static final int GALAT_ATOMIK_TERBANYAK = 10_000;

    private final PekerjaanRepository pekerjaan;
    private final IsiPekerjaan isi;
    private final PembacaUnggahan pembaca;
    private final KirimanBertahap kiriman;
    private final Map<String, Ragam<?, ?, ?>> ragam;
    private final BatasImpor batas;
    private final ProblemFactory problems;
    private final Messages messages;
    private final MeterRegistry metrics;

    PelaksanaPekerjaan(
            PekerjaanRepository pekerjaan,
            IsiPekerjaan isi,
            PembacaUnggahan pembaca,
            KirimanBertahap kiriman,
            @All List<Ragam<?, ?, ?>> ragam,
            BatasImpor batas,
            ProblemFactory problems,
            Messages messages,
            MeterRegistry metrics) {
        this.pekerjaan = pekerjaan;
        this.isi = isi;
        this.pembaca = pembaca;
        this.kiriman = kiriman;
        this.ragam = ragam.stream().collect(Collectors.toUnmodifiableMap(Ragam::nama, Function.identity()));
        this.batas = batas;
        this.problems = problems;
        this.messages = messages;
        this.metrics = metrics;
    }

    /** The kind of rows with this name, or null. */
    Ragam<?, ?, ?> ragam(String nama) {
        return ragam.get(nama);
    }

    /** The job is to stop, or another worker has it; nothing more may be written. */
    private static final class BerhentiException extends RuntimeException {
        private BerhentiException() {
            super(null, null, false, false);
        }
    }

    /** @param lanjut false once somebody wants the job to stop, or another worker has it */
    void jalankan(Pekerjaan satu, UUID pekerja, BooleanSupplier lanjut) {
        StatusPekerjaan akhir;
        String kode = null;
        String pesan = null;
        try {
            if (satu.percobaan() > PERCOBAAN_TERBANYAK) {
                throw new UnggahanException("KESALAHAN_SERVER");
            }
            akhir = jalankan(satu, pekerja, ragam.get(satu.ragam()), lanjut);
        } catch (BerhentiException e) {
            QuarkusTransaction.requiringNew().run(() -> pekerjaan.berhenti(satu.id(), pekerja));
            LOG.infof("import job stopped [pekerjaan=%s]", satu.id());
            return;
        } catch (UnggahanException e) {
            akhir = StatusPekerjaan.GAGAL;
            kode = e.kode();
            pesan = messages.text(bahasa(satu), kode, e.args());
        } catch (ProblemException e) {
            akhir = StatusPekerjaan.GAGAL;
            kode = e.kode();
            pesan = messages.text(bahasa(satu), kode, e.args());
        } catch (IOException e) {
            throw new IllegalStateException("cannot read the upload of job " + satu.id(), e);
        }
        StatusPekerjaan status = akhir;
        String alasan = kode;
        String kata = pesan;
        // An atomic job has ended in the transaction that wrote it; then this changes nothing.
        QuarkusTransaction.requiringNew().run(() -> pekerjaan.selesai(satu.id(), pekerja, status, alasan, kata));
        metrics.counter(METRIC, "ragam", satu.ragam(), "hasil", status.name().toLowerCase(Locale.ROOT))
                .increment();
        LOG.infof("import job ended [pekerjaan=%s, status=%s, kode=%s]", satu.id(), status, alasan);
    }

    private <R extends BarisMasuk, K extends KunciRealisasi & Comparable<K>, V> StatusPekerjaan jalankan(
            Pekerjaan satu, UUID pekerja, Ragam<R, K, V> jenis, BooleanSupplier lanjut) throws IOException {
        boolean atomik = satu.mode() == Mode.ATOMIK;
        if (atomik) {
            // It begins anew, also when it had been begun before.
            QuarkusTransaction.requiringNew().run(() -> isi.lupakan(satu.id()));
        }
        OpsiKiriman opsi =
                new OpsiKiriman(satu.mode(), satu.dryRun(), satu.parkir() && !atomik, Jalur.IMPOR, null, bahasa(satu));
        Jalannya<R, K, V> jalannya =
                new Jalannya<>(satu, pekerja, kiriman.mulai(jenis, opsi), lanjut, atomik ? 0 : satu.dibaca());
        try (InputStream unggahan = isi.buka(satu.id())) {
            pembaca.baca(satu, unggahan, jenis.bentuk(), jalannya::terima);
        }
        return jalannya.akhiri();
    }

    private static Locale bahasa(Pekerjaan satu) {
        return satu.bahasa().equals("en") ? Locale.ENGLISH : Messages.INDONESIAN;
    }

    /** One job on its way. */
    private final class Jalannya<R extends BarisMasuk, K extends KunciRealisasi & Comparable<K>, V> {

        private final Pekerjaan satu;
        private final UUID pekerja;
        private final KirimanBertahap.Sesi<R, K, V> sesi;
        private final BooleanSupplier lanjut;
        private final boolean atomik;
        /** Rows that an earlier worker has written: read again for what they are compared with, and not written. */
        private final int dilewati;

        private final List<Baris> bagian = new ArrayList<>();
        private final Map<String, CompletionToken.Part> token = new TreeMap<>();
        private final List<IsiPekerjaan.Galat> galatAtomik = new ArrayList<>();
        private Pekerjaan.Jumlah jumlah;
        private int dibaca;
        /** Rows, and the values in them, that were read since the last part. */
        private int sejakTulis;

        private int bobot;
        private int cacat;
        private boolean dapatMenunggu = true;

        private Jalannya(
                Pekerjaan satu,
                UUID pekerja,
                KirimanBertahap.Sesi<R, K, V> sesi,
                BooleanSupplier lanjut,
                int dilewati) {
            this.satu = satu;
            this.pekerja = pekerja;
            this.sesi = sesi;
            this.lanjut = lanjut;
            this.atomik = satu.mode() == Mode.ATOMIK;
            this.dilewati = dilewati;
            this.jumlah = atomik ? Pekerjaan.Jumlah.NOL : satu.jumlah();
            if (satu.token() != null) {
                tambahToken(satu.token());
            }
        }

        private void terima(Baris baris) {
            List<Fault> galat = sesi.baca(baris.isi());
            dibaca++;
            if (!atomik && dibaca <= dilewati) {
                sesi.lupakan();
                return;
            }
            if (atomik) {
                if (!galat.isEmpty()) {
                    catatCacat(baris, galat);
                }
            } else {
                bagian.add(baris);
            }
            sejakTulis++;
            bobot += bobot(baris.isi());
            if (sejakTulis >= batas.barisSekali() || bobot >= BOBOT_TERBANYAK) {
                sejakTulis = 0;
                bobot = 0;
                if (!lanjut.getAsBoolean()) {
                    throw new BerhentiException();
                }
                if (atomik) {
                    kemajuan(MEMERIKSA);
                } else {
                    tulisBagian();
                }
            }
        }

        /** Long texts count as several values. */
        private static int bobot(JsonNode isi) {
            int bobot = isi.isTextual() ? 1 + isi.textValue().length() / 64 : 1;
            for (JsonNode dalam : isi) {
                bobot += bobot(dalam);
            }
            return bobot;
        }

        private StatusPekerjaan akhiri() {
            if (atomik) {
                return akhiriAtomik();
            }
            if (!bagian.isEmpty()) {
                tulisBagian();
            }
            return StatusPekerjaan.SELESAI;
        }

        /** Writes what has been read since the last time, its outcome and how far the job is, as one. */
        private void tulisBagian() {
            int awal = dibaca - bagian.size();
            QuarkusTransaction.requiringNew().run(() -> {
                HasilKiriman hasil = sesi.tulis();
                jumlah = jumlah.tambah(jumlah(hasil.laporan()));
                tambahToken(hasil.laporan().token());
                List<IsiPekerjaan.Galat> galat = new ArrayList<>();
                int urutan = 0;
                int terakhir = -1;
                for (int i = 0; i < hasil.galat().size(); i++) {
                    Fault fault = hasil.galat().get(i);
                    urutan = fault.baris() == terakhir ? urutan + 1 : 0;
                    terakhir = fault.baris();
                    Baris baris = bagian.get(fault.baris());
                    galat.add(galat(awal + fault.baris(), urutan, baris.letak(), fault, baris.isi()));
                }
                isi.catat(satu.id(), awal, hasil.baris(), galat);
                if (!pekerjaan.kemajuan(satu.id(), pekerja, MENULIS, dibaca, jumlah, teksToken())) {
                    throw new BerhentiException();
                }
            });
            bagian.clear();
        }

        private StatusPekerjaan akhiriAtomik() {
            sesi.wajibDalamWilayah();
            if (cacat > 0) {
                return akhiriTanpaTulisan();
            }
            if (!lanjut.getAsBoolean()) {
                throw new BerhentiException();
            }
            kemajuan(MENULIS);
            try {
                QuarkusTransaction.requiringNew().run(() -> {
                    HasilKiriman hasil = sesi.tulis();
                    isi.catat(satu.id(), 0, hasil.baris(), List.of());
                    tambahToken(hasil.laporan().token());
                    if (!pekerjaan.kemajuan(
                            satu.id(), pekerja, MENULIS, dibaca, jumlah(hasil.laporan()), teksToken())) {
                        throw new BerhentiException();
                    }
                    pekerjaan.selesai(satu.id(), pekerja, StatusPekerjaan.SELESAI, null, null);
                });
                return StatusPekerjaan.SELESAI;
            } catch (ProblemException e) {
                if (e.faults().isEmpty()) {
                    // No row is to blame, so waiting mends nothing.
                    throw e;
                }
                // Found under the locks: quarters that are closed.
                Map<Integer, List<Fault>> perBaris = new TreeMap<>();
                e.faults()
                        .forEach(f -> perBaris.computeIfAbsent(f.baris(), b -> new ArrayList<>())
                                .add(f));
                perBaris.forEach((nomor, galat) -> catatCacat(nomor, 0, null, galat));
                return akhiriTanpaTulisan();
            }
        }

        private StatusPekerjaan akhiriTanpaTulisan() {
            boolean ditunda = satu.parkir() && dapatMenunggu;
            jumlah = new Pekerjaan.Jumlah(0, 0, 0, ditunda ? 0 : cacat, ditunda ? cacat : 0);
            QuarkusTransaction.requiringNew().run(() -> {
                isi.catat(satu.id(), 0, List.of(), galatAtomik);
                if (!pekerjaan.kemajuan(satu.id(), pekerja, MENULIS, dibaca, jumlah, null)) {
                    throw new BerhentiException();
                }
            });
            return ditunda ? StatusPekerjaan.DITUNDA : StatusPekerjaan.DITOLAK;
        }

        private void catatCacat(Baris baris, List<Fault> galat) {
            catatCacat(dibaca - 1, baris.letak(), baris.isi(), galat);
        }

        private void catatCacat(int nomor, int letak, JsonNode baris, List<Fault> galat) {
            cacat++;
            dapatMenunggu &= KirimanBertahap.dapatMenunggu(galat);
            for (int urutan = 0; urutan < galat.size() && galatAtomik.size() < GALAT_ATOMIK_TERBANYAK; urutan++) {
                galatAtomik.add(galat(nomor, urutan, letak, galat.get(urutan), baris));
            }
        }

        private IsiPekerjaan.Galat galat(int nomor, int urutan, int letak, Fault fault, JsonNode baris) {
            Problem.Entry kata = problems.entry(fault, bahasa(satu));
            return new IsiPekerjaan.Galat(
                    nomor,
                    urutan,
                    letak,
                    kata.kode(),
                    kata.medan(),
                    kata.pesan(),
                    baris == null ? "" : baris.toString());
        }

        /** Seen by others at once, since it is a transaction of its own. */
        private void kemajuan(String tahap) {
            boolean masih = QuarkusTransaction.requiringNew()
                    .call(() -> pekerjaan.kemajuan(satu.id(), pekerja, tahap, dibaca, jumlah, null));
            if (!masih) {
                throw new BerhentiException();
            }
        }

        private void tambahToken(String baru) {
            if (baru != null) {
                CompletionToken.ofOurs(baru)
                        .parts()
                        .forEach(satuBagian -> token.put(satuBagian.topik() + " " + satuBagian.kunci(), satuBagian));
            }
        }

        private String teksToken() {
            return token.isEmpty() ? null : new CompletionToken(List.copyOf(token.values())).text();
        }

        private static Pekerjaan.Jumlah jumlah(BulkReport laporan) {
            return new Pekerjaan.Jumlah(
                    laporan.dibuat(), laporan.diubah(), laporan.tetap(), laporan.ditolak(), laporan.diparkir());
        }
    }
}
