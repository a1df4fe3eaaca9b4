-- Lists before APBD 2021 have no codes of this form; a unit numbers its programs itself then: L.01, L.01.02, L.01.02.01.
alter table rkt_program
    drop constraint rkt_program_kode_check,
    add constraint rkt_program_kode_check
        check (kode ~ '^(\d\.\d{2}\.\d{2}|L\.(0[1-9]|[1-9]\d))$');

alter table rkt_kegiatan
    drop constraint rkt_kegiatan_kode_check,
    add constraint rkt_kegiatan_kode_check
        check (kode ~ '^(\d\.\d{2}\.\d{2}\.[12]\.\d{2}|L(\.(0[1-9]|[1-9]\d)){2})$');

alter table rkt_sub_kegiatan
    drop constraint rkt_sub_kegiatan_kode_check,
    add constraint rkt_sub_kegiatan_kode_check
        check (kode ~ '^(\d\.\d{2}\.\d{2}\.[12]\.\d{2}\.\d{4}|L(\.(0[1-9]|[1-9]\d)){3})$');

-- a promise below the camat names kegiatan or sub kegiatan instead of programs
alter table pk_program
    alter column kode type varchar(17),
    drop constraint pk_program_kode_check,
    add constraint pk_program_kode_check
        check (kode ~ '^(\d\.\d{2}\.\d{2}(\.[12]\.\d{2}(\.\d{4})?)?|L(\.(0[1-9]|[1-9]\d)){1,3})$');

alter table rencana_aksi_baris
    drop constraint rencana_aksi_baris_kode_sub_kegiatan_check,
    add constraint rencana_aksi_baris_kode_sub_kegiatan_check
        check (kode_sub_kegiatan ~ '^(\d\.\d{2}\.\d{2}\.[12]\.\d{2}\.\d{4}|L(\.(0[1-9]|[1-9]\d)){3})$');
