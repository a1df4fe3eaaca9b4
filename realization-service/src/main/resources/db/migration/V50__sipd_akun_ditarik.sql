-- A delivery of SIPD that is declared complete leaves out what is there no more. Such lines stay, with their history, but are
-- marked: an amount of 0 that nobody sent must not decide in which form the account comes.
alter table sipd_akun
    add column ditarik boolean not null default false,
    add constraint sipd_akun_ditarik_kosong check (not ditarik or realisasi = 0);

alter table riwayat_sipd_akun
    add column ditarik boolean not null default false;
