import { en } from './en.ts';
import { vi } from './vi.ts';

export type Language = 'vi' | 'en';
export type MessageKey = keyof typeof vi;
export type Translate = (key: MessageKey, values?: Record<string, string | number>) => string;

/** Puts a message into words: `{name}` in it is filled in from `values`. */
export function translate(language: Language, key: MessageKey, values: Record<string, string | number> = {}): string {
  const template = (language === 'en' ? en : vi)[key];
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

export const translator =
  (language: Language): Translate =>
  (key, values) =>
    translate(language, key, values);
