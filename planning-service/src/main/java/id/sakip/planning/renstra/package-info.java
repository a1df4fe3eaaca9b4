/** The five-year plan: tujuan, sasaran, indicators and their targets per year. */
package id.sakip.planning.renstra;
