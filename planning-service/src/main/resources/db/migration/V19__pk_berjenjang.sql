-- Promises go down to the lowest level (PermenPANRB 53/2014): below the camat each part of the unit has its own, side by
-- side with the camat's. A change of a promise rests on one of three grounds.
alter table perjanjian_kinerja
    add column tingkat         varchar(10) not null default 'CAMAT'
        check (tingkat in ('CAMAT', 'SEKRETARIS', 'KASI', 'KASUBBAG')),
    add column bagian          varchar(200) check (bagian <> ''),
    add column dasar_perubahan varchar(20)
        check (dasar_perubahan in ('GANTI_PEJABAT', 'PERUBAHAN_STRATEGI', 'PERUBAHAN_PRIORITAS')),
    add constraint ck_perjanjian_kinerja_bagian check ((tingkat = 'CAMAT') = (bagian is null)),
    add constraint ck_perjanjian_kinerja_dasar check (jenis = 'PERUBAHAN' or dasar_perubahan is null);
alter table perjanjian_kinerja alter column tingkat drop default;

-- One open draft of each kind and one document in force for the camat and for each part below.
drop index ux_perjanjian_kinerja_draf;
drop index ux_perjanjian_kinerja_berlaku;
create unique index ux_perjanjian_kinerja_draf
    on perjanjian_kinerja (kode_pd, tahun, tingkat, lower(coalesce(bagian, '')), jenis) where status in ('DRAF', 'DIAJUKAN');
create unique index ux_perjanjian_kinerja_berlaku
    on perjanjian_kinerja (kode_pd, tahun, tingkat, lower(coalesce(bagian, ''))) where status = 'DITETAPKAN';

-- Words of the paper where they are not those of the definition or of the RKT.
alter table pk_indikator add column uraian varchar(1000) check (uraian <> '');
alter table pk_program add column uraian varchar(500) check (uraian <> '');
