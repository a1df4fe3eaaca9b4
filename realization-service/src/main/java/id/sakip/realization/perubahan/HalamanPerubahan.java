package id.sakip.realization.perubahan;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Changes in the order of the commits.
 *
 * @param sejak position behind the last of them, to go on from; the same as before when nothing is new
 * @param lagi whether more is there already
 */
@Schema(name = "HalamanPerubahan")
record HalamanPerubahan(List<PerubahanView> data, String sejak, boolean lagi) {

    HalamanPerubahan {
        data = List.copyOf(data);
    }
}
