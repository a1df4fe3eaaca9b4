package id.sakip.realization.impor;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A row of an upload.
 *
 * @param letak as the file counts: line of a CSV, row of a sheet; position from 1 in JSON
 */
record Baris(int letak, JsonNode isi) {}
