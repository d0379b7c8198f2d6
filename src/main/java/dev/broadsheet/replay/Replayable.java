package dev.broadsheet.replay;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST that may be sent again with its {@code Idempotency-Key}: its work is done once, and its answer is repeated.
 *
 * <p>The operation takes its body as {@code byte[]}, answers with a {@code Response} of bytes, and does its work in the
 * transaction that it is called in. Not for an operation whose answer is a secret: answers are kept as they are.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Replayable {}
