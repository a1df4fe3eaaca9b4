-- The RKT as it is printed: indicators with targets at every level, pagu by stage, and totals to check the sums against.

alter table rkt
    add column jenis       varchar(10)   not null default 'MURNI' check (jenis in ('MURNI', 'PERUBAHAN')),
    -- what the document prints as its total; the total itself is the sum of rkt_pagu
    add column jumlah_pagu numeric(19,2) check (jumlah_pagu >= 0),
    add constraint ux_rkt_unit unique (id, kode_pd);

alter table rkt_sasaran
    add column uraian varchar(1000) check (uraian <> ''),
    add constraint ux_rkt_sasaran_rkt unique (id, rkt_id);

alter table rkt_program
    add column jumlah_pagu numeric(19,2) check (jumlah_pagu >= 0),
    add constraint ux_rkt_program_rkt unique (id, rkt_id);

alter table rkt_kegiatan
    add column jumlah_pagu numeric(19,2) check (jumlah_pagu >= 0),
    add constraint ux_rkt_kegiatan_rkt unique (id, rkt_id);

-- A line hangs under a line of its own document.
alter table rkt_kegiatan
    drop constraint rkt_kegiatan_program_id_fkey,
    add foreign key (program_id, rkt_id) references rkt_program (id, rkt_id);
alter table rkt_sub_kegiatan
    drop constraint rkt_sub_kegiatan_kegiatan_id_fkey,
    add foreign key (kegiatan_id, rkt_id) references rkt_kegiatan (id, rkt_id);

create table rkt_sasaran_indikator (
    id             uuid        primary key,
    rkt_id         uuid        not null,
    sasaran_id     uuid        not null,
    urutan         integer     not null check (urutan >= 0),
    kode_pd        varchar(8)  not null,
    kode_indikator varchar(20) not null,
    -- wording that the document prints; null where it is that of the definition
    uraian         varchar(500) check (uraian <> ''),
    target_jenis varchar(10),
    target_teks varchar(100),
    target_angka numeric,
    target_predikat varchar(20),
    target_pembanding varchar(8)  check (target_pembanding in ('MINIMAL', 'MAKSIMAL')),
    target_satuan varchar(100),
    target_alasan varchar(200),
    check (nilai_sah(target_jenis, target_teks, target_angka, target_predikat, target_pembanding, target_satuan, target_alasan)),
    unique (rkt_id, kode_indikator),
    foreign key (rkt_id, kode_pd) references rkt (id, kode_pd),
    foreign key (sasaran_id, rkt_id) references rkt_sasaran (id, rkt_id),
    foreign key (kode_pd, kode_indikator) references indikator (kode_pd, kode)
);

create index ix_rkt_sasaran_indikator_sasaran_id on rkt_sasaran_indikator (sasaran_id);
create index ix_rkt_sasaran_indikator_kode on rkt_sasaran_indikator (kode_pd, kode_indikator);

create table rkt_program_indikator (
    program_id uuid         not null references rkt_program (id),
    urutan     integer      not null check (urutan >= 0),
    indikator  varchar(500) not null check (indikator <> ''),
    satuan     varchar(50),
    target_jenis varchar(10),
    target_teks varchar(100),
    target_angka numeric,
    target_predikat varchar(20),
    target_pembanding varchar(8)  check (target_pembanding in ('MINIMAL', 'MAKSIMAL')),
    target_satuan varchar(100),
    target_alasan varchar(200),
    check (nilai_sah(target_jenis, target_teks, target_angka, target_predikat, target_pembanding, target_satuan, target_alasan)),
    primary key (program_id, urutan)
);

create table rkt_kegiatan_indikator (
    kegiatan_id uuid         not null references rkt_kegiatan (id),
    urutan      integer      not null check (urutan >= 0),
    indikator   varchar(500) not null check (indikator <> ''),
    satuan      varchar(50),
    target_jenis varchar(10),
    target_teks varchar(100),
    target_angka numeric,
    target_predikat varchar(20),
    target_pembanding varchar(8)  check (target_pembanding in ('MINIMAL', 'MAKSIMAL')),
    target_satuan varchar(100),
    target_alasan varchar(200),
    check (nilai_sah(target_jenis, target_teks, target_angka, target_predikat, target_pembanding, target_satuan, target_alasan)),
    primary key (kegiatan_id, urutan)
);

-- A target without a wording had nothing to say what it is a target of; it gets the name of its kegiatan.
insert into rkt_kegiatan_indikator
select id, 0, coalesce(nullif(btrim(indikator), ''), uraian), null,
       target_jenis, target_teks, target_angka, target_predikat, target_pembanding, target_satuan, target_alasan
from rkt_kegiatan
where nullif(btrim(indikator), '') is not null or target_jenis is not null;

alter table rkt_kegiatan
    drop column indikator,
    drop column target_jenis,
    drop column target_teks,
    drop column target_angka,
    drop column target_predikat,
    drop column target_pembanding,
    drop column target_satuan,
    drop column target_alasan;

-- The ceiling in force is the last stage that is there; a contradiction between them cannot be stored.
alter table rkt_pagu
    add column murni      numeric(19,2) check (murni >= 0),
    add column pergeseran numeric(19,2) check (pergeseran >= 0),
    add column perubahan  numeric(19,2) check (perubahan >= 0),
    add constraint ck_rkt_pagu_jumlah check (jumlah = coalesce(perubahan, pergeseran, murni, jumlah));

create trigger rkt_sasaran_indikator_tetap before insert or update or delete on rkt_sasaran_indikator
    for each row execute function isi_dokumen_tetap('select status from rkt where id = $1', 'rkt_id');
create trigger rkt_program_indikator_tetap before insert or update or delete on rkt_program_indikator
    for each row execute function isi_dokumen_tetap(
        'select r.status from rkt r join rkt_program p on p.rkt_id = r.id where p.id = $1', 'program_id');
create trigger rkt_kegiatan_indikator_tetap before insert or update or delete on rkt_kegiatan_indikator
    for each row execute function isi_dokumen_tetap(
        'select r.status from rkt r join rkt_kegiatan k on k.rkt_id = r.id where k.id = $1', 'kegiatan_id');

-- Kept versions say the same in the new shape: the one indicator of a kegiatan is a list of one.
create function pg_temp.kegiatan_baru(kegiatan jsonb) returns jsonb
    language sql
return case
    when jsonb_typeof(kegiatan -> 'indikator') = 'array' then kegiatan
    when nullif(btrim(kegiatan ->> 'indikator'), '') is null and kegiatan ->> 'target' is null
        then kegiatan - array['indikator', 'target']
    else kegiatan - 'target' || jsonb_build_object('indikator', jsonb_build_array(jsonb_build_object(
        'indikator', coalesce(nullif(btrim(kegiatan ->> 'indikator'), ''), kegiatan ->> 'uraian'),
        'satuan', null,
        'target', kegiatan -> 'target')))
end;

create function pg_temp.rkt_baru(isi jsonb) returns jsonb
    language sql
return jsonb_set(isi, '{sasaran}', (
    select coalesce(jsonb_agg(
        s || jsonb_build_object('program', (
            select coalesce(jsonb_agg(
                p || jsonb_build_object('kegiatan', (
                    select coalesce(jsonb_agg(pg_temp.kegiatan_baru(k) order by nk), '[]')
                    from jsonb_array_elements(p -> 'kegiatan') with ordinality as dk (k, nk)))
                order by np), '[]')
            from jsonb_array_elements(s -> 'program') with ordinality as dp (p, np)))
        order by ns), '[]')
    from jsonb_array_elements(isi -> 'sasaran') with ordinality as ds (s, ns)));

alter table dokumen_versi disable trigger dokumen_versi_tetap;
update dokumen_versi set isi = pg_temp.rkt_baru(isi::jsonb)::text where jenis = 'RKT' and isi is not null;
alter table dokumen_versi enable trigger dokumen_versi_tetap;

-- A remark to a line, as the printed table has it.
alter table rencana_aksi_baris add column keterangan varchar(500) check (keterangan <> '');
