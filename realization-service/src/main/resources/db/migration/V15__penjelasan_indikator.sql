-- What people say about the value of an indicator (B.2 of the report), and grades on scales with longer labels than AKIP's.
alter table realisasi_indikator
    alter column predikat type varchar(20),
    add column catatan       varchar(2000),
    add column sebab         varchar(2000),
    add column tindak_lanjut varchar(2000);

alter table riwayat_indikator
    alter column predikat type varchar(20),
    add column catatan       varchar(2000),
    add column sebab         varchar(2000),
    add column tindak_lanjut varchar(2000);

-- Scales of one's own may go beyond 100, as the four labels of Jember's reports up to 2021 do.
alter table realisasi_indikator
    drop constraint realisasi_indikator_skor_check,
    add constraint realisasi_indikator_skor_check check (skor >= 0);
