-- A label may be written by its name, which is longer than a label. A grade is a part of the text of its target and so
-- never longer than that. Widening rewrites no row, in documents in force neither.
alter table renstra_indikator alter column kondisi_awal_predikat type varchar(100);
alter table renstra_indikator alter column target_akhir_predikat type varchar(100);
alter table renstra_target alter column target_predikat type varchar(100);
alter table renstra_indikator_tujuan alter column kondisi_awal_predikat type varchar(100);
alter table renstra_indikator_tujuan alter column target_akhir_predikat type varchar(100);
alter table renstra_target_tujuan alter column target_predikat type varchar(100);
alter table rkt_sasaran_indikator alter column target_predikat type varchar(100);
alter table rkt_program_indikator alter column target_predikat type varchar(100);
alter table rkt_kegiatan_indikator alter column target_predikat type varchar(100);
alter table rkt_keluaran alter column target_predikat type varchar(100);
alter table pk_indikator alter column target_predikat type varchar(100);
alter table rpjmd_indikator alter column kondisi_awal_predikat type varchar(100);
alter table rpjmd_indikator alter column target_akhir_predikat type varchar(100);
alter table rpjmd_target alter column target_predikat type varchar(100);
