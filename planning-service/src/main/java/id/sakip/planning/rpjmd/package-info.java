/** The medium-term plan of a kabupaten: misi, tujuan, sasaran and their indicators, which the Renstra of its units serve. */
package id.sakip.planning.rpjmd;
