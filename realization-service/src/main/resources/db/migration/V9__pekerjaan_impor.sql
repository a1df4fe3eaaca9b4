-- Imports that take longer than a request: the upload, who sent it, how far it is, and what became of each row. Any replica may carry
-- one out; a job whose worker has gone silent is taken over by another.
create table pekerjaan (
    id           uuid         primary key,
    ragam        varchar(20)  not null,
    bentuk       varchar(10)  not null,
    mode         varchar(10)  not null,
    dry_run      boolean      not null,
    parkir       boolean      not null,
    status       varchar(12)  not null check (status in ('ANTRE', 'BERJALAN', 'SELESAI', 'DITOLAK', 'DITUNDA', 'GAGAL', 'DIBATALKAN')),
    pelaku       varchar(255) not null,
    peran        text[]       not null,
    wilayah      text[]       not null,
    bahasa       varchar(2)   not null,
    korelasi     varchar(64),
    pekerja      uuid,
    percobaan    integer      not null default 0,
    denyut       timestamptz,
    ukuran       bigint       not null,
    tahap        varchar(10),
    dibaca       integer      not null default 0,
    dibuat       integer      not null default 0,
    diubah       integer      not null default 0,
    tetap        integer      not null default 0,
    ditolak      integer      not null default 0,
    diparkir     integer      not null default 0,
    token        text,
    kode         varchar(60),
    pesan        text,
    batal        boolean      not null default false,
    dibuat_pada  timestamptz  not null,
    mulai_pada   timestamptz,
    selesai_pada timestamptz,
    check ((status in ('ANTRE', 'BERJALAN')) = (selesai_pada is null))
);

create index ix_pekerjaan_menunggu on pekerjaan (dibuat_pada) where status in ('ANTRE', 'BERJALAN');
create index ix_pekerjaan_pelaku on pekerjaan (pelaku, dibuat_pada);

-- The upload, compressed, in pieces that fit into memory.
create table pekerjaan_isi (
    pekerjaan uuid    not null references pekerjaan (id) on delete cascade,
    nomor     integer not null,
    isi       bytea   not null,
    primary key (pekerjaan, nomor)
);
alter table pekerjaan_isi alter column isi set storage external;

-- What became of the rows from row awal on, one byte each: the ordinal of HasilBaris.
create table pekerjaan_hasil (
    pekerjaan uuid    not null references pekerjaan (id) on delete cascade,
    awal      integer not null,
    hasil     bytea   not null,
    primary key (pekerjaan, awal)
);

-- Faults of the rows that were refused or parked.
create table pekerjaan_galat (
    pekerjaan uuid    not null references pekerjaan (id) on delete cascade,
    baris     integer not null,
    urutan    integer not null,
    letak     integer not null,
    kode      varchar(60) not null,
    medan     text    not null,
    pesan     text    not null,
    isi       text    not null,
    primary key (pekerjaan, baris, urutan)
);

comment on column pekerjaan_galat.letak is 'row as the file counts: line of a CSV, row of a sheet; position from 1 in JSON';
