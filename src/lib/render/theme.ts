/**
 * Colours are roles; every theme fills every role. The one home of every colour of the project. The marks
 * keep apart for readers who see fewer colours: tests/render/colour-vision.test.ts measures it.
 */
import type { ThemeName } from '#lib/view/view.ts';

/** The bands of depth in metres; each has a colour of its own, above `water` for what is shallower. */
export const DEPTHS = [200, 1000, 3000, 5000, 7000] as const;
export const GROUND_ROLES = [
	'water',
	'depth200',
	'depth1000',
	'depth3000',
	'depth5000',
	'depth7000',
	'land',
	'coast',
	'border',
	/** A hairline, quieter than the coast: 1.3:1 at least on every water and land, and below 2.5:1. */
	'graticule',
	'landLabel',
	'waterLabel',
	'halo'
] as const;
export const MARK_ROLES = [
	'chain',
	'strait',
	'distance',
	'island',
	'usa',
	'china',
	'japan',
	'britain',
	'france',
	'cambodia',
	'philippines',
	'russia',
	'patrol',
	'neutral',
	'event'
] as const;
/** Fills of countries by class of a number, from low to high: one hue, told apart by lightness alone. */
export const FILL_ROLES = ['fill1', 'fill2', 'fill3', 'fill4', 'fill5', 'fill6'] as const;
export const INTERFACE_ROLES = [
	'surface',
	'raised',
	'ink',
	'muted',
	'line',
	'accent',
	'onAccent',
	'warning',
	'label',
	'space'
] as const;

export type MarkRole = (typeof MARK_ROLES)[number];
export type FillRole = (typeof FILL_ROLES)[number];
export interface Theme {
	readonly ground: Readonly<Record<(typeof GROUND_ROLES)[number], string>>;
	readonly marks: Readonly<Record<MarkRole, string>>;
	readonly fills: Readonly<Record<FillRole, string>>;
	readonly interface: Readonly<Record<(typeof INTERFACE_ROLES)[number], string>>;
}
export type ResolvedTheme = Exclude<ThemeName, 'auto'>;

const light: Theme = {
	ground: {
		water: '#e8f1f5',
		depth200: '#dfebf1',
		depth1000: '#d5e4ed',
		depth3000: '#cbdde8',
		depth5000: '#c4d8e4',
		depth7000: '#bbd2e0',
		land: '#f8f5ee',
		coast: '#8097a3',
		border: '#c9bfad',
		graticule: '#a3b8c4',
		landLabel: '#6b6454',
		waterLabel: '#2c586f',
		halo: '#faf8f4'
	},
	marks: {
		chain: '#0f4c5c',
		strait: '#0b6a80',
		distance: '#5d5480',
		island: '#7d6b3f',
		usa: '#336be1',
		china: '#770303',
		japan: '#73378d',
		britain: '#046a5d',
		france: '#7b5b04',
		cambodia: '#8e4e0b',
		philippines: '#3f6b00',
		russia: '#6c4c44',
		patrol: '#952863',
		neutral: '#4d5963',
		event: '#be510c'
	},
	fills: {
		fill1: '#e9f0da',
		fill2: '#cfdbc0',
		fill3: '#b5c8a9',
		fill4: '#9cb794',
		fill5: '#83a782',
		fill6: '#6a9873'
	},
	interface: {
		surface: '#fdfdfb',
		raised: '#f1f0ec',
		ink: '#17232b',
		muted: '#55626b',
		line: '#d6d8d6',
		accent: '#0f4c5c',
		onAccent: '#ffffff',
		warning: '#8a3b00',
		label: '#17232b',
		space: '#fbfbf8'
	}
};

const dark: Theme = {
	ground: {
		water: '#1a2c38',
		depth200: '#162630',
		depth1000: '#13212b',
		depth3000: '#101c25',
		depth5000: '#0d1820',
		depth7000: '#0a131a',
		land: '#2a3337',
		coast: '#566b77',
		border: '#4a565c',
		graticule: '#3f525e',
		landLabel: '#a9b2b4',
		waterLabel: '#80a9bf',
		halo: '#0d161c'
	},
	marks: {
		chain: '#7fd0de',
		strait: '#58bfd6',
		distance: '#b9aee8',
		island: '#cdb97f',
		usa: '#7696b4',
		china: '#de6b5c',
		japan: '#d6a4f7',
		britain: '#62cdb9',
		france: '#e0bc54',
		cambodia: '#f0a85f',
		philippines: '#a9cf63',
		russia: '#bfa797',
		patrol: '#febeee',
		neutral: '#b4c1c7',
		event: '#fea860'
	},
	fills: {
		fill1: '#2f3f36',
		fill2: '#3b4e41',
		fill3: '#485d4b',
		fill4: '#576c54',
		fill5: '#677c5d',
		fill6: '#798d66'
	},
	interface: {
		surface: '#16222a',
		raised: '#203039',
		ink: '#eef3f5',
		muted: '#a9b7bf',
		line: '#33444e',
		accent: '#7fd0de',
		onAccent: '#06222a',
		warning: '#ffb37a',
		label: '#eef3f5',
		space: '#060d12'
	}
};

const print: Theme = {
	ground: {
		water: '#ffffff',
		depth200: '#fafbfc',
		depth1000: '#f6f8f9',
		depth3000: '#f1f4f6',
		depth5000: '#edf1f4',
		depth7000: '#e7ecf0',
		land: '#ebe9e6',
		coast: '#6a6a6a',
		border: '#aaa8a5',
		graticule: '#b4b4b4',
		landLabel: '#505050',
		waterLabel: '#4b5a64',
		halo: '#ffffff'
	},
	marks: {
		chain: '#000000',
		strait: '#333333',
		distance: '#4a4a4a',
		island: '#555555',
		usa: '#2952c0',
		china: '#bb4c43',
		japan: '#4d226f',
		britain: '#054e43',
		france: '#5c4400',
		cambodia: '#6b3a07',
		philippines: '#2f5000',
		russia: '#4f3632',
		patrol: '#5c043e',
		neutral: '#3b454c',
		event: '#853a02'
	},
	fills: {
		fill1: '#e3e3e3',
		fill2: '#cacaca',
		fill3: '#b3b3b3',
		fill4: '#9e9e9e',
		fill5: '#8b8b8b',
		fill6: '#797979'
	},
	interface: {
		surface: '#ffffff',
		raised: '#f4f4f4',
		ink: '#000000',
		muted: '#444444',
		line: '#999999',
		accent: '#000000',
		onAccent: '#ffffff',
		warning: '#6b2e00',
		label: '#000000',
		space: '#ffffff'
	}
};

export const THEMES_BY_NAME: Readonly<Record<ResolvedTheme, Theme>> = { light, dark, print };

/** A role of a layer file as one the theme can fill; an unknown name falls back to neutral. */
export function markRole(name: string): MarkRole {
	return MARK_ROLES.find((role) => role === name) ?? 'neutral';
}

export function fillRole(name: string): FillRole | null {
	return FILL_ROLES.find((role) => role === name) ?? null;
}

const variable = (role: string) =>
	`--${role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** Every role as the name of its CSS variable, with its colour. */
export function themeVariables(theme: Theme): [name: string, colour: string][] {
	return [
		...Object.entries(theme.ground).map(([role, colour]) => [`ground-${role}`, colour] as const),
		...Object.entries(theme.marks).map(([role, colour]) => [`mark-${role}`, colour] as const),
		...Object.entries(theme.fills),
		...Object.entries(theme.interface)
	].map(([role, colour]) => [variable(role), colour]);
}

/** The roles as CSS custom properties, light and dark by `color-scheme`, print by attribute. */
export function themeCss(): string {
	const night = new Map(themeVariables(dark));
	const both = themeVariables(light)
		.map(([name, colour]) => `${name}:light-dark(${colour},${night.get(name) ?? colour})`)
		.join(';');
	const paper = themeVariables(print)
		.map(([name, colour]) => `${name}:${colour}`)
		.join(';');
	return (
		`:root{color-scheme:light dark;${both}}` +
		`:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}` +
		`:root[data-theme=print]{color-scheme:light;${paper}}@media print{:root{color-scheme:light;${paper}}}`
	);
}
