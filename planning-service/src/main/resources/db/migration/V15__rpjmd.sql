-- The medium-term plan of a kabupaten. The column kode_pd holds the code of the kabupaten, which is an area and no unit;
-- the column tahun is the first year of its period.
create table rpjmd (
    id                  uuid        primary key,
    kode_pd             varchar(8)  not null references wilayah (kode) check (length(kode_pd) = 5),
    tahun               integer     not null check (tahun between 1999 and 2100),
    status              varchar(10) not null check (status in ('DRAF', 'DIAJUKAN', 'DITETAPKAN', 'DIGANTI')),
    versi               bigint      not null check (versi >= 1),
    tanggal             date,
    dibuat              timestamptz not null,
    diubah              timestamptz not null,
    diajukan            timestamptz,
    ditetapkan          timestamptz,
    diganti             timestamptz,
    alasan_pengembalian varchar(1000),
    peringatan          text        not null default '[]',
    check (status <> 'DIAJUKAN' or diajukan is not null),
    check ((status in ('DRAF', 'DIAJUKAN')) = (ditetapkan is null)),
    check ((status = 'DIGANTI') = (diganti is not null)),
    tahun_akhir         integer     not null,
    nomor               varchar(100),
    visi                varchar(2000),
    check (tahun_akhir between tahun and tahun + 9)
);

-- one open draft and one document in force
create unique index ux_rpjmd_draf on rpjmd (kode_pd, tahun) where status in ('DRAF', 'DIAJUKAN');
create unique index ux_rpjmd_berlaku on rpjmd (kode_pd, tahun) where status = 'DITETAPKAN';
create index ix_rpjmd_kode_pd on rpjmd (kode_pd, tahun, id);

-- Every row names its document beside its parent, and the two must agree: no row hangs below that of another document.
create table rpjmd_misi (
    id       uuid          primary key,
    rpjmd_id uuid          not null references rpjmd (id),
    urutan   integer       not null check (urutan >= 0),
    kode     varchar(20)   not null check (kode ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    uraian   varchar(1000) not null check (uraian <> ''),
    unique (rpjmd_id, kode),
    unique (id, rpjmd_id)
);

create table rpjmd_tujuan (
    id       uuid          primary key,
    rpjmd_id uuid          not null references rpjmd (id),
    misi_id  uuid          not null,
    urutan   integer       not null check (urutan >= 0),
    kode     varchar(20)   not null check (kode ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    uraian   varchar(1000) not null check (uraian <> ''),
    unique (rpjmd_id, kode),
    unique (id, rpjmd_id),
    foreign key (misi_id, rpjmd_id) references rpjmd_misi (id, rpjmd_id)
);

create table rpjmd_sasaran (
    id        uuid          primary key,
    rpjmd_id  uuid          not null references rpjmd (id),
    tujuan_id uuid          not null,
    urutan    integer       not null check (urutan >= 0),
    kode      varchar(20)   not null check (kode ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    uraian    varchar(1000) not null check (uraian <> ''),
    unique (rpjmd_id, kode),
    unique (id, rpjmd_id),
    foreign key (tujuan_id, rpjmd_id) references rpjmd_tujuan (id, rpjmd_id)
);

-- An indicator of a tujuan or of a sasaran. Documents print many without a code.
create table rpjmd_indikator (
    id         uuid         primary key,
    rpjmd_id   uuid         not null references rpjmd (id),
    tujuan_id  uuid,
    sasaran_id uuid,
    check (num_nonnulls(tujuan_id, sasaran_id) = 1),
    urutan     integer      not null check (urutan >= 0),
    kode       varchar(20)  check (kode ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    uraian     varchar(500) not null check (uraian <> ''),
    satuan     varchar(50),
    kondisi_awal_jenis varchar(10),
    kondisi_awal_teks varchar(100),
    kondisi_awal_angka numeric,
    kondisi_awal_predikat varchar(20),
    kondisi_awal_pembanding varchar(8)  check (kondisi_awal_pembanding in ('MINIMAL', 'MAKSIMAL')),
    kondisi_awal_satuan varchar(100),
    kondisi_awal_alasan varchar(200),
    check (nilai_sah(kondisi_awal_jenis, kondisi_awal_teks, kondisi_awal_angka, kondisi_awal_predikat, kondisi_awal_pembanding, kondisi_awal_satuan, kondisi_awal_alasan)),
    target_akhir_jenis varchar(10),
    target_akhir_teks varchar(100),
    target_akhir_angka numeric,
    target_akhir_predikat varchar(20),
    target_akhir_pembanding varchar(8)  check (target_akhir_pembanding in ('MINIMAL', 'MAKSIMAL')),
    target_akhir_satuan varchar(100),
    target_akhir_alasan varchar(200),
    check (nilai_sah(target_akhir_jenis, target_akhir_teks, target_akhir_angka, target_akhir_predikat, target_akhir_pembanding, target_akhir_satuan, target_akhir_alasan)),
    foreign key (tujuan_id, rpjmd_id) references rpjmd_tujuan (id, rpjmd_id),
    foreign key (sasaran_id, rpjmd_id) references rpjmd_sasaran (id, rpjmd_id)
);

create table rpjmd_target (
    id           uuid    primary key,
    indikator_id uuid    not null references rpjmd_indikator (id),
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

create index ix_rpjmd_tujuan_misi_id on rpjmd_tujuan (misi_id);
create index ix_rpjmd_sasaran_tujuan_id on rpjmd_sasaran (tujuan_id);
create index ix_rpjmd_indikator_rpjmd_id on rpjmd_indikator (rpjmd_id);
create index ix_rpjmd_indikator_tujuan_id on rpjmd_indikator (tujuan_id);
create index ix_rpjmd_indikator_sasaran_id on rpjmd_indikator (sasaran_id);

-- What was signed is never changed, so a link of a Renstra to one of these rows holds for good.
create trigger rpjmd_tetap before update or delete on rpjmd for each row execute function dokumen_tetap();
create trigger rpjmd_misi_tetap before insert or update or delete on rpjmd_misi
    for each row execute function isi_dokumen_tetap('select status from rpjmd where id = $1', 'rpjmd_id');
create trigger rpjmd_tujuan_tetap before insert or update or delete on rpjmd_tujuan
    for each row execute function isi_dokumen_tetap('select status from rpjmd where id = $1', 'rpjmd_id');
create trigger rpjmd_sasaran_tetap before insert or update or delete on rpjmd_sasaran
    for each row execute function isi_dokumen_tetap('select status from rpjmd where id = $1', 'rpjmd_id');
create trigger rpjmd_indikator_tetap before insert or update or delete on rpjmd_indikator
    for each row execute function isi_dokumen_tetap('select status from rpjmd where id = $1', 'rpjmd_id');
create trigger rpjmd_target_tetap before insert or update or delete on rpjmd_target
    for each row execute function isi_dokumen_tetap(
        'select r.status from rpjmd r join rpjmd_indikator i on i.rpjmd_id = r.id where i.id = $1', 'indikator_id');
