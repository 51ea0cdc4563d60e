/** Whether a database is named by the address of a PostgreSQL server, and not by a file. */
export const isPostgres = (path: string): boolean => /^postgres(?:ql)?:\/\//i.test(path);

/** A database as it may be printed: without a password, wherever it stands in an address. */
export function shownDatabase(path: string): string {
  if (!isPostgres(path)) return path;
  return path.replace(/^([^:]+:\/\/[^:@]*):.*@/s, '$1@').replace(/([?&](?:ssl)?password=)[^&#]*/gi, '$1…');
}
