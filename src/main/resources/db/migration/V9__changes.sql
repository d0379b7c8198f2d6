-- What changed for readers, in the order in which it became visible, for those who keep a copy of their own.
--
-- Somebody who asks for all that follows number 41 must never miss 42. A sequence alone does not give that: 42 may be
-- drawn first and committed last, after somebody has read 43. So appends are serialised: whoever appends takes a lock
-- that lasts to the end of the transaction, and only then gets the number that follows the last one. The service
-- appends as the very last thing in a transaction, so that the lock is held for a commit and no longer.
--
-- Transaction ids and snapshots would do without a lock. But those of a dump mean nothing in the server it is restored
-- to, and one long transaction anywhere else on the server, a backup for instance, would hold up the news for its time.
--
-- The number is the last one plus one rather than of a sequence, which counts what was rolled back too: numbers without
-- gaps tell of nothing but what readers have seen, and whoever finds a gap knows that something was lost.

create table published.change (
    sequence     bigint primary key,
    type         text not null check (type in ('article.published', 'article.updated', 'article.corrected',
                     'article.unpublished', 'article.killed', 'article.restored')),
    article_id   uuid not null,   -- no foreign key: it tells of what is gone, too
    slug         text not null,
    former_slugs text[] not null,
    revision     integer not null,
    reason       text,
    at           timestamptz not null,
    constraint killed_for_a_reason check ((type = 'article.killed') = (reason is not null))
);

-- Read committed, the default, is what lets the statement after the lock see what was committed while it waited. At a
-- stricter level the number is one that is taken, and the append is refused rather than misplaced.
create function published.append_change() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('published.change', 0));
    select coalesce(max(sequence), 0) + 1 into new.sequence from published.change;
    return new;
end $$;

create trigger append_change before insert on published.change
    for each row execute function published.append_change();

create function published.keep_changes() returns trigger language plpgsql as $$
begin
    raise exception 'News that is out cannot be taken back: % is refused', tg_op;
end $$;

create trigger keep_changes before update or delete or truncate on published.change
    for each statement execute function published.keep_changes();

-- Whoever begins at the beginning learns of all that is in print.
insert into published.change (type, article_id, slug, former_slugs, revision, at)
    select 'article.published', a.id, a.slug,
           array(select f.slug from published.former_slug f where f.article_id = a.id and f.slug <> a.slug order by 1),
           a.revision, a.published_at
    from published.article a
    order by a.published_at, a.id;
