package dev.broadsheet.catalog;

import dev.broadsheet.account.Caller;
import dev.broadsheet.account.Callers;
import dev.broadsheet.account.Role;
import dev.broadsheet.caching.Answer;
import dev.broadsheet.caching.Answers;
import dev.broadsheet.caching.IfMatch;
import dev.broadsheet.caching.Moved;
import dev.broadsheet.house.Fields;
import dev.broadsheet.house.Ref;
import dev.broadsheet.house.StrictJson;
import dev.broadsheet.paging.Page;
import dev.broadsheet.paging.PageRequest;
import dev.broadsheet.problem.Problem;
import dev.broadsheet.wall.Newsstand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.hibernate.Session;
import org.hibernate.query.QueryProducer;

/**
 * Where the catalog is asked over HTTP, whatever the kind: readers are told what readers may know, and those at the desk
 * what the desk knows.
 */
@ApplicationScoped
@Transactional
public class Counter {

    @Inject
    Catalog catalog;

    @Inject
    Session desk;

    @Inject
    Newsstand newsstand;

    @Inject
    Callers callers;

    @Inject
    StrictJson json;

    @Inject
    Answers answers;

    private record Rows(List<Object> data, Page page) {}

    /** A page of entries. */
    public Response list(Form form, EntryQuery query, Choice filter) {
        Fields fields = Fields.of(query.fields, form.view());
        EntryPage page = EntryPage.of(form, query, filter);
        String path = form.kind().path();
        return ask((session, side) -> {
            PageRequest.Rows<Shown> found = page.read(session, side);
            List<Object> rows = found.rows().stream()
                    .map(row -> form.show(session, side, visible(row)))
                    .toList();
            Object view = answers.onlyInRows(fields, new Rows(rows, found.page()));
            return answer(side, view, Set.of(path.substring(path.lastIndexOf('/') + 1)))
                    .header(HttpHeaders.LINK, found.page().links(path, query.neighbours(page.choice())))
                    .toRead();
        });
    }

    /** A list of all entries of a kind at once. */
    public Response whole(Form form, String fields, BiFunction<QueryProducer, Side, Object> list) {
        Fields wanted = Fields.of(fields, form.view());
        String path = form.kind().path();
        return ask((session, side) -> answer(
                        side,
                        answers.onlyInRows(wanted, list.apply(session, side)),
                        Set.of(path.substring(path.lastIndexOf('/') + 1)))
                .toRead());
    }

    /** One entry. A name that it had, or that of an entry merged into it, leads there. */
    public Response read(Form form, String name, String fields) {
        Fields wanted = Fields.of(fields, form.view());
        Ref ref = Ref.of(name);
        return ask((session, side) -> {
            Shown entry = Shown.find(session, side, form.kind(), ref)
                    .orElseThrow(() -> Problem.notFound(form.kind().noun(), name));
            String group = form.kind().group() + "-" + entry.id();
            if (!entry.isNamed(ref)) {
                throw new Moved(entry.path(form.kind()), side == Side.IN_PRINT ? group : null, null);
            }
            Object view = answers.only(wanted, form.show(session, side, visible(entry)));
            return side == Side.IN_PRINT
                    ? answers.published(view, form.groups(group)).toRead()
                    : answers.desk(view, entry.state()).toRead();
        });
    }

    public Response file(Form form, byte[] body) {
        callers.require(Role.EDITOR);
        Kept entry = catalog.file(form, json.object(body));
        return answers.desk(Response.Status.CREATED.getStatusCode(), entry.view(), entry.state())
                .header(HttpHeaders.LOCATION, entry.path())
                .toWrite();
    }

    public Response replace(Form form, String ref, HttpHeaders headers, byte[] body) {
        return revise(form, ref, headers, new Edit.Replacement(json.object(body)));
    }

    public Response patch(Form form, String ref, HttpHeaders headers, byte[] body) {
        boolean operations = headers.getMediaType().getSubtype().equalsIgnoreCase("json-patch+json");
        return revise(
                form,
                ref,
                headers,
                operations ? new Edit.Operations(json.array(body)) : new Edit.Merge(json.object(body)));
    }

    public Response delete(Form form, String ref, HttpHeaders headers) {
        callers.require(Role.EDITOR);
        catalog.delete(form, Ref.of(ref), IfMatch.of(headers));
        return Response.noContent()
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    public Response merge(Form form, String ref, HttpHeaders headers, byte[] body) {
        callers.require(Role.EDITOR);
        MergeDraft draft = json.as(MergeDraft.class, json.object(body));
        return written(catalog.merge(form, Ref.of(ref), IfMatch.of(headers), Ref.of(draft.into())));
    }

    private Response revise(Form form, String ref, HttpHeaders headers, Edit edit) {
        callers.require(Role.EDITOR);
        return written(catalog.revise(form, Ref.of(ref), IfMatch.of(headers), edit));
    }

    private Response written(Kept entry) {
        return answers.desk(entry.view(), entry.state()).toWrite();
    }

    private Response ask(BiFunction<QueryProducer, Side, Response> question) {
        return callers.atTheDesk()
                ? question.apply(desk, Side.ON_DESK)
                : newsstand.read(session -> question.apply(session, Side.IN_PRINT));
    }

    private Answer answer(Side side, Object view, Set<String> groups) {
        return side == Side.IN_PRINT ? answers.published(view, groups) : answers.desk(view);
    }

    /** E-mail addresses are for editors. */
    private Shown visible(Shown entry) {
        boolean editor = callers.current()
                .map(Caller::role)
                .filter(role -> role.includes(Role.EDITOR))
                .isPresent();
        return editor ? entry : entry.withoutSecrets();
    }
}
