package dev.broadsheet.account;

import java.security.Principal;
import java.util.UUID;

/**
 * The account that sends a request.
 *
 * @param account the id of the account
 * @param name the name to show for it
 * @param role what it may do
 */
public record Caller(UUID account, String name, Role role) implements Principal {

    @Override
    public String getName() {
        return name;
    }

    /** Whether it may see and change what another account is writing. */
    public boolean seesWorkOf(UUID author) {
        return role.includes(Role.EDITOR) || account.equals(author);
    }
}
