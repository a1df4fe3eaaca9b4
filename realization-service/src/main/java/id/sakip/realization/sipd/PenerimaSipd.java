package id.sakip.realization.sipd;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.KodeWilayah;
import id.sakip.platform.bulk.BulkReport;
import id.sakip.platform.problem.Messages;
import id.sakip.platform.problem.ProblemException;
import id.sakip.platform.security.Peran;
import id.sakip.realization.kiriman.OpsiKiriman;
import id.sakip.realization.kiriman.PenerimaKiriman;
import id.sakip.realization.sipd.DokumenRepository.Kumulatif;
import id.sakip.realization.sipd.Penyusun.Susunan;
import id.sakip.realization.sipd.domain.Amplop;
import id.sakip.realization.sipd.domain.Sumber;
import id.sakip.realization.unit.UnitTahun;

/** Takes in what a sender of SIPD figures pushes. */
@ApplicationScoped
public class PenerimaSipd {

    /** Senders call it before they send a unit again; here nothing is switched off, because every line has its own key. */
    private static final String NONAKTIF = "update_bl_realisasi_nonactive";

    private final Penyusun penyusun;
    private final PenerimaKiriman penerima;
    private final RagamAkun ragamAkun;
    private final RagamDokumen ragamDokumen;
    private final DokumenRepository dokumen;
    private final PenentuUnit penentu;
    private final Messages kata;

    PenerimaSipd(
            Penyusun penyusun,
            PenerimaKiriman penerima,
            RagamAkun ragamAkun,
            RagamDokumen ragamDokumen,
            DokumenRepository dokumen,
            PenentuUnit penentu,
            Messages kata) {
        this.penyusun = penyusun;
        this.penerima = penerima;
        this.ragamAkun = ragamAkun;
        this.ragamDokumen = ragamDokumen;
        this.dokumen = dokumen;
        this.penentu = penentu;
        this.kata = kata;
    }

    /**
     * Takes a body apart and writes its rows.
     *
     * @param isi maps, lists, texts and numbers
     * @param tambahan query parameters, for what the body does not say
     * @param sumber the source when the address names it; null to recognise it
     * @throws ProblemException 422 when no source is recognisable, or an atomic delivery has a bad row
     */
    @RolesAllowed({Peran.OPERATOR_KECAMATAN, Peran.INTEGRASI, Peran.ADMIN})
    public LaporanSipd terima(Object isi, Map<String, String> tambahan, Sumber sumber, OpsiKiriman opsi) {
        Gema aksi = Gema.dari(isi);
        if (NONAKTIF.equals(aksi.action)) {
            return laporan(aksi, List.of(), 0, new Gabungan().laporan(), null, opsi.bahasa());
        }
        List<Amplop> amplop =
                Amplop.buka(isi, tambahan, sumber).orElseThrow(() -> ProblemException.of(422, "SUMBER_TIDAK_DIKENALI"));
        Gabungan gabungan = new Gabungan();
        Gabungan kumulatif = new Gabungan();
        List<Sumber> dari = new ArrayList<>();
        int induk = 0;
        boolean lengkap = false;
        for (int awal = 0; awal < amplop.size(); ) {
            Sumber jenis = amplop.get(awal).sumber();
            ArrayNode baris = JsonNodeFactory.instance.arrayNode();
            int akhir = awal;
            for (; akhir < amplop.size() && amplop.get(akhir).sumber() == jenis; akhir++) {
                Susunan susunan =
                        jenis == Sumber.D ? penyusun.dokumen(amplop.get(akhir)) : penyusun.akun(amplop.get(akhir));
                baris.addAll(susunan.baris());
                induk += susunan.induk();
            }
            BulkReport bagian = jenis == Sumber.D
                    ? penerima.terima(baris, ragamDokumen, opsi)
                    : penerima.terima(baris, ragamAkun, opsi);
            gabungan.tambah(bagian);
            if (jenis == Sumber.D && !opsi.dryRun() && bagian.ditolak() == 0 && bagian.diparkir() == 0) {
                Optional<BulkReport> jumlah = jumlahkan(amplop.subList(awal, akhir), baris, opsi);
                jumlah.ifPresent(kumulatif::tambah);
                lengkap |= jumlah.isPresent();
            }
            if (!dari.contains(jenis)) {
                dari.add(jenis);
            }
            awal = akhir;
        }
        return laporan(aksi, dari, induk, gabungan.laporan(), lengkap ? kumulatif.laporan() : null, opsi.bahasa());
    }

    /** Documents become amounts once the sender says that all of them up to a date are there. */
    private Optional<BulkReport> jumlahkan(List<Amplop> amplop, ArrayNode baris, OpsiKiriman opsi) {
        Optional<LocalDate> sampai = amplop.stream()
                .map(Amplop::lengkapSampai)
                .flatMap(Optional::stream)
                .findFirst();
        if (sampai.isEmpty()) {
            return Optional.empty();
        }
        Set<UnitTahun> unit = new HashSet<>();
        UnaryOperator<JsonNode> penyiap = penentu.penyiap();
        for (JsonNode dikirim : baris) {
            JsonNode satu = penyiap.apply(dikirim);
            unit.add(new UnitTahun(
                    new KodeWilayah(satu.path("kodePd").textValue()),
                    satu.path("tahun").intValue()));
        }
        ArrayNode jumlah = JsonNodeFactory.instance.arrayNode();
        for (UnitTahun satu : unit) {
            dokumen.kumulatif(satu, sampai.get()).forEach(akun -> jumlah.add(baris(satu, sampai.get(), akun)));
        }
        return Optional.of(penerima.terima(jumlah, ragamAkun, opsi));
    }

    private static JsonNode baris(UnitTahun unit, LocalDate sampai, Kumulatif akun) {
        return Simpul.dari(new BarisAkun(
                Sumber.D,
                unit.kodePd(),
                null,
                akun.kodeSubSkpd(),
                unit.tahun(),
                sampai,
                new KodeNomenklatur(akun.kodeKegiatan()),
                akun.kodeAkun(),
                null,
                null,
                null,
                null,
                akun.realisasi(),
                null,
                true,
                null,
                null,
                null));
    }

    private LaporanSipd laporan(
            Gema aksi, List<Sumber> sumber, int induk, BulkReport laporan, BulkReport kumulatif, Locale bahasa) {
        boolean berhasil = laporan.ditolak() == 0 && (kumulatif == null || kumulatif.ditolak() == 0);
        List<Object> hitungan = List.of(
                laporan.diterima(),
                laporan.dibuat(),
                laporan.diubah(),
                laporan.tetap(),
                laporan.ditolak(),
                laporan.diparkir());
        return new LaporanSipd(
                berhasil ? "success" : "error",
                kata.text(bahasa, berhasil ? "SIPD_DITERIMA" : "SIPD_DITERIMA_SEBAGIAN", hitungan),
                aksi.action,
                aksi.idUnit,
                aksi.kodeSbl,
                sumber,
                induk,
                laporan,
                kumulatif);
    }

    /** What senders look for in an answer to find the request that it belongs to; it goes back and nowhere else. */
    private record Gema(String action, String idUnit, String kodeSbl) {

        private static Gema dari(Object isi) {
            if (!(isi instanceof Map<?, ?> objek)) {
                return new Gema(null, null, null);
            }
            String unit = teks(objek.get("id_unit"), "\\d{1,12}");
            return new Gema(
                    teks(objek.get("action"), "[A-Za-z0-9_]{1,60}"),
                    unit == null ? teks(objek.get("id_skpd"), "\\d{1,12}") : unit,
                    teks(objek.get("kode_sbl"), "[0-9.]{1,100}"));
        }

        private static String teks(Object isi, String bentuk) {
            return isi != null && isi.toString().matches(bentuk) ? isi.toString() : null;
        }
    }
}
