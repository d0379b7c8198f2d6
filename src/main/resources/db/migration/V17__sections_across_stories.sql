-- Sections across stories: every Quick Look of the day, newest story first. A story's sections bear its date, so that the
-- newest of one kind are one range of one index however rare that kind is. All other lists walk stories, and take the few
-- sections of each.
--
-- The foreign key keeps the date right whoever changes it, and tells the planner that a section has exactly one story
-- with its id and its date; without that it would take the two for independent and expect next to no rows.

set local statement_timeout = 0;

alter table published.article add constraint article_date unique (id, published_at);
alter table published.section add column published_at timestamptz;

do $$
declare
    story record;
    told  bigint := 0;
begin
    for story in select id, published_at from published.article loop
        update published.section set published_at = story.published_at where article_id = story.id;
        told := told + 1;
        if told % 1000 = 0 then
            raise notice 'the sections of % stories have their date', told;
        end if;
    end loop;
end $$;

alter table published.section
    alter column published_at set not null,
    drop constraint section_article_id_fkey,
    add constraint section_article_fkey foreign key (article_id, published_at)
        references published.article (id, published_at) on update cascade on delete cascade;

create index section_kind on published.section (kind, published_at desc, article_id desc, position);

-- Here and not in the service, so that no writer can forget it.
create function published.date_section() returns trigger language plpgsql as $$
begin
    new.published_at := (select published_at from published.article where id = new.article_id);
    return new;
end $$;

create trigger date_section before insert on published.section
    for each row execute function published.date_section();

-- What a section says, as stories are indexed (see V14). Nothing is stored: the index of stories finds those that say
-- what was asked for, and only their sections are looked into, page by page. To keep a vector for each section would make
-- publishing dearer by as much again as the story's own.
create function published.section_search(config regconfig, heading text, blocks jsonb) returns tsvector
stable parallel safe cost 2000 language sql as $$
    select ts_delete(to_tsvector(config, published.words(published.plain(left(
            coalesce(heading || ' 0000000000 ', '')
            || coalesce((select string_agg(published.said(block), ' 0000000000 ') from jsonb_array_elements(blocks) as block), ''),
            100000)))), '0000000000')
$$;
