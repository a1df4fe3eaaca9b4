-- Amounts in force now come from several sources, of which the last one that came counts; so each says which it is. What is
-- there already was sent as an amount.
alter table realisasi_anggaran
    add column sumber varchar(10) not null default 'KETIKAN' check (sumber in ('KETIKAN', 'SIPD_A', 'SIPD_B', 'SIPD_D'));
alter table realisasi_anggaran alter column sumber drop default;

alter table riwayat_anggaran
    add column sumber varchar(10) not null default 'KETIKAN' check (sumber in ('KETIKAN', 'SIPD_A', 'SIPD_B', 'SIPD_D'));
alter table riwayat_anggaran alter column sumber drop default;
