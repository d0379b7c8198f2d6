-- What the paper has put right, of all that is in print: a projection of the stories, so that it can be listed.

create table published.correction (
    id         uuid primary key,
    article_id uuid not null references published.article on delete cascade,
    kind       text not null check (kind in ('correction', 'clarification', 'editors_note', 'update', 'retraction')),
    text       text not null,
    before     text,
    after      text,
    section_id uuid,
    quote_id   uuid,
    created_at timestamptz not null
);

create index correction_newest on published.correction (created_at desc, id desc);
create index correction_article on published.correction (article_id);

-- The ledger only grows: whatever revision follows another says all the corrections that it said.
create function desk.keep_corrections() returns trigger language plpgsql as $$
declare
    before jsonb := coalesce((select r.story -> 'corrections' from desk.revision r
        where r.article_id = new.article_id and r.number < new.number order by r.number desc limit 1), '[]');
    after  jsonb := coalesce(new.story -> 'corrections', '[]');
begin
    if jsonb_array_length(before) > 0 and
            before <> (select coalesce(jsonb_agg(c order by at), '[]') from jsonb_array_elements(after)
                with ordinality as listed (c, at) where at <= jsonb_array_length(before)) then
        raise exception 'Revision % of article % would lose a correction', new.number, new.article_id;
    end if;
    return new;
end $$;

create trigger keep_corrections before insert on desk.revision
    for each row execute function desk.keep_corrections();
