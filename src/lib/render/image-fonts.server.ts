/** The fonts of a picture within it: a file in an `<img>` may load none, and must not depend on the reader's. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { assetPath } from './asset-folder.server.ts';
import { FONT_FAMILY } from './fonts.ts';
import { woff2 } from './image-woff2.ts';
import { recent } from './recent.ts';
import { tag } from './svg-markup.ts';
import { FILES, type Typeface } from './svg-type.ts';
import { charactersIn } from './svg-characters.ts';

type Subset = (
	font: Uint8Array,
	text: string,
	options: { readonly targetFormat: 'sfnt'; readonly noLayoutClosure: true }
) => Promise<Buffer>;

// It brings a WebAssembly file that no bundle holds, and loads when the first picture is asked for.
const load = createRequire(import.meta.url);

const KEPT = 60;
const bytesOf = recent(KEPT, (url: string) => readFile(assetPath(url)));

const hex = (character: string) => `U+${(character.codePointAt(0) ?? 0).toString(16)}`;

async function fontFace(
	url: string,
	{ weight, style }: Typeface,
	characters: readonly string[]
): Promise<string> {
	const subset = load('subset-font') as Subset;
	const text = characters.join('');
	const options = { targetFormat: 'sfnt', noLayoutClosure: true } as const;
	const font = woff2(await subset(await bytesOf(url), text, options));
	// A face of one file is asked for by its weight alone; of several each names its characters.
	const range = characters.map(hex).join(',');
	return `@font-face{font-family:'${FONT_FAMILY}';font-weight:${weight};font-style:${style};src:url(data:font/woff2;base64,${font.toString('base64')}) format('woff2');unicode-range:${range}}`;
}

/** The picture with a `<style>` of the glyphs it draws and no others; the same picture, the same bytes. */
export async function withFonts(svg: string): Promise<string> {
	const drawn = charactersIn(svg);
	const faces = FILES.flatMap((file) => {
		const all = drawn.get(`${file.weight}-${file.style}`) ?? [];
		const characters = all.filter((character) => {
			const code = character.codePointAt(0) ?? 0;
			const first = FILES.find(
				(other) => other.weight === file.weight && other.style === file.style && other.holds(code)
			);
			return first === file;
		});
		return characters.length > 0 ? [fontFace(file.url, file, characters)] : [];
	});
	const style = tag('style', {}, (await Promise.all(faces)).join(''));
	// After the title and description, which a reader of SVG expects first.
	const after = svg.indexOf('</desc>') + '</desc>'.length;
	return svg.slice(0, after) + style + svg.slice(after);
}
