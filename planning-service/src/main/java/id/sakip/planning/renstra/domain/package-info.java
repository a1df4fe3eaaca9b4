/** Rules about the targets of a Renstra that need no container. */
package id.sakip.planning.renstra.domain;
