package dev.broadsheet.filing;

import dev.broadsheet.catalog.Kind;
import dev.broadsheet.catalog.Shown;
import dev.broadsheet.catalog.Side;
import dev.broadsheet.paging.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.query.QueryProducer;

/** The tree of site sections, as JSON. It is one page, however large. */
@Schema(name = "SiteSectionList", description = "The tree of site sections, all on one page.")
record SiteSectionList(
        @Schema(required = true) List<SiteSectionView> data,
        @Schema(required = true) Page page) {

    static SiteSectionList read(QueryProducer session, Side side) {
        List<Shown> all = Shown.all(session, side, Kind.SITE_SECTION);
        return new SiteSectionList(SiteSectionView.tree(all), new Page(all.size(), null, null, null));
    }
}
