/** Where the quarters of a unit stand in the submit, verify and lock workflow, and what may be written meanwhile. */
package id.sakip.realization.periode;
