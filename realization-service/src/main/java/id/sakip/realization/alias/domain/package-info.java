/** Which unit a code of another system stands for. */
package id.sakip.realization.alias.domain;
