/** The written rule by which the text of a target becomes a typed value. */
package id.sakip.planning.nilai.domain;
