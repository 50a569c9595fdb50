// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are texts of other languages.
import { describe, expect, test } from 'vitest';
import { commentsOf } from '../../../src/guard/detect/comments.ts';

const CODE = "fetch('https://x/ims/exchange/jwt')";

// What looks like the start of a comment and is none. Each is followed by code, which is one if the start is taken for one
// and anything behind it for its end.
const BEFORE: readonly (readonly [path: string, before: string])[] = [
  ['a.js', 'const g = `src/**/*.js`;\n'],
  ['a.js', 'const g = `/*`;\n'],
  ['a.js', 'const g = `${a}/*`;\n'],
  ['a.js', 'const g = `${`x`}/*`;\n'],
  ['a.js', "const g = `${ {a:'}'}.a }/*`;\n"],
  ['a.js', 'const g = `\\`/*`;\n'],
  ['a.js', 'const g = /[/*]/;\n'],
  ['a.js', 'const g = /\\/*/;\n'],
  ['a.js', 'if (x) /[/*]`/.test(y);\n'],

  ['a.js', "const q = /`/; const g = '/*';\n"],
  ['a.js', "foo(/`/); const g = '/*';\n"],
  ['a.js', 'const q = (a) => /`/.test(a); const g = `/*`;\n'],
  ['a.js', 'if (a) /`/.test(a); const g = `/*`;\n'],
  ['a.js', 'x = a / b; y = `/*` / 2;\n'],
  ['a.js', 'x = a++ /2; y = `/*`;\n'],
  ['a.js', "const s = 'it\\'s /*';\n"],
  ['a.js', "const s = 'line \\\n /* cont';\n"],
  ['a.js', 'const s = "don\'t /*";\n'],
  ['a.jsx', "const e = <a>don't</a>; const g = `/*`;\n"],
  ['a.jsx', 'const e = <a href="//x/*">http://x/* `</a>;\n'],
  ['a.tsx', 'const e = <p>`</p>; const g = `/*`;\n'],
  ['a.js', "// it's `\nconst g = `/*`;\n"],
  ['a.js', "const u = `${x ? `a${y}/*` : '`'}`;\n"],
  ['a.js', 'const u = `$`+`{/*`;\n'],
  ['a.js', 'const r = /a{/; const u = `${b}/*`;\n'],
  ['a.js', "const r = x.match(/`[^`]*/g); const u = '/*';\n"],
  ['a.js', 'return /`/.test(x) ? `/*` : 1;\n'],
  ['a.js', "const r = [/`/, '/*'];\n"],
  ['a.js', "const r = !/`/.test('/*');\n"],
  ['a.js', 'const u = tag`/*`;\n'],
  ['a.js', "}\n/`/.test(a); const u='/*'\n"],
  ['a.js', "const r = /[^`/]{1,3}`/u; const u = '/*'\n"],
  ['a.js', 'const u = `a`/* */;\n'],
  ['a.py', "s = '/*'\n"],
  ['a.py', "s = r'\\'\n# x\n"],
  ['a.py', 's = f\'{a["#"]}\'\n'],
  ['a.py', "s = '''#'''\n"],
  ['a.py', 'x = \'"""\'\n'],
  ['a.py', '# """\nx = 1\n'],
  ['a.java', 'String s = "/*";\n'],
  ['a.java', 'char c = \'"\'; String s = "/*";\n'],
  ['a.java', 'String s = """\n /* "x" \n""";\n'],
  ['a.cs', 'var s = @"c:\\"; var t = "/*";\n'],
  ['a.cs', 'var s = @"/*\n";\n'],
  ['a.cs', 'var s = $"{a}/*";\n'],
  ['a.cs', 'var s = """"/* """ """";\n'],
  ['a.rs', 'let s = r#"/* " "#;\n'],
  ['a.rs', 'let s = "a\n/*";\n'],
  ['a.rs', 'fn f<\'a>(x: &\'a str) { g("/*") }\n'],
  ['a.kt', 'val s = "${f("/*")}"\n'],
  ['a.swift', 'let s = #"/*"#\n'],
  ['a.swift', 'let s = "\\(f("/*"))"\n'],
  ['a.c', 'char *s = "a\\\n/*";\n'],
  ['a.cpp', 'auto s = R"(/* " )";\n'],
  ['a.go', 's := `/*`\n'],
  ['a.go', 's := \'`\'; t := "/*"\n'],
  ['a.php', '<?php $s = \'/*\';\n$t = "a\n/*";\n'],
  ['a.php', "<?php $s = <<<EOT\n/* it's\nEOT;\n"],
  ['a.php', "<?php $s = <<<'EOT'\n/* it's\nEOT;\n"],
  ['a.php', "<?php $s = 'it\n/*';\n"],
  ['a.groovy', "def s = '''\n/*'''\n"],
  ['a.groovy', 'def s = $/ /* /$\n'],
  ['a.groovy', 'def s = ~/\\/*/\n'],
  ['Jenkinsfile', 'sh """\n ls /*\n"""\n'],
  ['Jenkinsfile', "sh 'ls /*'\n"],
  ['Jenkinsfile', 'archive includes: "target/*.jar"\n'],
  ['a.sh', 'echo "# x\nfoo" \n'],
  ['a.sh', 'cat <<EOF\n# x\nEOF\n'],
  ['a.rb', 's = "#{x} # y"\n'],
  ['a.rb', 's = <<~A\n=begin\nA\n'],
  ['a.ps1', "$s = '<#'\n"],
  ['a.ps1', '$s = "`"<#"\n'],
  ['a.ps1', '$s = "it\'\'s <#"\n'],
  ['a.ps1', "$s = @'\nit's <#\n'@\n"],
  ['a.lua', 's = [[--[[]]\n'],
  ['a.lua', "s = '--[['\n"],
  ['a.sql', "s := 'it''s /*';\n"],
  ['a.sql', "select $$ /* it's $$;\n"],
  ['a.tf', "a = <<EOF\n/* it's\nEOF\n"],
  ['a.tf', 'a = "${b}/*"\n'],
  ['a.scss', '$a: "/*";\n'],
  ['a.scss', '@import url(//x/*);\n'],
  ['a.vue', '<template>{{ a }}</template><script>\nconst g = `/*`\n</script>\n<script>'],
  ['a.vue', "<script>const a = '<!--'</script><script>"],
  ['a.html', '<a title="<!--">\n<script>'],
  ['a.html', "<script>const s='<\\/script>'; const g=`<!--`;\n"],
  ['a.hs', 's = "{-"\n'],
  ['a.ml', 'let s = "(*"\n'],
  ['a.clj', '(def s "#|")\n'],
  ['a.gradle', 'def s = "/*"; x = ~\'/*\'\n'],
  ['a.dart', "var s = r'\\'; var t = '/*';\n"],
  ['a.dart', "var s = '${f('/*')}';\n"],
  ['a.scala', 'val s = s"${f("/*")}"\n'],

  ['a.cpp', 'auto s = R"(" /* )";\n'],
  ['a.kt', 'val s = "${f("}")}/*"\n'],
  ['a.js', 'x = y /* c */ / z; const g = `/*`;\n'],
  ['a.js', 'const x = a++ / 2; const g = `/*`;\n'],
  ['a.js', 'while (a(b)) /`/.test(a); const g = `/*`;\n'],
  ['a.php', "<?php $a = <<<A\n'\nA;\n$b = '/*';\n"],
  ['a.cs', 'var s = @"a""\\"; var t = "/*";\n'],
];

describe('a mark in a string, a template, a pattern or a text opens no comment', () => {
  test.each(BEFORE)('%s: %j', (path, before) => {
    for (const behind of ['', ' */ \n', '\n// */\n', '\n const z = "*/";\n']) {
      const inComment = commentsOf(path, `${before}${CODE}\n${behind}`);
      expect(inComment(before.length + 10)).toBe(false);
    }
  });
});

describe('what is commented out behind such a mark is a comment', () => {
  test.each([
    ['a.js', 'const g = `src/**/*.js`;\n// '],
    ['a.js', 'if (a) /`/.test(a);\n/* '],
    ['a.kt', 'val s = "${f("/*")}"\n// '],
    ['a.cs', 'var s = @"\\";\n/* '],
    ['a.php', "<?php $s = <<<EOT\nit's\nEOT;\n/* "],
    ['a.tf', 'a = <<EOF\n/*\nEOF\n# '],
    ['a.rs', 'let s = r#"/* "#;\n// '],
    ['a.dart', "var s = r'\\';\n// "],
  ])('%s: %j', (path, before) => {
    const text = `${before}${CODE} */\n`;
    expect(commentsOf(path, text)(before.length + 10)).toBe(true);
  });
});
