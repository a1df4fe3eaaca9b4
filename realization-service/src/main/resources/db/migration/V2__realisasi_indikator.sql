-- Realisasi of an indicator in a quarter: the value in force. Exactly one form is filled: a number, a ratio, a grade
-- (with or without its score), or the reason why there is none. Missing is never 0.
create table realisasi_indikator (
    kode_pd        varchar(8)  collate "C" not null,
    tahun          integer                 not null,
    triwulan       varchar(3)  collate "C" not null check (triwulan in ('TW1', 'TW2', 'TW3', 'TW4')),
    kode_indikator varchar(50) collate "C" not null,
    nilai          numeric,
    pembilang      numeric check (pembilang >= 0),
    penyebut       numeric check (penyebut >= 0),
    predikat       varchar(2),
    skor           numeric check (skor between 0 and 100),
    tanpa_data     varchar(60),
    satuan         varchar(100),
    sumber         varchar(200),
    per_tanggal    date,
    versi          bigint                  not null,
    kiriman        uuid                    not null,
    dicatat_pada   timestamptz             not null,
    primary key (kode_pd, tahun, triwulan, kode_indikator),
    constraint satu_bentuk_nilai check (num_nonnulls(nilai, pembilang, predikat, tanpa_data) = 1),
    constraint rasio_lengkap check ((pembilang is null) = (penyebut is null)),
    constraint skor_milik_predikat check (skor is null or predikat is not null)
);

comment on column realisasi_indikator.satuan is 'unit of measure of the indicator in the plan the value was checked against';
comment on column realisasi_indikator.versi is 'version of unit_tahun that brought this value';
comment on column realisasi_indikator.kiriman is 'batch that brought this value; written in the same transaction, so no foreign key is paid for per row';

-- Every version a value ever had, the current one included; rows are only ever added.
create table riwayat_indikator (
    kode_pd        varchar(8)  collate "C" not null,
    tahun          integer                 not null,
    triwulan       varchar(3)  collate "C" not null,
    kode_indikator varchar(50) collate "C" not null,
    versi          bigint                  not null,
    nilai          numeric,
    pembilang      numeric,
    penyebut       numeric,
    predikat       varchar(2),
    skor           numeric,
    tanpa_data     varchar(60),
    satuan         varchar(100),
    sumber         varchar(200),
    per_tanggal    date,
    kiriman        uuid                    not null,
    dicatat_pada   timestamptz             not null,
    primary key (kode_pd, tahun, triwulan, kode_indikator, versi)
);
