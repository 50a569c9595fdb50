/**
 * Text that attacks whoever prints it: workflow commands of both generations, terminal escapes, characters
 * that reorder or hide others, Markdown and HTML. Written with escapes so that this file shows what it holds.
 */
const ATTACKS = [
  'first line\r\n::error::injected\n::add-mask::x\n::stop-commands::end\n',
  '##[set-output name=x]y\n::set-output name=x::y\n##vso[task.setvariable variable=x]y\n',
  '\u001b[31mred\u001b[0m \u001b]8;;https://example.test\u0007link\u001b]8;;\u0007 \u001b[2J\u009b31m\u0000\b\n',
  '\u202eright-to-left\u202c \u2066isolate\u2069 zero\u200bwidth\u200d\u2060\ufeff \u2028line\u2029paragraph\n',
  '# Heading\n[click](https://example.test) ![](https://example.test/a.png) | a | b |\n```\n@everyone #1\n',
  '<img src="https://example.test/a.png" onerror="alert(1)"><script>alert(1)</script><!-- \n',
  '%0A::warning::escaped $(id) `id` $\u007b{ secrets.EXAMPLE }}\n',
].join('');

/** An error description of 100 kB. */
export const HOSTILE_TEXT = ATTACKS.repeat(Math.ceil(100_000 / ATTACKS.length)).slice(0, 100_000);

/** The same for a header: no line ends, no characters beyond Latin-1, and short enough for a client to read. */
export const HOSTILE_HEADER = `::error::injected ##[set-output name=x]y \u009b31m\t<img src=x> **bold** [a](https://example.test) %0A::warning::x \u00ad${'A'.repeat(4_000)}`;
