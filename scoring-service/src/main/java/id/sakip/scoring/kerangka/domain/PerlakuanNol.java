package id.sakip.scoring.kerangka.domain;

/** What a framework makes of a division by zero: a target of 0, or a ratio indicator with nothing to do. */
public enum PerlakuanNol {
    /** No capaian, with the reason. */
    TIDAK_DAPAT_DIHITUNG,
    /** 0 of 0 counts as 100, nothing was left undone; anything else of 0 still has no capaian. */
    NOL_DARI_NOL_SERATUS
}
