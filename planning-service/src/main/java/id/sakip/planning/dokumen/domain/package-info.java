/** Rules about documents that need no container. */
package id.sakip.planning.dokumen.domain;
