package id.sakip.planning.dokumen;

import id.sakip.platform.token.CompletionToken;

/** A document that has just come in force, and what to wait for to see it elsewhere. */
public record Ditetapkan<T>(T tampilan, CompletionToken token) {}
