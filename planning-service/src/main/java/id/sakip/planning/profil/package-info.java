/** The profile of a unit in a year: legal base, tasks, structure, personnel, area, population, desa, isu strategis, awards. */
package id.sakip.planning.profil;
