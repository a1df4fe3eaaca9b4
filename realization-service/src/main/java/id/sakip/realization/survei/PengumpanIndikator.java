package id.sakip.realization.survei;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.sakip.contracts.Triwulan;
import id.sakip.platform.problem.Fault;
import id.sakip.platform.token.CompletionToken;
import id.sakip.realization.indikator.KunciIndikator;
import id.sakip.realization.indikator.SumberAngkaSurvei;
import id.sakip.realization.indikator.UmpanIndikator;
import id.sakip.realization.indikator.domain.BedaSurvei;
import id.sakip.realization.indikator.domain.NilaiRealisasi;
import id.sakip.realization.survei.PemetaanView.StatusUmpan;
import id.sakip.realization.survei.domain.IsiRekap;
import id.sakip.realization.survei.domain.KeputusanUmpan;
import id.sakip.realization.unit.UnitTahun;
import id.sakip.realization.unit.UnitTahunRepository;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Lets the index of a unit become the realisasi of the indicator whose source is the survey. */
@ApplicationScoped
class PengumpanIndikator implements SumberAngkaSurvei {

    private final PemilihIndikator pemilih;
    private final RekapRepository rekap;
    private final UmpanIndikator indikator;
    private final UnitTahunRepository unitTahun;

    PengumpanIndikator(
            PemilihIndikator pemilih, RekapRepository rekap, UmpanIndikator indikator, UnitTahunRepository unitTahun) {
        this.pemilih = pemilih;
        this.rekap = rekap;
        this.indikator = indikator;
        this.unitTahun = unitTahun;
    }

    /**
     * The recap of a whole unit as far as it matters here.
     *
     * @param ikm released index, null when there is none
     */
    record Sumber(UnitTahun unit, Triwulan triwulan, BigDecimal ikm, IsiRekap isi) {

        NilaiRealisasi menurut() {
            return KeputusanUmpan.menurut(isi.dirilis(), ikm);
        }
    }

    /**
     * A recap and its indicator.
     *
     * @param sekarang the value that the indicator has now, null when it has none
     * @param sebelumnya what recaps have said while it stood
     */
    private record Pasangan(
            Sumber sumber,
            KunciIndikator kunci,
            UmpanIndikator.Sekarang sekarang,
            Collection<NilaiRealisasi> sebelumnya) {

        NilaiRealisasi nilai() {
            return sekarang == null ? null : sekarang.nilai();
        }

        Optional<NilaiRealisasi> keputusan() {
            return KeputusanUmpan.putuskan(
                    sumber.isi().dirilis(), sumber.ikm(), nilai(), sekarang != null && sekarang.diumpan(), sebelumnya);
        }
    }

    /** Brings what these recaps say to their indicators; their units are locked. */
    @Transactional(MANDATORY)
    public List<CompletionToken.Part> umpan(Collection<Sumber> sumber) {
        List<UmpanIndikator.Isian> isian = new ArrayList<>();
        for (Pasangan pasangan : pasangan(sumber)) {
            pasangan.keputusan().ifPresent(nilai -> isian.add(isian(pasangan, nilai)));
        }
        return indikator.tulis(isian);
    }

    /** Brings what all recaps of a unit say: its plan, or what takes the index, may have changed. */
    @Transactional(MANDATORY)
    public List<CompletionToken.Part> umpan(UnitTahun unit) {
        unitTahun.lock(new TreeSet<>(List.of(unit)));
        return umpan(sumber(List.of(unit)));
    }

    /** Why a recap does not become a realisasi: a typed value differs and stays, or several indicators could be meant. */
    Map<Sumber, Fault> peringatan(Collection<Sumber> sumber) {
        Map<Sumber, Fault> peringatan = new LinkedHashMap<>();
        Map<UnitTahun, PemilihIndikator.Pilihan> pilihan = pilihan(sumber);
        for (Sumber satu : sumber) {
            if (pilihan.get(satu.unit()).asal() == PemilihIndikator.AsalPilihan.TIDAK_JELAS) {
                String calon = String.join(", ", pilihan.get(satu.unit()).calon());
                peringatan.put(satu, Fault.at("kodePd", "INDIKATOR_SURVEI_TIDAK_JELAS", calon));
            }
        }
        for (Pasangan pasangan : pasangan(sumber)) {
            beda(pasangan).ifPresent(fault -> peringatan.put(pasangan.sumber(), fault));
        }
        return peringatan;
    }

    /** How a value that stays differs from the release. */
    private static Optional<Fault> beda(Pasangan pasangan) {
        if (!pasangan.sumber().isi().dirilis()
                || pasangan.sekarang() == null
                || pasangan.keputusan().isPresent()) {
            return Optional.empty();
        }
        return BedaSurvei.antara(
                        "ikm",
                        pasangan.kunci().kodeIndikator(),
                        pasangan.nilai(),
                        pasangan.sekarang().teks(),
                        pasangan.sumber().menurut())
                .map(galat -> new Fault(null, galat.kode(), galat.medan(), galat.args()));
    }

    /** Where each recap of a unit and its indicator stand, in the order of quarters. */
    List<PemetaanView.RekapDiumpan> keadaan(UnitTahun unit) {
        List<Sumber> sumber = sumber(List.of(unit));
        Map<Sumber, Pasangan> pasangan = pasangan(sumber).stream().collect(Collectors.toMap(Pasangan::sumber, p -> p));
        return sumber.stream().map(satu -> keadaan(satu, pasangan.get(satu))).toList();
    }

    private static PemetaanView.RekapDiumpan keadaan(Sumber sumber, Pasangan pasangan) {
        if (pasangan == null || pasangan.sekarang() == null) {
            return new PemetaanView.RekapDiumpan(sumber.triwulan(), sumber.ikm(), null, StatusUmpan.BELUM_DIUMPAN);
        }
        // Whatever the reason, no data is what a recap without an index says.
        boolean sama = sumber.ikm() == null
                ? pasangan.nilai() instanceof NilaiRealisasi.TanpaData
                : pasangan.nilai().equals(sumber.menurut());
        StatusUmpan status = sama
                ? StatusUmpan.SESUAI
                : pasangan.keputusan().isPresent() ? StatusUmpan.BELUM_DIUMPAN : StatusUmpan.BERBEDA;
        return new PemetaanView.RekapDiumpan(
                sumber.triwulan(), sumber.ikm(), pasangan.sekarang().teks(), status);
    }

    @Override
    public Map<KunciIndikator, NilaiRealisasi> rilis(Collection<UnitTahun> unit) {
        Map<KunciIndikator, NilaiRealisasi> rilis = new HashMap<>();
        List<Sumber> dirilis =
                sumber(unit).stream().filter(satu -> satu.isi().dirilis()).toList();
        kunci(dirilis).forEach((satu, kunci) -> rilis.put(kunci, satu.menurut()));
        return rilis;
    }

    private List<Sumber> sumber(Collection<UnitTahun> unit) {
        return rekap.seluruhUnit(unit).stream()
                .map(satu -> new Sumber(satu.unit(), satu.triwulan(), satu.ikm(), satu.isi()))
                .toList();
    }

    private List<Pasangan> pasangan(Collection<Sumber> sumber) {
        Map<Sumber, KunciIndikator> kunci = kunci(sumber);
        if (kunci.isEmpty()) {
            return List.of();
        }
        Map<KunciIndikator, UmpanIndikator.Sekarang> sekarang = indikator.sekarang(kunci.values());
        Map<KunciRekap, NavigableMap<Long, NilaiRealisasi>> riwayat = rekap.riwayat(diketik(sekarang));
        return kunci.entrySet().stream()
                .map(satu -> {
                    UmpanIndikator.Sekarang nilai = sekarang.get(satu.getValue());
                    return new Pasangan(
                            satu.getKey(), satu.getValue(), nilai, sebelumnya(satu.getKey(), nilai, riwayat));
                })
                .toList();
    }

    /** The units with values that the survey did not bring, of which former recaps say whether they agreed. */
    private static Set<UnitTahun> diketik(Map<KunciIndikator, UmpanIndikator.Sekarang> sekarang) {
        return sekarang.entrySet().stream()
                .filter(satu -> !satu.getValue().diumpan())
                .map(satu -> satu.getKey().unit())
                .collect(Collectors.toSet());
    }

    private static Collection<NilaiRealisasi> sebelumnya(
            Sumber sumber,
            UmpanIndikator.Sekarang sekarang,
            Map<KunciRekap, NavigableMap<Long, NilaiRealisasi>> riwayat) {
        NavigableMap<Long, NilaiRealisasi> rekap = riwayat.get(new KunciRekap(sumber.unit(), sumber.triwulan(), null));
        return sekarang == null || rekap == null ? Set.of() : KeputusanUmpan.sejak(rekap, sekarang.versi());
    }

    /** The indicator of each recap; a recap of a unit without one is absent. */
    private Map<Sumber, KunciIndikator> kunci(Collection<Sumber> sumber) {
        Map<UnitTahun, PemilihIndikator.Pilihan> pilihan = pilihan(sumber);
        Map<Sumber, KunciIndikator> kunci = new LinkedHashMap<>();
        for (Sumber satu : sumber) {
            String kode = pilihan.get(satu.unit()).kodeIndikator();
            if (kode != null) {
                kunci.put(satu, new KunciIndikator(satu.unit(), satu.triwulan(), kode));
            }
        }
        return kunci;
    }

    private Map<UnitTahun, PemilihIndikator.Pilihan> pilihan(Collection<Sumber> sumber) {
        return pemilih.pilih(sumber.stream().map(Sumber::unit).collect(Collectors.toSet()));
    }

    private static UmpanIndikator.Isian isian(Pasangan pasangan, NilaiRealisasi nilai) {
        Sumber sumber = pasangan.sumber();
        return new UmpanIndikator.Isian(
                pasangan.kunci(),
                nilai,
                teksSumber(sumber.isi()),
                sumber.triwulan().akhir(sumber.unit().tahun()),
                pasangan.sekarang() == null ? null : pasangan.sekarang().penjelasan());
    }

    private static String teksSumber(IsiRekap isi) {
        String asal = Objects.requireNonNullElse(
                isi.sumber(), isi.asal() == IsiRekap.AsalRekap.RESPONS ? "respons tersimpan" : "survei");
        String rilis = isi.tanggalRilis() == null ? "" : ", rilis " + isi.tanggalRilis();
        return "Rekap survei " + asal + " (" + isi.aturan() + rilis + ")";
    }
}
