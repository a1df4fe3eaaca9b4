-- A plan that arrives takes the lock of its unit, so that a survey result stored at the same moment and the plan cannot miss
-- each other. So every unit with a plan has its row from now on, also before anything is known to have happened in it.
insert into unit_tahun (kode_pd, tahun, versi, diubah_pada)
select (muatan ->> 'kodePd'), (muatan ->> 'tahun')::integer, 0, now() from masukan where topik = 'sakip.rencana'
on conflict do nothing;

comment on column unit_tahun.versi is 'version of the last RealisasiUnit event; 0 for a unit that has a plan and no realisasi yet';
