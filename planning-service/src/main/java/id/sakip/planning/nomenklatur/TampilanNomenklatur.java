package id.sakip.planning.nomenklatur;

import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.KodeNomenklatur.Tingkat;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An entry of the official list as the API shows it.
 *
 * @param satuan unit of measure of the output, null when none is known
 * @param berlakuSampai null while no end is known
 */
@Schema(name = "Nomenklatur", examples = """
                {"kode":"7.01.03.2.01.0001","tingkat":"SUB_KEGIATAN","induk":"7.01.03.2.01",\
                "uraian":"Peningkatan Partisipasi Masyarakat dalam Forum Musyawarah Perencanaan Pembangunan di Desa",\
                "satuan":"Lembaga","sumber":"Permendagri 90/2019, terakhir Kepmendagri 050-5889/2021",\
                "berlakuMulai":2021,"berlakuSampai":null,"versi":1}""")
record TampilanNomenklatur(
        KodeNomenklatur kode,
        Tingkat tingkat,
        KodeNomenklatur induk,
        String uraian,
        String satuan,
        String sumber,
        int berlakuMulai,
        Integer berlakuSampai,
        long versi) {

    static TampilanNomenklatur dari(BarisNomenklatur b) {
        return new TampilanNomenklatur(
                new KodeNomenklatur(b.kode()),
                b.tingkat(),
                b.induk(),
                b.uraian(),
                b.satuan(),
                b.sumber(),
                b.berlakuMulai(),
                b.berlakuSampai(),
                b.versi());
    }
}
