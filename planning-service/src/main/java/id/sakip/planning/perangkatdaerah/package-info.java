/** The units that plan and report; their codes are those of Kemendagri. */
package id.sakip.planning.perangkatdaerah;
