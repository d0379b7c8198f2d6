/**
 * Errors, as clients meet them: {@code application/problem+json} (RFC 9457), all of them.
 *
 * <p>{@link dev.broadsheet.problem.ProblemType} is the catalogue: each entry has a stable code, a status, and a page that
 * says what to do next. Code that cannot go on throws a {@link dev.broadsheet.problem.Problem};
 * {@link dev.broadsheet.problem.ProblemMappers} turns it, and whatever the framework throws, into an answer.
 */
package dev.broadsheet.problem;
