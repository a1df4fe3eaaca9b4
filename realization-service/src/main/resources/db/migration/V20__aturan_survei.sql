-- Survey rules are data: what is asked, how an index comes of the answers, its classes. A regulation that changes them, or a
-- questionnaire of a kabupaten, adds a row and no code. A row is never changed: an amended rule is a new versi, since
-- recaps refer to the one they were read by. Rows that name no rule are read by the general one (umum) with the
-- greatest tahun_mulai not after their year.
create table aturan_survei (
    id          varchar(60) collate "C" not null,
    versi       integer                 not null check (versi >= 1),
    tahun_mulai integer                 not null check (tahun_mulai between 1999 and 2100),
    kode_kab    varchar(5)  collate "C",
    umum        boolean                 not null,
    isi         jsonb                   not null,
    dibuat      timestamptz             not null default now(),
    primary key (id, versi)
);

comment on column aturan_survei.kode_kab is 'kabupaten whose rule this is; null for a rule that holds everywhere';

-- Nine unsur of equal weight. The classes are the two-decimal bounds of the regulation, so that an index rounded half-up to
-- two decimals always has one. Forms in use swap the last two codes of the text; both orders are here by name.
insert into aturan_survei (id, versi, tahun_mulai, umum, isi) values ('PERMENPANRB-14-2017', 1, 2017, true, '{
    "id": "PERMENPANRB-14-2017", "versi": 1, "nama": "Survei Kepuasan Masyarakat, sembilan unsur",
    "dasarHukum": "Peraturan Menteri PANRB Nomor 14 Tahun 2017", "kodeKab": null, "umum": true, "tahunMulai": 2017,
    "skala": {"terendah": 1, "tertinggi": 4}, "pengali": 25,
    "unsur": [
        {"kode": "persyaratan", "nama": "Persyaratan"},
        {"kode": "prosedur",    "nama": "Sistem, Mekanisme, dan Prosedur"},
        {"kode": "waktu",       "nama": "Waktu Penyelesaian"},
        {"kode": "biaya",       "nama": "Biaya/Tarif"},
        {"kode": "produk",      "nama": "Produk Spesifikasi Jenis Pelayanan"},
        {"kode": "kompetensi",  "nama": "Kompetensi Pelaksana"},
        {"kode": "perilaku",    "nama": "Perilaku Pelaksana"},
        {"kode": "pengaduan",   "nama": "Penanganan Pengaduan, Saran dan Masukan"},
        {"kode": "sarana",      "nama": "Sarana dan Prasarana"}
    ],
    "kuesioner": [
        {"kode": "peraturan", "nama": "Urutan dalam peraturan: U8 pengaduan, U9 sarana", "butir": {
            "U1": "persyaratan", "U2": "prosedur", "U3": "waktu", "U4": "biaya", "U5": "produk", "U6": "kompetensi",
            "U7": "perilaku", "U8": "pengaduan", "U9": "sarana"}},
        {"kode": "sarana-u8", "nama": "Urutan banyak kuesioner: U8 sarana, U9 pengaduan", "butir": {
            "U1": "persyaratan", "U2": "prosedur", "U3": "waktu", "U4": "biaya", "U5": "produk", "U6": "kompetensi",
            "U7": "perilaku", "U8": "sarana", "U9": "pengaduan"}}
    ],
    "mutu": [
        {"huruf": "A", "nilaiPersepsi": 4, "kinerja": "Sangat Baik", "bawah": 88.31, "atas": 100},
        {"huruf": "B", "nilaiPersepsi": 3, "kinerja": "Baik",        "bawah": 76.61, "atas": 88.30},
        {"huruf": "C", "nilaiPersepsi": 2, "kinerja": "Kurang Baik", "bawah": 65,    "atas": 76.60},
        {"huruf": "D", "nilaiPersepsi": 1, "kinerja": "Tidak Baik",  "bawah": 25,    "atas": 64.99}
    ],
    "bobotKabupaten": "RESPONDEN"}');

-- Fourteen unsur of equal weight, with classes of its own. It measures the years before 2017, and later surveys that name it.
insert into aturan_survei (id, versi, tahun_mulai, umum, isi) values ('KEP-25-MPAN-2-2004', 1, 2004, true, '{
    "id": "KEP-25-MPAN-2-2004", "versi": 1, "nama": "Indeks Kepuasan Masyarakat, empat belas unsur",
    "dasarHukum": "Keputusan Menteri PAN Nomor KEP/25/M.PAN/2/2004", "kodeKab": null, "umum": true, "tahunMulai": 2004,
    "skala": {"terendah": 1, "tertinggi": 4}, "pengali": 25,
    "unsur": [
        {"kode": "prosedur",          "nama": "Prosedur pelayanan"},
        {"kode": "persyaratan",       "nama": "Persyaratan pelayanan"},
        {"kode": "kejelasan-petugas", "nama": "Kejelasan petugas pelayanan"},
        {"kode": "kedisiplinan",      "nama": "Kedisiplinan petugas pelayanan"},
        {"kode": "tanggung-jawab",    "nama": "Tanggung jawab petugas pelayanan"},
        {"kode": "kemampuan",         "nama": "Kemampuan petugas pelayanan"},
        {"kode": "kecepatan",         "nama": "Kecepatan pelayanan"},
        {"kode": "keadilan",          "nama": "Keadilan mendapatkan pelayanan"},
        {"kode": "kesopanan",         "nama": "Kesopanan dan keramahan petugas"},
        {"kode": "kewajaran-biaya",   "nama": "Kewajaran biaya pelayanan"},
        {"kode": "kepastian-biaya",   "nama": "Kepastian biaya pelayanan"},
        {"kode": "kepastian-jadwal",  "nama": "Kepastian jadwal pelayanan"},
        {"kode": "kenyamanan",        "nama": "Kenyamanan lingkungan"},
        {"kode": "keamanan",          "nama": "Keamanan pelayanan"}
    ],
    "kuesioner": [
        {"kode": "peraturan", "nama": "Urutan dalam keputusan", "butir": {
            "U1": "prosedur", "U2": "persyaratan", "U3": "kejelasan-petugas", "U4": "kedisiplinan", "U5": "tanggung-jawab",
            "U6": "kemampuan", "U7": "kecepatan", "U8": "keadilan", "U9": "kesopanan", "U10": "kewajaran-biaya",
            "U11": "kepastian-biaya", "U12": "kepastian-jadwal", "U13": "kenyamanan", "U14": "keamanan"}}
    ],
    "mutu": [
        {"huruf": "A", "nilaiPersepsi": 4, "kinerja": "Sangat Baik", "bawah": 81.26, "atas": 100},
        {"huruf": "B", "nilaiPersepsi": 3, "kinerja": "Baik",        "bawah": 62.51, "atas": 81.25},
        {"huruf": "C", "nilaiPersepsi": 2, "kinerja": "Kurang Baik", "bawah": 43.76, "atas": 62.50},
        {"huruf": "D", "nilaiPersepsi": 1, "kinerja": "Tidak Baik",  "bawah": 25,    "atas": 43.75}
    ],
    "bobotKabupaten": "RESPONDEN"}');
