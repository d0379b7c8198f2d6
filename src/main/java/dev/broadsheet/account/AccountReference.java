package dev.broadsheet.account;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An account where something names it, as JSON. */
@Schema(name = "AccountReference", description = "Who did it.")
public record AccountReference(
        @Schema(required = true) UUID id,

        @Schema(description = "Absent when the account is no more.")
        String name) {

    /** The accounts with some ids, each by its id; one that is no more has no name. */
    public static Map<UUID, AccountReference> all(Collection<UUID> ids) {
        Set<UUID> wanted = Set.copyOf(ids);
        List<Account> found = wanted.isEmpty() ? List.of() : Account.list("id in ?1", wanted);
        Map<UUID, String> names =
                found.stream().collect(Collectors.toMap(account -> account.id, account -> account.displayName));
        return wanted.stream()
                .collect(Collectors.toMap(Function.identity(), id -> new AccountReference(id, names.get(id))));
    }
}
