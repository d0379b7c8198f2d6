/**
 * Who is asking. An account is a person or a program with one role; a token proves which account sends a request.
 *
 * <p>Tokens are opaque, 256 random bits behind {@code bs_}, shown once and stored as their SHA-256. On the first start
 * {@link dev.broadsheet.account.FirstStart} makes the administrator. What an operation asks of its caller stands on the
 * operation ({@code @RolesAllowed}, {@code @PermitAll}); one that says nothing is closed.
 */
package dev.broadsheet.account;
