package dev.broadsheet.filing;

import dev.broadsheet.catalog.EntryDraft;
import dev.broadsheet.catalog.Form;
import dev.broadsheet.catalog.Kind;
import dev.broadsheet.catalog.Shown;
import dev.broadsheet.catalog.Side;
import java.util.Set;
import org.hibernate.query.QueryProducer;

/** How site sections are written and shown. */
final class SiteSectionForm implements Form {

    @Override
    public Kind kind() {
        return Kind.SITE_SECTION;
    }

    @Override
    public Class<? extends EntryDraft> draft() {
        return SiteSectionDraft.class;
    }

    @Override
    public Class<?> view() {
        return SiteSectionView.class;
    }

    @Override
    public Object show(QueryProducer session, Side side, Shown entry) {
        return SiteSectionView.within(Shown.all(session, side, Kind.SITE_SECTION), entry.id());
    }

    @Override
    public boolean ordered() {
        return true;
    }

    /** It shows what is around it and within it. */
    @Override
    public Set<String> groups(String own) {
        return Set.of(own, "site-sections");
    }
}
