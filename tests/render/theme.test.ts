import { expect, test } from 'vitest';
import type { LayerSpecification } from 'maplibre-gl';
import { doubtUnderLand } from '#lib/render/style-shapes.ts';
import { HATCH_PIXELS, HATCH_STROKE, SYMBOLS } from '#lib/render/symbols.ts';
import {
	DEPTHS,
	FILL_ROLES,
	GROUND_ROLES,
	INTERFACE_ROLES,
	MARK_ROLES,
	THEMES_BY_NAME,
	themeCss,
	type Theme
} from '#lib/render/theme.ts';

/** Relative luminance and contrast by WCAG 2.2. */
function luminance(colour: string): number {
	const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
	const [red = 0, green = 0, blue = 0] = channels.map((value) =>
		value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
	);
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
/** Every colour that water has, from the shelf to the trenches. */
function waters({ ground }: Theme): readonly string[] {
	return [ground.water, ...DEPTHS.map((depth) => ground[`depth${depth}` as const])];
}

function contrast(a: string, b: string): number {
	const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one);
	return (high + 0.05) / (low + 0.05);
}

test('every theme fills every role with a colour', () => {
	for (const [name, theme] of Object.entries(THEMES_BY_NAME)) {
		const filled = [
			...GROUND_ROLES.map((role) => theme.ground[role]),
			...MARK_ROLES.map((role) => theme.marks[role]),
			...FILL_ROLES.map((role) => theme.fills[role]),
			...INTERFACE_ROLES.map((role) => theme.interface[role])
		];
		for (const colour of filled) expect(colour, name).toMatch(/^#[0-9a-f]{6}$/);
	}
});

test('text of the interface and labels of the map reach 4.5:1 on what they lie on', () => {
	for (const [name, theme] of Object.entries(THEMES_BY_NAME)) {
		const { ground, interface: ui } = theme;
		const pairs = [
			[ui.ink, ui.surface],
			[ui.muted, ui.surface],
			[ui.muted, ui.raised],
			[ui.accent, ui.surface],
			[ui.accent, ui.raised],
			[ui.onAccent, ui.accent],
			[ui.warning, ui.surface],
			[ui.label, ground.halo],
			[ground.landLabel, ground.land],
			...waters(theme).map((water) => [ground.waterLabel, water] as const)
		] as const;
		for (const [text, under] of pairs) {
			expect(contrast(text, under), `${name}: ${text} on ${under}`).toBeGreaterThanOrEqual(4.5);
		}
	}
});

test('the graticule is seen on every ground, and is quieter than the coast', () => {
	for (const [name, theme] of Object.entries(THEMES_BY_NAME)) {
		const { ground } = theme;
		for (const under of [ground.land, ...waters(theme)]) {
			const net = contrast(ground.graticule, under);
			expect(net, `${name} on ${under}`).toBeGreaterThan(1.29);
			expect(net, `${name} on ${under}`).toBeLessThan(2.5);
			expect(net, `${name} on ${under}`).toBeLessThan(contrast(ground.coast, under));
		}
	}
});

test('marks reach 3:1 on land and on water', () => {
	for (const [name, theme] of Object.entries(THEMES_BY_NAME)) {
		const { ground, marks } = theme;
		for (const role of MARK_ROLES) {
			for (const under of [ground.land, ...waters(theme)]) {
				expect(contrast(marks[role], under), `${name}: ${role}`).toBeGreaterThanOrEqual(3);
			}
		}
	}
});

test('names in the colour of their mark reach 4.5:1 on their halo', () => {
	for (const [name, { marks, ground }] of Object.entries(THEMES_BY_NAME)) {
		for (const role of MARK_ROLES) {
			expect(contrast(marks[role], ground.halo), `${name}: ${role}`).toBeGreaterThanOrEqual(4.5);
		}
	}
});

/** A colour seen through an opacity over another. */
function over(colour: string, opacity: number, under: string): string {
	const mixed = [1, 3, 5].map((at) => {
		const [top, bottom] = [colour, under].map((one) => Number.parseInt(one.slice(at, at + 2), 16));
		return Math.round((top ?? 0) * opacity + (bottom ?? 0) * (1 - opacity));
	});
	return `#${mixed.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

type Stack = readonly ['match', ...unknown[]];
const opacityIn = (layer: LayerSpecification | undefined) =>
	(layer?.paint as { 'fill-opacity': Stack } | undefined)?.['fill-opacity'].at(-1) as number;

test('the name of an area of doubt is read on its fill and hatching over every water, its note on its halo', () => {
	/** The share of an area that its hatching covers: one line of a pixel's width in each eight. */
	const covered = (HATCH_STROKE * Math.SQRT2) / HATCH_PIXELS;
	for (const [name, theme] of Object.entries(THEMES_BY_NAME)) {
		const layers = doubtUnderLand(theme);
		const fill = opacityIn(layers.find(({ id }) => id === 'doubt-fills'));
		const hatch = opacityIn(layers.find(({ id }) => id === 'doubt-hatching'));
		for (const role of MARK_ROLES) {
			for (const water of waters(theme)) {
				const filled = over(theme.marks[role], fill, water);
				const line = over(theme.marks[role], hatch, filled);
				const field = over(line, covered, filled);
				const { label, muted } = theme.interface;
				expect(contrast(label, line), `${name}: ${role} line`).toBeGreaterThanOrEqual(4.5);
				expect(contrast(label, field), `${name}: ${role} field`).toBeGreaterThanOrEqual(7);
				expect(contrast(muted, field), `${name}: ${role} note`).toBeGreaterThanOrEqual(3);
				expect(contrast(muted, theme.ground.halo), `${name}: note`).toBeGreaterThanOrEqual(4.5);
			}
		}
	}
});

test('classes of a number step one way in lightness, and each is told from the next', () => {
	for (const [name, { fills }] of Object.entries(THEMES_BY_NAME)) {
		const lights = FILL_ROLES.map((role) => luminance(fills[role]));
		const direction = Math.sign((lights.at(-1) ?? 0) - (lights[0] ?? 0));
		for (const [index, light] of lights.slice(1).entries()) {
			expect(Math.sign(light - (lights[index] ?? 0)), name).toBe(direction);
			const [one, other] = [FILL_ROLES[index], FILL_ROLES[index + 1]];
			if (one && other)
				expect(contrast(fills[one], fills[other]), `${name}: ${one}`).toBeGreaterThan(1.2);
		}
	}
});

test('the deeper, the further from the shelf, and no step is loud', () => {
	for (const [name, theme] of Object.entries(THEMES_BY_NAME)) {
		const lights = waters(theme).map(luminance);
		const falling = [...lights].sort((a, b) => b - a);
		expect(lights, name).toEqual(falling);
		for (const [index, water] of waters(theme).entries()) {
			const deeper = waters(theme)[index + 1];
			if (deeper) expect(contrast(water, deeper), name).toBeLessThan(1.2);
		}
	}
});

test('no two symbols are the same drawing', () => {
	const drawings = Object.values(SYMBOLS).map((paths) => JSON.stringify(paths));
	expect(new Set(drawings).size).toBe(drawings.length);
});

test('the stylesheet names every role', () => {
	const css = themeCss();
	for (const role of MARK_ROLES) expect(css).toContain(`--mark-${role}:light-dark(`);
	expect(css).toContain('--ground-land-label:');
	expect(css).not.toContain('undefined');
});
