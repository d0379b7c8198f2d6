-- An article's whole life: it waits for its minute, leaves when it expires, is killed for a reason, and keeps every
-- address that readers have known it by.

alter table desk.article
    add column publish_at    timestamptz,   -- when the working copy is to come out by itself
    add column embargo_until timestamptz,   -- before which it must not
    add column expires_at    timestamptz,   -- when it is to be taken from readers, once the working copy is in print
    add column kill_reason   text,
    -- An embargo holds whatever anybody scheduled, so the later of the two is the minute.
    add column due_at        timestamptz generated always as
        (case when publish_at is not null then greatest(publish_at, embargo_until) end) stored,
    add constraint scheduled_has_a_minute check (status <> 'scheduled' or publish_at is not null),
    add constraint only_the_killed_have_a_reason check ((status = 'killed') = (kill_reason is not null)),
    add constraint the_killed_wait_for_nothing check (status <> 'killed' or publish_at is null);

create index article_due on desk.article (due_at, id) where due_at is not null;

-- A revision is all that an editor can write of an article. Those from before this did not keep the slug: one that is in
-- print has that by which readers know it, others that of the working copy. Which of them readers have seen is not known
-- either, so all up to the last that they saw count as seen.
alter table desk.revision
    add column slug          text,
    add column embargo_until timestamptz,
    add column expires_at    timestamptz,
    add column note          text,
    add column published_at  timestamptz;   -- when readers first saw it

update desk.revision r set slug = coalesce(
        (select p.slug from published.article p where p.id = r.article_id and p.revision = r.number), a.slug),
        published_at = case when r.number <= a.published_revision then coalesce(a.updated_at, r.saved_at) end
    from desk.article a where a.id = r.article_id;

alter table desk.revision alter column slug set not null;

create index revision_forgettable on desk.revision (saved_at) where published_at is null;

create function desk.keep_revision() returns trigger language plpgsql as $$
begin
    if old.published_at is not null then
        raise exception 'Revision % of article % has been published and stays as it is', old.number, old.article_id;
    elsif tg_op = 'DELETE' then
        return old;
    elsif (to_jsonb(new) - 'published_at') is distinct from (to_jsonb(old) - 'published_at') then
        raise exception 'Revision % of article % is never changed', old.number, old.article_id;
    end if;
    return new;
end $$;

create trigger keep_revision before update or delete on desk.revision
    for each row execute function desk.keep_revision();

-- Every slug belongs to one article: the one its working copy has, and all under which readers have known it. Those
-- lead on to it for as long as it lives, so no other article may take them.
create table desk.slug (
    slug       text primary key,
    article_id uuid not null references desk.article on delete cascade,
    in_print   boolean not null default false
);

create index slug_article on desk.slug (article_id);

insert into desk.slug (slug, article_id, in_print) select slug, id, true from published.article;
insert into desk.slug (slug, article_id) select slug, id from desk.article on conflict do nothing;

-- What readers know besides what they see: former slugs of what they see, and that a story they knew was killed.
create table published.former_slug (
    slug       text primary key,
    article_id uuid not null
);

create index former_slug_article on published.former_slug (article_id);

create table published.killed (
    article_id uuid primary key references desk.article,
    reason     text not null,
    killed_at  timestamptz not null
);

alter table published.article add column expires_at timestamptz;

create index published_expiring on published.article (expires_at) where expires_at is not null;
