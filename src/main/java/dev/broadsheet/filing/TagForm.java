package dev.broadsheet.filing;

import dev.broadsheet.catalog.EntryDraft;
import dev.broadsheet.catalog.Form;
import dev.broadsheet.catalog.Kind;
import dev.broadsheet.catalog.Shown;
import dev.broadsheet.catalog.Side;
import org.hibernate.query.QueryProducer;

/** How tags are written and shown. */
final class TagForm implements Form {

    @Override
    public Kind kind() {
        return Kind.TAG;
    }

    @Override
    public Class<? extends EntryDraft> draft() {
        return TagDraft.class;
    }

    @Override
    public Class<?> view() {
        return TagView.class;
    }

    @Override
    public Object show(QueryProducer session, Side side, Shown entry) {
        return TagView.of(entry);
    }
}
