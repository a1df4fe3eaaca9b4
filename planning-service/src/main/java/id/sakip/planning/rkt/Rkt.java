package id.sakip.planning.rkt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;

import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.Rupiah;
import id.sakip.planning.dokumen.Dokumen;
import id.sakip.planning.rencana.domain.BahanRencana;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** The yearly plan of a unit: which programs serve which sasaran, and the budget tree of the programs. */
@Entity
@Table(name = "rkt")
class Rkt extends Dokumen<IsiRkt> {

    static final String JENIS = "RKT";

    @Enumerated(EnumType.STRING)
    private JenisRkt jenis;

    private Rupiah jumlahPagu;

    @OneToMany(mappedBy = "rkt", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("urutan")
    @Fetch(FetchMode.SUBSELECT)
    private List<RktSasaran> sasaran = new ArrayList<>();

    @OneToMany(mappedBy = "rkt", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("urutan")
    @Fetch(FetchMode.SUBSELECT)
    private List<RktProgram> program = new ArrayList<>();

    protected Rkt() {}

    Rkt(IsiRkt isi) {
        super(isi.kodePd(), isi.tahun());
        isi(isi);
    }

    @Override
    protected void isi(IsiRkt isi) {
        tanggal(isi.tanggal());
        jenis = isi.jenis();
        jumlahPagu = isi.jumlahPagu();
        Map<KodeNomenklatur, RktProgram> sudah = new HashMap<>();
        for (IsiRkt.Sasaran s : isi.sasaran()) {
            List<RktProgram> pendukung = new ArrayList<>();
            for (IsiRkt.Program p : s.program()) {
                pendukung.add(sudah.computeIfAbsent(p.kode(), kode -> {
                    RktProgram baru = new RktProgram(this, program.size(), p);
                    program.add(baru);
                    return baru;
                }));
            }
            sasaran.add(new RktSasaran(this, sasaran.size(), s, pendukung));
        }
    }

    JenisRkt jenis() {
        return jenis;
    }

    List<RktSasaran> sasaran() {
        return sasaran;
    }

    List<RktProgram> program() {
        return program;
    }

    List<RktSubKegiatan> subKegiatan() {
        return program.stream()
                .flatMap(p -> p.kegiatan().stream())
                .flatMap(k -> k.subKegiatan().stream())
                .toList();
    }

    @Override
    protected String jenisDokumen() {
        return JENIS;
    }

    @Override
    protected SortedSet<Integer> tahunTercakup() {
        return new TreeSet<>(List.of(tahun()));
    }

    @Override
    protected void kosongkan() {
        sasaran.clear();
        program.clear();
    }

    @Override
    public IsiRkt isi() {
        Set<RktProgram> sudah = new HashSet<>();
        List<IsiRkt.Sasaran> isi = new ArrayList<>();
        for (RktSasaran s : sasaran) {
            isi.add(s.isi(sudah));
        }
        return new IsiRkt(kodePd(), tahun(), jenis, tanggal(), jumlahPagu, isi);
    }

    @Override
    public void sumbang(int tahun, BahanRencana bahan) {
        bahan.rkt(new BahanRencana.Rkt(
                id(),
                tanggal(),
                sasaran.stream()
                        .collect(Collectors.toMap(
                                RktSasaran::kode,
                                s -> s.program().stream().map(RktProgram::kode).toList())),
                program.stream().map(RktProgram::rencana).toList(),
                sasaran.stream().map(RktSasaran::rencana).toList()));
    }
}
