-- Up to which days the documents of a unit have been declared complete. A document that comes or changes later changes the sums
-- that were made of them, so it must be known which sums there are.
create table sipd_dokumen_lengkap (
    kode_pd varchar(8) collate "C" not null,
    tahun   integer                not null,
    sampai  date                   not null check (extract(year from sampai) = tahun),
    primary key (kode_pd, tahun, sampai)
);
