import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';

/** What a parser says: why a file is wrong, `missing` where the parser is not installed, nothing where all is well. */
export type Parsed = { problem?: string; missing?: string };

type Parser = (file: string) => Parsed;

const python =
  (script: string): Parser =>
  (file) =>
    program('python3', ['-c', `import sys\npath = sys.argv[1]\n${script}`, file]);

/** The parser of each ecosystem, by the end of the path. A file that matches none has a format without one. */
const PARSERS: readonly (readonly [RegExp, Parser])[] = [
  [/\.json$/, (file) => attempt(() => JSON.parse(readFileSync(file, 'utf8')))],
  [/\.ya?ml$|\.aio$/, (file) => attempt(() => yaml(readFileSync(file, 'utf8')))],
  [/\.js$/, (file) => program(process.execPath, ['--check', file])],
  [/\.py$/, python('import ast\nast.parse(open(path, encoding="utf-8").read(), path)')],
  [/\.toml$/, python('import tomllib\ntomllib.load(open(path, "rb"))')],
  [/\.ini$/, python('import configparser\nassert configparser.ConfigParser().read(path) == [path]')],
  [/\.xml$/, python('import xml.dom.minidom\nxml.dom.minidom.parse(path)')],
  [/\.tf(?:vars)?$/, (file) => program('terraform', ['fmt', '-'], readFileSync(file, 'utf8'))],
  [/\.java$/, java],
  [/\.sh$/, (file) => program('sh', ['-n', file])],
];

/** @returns undefined if nothing parses such files before they run */
export function parserOf(path: string): Parser | undefined {
  return PARSERS.find(([files]) => files.test(path))?.[1];
}

function attempt(parse: () => void): Parsed {
  try {
    parse();
    return {};
  } catch (error) {
    return { problem: String(error) };
  }
}

function yaml(text: string): void {
  const documents = parseAllDocuments(text);
  for (const { errors } of Array.isArray(documents) ? documents : [])
    if (errors[0] !== undefined) throw errors[0];
}

// Only the syntax: the classes of the dependencies are not here.
function java(file: string): Parsed {
  const classes = mkdtempSync(join(tmpdir(), 'ims-auth-javac-'));
  try {
    const phases = ['ifNoError', 'ifError'].map((name) => `-XDshould-stop.${name}=PARSE`);
    return program('javac', [...phases, '-proc:none', '-d', classes, file]);
  } finally {
    rmSync(classes, { recursive: true, force: true });
  }
}

function program(name: string, args: readonly string[], input = ''): Parsed {
  const { error, status, stdout, stderr } = spawnSync(name, args, { input, encoding: 'utf8' });
  if (error !== undefined) return { missing: name };
  if (status === 0) return {};
  // A launcher of a version manager is there without the program; Python before 3.11 has no tomllib.
  if (status === 127 || /No module named|command not found/.test(stderr)) return { missing: name };
  return { problem: `${stdout}${stderr}` };
}
