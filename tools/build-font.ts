// Cuts the Persian face down to what this site writes: Persian glyphs, weights 400 to 700. Run before dev and build.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const root = new URL('../', import.meta.url);
const face = new URL('node_modules/vazirmatn/fonts/variable/Vazirmatn[wght].ttf', root);
const target = new URL('src/styles/generated/vazirmatn.woff2', root);

/** The whole Persian alphabet, digits and marks: what a reader may type or an interface may count, written or not. */
const always = 'ءآأؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیٔیً\u200c\u200d۰۱۲۳۴۵۶۷۸۹٪٫٬،؛؟«»…';
const persian = /[\u060c-\u06ff«»…]|\u200c|\u200d/g;

const files = await readdir(new URL('content/', root), { recursive: true });
const texts = await Promise.all(
  files
    .filter((file) => /\.(mdx?|yaml)$/.test(file))
    .map((file) => readFile(new URL(`content/${file.replaceAll('\\', '/')}`, root), 'utf8')),
);
const glyphs = [...new Set([...always, ...texts.flatMap((text) => text.match(persian) ?? [])])].sort().join('');
const font = await subsetFont(await readFile(face), glyphs, {
  targetFormat: 'woff2',
  variationAxes: { wght: { min: 400, max: 700 } },
});
await mkdir(new URL('.', target), { recursive: true });
await writeFile(target, font);
process.stdout.write(`${fileURLToPath(target)}: ${[...glyphs].length} glyphs, ${(font.length / 1024).toFixed(1)} kB\n`);
