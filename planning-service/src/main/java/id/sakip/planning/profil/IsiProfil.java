package id.sakip.planning.profil;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import id.sakip.contracts.Bilangan;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Tahun;
import id.sakip.planning.dokumen.Isian;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Content of a profile as a client writes it: what Bab I of the LKIP prints. Every part may be left out. A count that the
 * document prints as {@code -} or leaves blank is null, which is not 0. Persons have no place in it, only offices.
 */
@Schema(name = "IsiProfil", examples = """
                {"kodePd":"35.09.22","tahun":2023,"dasarHukum":["Peraturan Bupati Jember Nomor 29 Tahun 2021"],\
                "struktur":[{"jabatan":"Camat"},{"jabatan":"Sekretaris Kecamatan","induk":"Camat"}],\
                "sdm":{"asn":15,"nonAsn":8,"golongan":[{"pangkat":"Pembina","golongan":"IV/a","jumlah":2}],\
                "pendidikan":[{"pendidikan":"SMA/STM","asn":5,"nonAsn":8}]},\
                "luas":{"nilai":3895,"satuan":"ha"},\
                "penduduk":{"lakiLaki":22571,"perempuan":25964,"jumlah":48535},\
                "desaKelurahan":[{"nama":"Arjasa","jenis":"DESA","status":"mandiri"}]}""")
record IsiProfil(
        @NotNull KodeWilayah kodePd,
        @NotNull @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) Integer tahun,
        LocalDate tanggal,
        @Size(max = 30) List<@NotBlank @Size(max = 500) String> dasarHukum,
        @Size(max = 20) List<@NotBlank @Size(max = 2000) String> kedudukan,
        @Size(max = 50) List<@NotBlank @Size(max = 2000) String> tugas,
        @Size(max = 50) List<@NotBlank @Size(max = 2000) String> fungsi,
        @Size(max = 200) List<@NotNull @Valid JabatanStruktur> struktur,
        @Valid Sdm sdm,
        @Valid Luas luas,
        @Valid Penduduk penduduk,
        @Valid Batas batas,
        @Size(max = 100) List<@NotNull @Valid DesaKelurahan> desaKelurahan,
        @Size(max = 50) List<@NotBlank @Size(max = 2000) String> isuStrategis,
        @Size(max = 50) List<@NotNull @Valid Penghargaan> penghargaan) {

    /** Most persons that one count can mean: more than a kecamatan has, and few enough that sums stay exact. */
    static final int ORANG_TERBANYAK = 10_000_000;

    IsiProfil {
        dasarHukum = Isian.rapi(dasarHukum);
        kedudukan = Isian.rapi(kedudukan);
        tugas = Isian.rapi(tugas);
        fungsi = Isian.rapi(fungsi);
        struktur = Isian.daftar(struktur);
        desaKelurahan = Isian.daftar(desaKelurahan);
        isuStrategis = Isian.rapi(isuStrategis);
        penghargaan = Isian.daftar(penghargaan);
    }

    /**
     * A post in the structure of the organisation.
     *
     * @param induk the post above it as named in this list; null at the top
     */
    @Schema(name = "ProfilJabatanStruktur")
    record JabatanStruktur(
            @NotBlank @Size(max = 200) String jabatan,
            @Size(max = 200) String induk) {
        JabatanStruktur {
            jabatan = Isian.rapi(jabatan);
            induk = Isian.rapi(induk);
        }
    }

    /**
     * The personnel.
     *
     * @param asn civil servants, as the document states it
     * @param nonAsn others, as the document states it
     */
    @Schema(name = "ProfilSdm")
    record Sdm(
            @Min(0) @Max(ORANG_TERBANYAK) Integer asn,
            @Min(0) @Max(ORANG_TERBANYAK) Integer nonAsn,
            @Size(max = 200) List<@NotNull @Valid Jabatan> jabatan,
            @Size(max = 50) List<@NotNull @Valid Golongan> golongan,
            @Size(max = 50) List<@NotNull @Valid Pendidikan> pendidikan) {
        Sdm {
            jabatan = Isian.daftar(jabatan);
            golongan = Isian.daftar(golongan);
            pendidikan = Isian.daftar(pendidikan);
        }
    }

    /** Civil servants in a post; the same post may stand in several lines, as below several seksi. */
    @Schema(name = "ProfilJabatan")
    record Jabatan(
            @NotBlank @Size(max = 200) String jabatan,
            @Min(0) @Max(ORANG_TERBANYAK) Integer jumlah,
            @Size(max = 500) String keterangan) {
        Jabatan {
            jabatan = Isian.rapi(jabatan);
            keterangan = Isian.rapi(keterangan);
        }
    }

    /** Civil servants in a rank, e.g. {@code Pembina}, {@code IV/a}. */
    @Schema(name = "ProfilGolongan")
    record Golongan(
            @Size(max = 100) String pangkat,
            @NotBlank @Size(max = 20) String golongan,
            @Min(0) @Max(ORANG_TERBANYAK) Integer jumlah) {
        Golongan {
            pangkat = Isian.rapi(pangkat);
            golongan = Isian.rapi(golongan);
        }
    }

    /** Personnel by level of education, e.g. {@code SMA/STM}. */
    @Schema(name = "ProfilPendidikan")
    record Pendidikan(
            @NotBlank @Size(max = 100) String pendidikan,
            @Min(0) @Max(ORANG_TERBANYAK) Integer asn,
            @Min(0) @Max(ORANG_TERBANYAK) Integer nonAsn) {
        Pendidikan {
            pendidikan = Isian.rapi(pendidikan);
        }
    }

    /** @param satuan of the area, e.g. {@code ha} or {@code km2} */
    @Schema(name = "ProfilLuas")
    record Luas(
            @NotNull @PositiveOrZero BigDecimal nilai,
            @NotBlank @Size(max = 20) String satuan) {
        Luas {
            nilai = nilai == null ? null : Bilangan.periksa(nilai);
            satuan = Isian.rapi(satuan);
        }
    }

    /** @param jumlah as the document states it */
    @Schema(name = "ProfilPenduduk")
    record Penduduk(
            @Min(0) @Max(ORANG_TERBANYAK) Integer lakiLaki,
            @Min(0) @Max(ORANG_TERBANYAK) Integer perempuan,
            @Min(0) @Max(2 * ORANG_TERBANYAK) Integer jumlah) {}

    /** What lies around the area. */
    @Schema(name = "ProfilBatas")
    record Batas(
            @Size(max = 300) String utara,
            @Size(max = 300) String selatan,
            @Size(max = 300) String barat,
            @Size(max = 300) String timur) {
        Batas {
            utara = Isian.rapi(utara);
            selatan = Isian.rapi(selatan);
            barat = Isian.rapi(barat);
            timur = Isian.rapi(timur);
        }
    }

    /**
     * A desa or kelurahan of the kecamatan.
     *
     * @param kode may be left out
     * @param status of its development, e.g. {@code mandiri}, {@code maju}
     */
    @Schema(name = "ProfilDesaKelurahan")
    record DesaKelurahan(
            KodeWilayah kode,
            @NotBlank @Size(max = 100) String nama,
            @NotNull Jenis jenis,
            @Size(max = 50) String status) {

        /** Desa or kelurahan. */
        @Schema(name = "JenisDesaKelurahan")
        enum Jenis {
            DESA('2'),
            KELURAHAN('1');

            private final char digitPertama;

            Jenis(char digitPertama) {
                this.digitPertama = digitPertama;
            }

            /** Codes of desa are 2NNN, of kelurahan 1NNN (Kepmendagri 300.2.2-2138/2025). */
            boolean cocok(KodeWilayah kode) {
                return kode.nilai().charAt(kode.nilai().lastIndexOf('.') + 1) == digitPertama;
            }
        }

        DesaKelurahan {
            nama = Isian.rapi(nama);
            status = Isian.rapi(status);
        }
    }

    /** @param tahun in which it was given, may be null */
    @Schema(name = "ProfilPenghargaan")
    record Penghargaan(
            @NotBlank @Size(max = 300) String nama,
            @Size(max = 200) String pemberi,
            @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) Integer tahun) {
        Penghargaan {
            nama = Isian.rapi(nama);
            pemberi = Isian.rapi(pemberi);
        }
    }

    /** True when it says nothing. */
    boolean kosong() {
        return new IsiProfil(
                        kodePd, tahun, tanggal, null, null, null, null, null, null, null, null, null, null, null, null)
                .equals(this);
    }
}
