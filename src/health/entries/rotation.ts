import { parseJson } from '../../core/json.ts';
import { parseMarker } from '../../rotation/index.ts';
import type { FieldValue } from './parse-list.ts';

/**
 * Reads the variable of a rotation. GitHub writes it, JSON on one line, into the YAML, which reads it as a mapping of texts.
 *
 * @returns its text, which may be anything
 */
export function rotationText({ form, texts: [text = ''] }: FieldValue): string {
  const read = form === 'document' ? parseJson(text) : undefined;
  if (typeof read !== 'object' || read === null || !('version' in read)) return text.trim();
  return JSON.stringify({ ...read, version: Number(read.version) });
}

/** Tells whether a value is the variable of a rotation: it has ids, times, and words that must not be hidden everywhere. */
export function isMarker(value: FieldValue): boolean {
  return value.form !== 'list' && parseMarker(rotationText(value)) !== 'unreadable';
}
