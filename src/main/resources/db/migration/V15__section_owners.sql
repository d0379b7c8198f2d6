-- A section can be changed by its own address, and one that only a working copy has is in no published table. So the desk
-- keeps which article each section belongs to, from the first revision that has it: its id never goes to another article.

create table desk.section_owner (
    section_id uuid primary key,
    article_id uuid not null references desk.article on delete cascade
);

create index section_owner_article on desk.section_owner (article_id);

insert into desk.section_owner (section_id, article_id)
    select distinct (part #>> '{}')::uuid, r.article_id
    from desk.revision r, jsonb_path_query(r.story, '$.parts[*].id') part
    on conflict do nothing;

-- Here and not in the service, so that no way to save a revision can forget it, and imports pay for no further round trip.
create function desk.own_sections() returns trigger language plpgsql as $$
begin
    insert into desk.section_owner (section_id, article_id)
        select (part #>> '{}')::uuid, new.article_id from jsonb_path_query(new.story, '$.parts[*].id') part
        on conflict do nothing;
    return null;
end $$;

create trigger own_sections after insert on desk.revision
    for each row execute function desk.own_sections();
