package id.sakip.planning.dokumen;

/**
 * A condition on a list of documents.
 *
 * @param syarat HQL condition on {@code d} with the one parameter {@code nama}
 */
public record Saringan(String syarat, String nama, Object nilai) {}
