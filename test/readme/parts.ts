/** The text of every fenced block of one language. */
export const blocks = (markdown: string, language: string): string[] =>
  [...markdown.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(([, text]) => text!);

/** What stands under one heading of the second level. */
export function section(markdown: string, title: string): string {
  const found = markdown.split(/^## /m).find((part) => part.startsWith(`${title}\n`));
  if (found === undefined) throw new Error(`no section "${title}"`);
  return found;
}

/** The rows of all tables, without their heads. */
export function tableRows(markdown: string): string[][] {
  const tables = [...markdown.matchAll(/^\|.*\n\| ---.*\n((?:\|.*(?:\n|$))+)/gm)].map(([, rows]) => rows!);
  const lines = tables.flatMap((rows) => rows.trim().split('\n'));
  return lines.map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}

/** What the first column of the tables names in code type. */
export const identifiers = (markdown: string): string[] =>
  tableRows(markdown).flatMap(([first]) => [...first!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!));

export interface ShellCommand {
  line: string;
  /** 0 where the comment behind the command names no other. */
  status: number;
}

/** Every command line of the shell blocks, in order, each once. */
export function commandsOf(markdown: string): ShellCommand[] {
  const lines = blocks(markdown, 'sh').flatMap((block) => block.trim().split('\n'));
  const commands = new Map<string, ShellCommand>();
  for (const whole of lines) {
    const [line = '', comment = ''] = whole.split(/\s+# |^# /);
    if (line !== '') commands.set(line, { line, status: Number(/exit status (\d)/.exec(comment)?.[1] ?? 0) });
  }
  return [...commands.values()];
}

/** The SQL of every query that the shell blocks ask, and of the SQL blocks. */
export function queriesOf(markdown: string): string[] {
  const asked = blocks(markdown, 'sh').flatMap((block) => [
    ...block.matchAll(/^npx doisoat query "((?:\\.|[^"\\])*)"/gm),
  ]);
  return [...asked.map(([, sql]) => sql!.replaceAll('\\"', '"')), ...blocks(markdown, 'sql')];
}

/** The questions to the database with the comments that they stand below. */
export function questionsOf(markdown: string): { title: string; sql: string }[] {
  const block = blocks(section(markdown, 'The database'), 'sh')[0]!;
  return [...block.matchAll(/^# (.+)\nnpx doisoat query "([^"]+)"/gm)].map(([, title, sql]) => ({
    title: title!,
    sql: sql!,
  }));
}
