-- Definitions of indicators (IKU). One code per unit and for good: every document refers to (kode_pd, kode), so neither
-- can a referenced definition vanish nor can a document reach into another unit.
create table indikator (
    id          uuid          primary key,
    kode_pd     varchar(8)    not null references perangkat_daerah (kode_pd),
    kode        varchar(20)   not null check (kode ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    uraian      varchar(500)  not null check (uraian <> ''),
    satuan      varchar(50),
    polaritas   varchar(10)   not null check (polaritas in ('POSITIF', 'NEGATIF')),
    agregasi    varchar(10)   not null check (agregasi in ('JUMLAH', 'TERAKHIR', 'RATA_RATA', 'MAKSIMUM')),
    jenis_nilai varchar(10)   not null check (jenis_nilai in ('ANGKA', 'RASIO', 'PREDIKAT')),
    formulasi   varchar(2000),
    pembilang   varchar(500),
    penyebut    varchar(500),
    sumber_data varchar(500),
    alasan      varchar(2000),
    versi       bigint        not null check (versi >= 1),
    dibuat      timestamptz   not null,
    diubah      timestamptz   not null,
    unique (kode_pd, kode),
    check (jenis_nilai <> 'RASIO' or (pembilang is not null and penyebut is not null)),
    -- grades do not add up
    check (jenis_nilai <> 'PREDIKAT' or agregasi <> 'JUMLAH')
);

create table indikator_penanggung_jawab (
    indikator_id uuid         not null references indikator (id),
    urutan       integer      not null check (urutan >= 0),
    nama         varchar(200) not null check (nama <> ''),
    primary key (indikator_id, urutan)
);
