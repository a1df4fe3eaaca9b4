/**
 * The satisfaction survey (SKM): its rules, single responses, released recaps, and the index that feeds its indicator.
 */
package id.sakip.realization.survei;
