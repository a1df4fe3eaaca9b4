package id.sakip.platform.idempotency;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.interceptor.InterceptorBinding;

/**
 * Honours the {@code Idempotency-Key} header on a resource method, or on a bean method that a request calls: the same key with the same request gets the answer of
 * the first time (marked {@code Idempotency-Replayed: true}) and changes nothing; with another request it is refused with
 * 422. The method runs in one transaction with the record of its answer. Without the header it just runs in one
 * transaction.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
