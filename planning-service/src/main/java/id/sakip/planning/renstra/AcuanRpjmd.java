package id.sakip.planning.renstra;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import id.sakip.planning.dokumen.Temuan;
import id.sakip.planning.rpjmd.TautanRpjmd;
import id.sakip.planning.rpjmd.TautanRpjmd.Ditemukan;

/** What the codes of the RPJMD in a Renstra mean. */
@ApplicationScoped
class AcuanRpjmd {

    private final TautanRpjmd rpjmd;
    private final RenstraRepository renstra;

    AcuanRpjmd(TautanRpjmd rpjmd, RenstraRepository renstra) {
        this.rpjmd = rpjmd;
        this.renstra = renstra;
    }

    /** What the RPJMD in force has of the codes that {@code isi} names. */
    Ditemukan berlaku(IsiRenstra isi) {
        return rpjmd.cari(isi.kodePd(), isi.tahunAwal(), tujuan(isi), sasaran(isi));
    }

    /** The tujuan of {@code isi} without links to what the RPJMD in force does not have any more. */
    List<IsiRenstra.Tujuan> tertaut(IsiRenstra isi) {
        Ditemukan kini = berlaku(isi);
        return isi.tujuan().stream()
                .map(t -> new IsiRenstra.Tujuan(
                        t.kode(),
                        t.uraian(),
                        t.tujuanRpjmd() == null || kini.tujuan(t.tujuanRpjmd()).isEmpty() ? null : t.tujuanRpjmd(),
                        t.indikator(),
                        t.sasaran().stream().map(s -> tertaut(s, kini)).toList()))
                .toList();
    }

    private static IsiRenstra.Sasaran tertaut(IsiRenstra.Sasaran s, Ditemukan kini) {
        boolean ada = s.sasaranRpjmd() != null && kini.sasaran(s.sasaranRpjmd()).isPresent();
        return new IsiRenstra.Sasaran(
                s.kode(),
                s.uraian(),
                ada ? s.sasaranRpjmd() : null,
                s.strategi(),
                s.kebijakan(),
                s.program(),
                s.indikator());
    }

    /**
     * What the codes of {@code isi} mean in the document {@code id}: what it refers to, also when that RPJMD was replaced
     * since. A code that the document does not name any more is looked up in the RPJMD in force.
     */
    Ditemukan tersimpan(UUID id, IsiRenstra isi) {
        Set<String> tujuan = tujuan(isi);
        Set<String> sasaran = sasaran(isi);
        if (tujuan.isEmpty() && sasaran.isEmpty()) {
            return new Ditemukan(List.of(), List.of());
        }
        Ditemukan tertaut = rpjmd.cari(renstra.tujuanRpjmd(id), renstra.sasaranRpjmd(id));
        Ditemukan lain = rpjmd.cari(
                isi.kodePd(),
                isi.tahunAwal(),
                tanpa(
                        tujuan,
                        tertaut.tujuan().stream()
                                .map(TautanRpjmd.TujuanRpjmd::kode)
                                .toList()),
                tanpa(
                        sasaran,
                        tertaut.sasaran().stream()
                                .map(TautanRpjmd.SasaranRpjmd::kode)
                                .toList()));
        return new Ditemukan(
                Stream.concat(tertaut.tujuan().stream(), lain.tujuan().stream())
                        .filter(t -> tujuan.contains(t.kode()))
                        .toList(),
                Stream.concat(tertaut.sasaran().stream(), lain.sasaran().stream())
                        .filter(s -> sasaran.contains(s.kode()))
                        .toList());
    }

    /** Finds links of a draft to an RPJMD that is not in force any more. */
    void periksa(Renstra draf, Temuan temuan) {
        Ditemukan kini = berlaku(draf.isi());
        for (int t = 0; t < draf.tujuan().size(); t++) {
            RenstraTujuan tujuan = draf.tujuan().get(t);
            String di = "tujuan[" + t + "]";
            if (tujuan.rpjmdTujuanId() != null
                    && kini.tujuan(tujuan.rpjmdTujuanId()).isEmpty()) {
                temuan.ingatkan(di + ".tujuanRpjmd", "RPJMD_SUDAH_DIGANTI", tujuan.tujuanRpjmd());
            }
            for (int s = 0; s < tujuan.sasaran().size(); s++) {
                RenstraSasaran sasaran = tujuan.sasaran().get(s);
                if (sasaran.rpjmdSasaranId() != null
                        && kini.sasaran(sasaran.rpjmdSasaranId()).isEmpty()) {
                    temuan.ingatkan(
                            di + ".sasaran[" + s + "].sasaranRpjmd", "RPJMD_SUDAH_DIGANTI", sasaran.sasaranRpjmd());
                }
            }
        }
    }

    private static Set<String> tujuan(IsiRenstra isi) {
        Set<String> kode = new LinkedHashSet<>();
        isi.tujuan().stream()
                .map(IsiRenstra.Tujuan::tujuanRpjmd)
                .filter(k -> k != null)
                .forEach(kode::add);
        return kode;
    }

    private static Set<String> sasaran(IsiRenstra isi) {
        Set<String> kode = new LinkedHashSet<>();
        isi.tujuan().stream()
                .flatMap(t -> t.sasaran().stream())
                .map(IsiRenstra.Sasaran::sasaranRpjmd)
                .filter(k -> k != null)
                .forEach(kode::add);
        return kode;
    }

    private static Set<String> tanpa(Set<String> semua, Collection<String> sudah) {
        Set<String> sisa = new LinkedHashSet<>(semua);
        sisa.removeAll(sudah);
        return sisa;
    }
}
