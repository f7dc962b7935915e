import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Asset } from './cache.ts';
import { digest } from './cache.ts';
import { readCharacters } from './characters.ts';
import { faces, fontPackages, readPieces, type Face } from './faces.ts';
import { packageFolder, packageVersion, recipe } from './inputs.ts';
import { unicodeRange } from './unicode-range.ts';

export interface FontFile extends Face {
	/** Path under the site's base. */
	readonly url: string;
	readonly unicodeRange: readonly string[];
}

const FAMILY = 'Linchpin Sans';

function rule({ weight, style, url, unicodeRange: range }: FontFile): string {
	return `@font-face {
	font-family: '${FAMILY}';
	font-weight: ${weight};
	font-style: ${style};
	font-display: swap;
	src: url('${url.slice(url.lastIndexOf('/') + 1)}') format('woff2');
	unicode-range: ${range.join(', ')};
}
`;
}

/** The woff2 files of the map's and the interface's one family, cut to what the project says. */
export function fontAsset(root: string): Asset<readonly FontFile[]> {
	const characters = readCharacters(root);
	const text = [...characters]
		.map(([character, { required }]) => character + (required ? '!' : '?'))
		.sort()
		.join('');
	return {
		name: 'fonts',
		inputs: [
			recipe(),
			text,
			...[...fontPackages, 'subset-font'].map((name) => packageVersion(root, name))
		],
		async make() {
			const { assign, cut, requireCovered } = await import('./subset.ts');
			const pieces = readPieces(root);
			// Where ranges overlap MapLibre takes the first file, so whole blocks come last.
			const written = [...pieces].sort((a, b) => Number(a.wholeBlocks) - Number(b.wholeBlocks));
			const files: Record<string, Uint8Array> = {};
			const manifest: FontFile[] = [];
			for (const face of faces) {
				const { taken, missing } = await assign(pieces, face, characters);
				requireCovered(missing);
				for (const piece of written) {
					const drawn = taken.get(piece.id);
					if (!drawn) continue;
					const font = await cut(piece, face, drawn);
					const cutOf = piece.italic ? face.style : 'normal';
					const name = `linchpin-${piece.id}-${face.weight}-${cutOf}-${digest(font)}.woff2`;
					const url = `/fonts/${name}`;
					files[name] = font;
					manifest.push({ ...face, url, unicodeRange: unicodeRange(drawn, piece.wholeBlocks) });
				}
			}
			for (const name of fontPackages) {
				const licence = join(packageFolder(root, name), 'LICENSE');
				files[`LICENSE-${name.slice(name.indexOf('/') + 1)}.txt`] = readFileSync(licence);
			}
			files['fonts.css'] = Buffer.from(manifest.map(rule).join(''));
			return { files, manifest };
		}
	};
}
