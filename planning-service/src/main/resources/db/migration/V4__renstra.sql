-- The five-year plan. The column tahun is the first year of its period.
create table renstra (
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
    tahun_akhir     integer     not null,
    nomor           varchar(100),
    check (tahun_akhir between tahun and tahun + 9)
);

-- one open draft and one document in force
create unique index ux_renstra_draf on renstra (kode_pd, tahun) where status = 'DRAF';
create unique index ux_renstra_berlaku on renstra (kode_pd, tahun) where status = 'DITETAPKAN';
create index ix_renstra_kode_pd on renstra (kode_pd, tahun, id);

create table renstra_tujuan (
    id         uuid         primary key,
    renstra_id uuid         not null references renstra (id),
    urutan     integer      not null check (urutan >= 0),
    kode       varchar(20)  not null check (kode ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    uraian     varchar(1000) not null check (uraian <> ''),
    unique (renstra_id, kode)
);

create table renstra_indikator_tujuan (
    id        uuid          primary key,
    tujuan_id uuid          not null references renstra_tujuan (id),
    urutan    integer       not null check (urutan >= 0),
    uraian    varchar(500)  not null check (uraian <> ''),
    target_jenis varchar(10),
    target_teks varchar(100),
    target_angka numeric,
    target_predikat varchar(20),
    target_pembanding varchar(8)  check (target_pembanding in ('MINIMAL', 'MAKSIMAL')),
    target_satuan varchar(100),
    target_alasan varchar(200),
    check (nilai_sah(target_jenis, target_teks, target_angka, target_predikat, target_pembanding, target_satuan, target_alasan))
);

create table renstra_sasaran (
    id         uuid         primary key,
    renstra_id uuid         not null references renstra (id),
    tujuan_id  uuid         not null references renstra_tujuan (id),
    urutan     integer      not null check (urutan >= 0),
    kode       varchar(20)  not null check (kode ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    uraian     varchar(1000) not null check (uraian <> ''),
    unique (renstra_id, kode)
);

create table renstra_indikator (
    id             uuid        primary key,
    renstra_id     uuid        not null references renstra (id),
    sasaran_id     uuid        not null references renstra_sasaran (id),
    urutan         integer     not null check (urutan >= 0),
    kode_pd        varchar(8)  not null,
    kode_indikator varchar(20) not null,
    target_akhir_jenis varchar(10),
    target_akhir_teks varchar(100),
    target_akhir_angka numeric,
    target_akhir_predikat varchar(20),
    target_akhir_pembanding varchar(8)  check (target_akhir_pembanding in ('MINIMAL', 'MAKSIMAL')),
    target_akhir_satuan varchar(100),
    target_akhir_alasan varchar(200),
    check (nilai_sah(target_akhir_jenis, target_akhir_teks, target_akhir_angka, target_akhir_predikat, target_akhir_pembanding, target_akhir_satuan, target_akhir_alasan)),
    unique (renstra_id, kode_indikator),
    foreign key (kode_pd, kode_indikator) references indikator (kode_pd, kode)
);

create table renstra_target (
    id           uuid    primary key,
    indikator_id uuid    not null references renstra_indikator (id),
    tahun        integer not null check (tahun between 1999 and 2100),
    target_jenis varchar(10),
    target_teks varchar(100),
    target_angka numeric,
    target_predikat varchar(20),
    target_pembanding varchar(8)  check (target_pembanding in ('MINIMAL', 'MAKSIMAL')),
    target_satuan varchar(100),
    target_alasan varchar(200),
    check (target_jenis is not null),
    check (nilai_sah(target_jenis, target_teks, target_angka, target_predikat, target_pembanding, target_satuan, target_alasan)),
    unique (indikator_id, tahun)
);

create index ix_renstra_indikator_tujuan_tujuan_id on renstra_indikator_tujuan (tujuan_id);
create index ix_renstra_sasaran_tujuan_id on renstra_sasaran (tujuan_id);
create index ix_renstra_indikator_sasaran_id on renstra_indikator (sasaran_id);
create index ix_renstra_indikator_kode on renstra_indikator (kode_pd, kode_indikator);
