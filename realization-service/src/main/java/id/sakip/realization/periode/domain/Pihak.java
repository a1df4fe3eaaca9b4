package id.sakip.realization.periode.domain;

/** Who acts on a quarter, by the name of the role in the access token. */
public enum Pihak {
    CAMAT("camat"),
    BAPPEDA("bappeda"),
    ADMIN("admin");

    private final String peran;

    Pihak(String peran) {
        this.peran = peran;
    }

    public String peran() {
        return peran;
    }
}
