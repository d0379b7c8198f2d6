-- Editors look for working copies by what stands in headline and standfirst, in whatever language: word for word, with
-- no stemmer and whatever the accents. What is in print is searched whole; a draft is found by the one who knows it.

alter table desk.article
    add column search_language text not null generated always as ('simple') stored,
    add column search          tsvector not null generated always as (to_tsvector('published.search_simple',
        published.words(published.plain(coalesce(left(summary ->> 'headline', 1000), '')
            || ' 0000000000 ' || coalesce(left(summary ->> 'standfirst', 20000), ''))))) stored;

create index article_search on desk.article using gin (search);
