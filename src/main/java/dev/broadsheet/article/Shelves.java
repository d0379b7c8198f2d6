package dev.broadsheet.article;

import dev.broadsheet.account.Callers;
import dev.broadsheet.account.Role;
import dev.broadsheet.caching.Answers;
import dev.broadsheet.catalog.Kind;
import dev.broadsheet.catalog.Wanted;
import dev.broadsheet.house.Fields;
import dev.broadsheet.house.Ref;
import dev.broadsheet.wall.Newsstand;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Answers with a page of articles, for every address that has a list of them. */
@RequestScoped
class Shelves {

    @Inject
    Articles articles;

    @Inject
    Newsstand newsstand;

    @Inject
    Callers callers;

    @Inject
    Answers answers;

    /** A page of all articles. */
    Response list(ArticleQuery query) {
        return list(ArticleResource.PATH, query, null);
    }

    /** A page of those filed under an entry of the catalog, which its id or slug names. */
    Response list(Kind kind, String ref, ArticleQuery query) {
        return list(kind.path() + "/" + ref + "/articles", query, new Wanted(kind, Ref.of(ref)));
    }

    private Response list(String path, ArticleQuery query, Wanted within) {
        Fields wanted = query.fields();
        ArticleList list = query.desk.speaksOfTheDesk()
                ? articles.list(path, query, within, callers.require(Role.REPORTER))
                : newsstand.read(session -> new ArticlePage(session, query, within).read(path, null));
        Object view = answers.onlyInRows(wanted, list);
        return (query.desk.speaksOfTheDesk()
                        ? answers.desk(view)
                        : answers.published(view, list.groups(), list.lasting()))
                .header(HttpHeaders.LINK, list.page().links(path, query.neighbours()))
                .toRead();
    }
}
