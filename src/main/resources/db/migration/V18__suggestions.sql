-- What readers may mean by the few letters they have typed: headlines in print, and the names that readers may know. Both
-- are kept folded, words in lower case and without accents with a space before each, so that the beginning of a word is
-- " har" wherever it stands; and as columns, because to fold ten thousand headlines again takes half a second.

set local statement_timeout = 0;

create function published.folded(text text) returns text immutable strict parallel safe language sql as $$
    select ' ' || btrim(regexp_replace(published.unaccented(published.words(published.plain(text))), ' +', ' ', 'g'))
$$;

alter table published.article
    add column folded text generated always as (published.folded(left(summary ->> 'headline', 300))) stored;
alter table published.entry add column folded text generated always as (published.folded(left(name, 300))) stored;

-- The extension may be in any schema (see V14), and the reader may have no right to it. A body in standard SQL is bound
-- to what it calls when it is made; the planner puts it in place of the call, and so finds the index.
do $$
declare
    trigrams text := (select quote_ident(n.nspname) from pg_extension e
        join pg_namespace n on n.oid = e.extnamespace where e.extname = 'pg_trgm');
begin
    execute format('create index article_suggestion on published.article using gin (folded %s.gin_trgm_ops)', trigrams);
    execute format('create index entry_suggestion on published.entry using gin (folded %s.gin_trgm_ops)', trigrams);
    execute format('create function published.is_like(folded text, asked text) returns boolean stable parallel safe language sql return folded operator(%s.%%>) asked', trigrams);
    execute format('create function published.likeness(folded text, asked text) returns real immutable parallel safe language sql return %s.word_similarity(asked, folded)', trigrams);
end $$;
