/** Lists in pages, by cursor. */
package id.sakip.platform.paging;
