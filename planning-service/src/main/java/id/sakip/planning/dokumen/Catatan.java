package id.sakip.planning.dokumen;

import java.util.List;

import id.sakip.platform.problem.Fault;

/**
 * A warning as it is kept with a document: the code and its arguments, so that it can be put into words in any language.
 *
 * @param medan place in the document, e.g. {@code sasaran[0].indikator[1].target}
 */
record Catatan(String kode, String medan, List<String> args) {

    static Catatan dari(Fault temuan) {
        return new Catatan(
                temuan.kode(),
                temuan.medan(),
                temuan.args().stream().map(String::valueOf).toList());
    }

    Fault sebagaiTemuan() {
        return Fault.at(medan, kode, args.toArray());
    }
}
