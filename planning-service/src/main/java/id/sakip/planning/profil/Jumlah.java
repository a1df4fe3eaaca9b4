package id.sakip.planning.profil;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import id.sakip.planning.profil.IsiProfil.DesaKelurahan;
import id.sakip.planning.profil.IsiProfil.Golongan;
import id.sakip.planning.profil.IsiProfil.Jabatan;
import id.sakip.planning.profil.IsiProfil.Pendidikan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Sums over the lines of a profile, for comparison with the totals that the document states. A line without a count adds
 * nothing; a sum over lines none of which has a count is null, which is not 0.
 *
 * @param jumlahJabatan civil servants over all posts
 * @param jumlahGolongan civil servants over all ranks
 * @param jumlahPendidikanAsn civil servants over all levels of education
 * @param jumlahPendidikanNonAsn others over all levels of education
 * @param jumlahPenduduk men and women; null unless both are there, for one of them alone is no population
 * @param jumlahDesa number of desa in the list, null without a list
 * @param jumlahKelurahan number of kelurahan in the list, null without a list
 */
@Schema(name = "ProfilJumlah")
record Jumlah(
        Integer jumlahJabatan,
        Integer jumlahGolongan,
        Integer jumlahPendidikanAsn,
        Integer jumlahPendidikanNonAsn,
        Integer jumlahPenduduk,
        Integer jumlahDesa,
        Integer jumlahKelurahan) {

    static Jumlah dari(IsiProfil isi) {
        IsiProfil.Sdm sdm = isi.sdm() == null ? new IsiProfil.Sdm(null, null, null, null, null) : isi.sdm();
        return new Jumlah(
                jumlah(sdm.jabatan(), Jabatan::jumlah),
                jumlah(sdm.golongan(), Golongan::jumlah),
                jumlah(sdm.pendidikan(), Pendidikan::asn),
                jumlah(sdm.pendidikan(), Pendidikan::nonAsn),
                penduduk(isi.penduduk()),
                banyak(isi.desaKelurahan(), DesaKelurahan.Jenis.DESA),
                banyak(isi.desaKelurahan(), DesaKelurahan.Jenis.KELURAHAN));
    }

    private static <T> Integer jumlah(List<T> baris, Function<T, Integer> banyak) {
        return baris.stream()
                .map(banyak)
                .filter(Objects::nonNull)
                .reduce(Integer::sum)
                .orElse(null);
    }

    private static Integer penduduk(IsiProfil.Penduduk penduduk) {
        return penduduk == null || penduduk.lakiLaki() == null || penduduk.perempuan() == null
                ? null
                : penduduk.lakiLaki() + penduduk.perempuan();
    }

    private static Integer banyak(List<DesaKelurahan> semua, DesaKelurahan.Jenis jenis) {
        return semua.isEmpty()
                ? null
                : (int) semua.stream().filter(d -> d.jenis() == jenis).count();
    }
}
