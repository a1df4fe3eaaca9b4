package id.sakip.planning.nomenklatur.domain;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.sakip.contracts.KodeNomenklatur;

/**
 * What the official list of one fiscal year says about some codes. Codes are compared, never wordings: spelling differs per
 * list (<em>Ketentraman</em>, <em>Ketenteraman</em>), and the printed name of a document stays as it is.
 */
public final class DaftarTahun {

    /** First fiscal year with a list of coded sub kegiatan (Permendagri 90/2019); before it, codes are local. */
    public static final int TAHUN_PERTAMA = 2021;

    private final int tahun;
    private final Map<KodeNomenklatur, EntriNomenklatur> entri;

    /** @param entri what the list of {@code tahun} has of the codes in question and of what lies above them */
    public DaftarTahun(int tahun, Collection<EntriNomenklatur> entri) {
        this.tahun = tahun;
        this.entri = entri.stream().collect(Collectors.toMap(EntriNomenklatur::kode, Function.identity()));
    }

    /** The entry of this code, if the list of the year has it. */
    public Optional<EntriNomenklatur> cari(KodeNomenklatur kode) {
        return Optional.ofNullable(entri.get(kode));
    }

    /** The code with the name the list gives it, {@code 7.01.03.2.01 Koordinasi Kegiatan Pemberdayaan Desa}, else the code alone. */
    public String sebutan(KodeNomenklatur kode) {
        return cari(kode).map(e -> kode + " " + e.uraian()).orElseGet(kode::toString);
    }

    /**
     * What the list says against the use of a code in this year: {@code KODE_DI_LUAR_NOMENKLATUR} for an official code that
     * the list does not have, {@code KODE_LOKAL_BERNOMENKLATUR} for a local code although there is a list,
     * {@code KODE_RESMI_TERLALU_DINI} for an official code before {@value #TAHUN_PERTAMA}.
     */
    public Optional<Keberatan> periksaKode(KodeNomenklatur kode) {
        if (tahun < TAHUN_PERTAMA) {
            return kode.lokal()
                    ? Optional.empty()
                    : Optional.of(Keberatan.dari("KODE_RESMI_TERLALU_DINI", kode, TAHUN_PERTAMA));
        }
        if (kode.lokal()) {
            return Optional.of(Keberatan.dari("KODE_LOKAL_BERNOMENKLATUR", kode, tahun));
        }
        return entri.containsKey(kode)
                ? Optional.empty()
                : Optional.of(Keberatan.dari("KODE_DI_LUAR_NOMENKLATUR", kode, tahun));
    }

    /**
     * {@code SATUAN_BEDA_NOMENKLATUR} when the list gives the sub kegiatan another unit of measure. Nothing is said where
     * either side has none; case and spaces do not count.
     *
     * @param satuan unit of an output in the document, may be null
     */
    public Optional<Keberatan> periksaSatuan(KodeNomenklatur kode, String satuan) {
        if (satuan == null || satuan.isBlank()) {
            return Optional.empty();
        }
        return cari(kode)
                .map(EntriNomenklatur::satuan)
                .filter(resmi -> !polos(resmi).equals(polos(satuan)))
                .map(resmi -> Keberatan.dari("SATUAN_BEDA_NOMENKLATUR", satuan.strip(), kode, resmi));
    }

    private static String polos(String satuan) {
        return satuan.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }
}
