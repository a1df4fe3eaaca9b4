-- A batch that was released later than it came must not go before one that came in between: it keeps when it came, and a row that is
-- older than what is stored by then leaves parking as superseded.
alter table kiriman add column asal timestamptz;
comment on column kiriman.asal is 'when the parked rows came that this batch released; null for any other batch';

alter table baris_parkir
    drop constraint baris_parkir_status_check,
    add constraint baris_parkir_status_check check (status in ('DIPARKIR', 'DILEPAS', 'DIGANTIKAN', 'DIBUANG'));

create index ix_baris_parkir_urutan on baris_parkir (ragam, coalesce(wilayah, ''), diterima) where status = 'DIPARKIR';
