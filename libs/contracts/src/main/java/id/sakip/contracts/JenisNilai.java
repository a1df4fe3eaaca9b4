package id.sakip.contracts;

/** What kind of value an indicator takes. */
public enum JenisNilai {
    /** A number or percentage. */
    ANGKA,
    /** A percentage that is entered as pembilang and penyebut. */
    RASIO,
    /** A grade on an ordered scale (AA..D), with or without the score behind it. */
    PREDIKAT
}
