/** Plays a real year of a kecamatan through the public REST APIs, as its clients would, and prints the report. */
package id.sakip.local.demo;
