-- The signed promise of a year, murni or perubahan. Drafts of both kinds may be open at once, one of them is in force.
create table perjanjian_kinerja (
    id              uuid        primary key,
    kode_pd         varchar(8)  not null references perangkat_daerah (kode_pd),
    tahun           integer     not null check (tahun between 1999 and 2100),
    status          varchar(10) not null check (status in ('DRAF', 'DITETAPKAN', 'DIGANTI')),
    versi           bigint      not null check (versi >= 1),
    tanggal         date,
    dibuat          timestamptz not null,
    diubah          timestamptz not null,
    ditetapkan      timestamptz,
    diganti         timestamptz,
    check ((status = 'DRAF') = (ditetapkan is null)),
    check ((status = 'DIGANTI') = (diganti is not null)),
    jenis                varchar(10)  not null check (jenis in ('MURNI', 'PERUBAHAN')),
    nomor                varchar(100),
    tempat               varchar(100),
    pihak_pertama_jabatan varchar(200) not null check (pihak_pertama_jabatan <> ''),
    pihak_pertama_nama   varchar(200),
    pihak_kedua_jabatan  varchar(200) not null check (pihak_kedua_jabatan <> ''),
    pihak_kedua_nama     varchar(200),
    alasan_perubahan     varchar(1000),
    check (jenis = 'PERUBAHAN' or alasan_perubahan is null)
);

-- one open draft and one document in force
create unique index ux_perjanjian_kinerja_draf on perjanjian_kinerja (kode_pd, tahun, jenis) where status = 'DRAF';
create unique index ux_perjanjian_kinerja_berlaku on perjanjian_kinerja (kode_pd, tahun) where status = 'DITETAPKAN';
create index ix_perjanjian_kinerja_kode_pd on perjanjian_kinerja (kode_pd, tahun, id);

create table pk_sasaran (
    id     uuid          primary key,
    pk_id  uuid          not null references perjanjian_kinerja (id),
    urutan integer       not null check (urutan >= 0),
    kode   varchar(20)  not null check (kode ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    uraian varchar(1000) not null check (uraian <> ''),
    unique (pk_id, kode)
);

create table pk_indikator (
    id             uuid        primary key,
    pk_id          uuid        not null references perjanjian_kinerja (id),
    sasaran_id     uuid        not null references pk_sasaran (id),
    urutan         integer     not null check (urutan >= 0),
    kode_pd        varchar(8)  not null,
    kode_indikator varchar(20) not null,
    target_jenis varchar(10),
    target_teks varchar(100),
    target_angka numeric,
    target_predikat varchar(20),
    target_pembanding varchar(8)  check (target_pembanding in ('MINIMAL', 'MAKSIMAL')),
    target_satuan varchar(100),
    target_alasan varchar(200),
    check (nilai_sah(target_jenis, target_teks, target_angka, target_predikat, target_pembanding, target_satuan, target_alasan)),
    unique (pk_id, kode_indikator),
    foreign key (kode_pd, kode_indikator) references indikator (kode_pd, kode)
);

create table pk_program (
    id          uuid          primary key,
    pk_id       uuid          not null references perjanjian_kinerja (id),
    urutan      integer       not null check (urutan >= 0),
    kode        varchar(7)    not null check (kode ~ '^\d\.\d{2}\.\d{2}$'),
    anggaran    numeric(19,2) not null check (anggaran >= 0),
    sumber_dana varchar(100),
    unique (pk_id, kode)
);

create index ix_pk_indikator_sasaran_id on pk_indikator (sasaran_id);
create index ix_pk_indikator_kode on pk_indikator (kode_pd, kode_indikator);
