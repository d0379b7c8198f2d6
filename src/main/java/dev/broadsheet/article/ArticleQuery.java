package dev.broadsheet.article;

import dev.broadsheet.paging.PageQuery;
import dev.broadsheet.paging.PageRequest;
import jakarta.ws.rs.BeanParam;

/** The parameters of a list of articles. */
public class ArticleQuery {

    @BeanParam
    StatusQuery desk;

    @BeanParam
    PageQuery page;

    /** The page that is asked for. */
    PageRequest page() {
        return page.of(desk.speaksOfTheDesk() ? "articles status=" + desk.status : "articles");
    }

    /** The filter as it stands in an address; empty for none. */
    String filter() {
        return desk.speaksOfTheDesk() ? "status=" + desk.status : "";
    }
}
