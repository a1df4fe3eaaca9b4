-- The life of a document gets the step between draft and force, its warnings stay on record, and every state it ever had
-- can be read again. What was signed cannot be changed any more, whatever the code above thinks.

-- The checks on the status have names that the database chose; they are found by what they say.
do $$
declare
    dokumen text;
    aturan  text;
begin
    foreach dokumen in array array['renstra', 'rkt', 'perjanjian_kinerja', 'rencana_aksi'] loop
        for aturan in select conname
                      from pg_constraint
                      where conrelid = dokumen::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%''DRAF''%' loop
            execute format('alter table %I drop constraint %I', dokumen, aturan);
        end loop;
        execute format('alter table %I
                add column diajukan            timestamptz,
                add column alasan_pengembalian varchar(1000),
                add column peringatan          text not null default ''[]'',
                add constraint ck_%s_status check (status in (''DRAF'', ''DIAJUKAN'', ''DITETAPKAN'', ''DIGANTI'')),
                add constraint ck_%s_diajukan check (status <> ''DIAJUKAN'' or diajukan is not null),
                add constraint ck_%s_ditetapkan check ((status in (''DRAF'', ''DIAJUKAN'')) = (ditetapkan is null))',
                dokumen, dokumen, dokumen, dokumen);
    end loop;
end;
$$;

drop index ux_renstra_draf;
drop index ux_rkt_draf;
drop index ux_perjanjian_kinerja_draf;
drop index ux_rencana_aksi_draf;
create unique index ux_renstra_draf on renstra (kode_pd, tahun) where status in ('DRAF', 'DIAJUKAN');
create unique index ux_rkt_draf on rkt (kode_pd, tahun) where status in ('DRAF', 'DIAJUKAN');
create unique index ux_perjanjian_kinerja_draf on perjanjian_kinerja (kode_pd, tahun, jenis) where status in ('DRAF', 'DIAJUKAN');
create unique index ux_rencana_aksi_draf on rencana_aksi (kode_pd, tahun) where status in ('DRAF', 'DIAJUKAN');

-- Every state of every document, append only. No foreign key: a draft may be dropped, what it said stays.
create table dokumen_versi (
    dokumen uuid        not null,
    versi   bigint      not null check (versi >= 1),
    jenis   varchar(30) not null,
    kode_pd varchar(8)  not null references wilayah (kode),
    waktu   timestamptz not null,
    pelaku  text        not null,
    -- null once the draft was dropped
    keadaan text,
    isi     text,
    primary key (dokumen, versi),
    check ((keadaan is null) = (isi is null))
);

create trigger dokumen_versi_tetap
    before update or delete or truncate on dokumen_versi
    for each statement execute function tolak_perubahan();

-- A document in force changes in one way only: it is replaced.
create function dokumen_tetap() returns trigger
    language plpgsql as
$$
begin
    if tg_op = 'DELETE' then
        if old.status <> 'DRAF' then
            raise exception 'a document that is % is not deleted', old.status using errcode = 'restrict_violation';
        end if;
        return old;
    end if;
    if old.status in ('DITETAPKAN', 'DIGANTI')
            and not (old.status = 'DITETAPKAN' and new.status = 'DIGANTI'
                     and to_jsonb(new) - array['status', 'diganti', 'versi', 'diubah']
                         = to_jsonb(old) - array['status', 'diganti', 'versi', 'diubah']) then
        raise exception 'a document that is % is not changed', old.status using errcode = 'restrict_violation';
    end if;
    return new;
end;
$$;

-- The lines of a document change only while it is a draft. First argument: query for the status of the document by the
-- column that the second argument names.
create function isi_dokumen_tetap() returns trigger
    language plpgsql as
$$
declare
    baris  jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
    status text;
begin
    execute tg_argv[0] into status using (baris ->> tg_argv[1])::uuid;
    if status <> 'DRAF' then
        raise exception 'lines of a document that is % are not changed [table=%]', status, tg_table_name
            using errcode = 'restrict_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end;
$$;

create trigger renstra_tetap before update or delete on renstra for each row execute function dokumen_tetap();
create trigger rkt_tetap before update or delete on rkt for each row execute function dokumen_tetap();
create trigger perjanjian_kinerja_tetap before update or delete on perjanjian_kinerja
    for each row execute function dokumen_tetap();
create trigger rencana_aksi_tetap before update or delete on rencana_aksi for each row execute function dokumen_tetap();

create trigger renstra_tujuan_tetap before insert or update or delete on renstra_tujuan
    for each row execute function isi_dokumen_tetap('select status from renstra where id = $1', 'renstra_id');
create trigger renstra_sasaran_tetap before insert or update or delete on renstra_sasaran
    for each row execute function isi_dokumen_tetap('select status from renstra where id = $1', 'renstra_id');
create trigger renstra_indikator_tetap before insert or update or delete on renstra_indikator
    for each row execute function isi_dokumen_tetap('select status from renstra where id = $1', 'renstra_id');
create trigger renstra_indikator_tujuan_tetap before insert or update or delete on renstra_indikator_tujuan
    for each row execute function isi_dokumen_tetap(
        'select r.status from renstra r join renstra_tujuan t on t.renstra_id = r.id where t.id = $1', 'tujuan_id');
create trigger renstra_target_tetap before insert or update or delete on renstra_target
    for each row execute function isi_dokumen_tetap(
        'select r.status from renstra r join renstra_indikator i on i.renstra_id = r.id where i.id = $1', 'indikator_id');
create trigger rkt_sasaran_tetap before insert or update or delete on rkt_sasaran
    for each row execute function isi_dokumen_tetap('select status from rkt where id = $1', 'rkt_id');
create trigger rkt_program_tetap before insert or update or delete on rkt_program
    for each row execute function isi_dokumen_tetap('select status from rkt where id = $1', 'rkt_id');
create trigger rkt_sasaran_program_tetap before insert or update or delete on rkt_sasaran_program
    for each row execute function isi_dokumen_tetap(
        'select r.status from rkt r join rkt_sasaran s on s.rkt_id = r.id where s.id = $1', 'sasaran_id');
create trigger rkt_kegiatan_tetap before insert or update or delete on rkt_kegiatan
    for each row execute function isi_dokumen_tetap('select status from rkt where id = $1', 'rkt_id');
create trigger rkt_sub_kegiatan_tetap before insert or update or delete on rkt_sub_kegiatan
    for each row execute function isi_dokumen_tetap('select status from rkt where id = $1', 'rkt_id');
create trigger rkt_keluaran_tetap before insert or update or delete on rkt_keluaran
    for each row execute function isi_dokumen_tetap(
        'select r.status from rkt r join rkt_sub_kegiatan s on s.rkt_id = r.id where s.id = $1', 'sub_kegiatan_id');
create trigger rkt_pagu_tetap before insert or update or delete on rkt_pagu
    for each row execute function isi_dokumen_tetap(
        'select r.status from rkt r join rkt_sub_kegiatan s on s.rkt_id = r.id where s.id = $1', 'sub_kegiatan_id');
create trigger pk_sasaran_tetap before insert or update or delete on pk_sasaran
    for each row execute function isi_dokumen_tetap('select status from perjanjian_kinerja where id = $1', 'pk_id');
create trigger pk_indikator_tetap before insert or update or delete on pk_indikator
    for each row execute function isi_dokumen_tetap('select status from perjanjian_kinerja where id = $1', 'pk_id');
create trigger pk_program_tetap before insert or update or delete on pk_program
    for each row execute function isi_dokumen_tetap('select status from perjanjian_kinerja where id = $1', 'pk_id');
create trigger rencana_aksi_baris_tetap before insert or update or delete on rencana_aksi_baris
    for each row execute function isi_dokumen_tetap('select status from rencana_aksi where id = $1', 'rencana_aksi_id');
