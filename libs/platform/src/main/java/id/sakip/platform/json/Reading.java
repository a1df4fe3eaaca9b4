package id.sakip.platform.json;

import java.util.List;

import id.sakip.platform.problem.Fault;
import id.sakip.platform.problem.ProblemException;

/**
 * What came out of reading one JSON value from a client.
 *
 * @param value the converted value; only to be used without faults
 * @param faults everything that is wrong with it, with its place
 */
public record Reading<T>(T value, List<Fault> faults) {

    public Reading {
        faults = List.copyOf(faults);
    }

    /**
     * The value when nothing is wrong with it.
     *
     * @throws ProblemException 400 with all faults
     */
    public T orThrow() {
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        return value;
    }
}
