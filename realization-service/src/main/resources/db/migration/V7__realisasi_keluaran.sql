-- Realisasi of an output of a sub kegiatan in a quarter: what was reached in that quarter alone. Outputs have no code; their wording
-- without case and spacing is the key. Either a number or the reason why there is none. Missing is never 0.
create table realisasi_keluaran (
    kode_pd           varchar(8)   collate "C" not null,
    tahun             integer                  not null,
    triwulan          varchar(3)   collate "C" not null check (triwulan in ('TW1', 'TW2', 'TW3', 'TW4')),
    kode_sub_kegiatan varchar(17)  collate "C" not null,
    sebutan           varchar(1000) collate "C" not null,
    keluaran          varchar(500)             not null,
    nilai             numeric check (nilai >= 0),
    teks              varchar(250),
    satuan            varchar(100),
    tanpa_data        varchar(60),
    catatan           varchar(2000),
    sebab             varchar(2000),
    tindak_lanjut     varchar(2000),
    per_tanggal       date,
    versi             bigint                   not null,
    kiriman           uuid                     not null,
    dicatat_pada      timestamptz              not null,
    primary key (kode_pd, tahun, triwulan, kode_sub_kegiatan, sebutan),
    constraint keluaran_satu_bentuk check (num_nonnulls(nilai, tanpa_data) = 1),
    constraint keluaran_teks_nilai check ((nilai is null) = (teks is null))
);

comment on column realisasi_keluaran.keluaran is 'wording of the plan the value was checked against';
comment on column realisasi_keluaran.teks is 'the value as it is shown, e.g. 50 org x 6 bln';

-- Every version a value ever had, the current one included; rows are only ever added.
create table riwayat_keluaran (
    kode_pd           varchar(8)   collate "C" not null,
    tahun             integer                  not null,
    triwulan          varchar(3)   collate "C" not null,
    kode_sub_kegiatan varchar(17)  collate "C" not null,
    sebutan           varchar(1000) collate "C" not null,
    versi             bigint                   not null,
    keluaran          varchar(500)             not null,
    nilai             numeric,
    teks              varchar(250),
    satuan            varchar(100),
    tanpa_data        varchar(60),
    catatan           varchar(2000),
    sebab             varchar(2000),
    tindak_lanjut     varchar(2000),
    per_tanggal       date,
    kiriman           uuid                     not null,
    dicatat_pada      timestamptz              not null,
    primary key (kode_pd, tahun, triwulan, kode_sub_kegiatan, sebutan, versi)
);
