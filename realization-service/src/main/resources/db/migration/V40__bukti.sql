-- Evidence: files that show that a realisasi is as it says. A content is kept once, under its SHA-256, however many realisasi it
-- belongs to. It is registered here before it is stored: whatever a crash leaves behind has a row, and the sweep deletes only what
-- this database has registered.
create table bukti_isi (
    sidik         varchar(64) collate "C" primary key check (sidik ~ '^[0-9a-f]{64}$'),
    ukuran        bigint                  not null check (ukuran > 0),
    jenis         varchar(10)             not null,
    didaftar_pada timestamptz             not null,
    dihapus_pada  timestamptz
);

comment on column bukti_isi.sidik is 'SHA-256 of the content in hexadecimal, its name in the store';
comment on column bukti_isi.didaftar_pada is 'when an upload last announced it';
comment on column bukti_isi.dihapus_pada is 'when the sweep removed it from the store; null while it is there';

create table bukti (
    id             uuid                     primary key,
    kode_pd        varchar(8)   collate "C" not null,
    tahun          integer                  not null check (tahun between 1999 and 2100),
    triwulan       varchar(3)   collate "C" not null check (triwulan in ('TW1', 'TW2', 'TW3', 'TW4')),
    ragam          varchar(20)  collate "C" not null,
    kode           varchar(50)  collate "C" not null,
    rincian        varchar(1000) collate "C" not null,
    sidik          varchar(64)  collate "C" not null references bukti_isi (sidik),
    nama           varchar(200)             not null,
    keterangan     varchar(2000),
    diunggah_oleh  varchar(255)             not null,
    diunggah_pada  timestamptz              not null,
    korelasi       varchar(64),
    ditarik_oleh   varchar(255),
    ditarik_pada   timestamptz,
    ditarik_alasan varchar(500),
    constraint bukti_ditarik_lengkap check (num_nonnulls(ditarik_oleh, ditarik_pada, ditarik_alasan) in (0, 3))
);

comment on column bukti.kode is 'kode_indikator or kode_sub_kegiatan, as the ragam has it';
comment on column bukti.rincian is 'jenis_belanja or sebutan, empty where the ragam needs neither';

-- The same content once per realisasi. The digest keeps long wordings of outputs within the size of an index entry.
create unique index ux_bukti_realisasi on bukti (kode_pd, tahun, triwulan, ragam, kode, md5(rincian), sidik)
    where ditarik_pada is null;
create index ix_bukti_unit on bukti (kode_pd, tahun, diunggah_pada, id);
create index ix_bukti_sidik on bukti (sidik);
