package dev.broadsheet.article;

import dev.broadsheet.account.Callers;
import dev.broadsheet.account.Role;
import dev.broadsheet.caching.Answers;
import dev.broadsheet.catalog.Wanted;
import dev.broadsheet.house.Fields;
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

    /**
     * A page of a list.
     *
     * @param path its address
     * @param within the entry of the catalog that the list is of; null for all articles
     */
    Response list(String path, ArticleQuery query, Wanted within) {
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
