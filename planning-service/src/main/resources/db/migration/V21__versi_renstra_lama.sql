-- Versions that were kept before an indicator of a tujuan had targets per year say its one target as a text. It had no
-- year: it was that of the end, as in the documents themselves (V17).
create function pg_temp.indikator_tujuan_baru(indikator jsonb) returns jsonb
    language sql
return case
    when jsonb_typeof(indikator -> 'target') = 'string'
        then indikator - 'target' || jsonb_build_object('targetAkhir', indikator -> 'target')
    else indikator
end;

create function pg_temp.renstra_baru(isi jsonb) returns jsonb
    language sql
return jsonb_set(isi, '{tujuan}', (
    select jsonb_agg(
        case when jsonb_typeof(t -> 'indikator') = 'array'
            then t || jsonb_build_object('indikator', (
                select coalesce(jsonb_agg(pg_temp.indikator_tujuan_baru(i) order by ni), '[]')
                from jsonb_array_elements(t -> 'indikator') with ordinality as di (i, ni)))
            else t
        end
        order by nt)
    from jsonb_array_elements(isi -> 'tujuan') with ordinality as dt (t, nt)));

alter table dokumen_versi disable trigger dokumen_versi_tetap;
update dokumen_versi
set isi = pg_temp.renstra_baru(isi::jsonb)::text
where jenis = 'RENSTRA' and isi::jsonb @? '$.tujuan[*].indikator[*].target ? (@.type() == "string")';
alter table dokumen_versi enable trigger dokumen_versi_tetap;
