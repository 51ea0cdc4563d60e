/**
 * Functions that a query over the views never needs, and that reach beyond them: the server's settings, locks, sessions, large
 * objects, other servers, and SQL inside SQL. What a reader must not do his rights forbid; this is for what everybody may.
 */
const beyond =
  /^(?:pg_\w+|lo_\w+|lo(?:read|write)|dblink\w*|set_config|current_setting|(?:next|set|curr|last)val|(?:query|table|cursor|schema|database)_to_xml\w*|information_schema|txid_\w+|inet_\w+|has_\w+_privilege|to_reg\w+|notify|xpath\w*)$/i;

/** Whether a statement names one of them, outside of strings and comments, in whatever way names can be written. */
export function reachesBeyond(sql: string): boolean {
  const plain = sql.replace(/--[^\n]*|\/\*[\s\S]*?\*\//g, ' ');
  const bare = plain.replace(/(?<![\p{L}\p{N}_$&])'(?:[^']|'')*'/gu, ' ');
  // Strings and names with escapes, and strings between dollars: another way to write anything.
  if (/[\p{L}&]'|&"|\$\w*\$/u.test(bare)) return true;
  return [...bare.matchAll(/[\p{L}_][\p{L}\p{N}_$]*/gu)].some(([name]) => beyond.test(name));
}
