/** How plans and scores become the tables of the report; plain Java. */
package id.sakip.reporting.lkip.domain;
