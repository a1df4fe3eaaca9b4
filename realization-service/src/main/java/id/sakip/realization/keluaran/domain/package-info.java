/** What was reached of an output, held against what the plan asks of it. */
package id.sakip.realization.keluaran.domain;
