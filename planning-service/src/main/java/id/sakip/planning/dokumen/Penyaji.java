package id.sakip.planning.dokumen;

import java.util.List;
import java.util.Locale;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;

import id.sakip.platform.problem.Fault;
import id.sakip.platform.problem.Problem;
import id.sakip.platform.problem.ProblemFactory;

/** Puts what is kept of a document into words, in the language of the request. */
@Singleton
public class Penyaji {

    private final ProblemFactory kata;
    private final HttpHeaders tajuk;

    Penyaji(ProblemFactory kata, HttpHeaders tajuk) {
        this.kata = kata;
        this.tajuk = tajuk;
    }

    Siklus sajikan(Keadaan k) {
        return new Siklus(
                k.id(),
                k.status(),
                k.versi(),
                k.peringatan().stream().map(c -> peringatan(c.sebagaiTemuan())).toList(),
                k.alasanPengembalian(),
                k.dibuat(),
                k.diubah(),
                k.diajukan(),
                k.ditetapkan(),
                k.diganti());
    }

    List<Peringatan> peringatan(List<Fault> temuan) {
        return temuan.stream().map(this::peringatan).toList();
    }

    public Peringatan peringatan(Fault temuan) {
        Problem.Entry teks = galat(temuan);
        return new Peringatan(teks.kode(), teks.medan(), teks.pesan());
    }

    public Problem.Entry galat(Fault temuan) {
        return kata.entry(temuan, bahasa());
    }

    public Locale bahasa() {
        return ProblemFactory.locale(tajuk);
    }
}
