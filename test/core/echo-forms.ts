type Encode = (secret: string) => string;

const bytes = (text: string): Buffer => Buffer.from(text, 'utf8');
const each = (text: string, one: (character: string, code: number) => string, between = ''): string =>
  [...text].map((character) => one(character, character.charCodeAt(0))).join(between);
const hex = (code: number, size = 2): string => code.toString(16).padStart(size, '0');
const split = (text: string, by: string, size = 1): string =>
  (text.match(new RegExp(`.{1,${size}}`, 'gs')) ?? []).join(by);
const percent: Encode = (text) => each(text, (_, code) => `%${hex(code)}`);
const base64: Encode = (text) => bytes(text).toString('base64');
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
const quoted: Encode = (text) => each(text, (_, code) => `=${hex(code).toUpperCase()}`);
const mixed: Encode = (text) =>
  [...text].map((one, at) => (at % 2 === 0 ? one.toUpperCase() : one.toLowerCase())).join('');
const backwards: Encode = (text) => [...text].reverse().join('');
const rot13: Encode = (text) =>
  text.replace(/[a-z]/gi, (letter) => {
    const from = letter <= 'Z' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - from + 13) % 26) + from);
  });
const base32: Encode = (text) =>
  (
    [...bytes(text)]
      .map((byte) => byte.toString(2).padStart(8, '0'))
      .join('')
      .match(/.{1,5}/g) ?? []
  )
    .map((five) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(five.padEnd(5, '0'), 2)])
    .join('');

/** What a server, a proxy or a library can make of a secret before it repeats it. */
export const ECHO_FORMS: Readonly<Record<string, Encode>> = {
  'as it is': (text) => text,
  'in quotes': (text) => `"${text}"`,
  'in capitals': (text) => text.toUpperCase(),
  'in small letters': (text) => text.toLowerCase(),
  'in both, by turns': mixed,
  backwards,
  'backwards in capitals': (text) => backwards(text).toUpperCase(),
  'eight characters at its start': (text) => text.slice(0, 8),
  'eight characters at its end': (text) => text.slice(-8),
  'twelve characters in its middle': (text) => text.slice(10, 22),
  'its start with an ellipsis': (text) => `${text.slice(0, 12)}...`,
  'its end with stars': (text) => `****${text.slice(-10)}`,
  'all but its middle': (text) => `${text.slice(0, 10)}[...]${text.slice(-10)}`,
  'other text in front and behind': (text) => `xx${text}yy`,
  'as a parameter': (text) => `client_id=a&client_secret=${text}&grant_type=b`,
  'as basic authentication': (text) => `Basic ${base64(`0123456789abcdef:${text}`)}`,
  'in JSON': (text) => JSON.stringify({ client_secret: text }),
  'in JSON in JSON': (text) => JSON.stringify(JSON.stringify({ client_secret: text })),
  'split by spaces': (text) => split(text, ' '),
  'split by two spaces': (text) => split(text, '  '),
  'split by spaces in fours': (text) => split(text, ' ', 4),
  'split by spaces in sevens': (text) => split(text, ' ', 7),
  'split by line ends': (text) => split(text, '\n', 6),
  'split by CR LF': (text) => split(text, '\r\n', 5),
  'split by tabs': (text) => split(text, '\t', 3),
  'split by hyphens': (text) => split(text, '-', 4),
  'split by dots': (text) => split(text, '.', 5),
  'split by commas': (text) => split(text, ', ', 1),
  'split by quotes and plus': (text) => split(text, '" + "', 6),
  'split by tags': (text) => split(text, '<>', 6),
  'split by zero-width spaces': (text) => split(text, '\u200b'),
  'split by soft hyphens': (text) => split(text, '\u00ad', 3),
  'split by word joiners': (text) => split(text, '\u2060', 2),
  'split by marks of direction': (text) => split(text, '\u202e\u202c', 4),
  'split by combining marks': (text) => split(text, '\u0336'),
  'split by graphem joiners': (text) => split(text, '\u034f'),
  'split by Hangul fillers': (text) => split(text, '\u3164', 3),
  'split by tags of Unicode': (text) => split(text, '\u{e0001}', 2),
  'split by halves around a joiner': (text) => split(text, '\udb40\u200b\udc01', 3),
  'split by NUL': (text) => split(text, '\0'),
  'split by escape sequences': (text) => split(text, '\u001b[31m', 4),
  'in full width': (text) => each(text, (_, code) => String.fromCharCode(code + 0xfee0)),
  'in bold letters of mathematics': (text) =>
    text.replace(/[a-z]/g, (letter) => String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97)),
  'percent encoding': percent,
  'percent encoding in capitals': (text) => percent(text).toUpperCase().replaceAll('%', '%'),
  'percent encoding of a part': (text) => text.slice(0, 5) + percent(text.slice(5, 9)) + text.slice(9),
  'percent encoding of every third': (text) =>
    [...text].map((one, at) => (at % 3 === 0 ? percent(one) : one)).join(''),
  'percent encoding twice': (text) => encodeURIComponent(percent(text)),
  'percent encoding three times': (text) => encodeURIComponent(encodeURIComponent(percent(text))),
  'percent and u': (text) => each(text, (_, code) => `%u${hex(code, 4)}`),
  base64,
  'base64 in small letters': (text) => base64(text).toLowerCase(),
  'base64 behind one byte': (text) => base64(`x${text}`),
  'base64 behind two bytes': (text) => base64(`xy${text}z`),
  'base64 without padding': (text) => base64(text).replace(/=+$/, ''),
  'base64 for URLs': (text) => bytes(`x?${text}?>`).toString('base64url'),
  'base64 on lines': (text) => split(base64(text), '\r\n', 16),
  'base64 of a part': (text) => base64(text.slice(4, 16)),
  'base64 twice': (text) => base64(base64(text)),
  'base64 behind text, twice': (text) => base64(`x${base64(`y${text}`)}`),
  'base64 of percent encoding': (text) => base64(percent(text)),
  'base64 of JSON': (text) => base64(JSON.stringify({ client_secret: text })),
  'base64 of hexadecimal': (text) => base64(bytes(text).toString('hex')),
  'base64 of UTF-16': (text) => utf16(text).toString('base64'),
  'base64 backwards': (text) => backwards(base64(text)),
  'base64 in percent encoding': (text) => percent(base64(text)),
  base32,
  'base32 behind text': (text) => base32(`ab${text}`),
  hexadecimal: (text) => bytes(text).toString('hex'),
  'hexadecimal in capitals': (text) => bytes(text).toString('hex').toUpperCase(),
  'hexadecimal with spaces': (text) => each(text, (_, code) => hex(code), ' '),
  'hexadecimal with colons': (text) => each(text, (_, code) => hex(code), ':'),
  'hexadecimal with 0x': (text) => each(text, (_, code) => `0x${hex(code)}`, ', '),
  'hexadecimal twice': (text) => bytes(bytes(text).toString('hex')).toString('hex'),
  'hexadecimal of base64': (text) => bytes(base64(text)).toString('hex'),
  'hexadecimal of UTF-16': (text) => utf16(text).toString('hex'),
  'hexadecimal backwards': (text) => backwards(bytes(text).toString('hex')),
  'HTML, decimal': (text) => each(text, (_, code) => `&#${code};`),
  'HTML, decimal with zeros': (text) => each(text, (_, code) => `&#00${code};`),
  'HTML, decimal without semicolons': (text) => each(text, (_, code) => `&#${code}`),
  'HTML, hexadecimal': (text) => each(text, (_, code) => `&#x${hex(code)};`),
  'HTML, hexadecimal in capitals': (text) => each(text, (_, code) => `&#X${hex(code).toUpperCase()};`),
  'HTML, hyphens by name': (text) => text.replaceAll('-', '&hyphen;'),
  'HTML twice': (text) => each(text, (_, code) => `&amp;#${code};`),
  'JSON escapes': (text) => each(text, (_, code) => `\\u${hex(code, 4)}`),
  'JSON escapes of a part': (text) => text.replace(/[a-m]/g, (one) => `\\u${hex(one.charCodeAt(0), 4)}`),
  'JSON escapes in JSON': (text) => each(text, (_, code) => `\\\\u${hex(code, 4)}`),
  'JavaScript escapes': (text) => each(text, (_, code) => `\\x${hex(code)}`),
  'JavaScript escapes with braces': (text) => each(text, (_, code) => `\\u{${hex(code)}}`),
  'octal escapes': (text) => each(text, (_, code) => `\\${code.toString(8)}`),
  'names of code points': (text) => each(text, (_, code) => `U+${hex(code, 4)}`, ' '),
  'quoted-printable': quoted,
  'quoted-printable with soft line breaks': (text) => split(text, '=\r\n', 6),
  'quoted-printable of a part': (text) => text.replace(/[A-Z]/g, (one) => quoted(one)),
  'UTF-16': (text) => utf16(text).toString('latin1'),
  'UTF-16, the other way round': (text) => utf16(text).swap16().toString('latin1'),
  'UTF-16 of pairs': (text) => Buffer.from(text.slice(0, 24), 'latin1').toString('utf16le'),
  'UTF-16 of pairs, the other way round': (text) =>
    Buffer.from(text.slice(0, 24), 'latin1').swap16().toString('utf16le'),
  'numbers of its characters': (text) => each(text, (_, code) => String(code), ', '),
  'a list of its bytes': (text) => JSON.stringify([...bytes(text)]),
  'octal numbers': (text) => each(text, (_, code) => code.toString(8), ' '),
  'binary numbers': (text) => each(text, (_, code) => code.toString(2).padStart(8, '0'), ' '),
  ROT13: rot13,
  'ROT13 backwards': (text) => backwards(rot13(text)),
  'percent encoding, split by spaces': (text) => split(percent(text), ' ', 3),
  'base64, split by spaces': (text) => split(base64(text), ' ', 5),
  'backwards, split by spaces': (text) => split(backwards(text), ' ', 2),
};
