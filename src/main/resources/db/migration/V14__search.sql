-- Full-text search over what is in print. Each story is indexed in the language it is written in, by the one trigger
-- below, whoever writes the row.
--
-- Filling the columns takes some milliseconds for each story in print, so the time-outs of ordinary work do not hold
-- here; and because the connection gives up on a server that says nothing for long, every thousandth story is told.

set local statement_timeout = 0;

do $$
declare
    extension text;
begin
    -- Both are trusted since PostgreSQL 13: the owner of the database may create them, no superuser is needed. Where
    -- somebody has them already, whatever the schema, they are used as they are.
    foreach extension in array array['unaccent', 'pg_trgm'] loop
        begin
            if not exists (select from pg_extension where extname = extension) then
                execute format('create extension %I with schema published', extension);
            end if;
        exception
            when duplicate_object or unique_violation then null;   -- somebody else was faster
            when insufficient_privilege or undefined_file or feature_not_supported or undefined_object then
                raise exception 'Search needs PostgreSQL''s extensions unaccent and pg_trgm (package postgresql-contrib, where the server lacks them). As a superuser run once in the database %: create extension if not exists unaccent; create extension if not exists pg_trgm;', current_database();
        end;
    end loop;
end $$;

-- A configuration for each language that this server can stem, and one for all others. Unaccent stands in front of the
-- stemmer, for stories and for questions alike: "café" is found by "cafe" and "Müller" by "muller".
do $$
declare
    unaccent text := (select quote_ident(n.nspname) || '.unaccent' from pg_extension e
        join pg_namespace n on n.oid = e.extnamespace where e.extname = 'unaccent');
    language text;
begin
    for language in select cfgname from pg_ts_config where cfgnamespace = 'pg_catalog'::regnamespace loop
        execute format('create text search configuration published.%I (copy = pg_catalog.%I)',
            'search_' || language, language);
        execute format('alter text search configuration published.%I alter mapping for word, hword, hword_part with %s, pg_catalog.%I',
            'search_' || language, unaccent, case language when 'simple' then 'simple' else language || '_stem' end);
        execute format('alter text search configuration published.%I alter mapping for numword, numhword, hword_numpart with %s, pg_catalog.simple',
            'search_' || language, unaccent);
    end loop;

    -- A body in standard SQL names what it calls once, when it is made; the reader needs no right to that schema.
    execute format('create function published.unaccented(text text) returns text stable strict parallel safe language sql return %s(%L, text)',
        unaccent, unaccent);
end $$;

-- From the BCP 47 tag of a story to the name of its configuration. A name and no regconfig is what is stored, for
-- pg_upgrade refuses tables that hold a regconfig. Russian and English newsrooms write "ru" and "en-GB"; a language
-- that this server cannot stem is searched word by word.
do $$
begin
    execute (select format('create function published.language_of(tag text) returns text immutable parallel safe language sql as %L',
            'select case lower(split_part(replace(tag, ''_'', ''-''), ''-'', 1)) '
            || string_agg(format('when %L then %L', known.code, known.language), ' ' order by known.code)
            || ' else ''simple'' end')
        from (values ('ar', 'arabic'), ('hy', 'armenian'), ('eu', 'basque'), ('ca', 'catalan'), ('da', 'danish'),
            ('nl', 'dutch'), ('en', 'english'), ('et', 'estonian'), ('fi', 'finnish'), ('fr', 'french'),
            ('de', 'german'), ('el', 'greek'), ('hi', 'hindi'), ('hu', 'hungarian'), ('id', 'indonesian'),
            ('ga', 'irish'), ('it', 'italian'), ('lt', 'lithuanian'), ('ne', 'nepali'), ('no', 'norwegian'),
            ('nb', 'norwegian'), ('nn', 'norwegian'), ('pt', 'portuguese'), ('ro', 'romanian'),
            ('mo', 'romanian'), ('ru', 'russian'), ('sr', 'serbian'), ('es', 'spanish'), ('sv', 'swedish'),
            ('ta', 'tamil'), ('tr', 'turkish'), ('yi', 'yiddish')) as known (code, language)
        join pg_ts_config c on c.cfgname = 'search_' || known.language and c.cfgnamespace = 'published'::regnamespace);
end $$;

-- PostgreSQL's own parser is made for web pages of its time, and in a database of locale C, as the embedded one is, it
-- takes every character beyond ASCII for a letter: the curly quote in “We belongs to the word then. It also swallows
-- what looks like a tag, an address or a path ("Trump/Putin"). So it is given nothing but words: letters and digits
-- with spaces between. dev.broadsheet.search.Word does the same to questions, and a test compares the two.

-- A text without what nobody sees: control characters but for tab and line breaks, soft hyphens, marks of direction.
create function published.plain(text text) returns text immutable strict parallel safe language sql as $$
    select regexp_replace(case when octet_length(text) = char_length(text) or text is nfc normalized then text
            else normalize(text, nfc) end,
        '[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u061c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]+', '', 'g')
$$;

-- The words of a plain text in lower case, each at the place where it stood: whatever is neither letter nor digit is a
-- space. A point stays between single letters (u.s), which else would be lost as too short or too common.
do $$
declare
    -- Only servers from 17 know how to lower letters of all languages whatever the locale and the build.
    letters text := (select format('pg_catalog.%I', collname) from pg_collation
        where collnamespace = 'pg_catalog'::regnamespace and collname in ('pg_c_utf8', 'und-x-icu', 'default')
        order by array_position(array['pg_c_utf8', 'und-x-icu', 'default']::name[], collname) limit 1);
begin
    execute format('create function published.lowered(text text) returns text immutable strict parallel safe language sql as %L',
        format('select lower(text collate %s)', letters));
end $$;

create function published.words(text text) returns text immutable strict parallel safe language sql as $$
    select regexp_replace(regexp_replace(regexp_replace(published.lowered(text),
        '[\u0001-\u001f!-\u002d\u002f:-@\u005b-`{-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u02b9-\u02df'
        '\u037e\u0387\u055a-\u055f\u0589\u058a\u05be\u05c0\u05c3\u05f3\u05f4\u0600-\u060f\u061b-\u061f\u066a-\u066d\u06d4'
        '\u0964\u0965\u0f04-\u0f14\u104a-\u104f\u1361-\u1368\u1680\u17d4-\u17da\u2000-\u2bff\u2e00-\u2e7f\u3000-\u3004'
        '\u3008-\u3020\u3030\u303d-\u303f\u30a0\u30fb\u3200-\u33ff\ue000-\uf8ff\ufd3e\ufd3f\ufe00-\ufe1f\ufe30-\ufe6f'
        '\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\uffe0-\uffff\U0001f000-\U0001fbff\U000e0000-\U0010ffff]',
        ' ', 'g'),
        '\.(?![a-z]([ .]|$))', ' ', 'g'), '([^ .]{2})\.', '\1 ', 'g')
$$;

-- The words that a reader meets in a block: dev.broadsheet.story.Block says the same of those it counts.
create function published.cells(grid jsonb) returns text immutable strict parallel safe language sql as $$
    select string_agg(cell, ' ') from jsonb_array_elements(grid) as line, jsonb_array_elements_text(line) as cell
$$;

create function published.said(block jsonb) returns text immutable strict parallel safe language sql as $$
    select case block ->> 'type'
        when 'pull_quote' then (block ->> 'text') || coalesce(' ' || (block ->> 'attribution'), '')
        when 'image' then coalesce((block ->> 'caption') || ' ', '') || coalesce(block ->> 'alt', '')
        when 'embed' then block ->> 'caption'
        when 'table' then coalesce((block ->> 'caption') || ' ', '') || published.cells(block -> 'rows')
        else block ->> 'text' end
$$;

alter table published.article
    add column search_language text,
    add column search          tsvector,
    -- What ranking looks at: one place for each word of the headline (A), the standfirst (B), and the headings or what
    -- the body says again and again (C). It is small and stays in the row, so that ten thousand matches are ranked
    -- without fetching ten thousand large vectors.
    add column digest          tsvector;

alter table published.article alter column digest set storage main;

-- How much of a story is searched. PostgreSQL refuses vectors over a megabyte, and no story may fail to come out because
-- of that: at four bytes a letter and five more for each word of one, 141,000 characters make 0.8 MB whatever they are.
-- A body of 100,000 characters is 17,000 words, where the vector's count of places, 16,383, ends as well.
--
-- Fields and blocks are kept apart by a number that is taken out afterwards and leaves its place empty, so that no phrase
-- reaches from the end of one into the next.
create function published.index_story() returns trigger language plpgsql as $$
declare
    gap      constant text := ' 0000000000 ';
    config   regconfig;
    headings text;
    body     text;
begin
    if tg_op = 'UPDATE' and new.search is not null and new.story is not distinct from old.story then
        return new;
    end if;
    new.search_language := published.language_of(new.story ->> 'lang');
    config := ('published.search_' || new.search_language)::regconfig;
    select string_agg(part ->> 'heading', gap) into headings from jsonb_array_elements(new.story -> 'parts') as part;
    select string_agg(published.said(block), gap) into body
        from jsonb_array_elements(new.story -> 'parts') as part, jsonb_array_elements(part -> 'blocks') as block;
    new.search := ts_delete(
        setweight(to_tsvector(config, published.words(published.plain(left(new.story ->> 'headline', 1000))) || gap), 'A')
        || setweight(to_tsvector(config,
            published.words(published.plain(coalesce(left(new.story ->> 'standfirst', 20000), ''))) || gap), 'B')
        || setweight(to_tsvector(config, published.words(published.plain(coalesce(left(headings, 20000), ''))) || gap), 'C')
        || to_tsvector(config, published.words(published.plain(coalesce(left(body, 100000), '')))),
        trim(gap));
    select coalesce(string_agg(quote_literal(lexeme) || ':1' || weight, ' '), '')::tsvector into new.digest from (
        select lexeme, case when 'A' = any(weights) then 'A' when 'B' = any(weights) then 'B' else 'C' end as weight
        from unnest(new.search)
        where (cardinality(positions) > 2 or weights && '{A,B,C}') and length(lexeme) <= 40
        order by weight, cardinality(positions) desc, lexeme collate "C" limit 120) as telling;
    return new;
end $$;

-- "update published.article set search = null" indexes a story again, after the server's dictionaries have changed.
create trigger index_story before insert or update of story, search on published.article
    for each row execute function published.index_story();

-- The index is there before the columns are filled, for to build it over a million stories takes longer than the
-- connection waits in silence. Meanwhile it gathers what is new in its pending list, which makes filling cheap. Then the
-- list is switched off: a newsroom publishes a few stories a minute and searches all the time, and every search would
-- read the list from end to end, until some publication had to empty it.
create index article_search on published.article using gin (search) with (fastupdate = on);

do $$
declare
    story uuid;
    told  bigint := 0;
begin
    for story in select id from published.article loop
        update published.article set search = null where id = story;
        told := told + 1;
        if told % 1000 = 0 then
            raise notice '% stories can be searched', told;
        end if;
    end loop;
end $$;

select gin_clean_pending_list('published.article_search');
alter index published.article_search set (fastupdate = off);

alter table published.article
    alter column search_language set not null,
    alter column search set not null,
    alter column digest set not null;

-- A question is asked in each language that something in print is written in.
create index article_search_language on published.article (search_language);

create function published.languages() returns setof text stable parallel safe language sql as $$
    with recursive language (name) as (
        select min(search_language) from published.article
        union all
        select (select min(search_language) from published.article where search_language > name)
            from language where name is not null)
    select name from language where name is not null
$$;

-- A question in the words of one language. Words too common there are overlooked; where only such were asked for there
-- is no question, and nothing answers it, even if something was excluded besides.
create function published.question(config regconfig, asked text, terms text) returns tsquery
immutable parallel safe language sql as $$
    select case when numnode(to_tsquery(config, published.lowered(terms))) > 0
        then to_tsquery(config, published.lowered(asked)) end
$$;

create function published.terms(config regconfig, terms text) returns tsquery immutable parallel safe language sql as $$
    select to_tsquery(config, published.lowered(terms))
$$;

-- How well a story answers, and how new it is, as one number that does not change while somebody turns pages: the
-- logarithm of its worth plus its time in years. So a story loses half its worth in 253 days (a year times the logarithm
-- of 2), and a word in the headline outweighs the same word in passing in a story three years younger. The worth is the
-- mean over the words asked for: 1 for one in the headline, 0.43 in the standfirst, 0.24 in a heading or three times in
-- the body, 0.05 elsewhere. 1.5627 is 0.95 times what ts_rank divides by, the sum of all 1/n².
create function published.relevance(digest tsvector, terms tsquery, published_at timestamptz) returns double precision
stable parallel safe language sql as $$
    select ln(0.05::double precision + 1.5627::double precision * ts_rank('{0, 0.2, 0.4, 1}'::real[], digest, terms))
        + date_part('epoch', published_at) / 31557600
$$;

-- A text, or the stretch of a long one around the first match, and the same in plain words with U+0001 and U+0002
-- around those that were asked for. Both have the same length without these two, which no plain text contains. Null
-- where nothing matches.
create function published.marked(config regconfig, terms tsquery, needles text[], said text) returns jsonb
stable parallel safe language plpgsql as $$
declare
    options constant text := 'HighlightAll=true, StartSel="' || chr(1) || '", StopSel="' || chr(2) || '"';
    around  constant integer := 260;   -- some 40 words
    shown   text := published.plain(left(said, 100000));
    plain   text := shown;
    folded  text := published.words(shown);
    marked  text;
    at      integer := 1;
    first   integer := 1;
begin
    if length(shown) > around then
        select min(nullif(strpos(' ' || folded, ' ' || needle), 0)) into at from unnest(needles) as needle;
        for attempt in 1..2 loop
            if attempt = 2 then   -- the needle was of another word, or has accents in the text
                at := nullif(strpos(ts_headline(config, folded, terms, options), chr(1)), 0);
            end if;
            continue when at is null;
            first := greatest(1, at - 80);
            if first > 1 then
                first := first + coalesce(nullif(strpos(substr(folded, first, 80), ' '), 0), 0);
            end if;
            shown := substr(plain, first, around);
            if first + around <= length(plain) then
                shown := left(shown, around - coalesce(nullif(strpos(reverse(substr(shown, around - 79)), ' '), 0), 0));
            end if;
            marked := ts_headline(config, published.words(shown), terms, options);
            exit when strpos(marked, chr(1)) > 0;
        end loop;
        if first > 1 then
            shown := '… ' || shown;
            marked := '  ' || marked;
        end if;
        if first + around <= length(plain) then
            shown := shown || ' …';
            marked := marked || '  ';
        end if;
    else
        marked := ts_headline(config, folded, terms, options);
    end if;
    return case when strpos(marked, chr(1)) > 0 then jsonb_build_object('text', shown, 'marked', marked) end;
end $$;

-- Where a story says what was asked for: in its headline, in its standfirst, and in the one or two blocks or headings
-- that say most of it. Stemming every word of a story to find them would cost ten times as much as all else, so they are
-- chosen by the beginnings of the words, first as they are written, then without accents; and word for word only where
-- that finds nothing ("dying" for "die").
create function published.highlights(story jsonb, search_language text, terms tsquery) returns jsonb
stable parallel safe language plpgsql as $$
declare
    config  constant regconfig := 'published.search_' || search_language;
    needles constant text[] := array(
        select distinct regexp_replace(left(lexeme[1], length(lexeme[1])
            - case when length(lexeme[1]) > 3 or lexeme[1] like '%i' then 1 else 0 end), '[^[:alnum:]\u0080-\U0010ffff].*', '')
        from regexp_matches(terms::text, '''((?:[^'']|'''')+)''', 'g') as lexeme);
    pattern constant text := array_to_string(needles, '|');
    test    constant text := format('like_regex "%s" flag "i"', pattern);
    places  constant jsonpath := format('$.parts[*] ? (@.heading %1$s || @.blocks[*].text %1$s || @.blocks[*].caption %1$s'
        ' || @.blocks[*].alt %1$s || @.blocks[*].attribution %1$s || @.blocks[*].rows[*][*] %1$s)', test);
    answer  jsonb := '[]';
    marked  jsonb;
    parts   jsonb;
    place   record;
    field   text;
    bodies  integer := 0;
begin
    if cardinality(needles) = 0 then
        return answer;
    end if;
    foreach field in array array['headline', 'standfirst'] loop
        continue when story ->> field !~ '[^\u0001-\u007f]' and story ->> field !~* pattern;
        marked := published.marked(config, terms, needles, story ->> field);
        if marked is not null then
            answer := answer || (marked || jsonb_build_object('field', field));
        end if;
    end loop;
    for way in 1..3 loop
        parts := case way when 1 then jsonb_path_query_array(story, places) else story -> 'parts' end;
        continue when parts = '[]';
        for place in
            select candidate.*, (select sum(case when strpos(' ' || candidate.folded, ' ' || needle) > 0 then 2
                    when strpos(candidate.folded, needle) > 0 then 1 else 0 end) from unnest(needles) as needle) as hits
            from (select part ->> 'id' as section, block ->> 'id' as block, part_at, block_at, said,
                    case way when 1 then published.lowered(left(said, 100000))
                        else published.unaccented(published.words(published.plain(left(said, 100000)))) end as folded
                from jsonb_array_elements(parts) with ordinality as each_part (part, part_at)
                cross join lateral (
                    select null::jsonb as block, 0::bigint as block_at, part ->> 'heading' as said
                    union all
                    select each, at, published.said(each)
                    from jsonb_array_elements(part -> 'blocks') with ordinality as blocks (each, at)) as saying
                -- A common word stands in every part; the first ones are as good as any.
                where (way > 1 or part_at <= 1 + cardinality(needles)) and (way > 1 or said ~* pattern) and said <> ''
                offset 0) as candidate
            order by hits desc, part_at, block_at limit case when way < 3 then 6 end
        loop
            exit when bodies = 2 or (way < 3 and place.hits = 0);
            marked := published.marked(config, terms, needles, place.said);
            if marked is not null then
                answer := answer || (marked || jsonb_strip_nulls(jsonb_build_object(
                    'field', case when place.block is null then 'heading' else 'body' end,
                    'sectionId', place.section, 'blockId', place.block)));
                bodies := bodies + 1;
            end if;
        end loop;
        exit when bodies > 0 or (way = 1 and answer <> '[]');
    end loop;
    return answer;
end $$;
