package dev.broadsheet.replay;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST whose body is a stream of lines, each of which bears a key of its own and is done once, whatever request it
 * comes in. It takes no {@code Idempotency-Key}: its body is not held, and so long an answer is not kept.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface RepeatedByLine {}
