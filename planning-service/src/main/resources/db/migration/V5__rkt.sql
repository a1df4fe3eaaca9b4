-- The yearly plan: sasaran -> program -> kegiatan -> sub kegiatan. Pagu exists on the sub kegiatan only, once per kind of
-- spending and shared by its outputs, so that every sum above it is right by construction.
create table rkt (
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
    check ((status = 'DIGANTI') = (diganti is not null))
);

-- one open draft and one document in force
create unique index ux_rkt_draf on rkt (kode_pd, tahun) where status = 'DRAF';
create unique index ux_rkt_berlaku on rkt (kode_pd, tahun) where status = 'DITETAPKAN';
create index ix_rkt_kode_pd on rkt (kode_pd, tahun, id);

create table rkt_sasaran (
    id     uuid        primary key,
    rkt_id uuid        not null references rkt (id),
    urutan integer     not null check (urutan >= 0),
    kode   varchar(20)  not null check (kode ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    unique (rkt_id, kode)
);

create table rkt_program (
    id     uuid         primary key,
    rkt_id uuid         not null references rkt (id),
    urutan integer      not null check (urutan >= 0),
    kode   varchar(7)   not null check (kode ~ '^\d\.\d{2}\.\d{2}$'),
    uraian varchar(500) not null check (uraian <> ''),
    unique (rkt_id, kode)
);

-- A program may serve more than one sasaran; its budget is there once all the same.
create table rkt_sasaran_program (
    sasaran_id uuid    not null references rkt_sasaran (id),
    program_id uuid    not null references rkt_program (id),
    urutan     integer not null check (urutan >= 0),
    primary key (sasaran_id, urutan),
    unique (sasaran_id, program_id)
);

create table rkt_kegiatan (
    id         uuid         primary key,
    rkt_id     uuid         not null references rkt (id),
    program_id uuid         not null references rkt_program (id),
    urutan     integer      not null check (urutan >= 0),
    kode       varchar(12)  not null check (kode ~ '^\d\.\d{2}\.\d{2}\.[12]\.\d{2}$'),
    uraian     varchar(500) not null check (uraian <> ''),
    indikator  varchar(500),
    target_jenis varchar(10),
    target_teks varchar(100),
    target_angka numeric,
    target_predikat varchar(20),
    target_pembanding varchar(8)  check (target_pembanding in ('MINIMAL', 'MAKSIMAL')),
    target_satuan varchar(100),
    target_alasan varchar(200),
    check (nilai_sah(target_jenis, target_teks, target_angka, target_predikat, target_pembanding, target_satuan, target_alasan)),
    unique (rkt_id, kode)
);

create table rkt_sub_kegiatan (
    id          uuid         primary key,
    rkt_id      uuid         not null references rkt (id),
    kegiatan_id uuid         not null references rkt_kegiatan (id),
    urutan      integer      not null check (urutan >= 0),
    kode        varchar(17)  not null check (kode ~ '^\d\.\d{2}\.\d{2}\.[12]\.\d{2}\.\d{4}$'),
    uraian      varchar(500) not null check (uraian <> ''),
    unique (rkt_id, kode)
);

create table rkt_keluaran (
    id              uuid         primary key,
    sub_kegiatan_id uuid         not null references rkt_sub_kegiatan (id),
    urutan          integer      not null check (urutan >= 0),
    indikator       varchar(500) not null check (indikator <> ''),
    satuan          varchar(50),
    target_jenis varchar(10),
    target_teks varchar(100),
    target_angka numeric,
    target_predikat varchar(20),
    target_pembanding varchar(8)  check (target_pembanding in ('MINIMAL', 'MAKSIMAL')),
    target_satuan varchar(100),
    target_alasan varchar(200),
    check (nilai_sah(target_jenis, target_teks, target_angka, target_predikat, target_pembanding, target_satuan, target_alasan))
);

create table rkt_pagu (
    id              uuid          primary key,
    sub_kegiatan_id uuid          not null references rkt_sub_kegiatan (id),
    urutan          integer       not null check (urutan >= 0),
    jenis_belanja   varchar(12)   not null check (jenis_belanja in ('OPERASI', 'MODAL', 'TAK_TERDUGA', 'TRANSFER')),
    jumlah          numeric(19,2) not null check (jumlah >= 0),
    unique (sub_kegiatan_id, jenis_belanja)
);

create index ix_rkt_sasaran_program_program_id on rkt_sasaran_program (program_id);
create index ix_rkt_kegiatan_program_id on rkt_kegiatan (program_id);
create index ix_rkt_sub_kegiatan_kegiatan_id on rkt_sub_kegiatan (kegiatan_id);
create index ix_rkt_keluaran_sub_kegiatan_id on rkt_keluaran (sub_kegiatan_id);
