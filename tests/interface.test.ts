/** The look of the interface is kept to a few sizes, spaces and short motions by reading its styles. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOMS = ['src/lib/ui', 'src/lib/map', 'src/routes'];
const files = ROOMS.flatMap((room) =>
	readdirSync(room)
		.filter((name) => name.endsWith('.svelte'))
		.map((name) => join(room, name))
).map((file) => ({ file, text: readFileSync(file, 'utf8') }));

const declarations = (text: string, property: RegExp) =>
	[...text.slice(text.indexOf('<style>')).matchAll(/^\s*([a-z-]+):\s*([^;]+);/gm)]
		.filter(([, name = '']) => property.test(name))
		.map(([, name, value = '']) => ({ name, value }));

/** A length of its own; a hairline, a share of the text and what a device keeps free are none. */
const OWN_LENGTH = /(?<![\w.-])(?!0?\.?0*[01]px)\d*\.?\d+(?:px|rem)/;
const free = (value: string) => value.replace(/max\([^()]*env\([^()]*\)\)/g, '');

test('type is set in the sizes of the scale', () => {
	for (const { file, text } of files) {
		for (const { value } of declarations(text, /^font-size$/))
			expect(value, file).not.toMatch(OWN_LENGTH);
	}
});

test('what stands inside and between is spaced by the scale', () => {
	for (const { file, text } of files) {
		for (const { name, value } of declarations(
			text,
			/^(?:padding|margin|gap|row-gap|column-gap)/
		)) {
			expect(free(value), `${file}: ${name}`).not.toMatch(OWN_LENGTH);
		}
	}
});

test('motion lasts no longer than 200 ms, and there is none for who asks for less', () => {
	for (const { file, text } of files) {
		const moving = declarations(text, /^(?:transition|animation)/).filter(
			// What runs for as long as the reader waits is no transition.
			({ value }) => value !== 'none' && !value.includes('infinite')
		);
		for (const { value } of moving) {
			for (const [, amount, unit] of value.matchAll(/([\d.]+)(ms|s)\b/g)) {
				expect(Number(amount) * (unit === 's' ? 1000 : 1), file).toBeLessThanOrEqual(200);
			}
		}
		if (moving.length > 0) expect(text, file).toContain('prefers-reduced-motion: reduce');
	}
	const live = readdirSync('src/lib/map')
		.filter((name) => name.endsWith('.ts'))
		.map((name) => readFileSync(join('src/lib/map', name), 'utf8'))
		.join('\n');
	expect(live).not.toMatch(/duration: \d/);
	expect(live).toContain('reducedMotion() ? milliseconds : 0');
});

test('every icon is of the one set', () => {
	for (const { file, text } of files) {
		for (const [, from = ''] of text.matchAll(/from '([^']*icons?[^']*)'/g)) {
			if (/^[@a-z]/.test(from)) expect(from, file).toMatch(/^@lucide\/svelte\/icons\//);
		}
	}
});
