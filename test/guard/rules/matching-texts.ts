import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { random } from '../detect/support.ts';

/** Characters for what a class leaves open. Each kind of them decides something in some rule. */
const ANY = 'abcxyzABCXYZ0189_ \t./-:="\'`{}$@#';
const ROUNDS_MIN = 300;
const ROUNDS_MAX = 20_000;
// Around a text, so that a boundary or a look-around that asks for nothing, a space or a line end can be satisfied.
const CONTEXTS = [
  ['', ''],
  [' ', ' '],
  ['\n', '\n'],
  ['"', '"'],
] as const;

/**
 * Makes texts that a pattern matches, the same ones each time, and enough of them that every alternative of the pattern
 * is in one. What look-arounds ask for is part of the text.
 *
 * @throws Error when an alternative could not be satisfied
 */
export function matchingTexts(pattern: RegExp): string[] {
  const ast = new RegExpParser().parsePattern(pattern.source, 0, pattern.source.length, {
    unicode: pattern.unicode,
  });
  const maker = new Maker(pattern.ignoreCase);
  const missing = new Set(alternativesOf(ast));
  const texts = new Set<string>();
  for (let round = 0; round < ROUNDS_MAX && (round < ROUNDS_MIN || missing.size > 0); round++) {
    const { text, used } = maker.make(ast);
    if (!CONTEXTS.some(([before, after]) => `${before}${text}${after}`.search(pattern) >= 0)) continue;
    texts.add(text);
    for (const alternative of used) missing.delete(alternative);
  }
  if (missing.size > 0)
    throw new Error(
      `No text was made for: ${[...missing].map(({ raw }) => raw).join(', ')} of ${pattern.source}`,
    );
  return [...texts];
}

function alternativesOf(node: AST.Pattern | AST.Alternative | AST.Element): AST.Alternative[] {
  if (node.type === 'Quantifier') return alternativesOf(node.element);
  if (node.type === 'Alternative') return [node, ...node.elements.flatMap(alternativesOf)];
  if (isNegated(node) || !('alternatives' in node)) return [];
  return node.alternatives.flatMap(alternativesOf);
}

function isNegated(node: AST.Pattern | AST.Element): boolean {
  return node.type === 'Assertion' && 'negate' in node && node.negate;
}

class Maker {
  readonly #next = random(5);
  readonly #ignoreCase: boolean;
  #used: AST.Alternative[] = [];

  constructor(ignoreCase: boolean) {
    this.#ignoreCase = ignoreCase;
  }

  make(pattern: AST.Pattern): { text: string; used: readonly AST.Alternative[] } {
    this.#used = [];
    const text = this.#choice(pattern.alternatives);
    return { text: this.#ignoreCase ? this.#inAnyCase(text) : text, used: this.#used };
  }

  #pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.#next() * items.length)] as Item;
  }

  #inAnyCase(text: string): string {
    const change = this.#pick([
      (letter: string) => letter,
      (letter: string) => letter.toUpperCase(),
      (letter: string) => (this.#next() < 0.5 ? letter.toUpperCase() : letter.toLowerCase()),
    ]);
    return Array.from(text, change).join('');
  }

  #choice(alternatives: readonly AST.Alternative[]): string {
    const alternative = this.#pick(alternatives);
    this.#used.push(alternative);
    return alternative.elements.map((element) => this.#element(element)).join('');
  }

  #element(node: AST.Element): string {
    switch (node.type) {
      case 'Character':
        return String.fromCodePoint(node.value);
      case 'CharacterClass':
        return this.#fromClass(node);
      case 'CharacterSet':
        return this.#pick([...ANY].filter((character) => isIn(node, character)));
      case 'Quantifier': {
        const times = node.min + Math.floor(this.#next() * (Math.min(node.max - node.min, 3) + 1));
        return Array.from({ length: times }, () => this.#element(node.element)).join('');
      }
      case 'Group':
      case 'CapturingGroup':
        return this.#choice(node.alternatives);
      case 'Assertion':
        return 'alternatives' in node && !node.negate ? this.#choice(node.alternatives) : '';
      default:
        throw new Error(`Not known here: ${node.raw}`);
    }
  }

  #fromClass({ negate, elements }: AST.CharacterClass): string {
    if (negate)
      return this.#pick([...ANY].filter((character) => !elements.some((each) => isIn(each, character))));
    const element = this.#pick(elements);
    if (element.type === 'Character') return String.fromCodePoint(element.value);
    if (element.type === 'CharacterClassRange') {
      const { min, max } = element;
      return String.fromCodePoint(min.value + Math.floor(this.#next() * (max.value - min.value + 1)));
    }
    return this.#pick([...ANY].filter((character) => isIn(element, character)));
  }
}

function isIn(element: AST.CharacterClassElement | AST.CharacterSet, character: string): boolean {
  return new RegExp(element.type === 'CharacterSet' ? element.raw : `[${element.raw}]`).test(character);
}
