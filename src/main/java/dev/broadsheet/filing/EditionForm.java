package dev.broadsheet.filing;

import dev.broadsheet.catalog.EntryDraft;
import dev.broadsheet.catalog.Form;
import dev.broadsheet.catalog.Kind;
import dev.broadsheet.catalog.Shown;
import dev.broadsheet.catalog.Side;
import org.hibernate.query.QueryProducer;

/** How editions are written and shown. */
final class EditionForm implements Form {

    @Override
    public Kind kind() {
        return Kind.EDITION;
    }

    @Override
    public Class<? extends EntryDraft> draft() {
        return EditionDraft.class;
    }

    @Override
    public Class<?> view() {
        return EditionView.class;
    }

    @Override
    public Object show(QueryProducer session, Side side, Shown entry) {
        return EditionView.of(entry);
    }

    @Override
    public boolean ordered() {
        return true;
    }
}
