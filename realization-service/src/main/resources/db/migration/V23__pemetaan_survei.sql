-- Which indicator of a unit and year takes the index of the survey, where the plan does not say it clearly or says it wrongly.
create table pemetaan_survei (
    kode_pd        varchar(8)  collate "C" not null,
    tahun          integer                 not null check (tahun between 1999 and 2100),
    kode_indikator varchar(50) collate "C",
    dicatat_pada   timestamptz             not null,
    primary key (kode_pd, tahun)
);

comment on column pemetaan_survei.kode_indikator is 'null when no indicator takes the index';
