/** What an area is, and what a batch of areas changes. */
package id.sakip.planning.wilayah.domain;
