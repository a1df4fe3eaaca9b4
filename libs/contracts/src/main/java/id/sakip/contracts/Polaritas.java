package id.sakip.contracts;

/** Direction of an indicator: with {@link #POSITIF} higher is better, with {@link #NEGATIF} lower is better. */
public enum Polaritas {
    POSITIF,
    NEGATIF
}
