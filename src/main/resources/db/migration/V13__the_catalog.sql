-- What stories refer to: bylines, speakers, site sections, editions, tags. They are alike in all but a few details, so
-- they are one table: one way to look a reference up, to rename, to merge, to ask what is still in use.

create table catalog.entry (
    id           uuid primary key,
    kind         text not null check (kind in ('byline', 'speaker', 'site_section', 'edition', 'tag')),
    slug         text not null,
    name         text not null check (name <> ''),
    details      jsonb not null default '{}',    -- what anybody may know besides, as its kind has it
    confidential jsonb not null default '{}',    -- what only the desk may know: an e-mail address
    parent_id    uuid,                           -- the site section it is a part of
    position     integer not null default 0,     -- its place among its siblings
    listed       boolean not null default false, -- whether readers may see it although no published story bears it
    former_slugs text[] not null default '{}',
    merged_into  uuid,                           -- the entry that stands for it now
    version      integer not null default 0,
    created_at   timestamptz not null default date_trunc('milliseconds', now()),
    updated_at   timestamptz not null default date_trunc('milliseconds', now()),
    unique (kind, slug),
    unique (id, kind),
    foreign key (parent_id, kind) references catalog.entry (id, kind),
    foreign key (merged_into, kind) references catalog.entry (id, kind),
    constraint only_site_sections_nest check (parent_id is null or kind = 'site_section'),
    constraint nothing_stands_for_itself check (merged_into <> id and parent_id <> id)
);

create index entry_name on catalog.entry (kind, (left(lower(name), 300)) collate "und-x-icu", id);
create index entry_former_slugs on catalog.entry using gin (former_slugs);
create index entry_parent on catalog.entry (parent_id) where parent_id is not null;
create index entry_merged on catalog.entry (merged_into) where merged_into is not null;

insert into catalog.entry (id, kind, slug, name, listed) select id, 'byline', slug, name, listed from catalog.byline;
insert into catalog.entry (id, kind, slug, name, listed) select id, 'edition', slug, name, listed from catalog.edition;

-- Readers do not see the catalog, where names stand that only drafts bear. What they may know of it is a table of
-- their own: the entries that published stories refer to, and those that were listed on purpose.

create table published.entry (
    id           uuid primary key references catalog.entry,
    kind         text not null,
    slug         text not null,
    name         text not null,
    details      jsonb not null,
    parent_id    uuid,
    position     integer not null,
    listed       boolean not null,
    former_slugs text[] not null default '{}',   -- those that readers have known
    merged_into  uuid references published.entry on delete cascade,
    updated_at   timestamptz not null,
    unique (kind, slug)
);

create index entry_name on published.entry (kind, (left(lower(name), 300)) collate "und-x-icu", id);
create index entry_former_slugs on published.entry using gin (former_slugs);
create index entry_merged on published.entry (merged_into) where merged_into is not null;

-- Which stories are filed under an entry, newest first. A story filed under a site section is filed under those that
-- contain it as well, so a page of any of them is one range of one index.

create table published.filing (
    entry_id     uuid not null references published.entry,
    published_at timestamptz not null,
    id           uuid not null references published.article on delete cascade,
    primary key (entry_id, published_at, id)
);

create index filing_article on published.filing (id);

-- What lists filter and sort by. It follows from the summary, so no writer can forget it. Capitals of all scripts become
-- small whatever the locale of the database; language tags are in plain bytes, so that those that begin alike are a range
-- of an index.

alter table desk.article
    add column kind      text generated always as (summary ->> 'kind') stored,
    add column lang      text collate "C" generated always as (lower(summary ->> 'lang')) stored,
    add column headline  text generated always as (left(summary ->> 'headline', 300)) stored,
    add column dateline  text generated always as
        (lower(left(coalesce(summary -> 'dateline' ->> 'place', summary -> 'dateline' ->> 'text'), 300)
            collate "und-x-icu")) stored,
    add column corrected boolean generated always as (coalesce((summary ->> 'corrections')::int, 0) > 0) stored,
    add column refs      uuid[] not null default '{}';   -- what the working copy refers to in the catalog

alter table published.article
    add column kind      text generated always as (summary ->> 'kind') stored,
    add column lang      text collate "C" generated always as (lower(summary ->> 'lang')) stored,
    add column headline  text generated always as (left(summary ->> 'headline', 300)) stored,
    add column dateline  text generated always as
        (lower(left(coalesce(summary -> 'dateline' ->> 'place', summary -> 'dateline' ->> 'text'), 300)
            collate "und-x-icu")) stored,
    add column corrected boolean generated always as (coalesce((summary ->> 'corrections')::int, 0) > 0) stored,
    add column refs      uuid[] not null default '{}';   -- the entries it is filed under

update published.article
    set summary = summary || jsonb_build_object('corrections', jsonb_array_length(story -> 'corrections')),
        refs = array(select distinct r from (select (b ->> 'byline')::uuid
                   from jsonb_array_elements(summary -> 'bylines') b
               union all select edition_id where edition_id is not null) as named (r));

update desk.article a
    set summary = summary || jsonb_build_object('corrections', (select coalesce(jsonb_array_length(r.story -> 'corrections'), 0)
            from desk.revision r where r.article_id = a.id and r.number = a.revision)),
        refs = array(select distinct r from (select (b ->> 'byline')::uuid
                   from jsonb_array_elements(summary -> 'bylines') b
               union all select (summary ->> 'edition')::uuid where summary ? 'edition') as named (r));

insert into published.entry (id, kind, slug, name, details, position, listed, updated_at)
    select id, kind, slug, name, details, position, listed, updated_at from catalog.entry e
    where listed or exists (select from published.article a where e.id = any (a.refs));

insert into published.filing (entry_id, published_at, id)
    select unnest(refs), published_at, id from published.article;

alter table published.article drop column edition_id cascade;
drop table catalog.byline, catalog.edition cascade;
drop table published.credit;
revoke usage on schema catalog from broadsheet_reader;

-- One index for each order, and one for each filter whose values are few or rare; combinations are for the planner,
-- which needs to know how common each reference is.

alter table published.article alter column refs set statistics 1000;
create index published_updated on published.article (updated_at desc, id desc);
create index published_headline on published.article (headline collate "und-x-icu", id);
create index published_kind on published.article (kind, published_at desc, id desc);
create index published_lang on published.article (lang, published_at desc, id desc);
create index published_dateline on published.article (dateline, published_at desc, id desc);
create index published_corrected on published.article (published_at desc, id desc) where corrected;
create index published_refs on published.article using gin (refs);
create index article_refs on desk.article using gin (refs);
