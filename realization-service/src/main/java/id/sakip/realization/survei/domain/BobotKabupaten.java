package id.sakip.realization.survei.domain;

/** What the index of a unit weighs in the index of its kabupaten. No regulation says it, so the rule does. */
public enum BobotKabupaten {
    /** As many as answered: the index of all respondents of the kabupaten. */
    RESPONDEN,
    /** Every unit the same. */
    SAMA
}
