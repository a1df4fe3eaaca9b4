/** The rules of the satisfaction survey: what is asked, how an index comes of the answers, what a recap may be trusted with. */
package id.sakip.realization.survei.domain;
