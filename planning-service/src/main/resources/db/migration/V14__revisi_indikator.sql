-- What an indicator is called and how it is measured changes over the years; its code does not. The definition moves to
-- revisions, each valid from its first year until the next one's. What there was becomes one revision that is valid always:
-- 1999 is the first year of this platform.
create table indikator_revisi (
    id            uuid          primary key,
    indikator_id  uuid          not null references indikator (id),
    berlaku_mulai integer       not null check (berlaku_mulai between 1999 and 2100),
    jenis         varchar(10)   not null check (jenis in ('IKU', 'IKK', 'LAINNYA')),
    uraian        varchar(500)  not null check (uraian <> ''),
    kinerja_utama varchar(1000),
    sk_nomor      varchar(100)  check (sk_nomor <> ''),
    sk_tanggal    date,
    satuan        varchar(50),
    polaritas     varchar(10)   not null check (polaritas in ('POSITIF', 'NEGATIF')),
    agregasi      varchar(10)   not null check (agregasi in ('JUMLAH', 'TERAKHIR', 'RATA_RATA', 'MAKSIMUM')),
    jenis_nilai   varchar(10)   not null check (jenis_nilai in ('ANGKA', 'RASIO', 'PREDIKAT')),
    skala_kode    varchar(20)   references skala_nilai (kode),
    formulasi     varchar(2000),
    pembilang     varchar(500),
    penyebut      varchar(500),
    sumber_data   varchar(500),
    alasan        varchar(2000),
    dibuat        timestamptz   not null,
    diubah        timestamptz   not null,
    unique (indikator_id, berlaku_mulai),
    check (sk_nomor is not null or sk_tanggal is null),
    check ((jenis_nilai = 'PREDIKAT') = (skala_kode is not null)),
    check (jenis_nilai <> 'RASIO' or (pembilang is not null and penyebut is not null)),
    -- grades do not add up
    check (jenis_nilai <> 'PREDIKAT' or agregasi <> 'JUMLAH')
);

create index ix_indikator_revisi_skala on indikator_revisi (skala_kode);

insert into indikator_revisi
    (id, indikator_id, berlaku_mulai, jenis, uraian, satuan, polaritas, agregasi, jenis_nilai, skala_kode,
     formulasi, pembilang, penyebut, sumber_data, alasan, dibuat, diubah)
select gen_random_uuid(), id, 1999, 'IKU', uraian, satuan, polaritas, agregasi, jenis_nilai,
       case when jenis_nilai = 'PREDIKAT' then 'AKIP' end,
       formulasi, pembilang, penyebut, sumber_data, alasan, dibuat, diubah
from indikator;

create table indikator_revisi_penanggung_jawab (
    revisi_id uuid         not null references indikator_revisi (id),
    urutan    integer      not null check (urutan >= 0),
    nama      varchar(200) not null check (nama <> ''),
    primary key (revisi_id, urutan)
);

insert into indikator_revisi_penanggung_jawab
select r.id, p.urutan, p.nama
from indikator_penanggung_jawab p join indikator_revisi r on r.indikator_id = p.indikator_id;

drop table indikator_penanggung_jawab;

alter table indikator
    drop column uraian,
    drop column satuan,
    drop column polaritas,
    drop column agregasi,
    drop column jenis_nilai,
    drop column formulasi,
    drop column pembilang,
    drop column penyebut,
    drop column sumber_data,
    drop column alasan;
