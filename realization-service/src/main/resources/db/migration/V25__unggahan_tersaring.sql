-- Exports of SIPD name persons. Their uploads are kept as rows in the normal form, each with its place in the file, instead of as they
-- were sent.
alter table pekerjaan add column tersaring boolean not null default false;
