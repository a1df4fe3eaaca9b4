/** How the plan in force comes out of the documents; pure, so that it can be checked line by line. */
package id.sakip.planning.rencana.domain;
