/** What the list says about codes of a year, and how an entry changes over the years. */
package id.sakip.planning.nomenklatur.domain;
