/** The states of a quarter and the acts that lead from one to another. */
package id.sakip.realization.periode.domain;
