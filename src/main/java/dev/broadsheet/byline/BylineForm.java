package dev.broadsheet.byline;

import dev.broadsheet.catalog.EntryDraft;
import dev.broadsheet.catalog.Form;
import dev.broadsheet.catalog.Kind;
import dev.broadsheet.catalog.Shown;
import dev.broadsheet.catalog.Side;
import java.util.Set;
import org.hibernate.query.QueryProducer;

/** How bylines are written and shown. */
final class BylineForm implements Form {

    @Override
    public Kind kind() {
        return Kind.BYLINE;
    }

    @Override
    public Class<? extends EntryDraft> draft() {
        return BylineDraft.class;
    }

    @Override
    public Class<?> view() {
        return BylineView.class;
    }

    @Override
    public Object show(QueryProducer session, Side side, Shown entry) {
        return BylineView.of(entry);
    }

    @Override
    public Set<String> confidential() {
        return Set.of("email");
    }
}
