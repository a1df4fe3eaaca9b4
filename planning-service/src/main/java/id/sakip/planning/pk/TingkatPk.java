package id.sakip.planning.pk;

/** Who promises. The camat promises to the bupati for the whole unit, everyone below for a part of it. */
enum TingkatPk {
    CAMAT,
    SEKRETARIS,
    KASI,
    KASUBBAG;

    /** True for a promise inside the unit, which is no part of its plan in force. */
    boolean bawahan() {
        return this != CAMAT;
    }
}
