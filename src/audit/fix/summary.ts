import { cellCode, prose } from '../../core/markdown.ts';
import { sanitizeLine } from '../../core/text.ts';
import { amount, firstLines, thousands } from '../../core/words.ts';
import type { FixReport, RepositoryFix } from './model.ts';

const ROWS_MAX = 100;

const DONE: Readonly<Record<RepositoryFix['done'], { did: string; would: string }>> = {
  created: { did: 'created', would: 'would be created' },
  updated: { did: 'updated', would: 'would be updated' },
  'up-to-date': { did: 'up to date', would: 'up to date' },
  'nothing-to-fix': { did: 'nothing to fix any more', would: 'nothing to fix any more' },
  'nothing-to-write': { did: 'nothing that may be written', would: 'nothing that may be written' },
  closed: { did: 'stays closed', would: 'stays closed' },
  edited: { did: 'left to the person who edits it', would: 'left to the person who edits it' },
  failed: { did: 'failed', would: 'failed' },
};

const STOPPED = {
  limit: 'the limit of this run is reached',
  'rate-limited': 'GitHub limits the rate',
  ended: 'the run was ended',
} as const;

/** @returns a line for the log: what was done, or would be */
export function fixLine({ repository, done, url, detail }: RepositoryFix, dryRun: boolean): string {
  const text = DONE[done][dryRun ? 'would' : 'did'];
  const more = [url, detail].filter((part) => part !== undefined && part !== '');
  return `${sanitizeLine(repository, 200)}: ${text}${more.length === 0 ? '' : ` (${more.join(', ')})`}`;
}

/** Writes what a run did as Markdown: a heading, a sentence with the numbers, and a table. */
export function fixSummary({ dryRun, limit, repositories, notTried, stopped }: FixReport): string {
  const written = repositories.filter(({ done }) => done === 'created' || done === 'updated').length;
  const failed = repositories.filter(({ done }) => done === 'failed').length;
  const what = amount(written, 'pull request', 'pull requests');
  const sentences = [
    dryRun
      ? `Nothing was written: this was a dry run. ${what} would be created or updated, of at most ${limit} a run.`
      : `${what} ${written === 1 ? 'was' : 'were'} created or updated, of at most ${limit} a run.`,
    ...(failed === 0 ? [] : [`${thousands(failed)} failed.`]),
    ...(notTried === 0
      ? []
      : [
          `${amount(notTried, 'more repository has', 'more repositories have')} something to fix and ${notTried === 1 ? 'was' : 'were'} not tried${stopped === undefined ? '' : `, because ${STOPPED[stopped]}`}.`,
        ]),
  ];
  const rows = firstLines(
    repositories,
    ROWS_MAX,
    ({ repository, done, url = '', leftOut = 0, detail = '' }) => {
      const text = DONE[done][dryRun ? 'would' : 'did'];
      const left = leftOut === 0 ? '' : `; without ${amount(leftOut, 'file')}`;
      const link = /^https?:\/\/[^\s()<>|]+$/.test(url) ? `[${text}](${url})` : text;
      // A pipe would end the cell, also in code.
      return `| ${cellCode(sanitizeLine(repository, 200))} | ${link}${left}${detail === '' ? '' : `: ${prose(detail.replaceAll('|', '¦'))}`} |`;
    },
    (more) => `| and ${more} | |`,
  );
  const table =
    rows.length === 0 ? [] : [['| repository | pull request |', '| --- | --- |', ...rows].join('\n')];
  return ['## Fixes as pull requests', sentences.join(' '), ...table].join('\n\n');
}
