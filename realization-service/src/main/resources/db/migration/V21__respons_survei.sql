-- Answers of single respondents to a survey. Nobody can be told from a row: there is no name, no telephone number and no
-- free text, and the attributes are coarse. The sender's own id makes the same response sent again the same row.
create table respons_survei (
    kode_pd       varchar(8)   collate "C" not null,
    sumber        varchar(50)  collate "C" not null,
    id_respons    varchar(100) collate "C" not null,
    tahun         integer                  not null,
    triwulan      varchar(3)   collate "C" not null check (triwulan in ('TW1', 'TW2', 'TW3', 'TW4')),
    tanggal       date                     not null check (extract(year from tanggal) = tahun),
    aturan        varchar(60)  collate "C" not null,
    layanan       varchar(100) collate "C",
    kanal         varchar(50),
    jawaban       jsonb                    not null check (jsonb_typeof(jawaban) = 'object' and jawaban <> '{}'),
    jenis_kelamin varchar(1)   check (jenis_kelamin in ('L', 'P')),
    kelompok_usia varchar(10),
    pendidikan    varchar(20),
    pekerjaan     varchar(20),
    versi         bigint                   not null,
    kiriman       uuid                     not null,
    dicatat_pada  timestamptz              not null,
    primary key (kode_pd, sumber, id_respons)
);

comment on column respons_survei.jawaban is 'answer by key of the unsur; what was left blank is absent';
comment on column respons_survei.layanan is 'null when the sender does not say which service was used';

create index ix_respons_survei_periode on respons_survei (kode_pd, tahun, triwulan, aturan);

-- Every version a response ever had, the current one included; rows are only ever added.
create table riwayat_respons (
    kode_pd       varchar(8)   collate "C" not null,
    sumber        varchar(50)  collate "C" not null,
    id_respons    varchar(100) collate "C" not null,
    versi         bigint                   not null,
    tahun         integer                  not null,
    triwulan      varchar(3)   collate "C" not null,
    tanggal       date                     not null,
    aturan        varchar(60)  collate "C" not null,
    layanan       varchar(100) collate "C",
    kanal         varchar(50),
    jawaban       jsonb                    not null,
    jenis_kelamin varchar(1),
    kelompok_usia varchar(10),
    pendidikan    varchar(20),
    pekerjaan     varchar(20),
    kiriman       uuid                     not null,
    dicatat_pada  timestamptz              not null,
    primary key (kode_pd, sumber, id_respons, versi)
);

-- Readers of changes go from the batch to what it brought.
create index ix_riwayat_respons_kiriman on riwayat_respons (kiriman);
