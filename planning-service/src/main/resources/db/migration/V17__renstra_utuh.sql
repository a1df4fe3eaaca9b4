-- The Renstra in whole: versions of a period (awal and perubahan, each from a year on), links to the RPJMD, indicators of
-- tujuan with targets per year, baselines, strategi, kebijakan and programs.

-- What is there is the version of the beginning and holds from the first year of its period. Signed rows are not changed
-- in what they say, so the guard of their content may look away.
alter table renstra
    add column jenis         varchar(9) not null default 'AWAL' check (jenis in ('AWAL', 'PERUBAHAN')),
    add column perubahan_ke  integer check (perubahan_ke between 1 and 99),
    add column berlaku_mulai integer;
alter table renstra disable trigger user;
update renstra set berlaku_mulai = tahun;
alter table renstra enable trigger user;
alter table renstra
    alter column jenis drop default,
    alter column berlaku_mulai set not null,
    add constraint ck_renstra_perubahan_ke check ((jenis = 'PERUBAHAN') = (perubahan_ke is not null)),
    add constraint ck_renstra_berlaku_mulai check (berlaku_mulai between tahun and tahun_akhir),
    add constraint ck_renstra_awal check (jenis = 'PERUBAHAN' or berlaku_mulai = tahun);

-- several versions of a period hold side by side, each from its own year on
drop index ux_renstra_berlaku;
create unique index ux_renstra_berlaku on renstra (kode_pd, tahun, berlaku_mulai) where status = 'DITETAPKAN';

-- Every row names its document beside its parent, and the two must agree: no row hangs below that of another document or
-- speaks of the indicators of another unit.
alter table renstra add unique (id, kode_pd);

alter table renstra_tujuan
    add unique (id, renstra_id),
    add column tujuan_rpjmd    varchar(20),
    add column rpjmd_tujuan_id uuid references rpjmd_tujuan (id),
    add constraint ck_renstra_tujuan_rpjmd check ((tujuan_rpjmd is null) = (rpjmd_tujuan_id is null));

alter table renstra_sasaran
    add unique (id, renstra_id),
    add foreign key (tujuan_id, renstra_id) references renstra_tujuan (id, renstra_id),
    add column sasaran_rpjmd    varchar(20),
    add column rpjmd_sasaran_id uuid references rpjmd_sasaran (id),
    add constraint ck_renstra_sasaran_rpjmd check ((sasaran_rpjmd is null) = (rpjmd_sasaran_id is null)),
    add column strategi  varchar[] not null default '{}'
        check (array_position(strategi, null) is null and '' <> all (strategi)),
    add column kebijakan varchar[] not null default '{}'
        check (array_position(kebijakan, null) is null and '' <> all (kebijakan));

alter table renstra_indikator
    add foreign key (sasaran_id, renstra_id) references renstra_sasaran (id, renstra_id),
    add foreign key (renstra_id, kode_pd) references renstra (id, kode_pd),
    -- wording that the document prints in place of that of the definition
    add column uraian varchar(500) check (uraian <> ''),
    add column kondisi_awal_jenis varchar(10),
    add column kondisi_awal_teks varchar(100),
    add column kondisi_awal_angka numeric,
    add column kondisi_awal_predikat varchar(20),
    add column kondisi_awal_pembanding varchar(8) check (kondisi_awal_pembanding in ('MINIMAL', 'MAKSIMAL')),
    add column kondisi_awal_satuan varchar(100),
    add column kondisi_awal_alasan varchar(200),
    add check (nilai_sah(kondisi_awal_jenis, kondisi_awal_teks, kondisi_awal_angka, kondisi_awal_predikat, kondisi_awal_pembanding, kondisi_awal_satuan, kondisi_awal_alasan));

-- The one target that an indicator of a tujuan could have so far had no year: it was that of the end.
alter table renstra_indikator_tujuan rename column target_jenis to target_akhir_jenis;
alter table renstra_indikator_tujuan rename column target_teks to target_akhir_teks;
alter table renstra_indikator_tujuan rename column target_angka to target_akhir_angka;
alter table renstra_indikator_tujuan rename column target_predikat to target_akhir_predikat;
alter table renstra_indikator_tujuan rename column target_pembanding to target_akhir_pembanding;
alter table renstra_indikator_tujuan rename column target_satuan to target_akhir_satuan;
alter table renstra_indikator_tujuan rename column target_alasan to target_akhir_alasan;
alter table renstra_indikator_tujuan
    add column renstra_id uuid,
    add column kode_pd varchar(8),
    add column kode_indikator varchar(20),
    add column kondisi_awal_jenis varchar(10),
    add column kondisi_awal_teks varchar(100),
    add column kondisi_awal_angka numeric,
    add column kondisi_awal_predikat varchar(20),
    add column kondisi_awal_pembanding varchar(8) check (kondisi_awal_pembanding in ('MINIMAL', 'MAKSIMAL')),
    add column kondisi_awal_satuan varchar(100),
    add column kondisi_awal_alasan varchar(200),
    add check (nilai_sah(kondisi_awal_jenis, kondisi_awal_teks, kondisi_awal_angka, kondisi_awal_predikat, kondisi_awal_pembanding, kondisi_awal_satuan, kondisi_awal_alasan));
alter table renstra_indikator_tujuan disable trigger user;
update renstra_indikator_tujuan i
set renstra_id = r.id, kode_pd = r.kode_pd
from renstra_tujuan t join renstra r on r.id = t.renstra_id
where t.id = i.tujuan_id;
alter table renstra_indikator_tujuan enable trigger user;
alter table renstra_indikator_tujuan
    alter column renstra_id set not null,
    alter column kode_pd set not null,
    add foreign key (tujuan_id, renstra_id) references renstra_tujuan (id, renstra_id),
    add foreign key (renstra_id, kode_pd) references renstra (id, kode_pd),
    add foreign key (kode_pd, kode_indikator) references indikator (kode_pd, kode),
    add unique (tujuan_id, kode_indikator);

create table renstra_target_tujuan (
    id           uuid    primary key,
    indikator_id uuid    not null references renstra_indikator_tujuan (id),
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

-- A program by its code, official or local, or by its name alone: the lists before APBD 2021 had no codes.
create table renstra_program (
    id         uuid         primary key,
    renstra_id uuid         not null,
    sasaran_id uuid         not null,
    urutan     integer      not null check (urutan >= 0),
    kode       varchar(7)   check (kode ~ '^(\d\.\d{2}\.\d{2}|L\.(0[1-9]|[1-9]\d))$'),
    uraian     varchar(500) not null check (uraian <> ''),
    unique (sasaran_id, kode),
    foreign key (sasaran_id, renstra_id) references renstra_sasaran (id, renstra_id)
);

create index ix_renstra_tujuan_rpjmd_tujuan_id on renstra_tujuan (rpjmd_tujuan_id);
create index ix_renstra_sasaran_rpjmd_sasaran_id on renstra_sasaran (rpjmd_sasaran_id);
create index ix_renstra_indikator_tujuan_kode on renstra_indikator_tujuan (kode_pd, kode_indikator);
create index ix_renstra_program_sasaran_id on renstra_program (sasaran_id);

create trigger renstra_target_tujuan_tetap before insert or update or delete on renstra_target_tujuan
    for each row execute function isi_dokumen_tetap(
        'select r.status from renstra r join renstra_indikator_tujuan i on i.renstra_id = r.id where i.id = $1', 'indikator_id');
create trigger renstra_program_tetap before insert or update or delete on renstra_program
    for each row execute function isi_dokumen_tetap('select status from renstra where id = $1', 'renstra_id');
