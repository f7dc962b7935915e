/** Colours are roles; every theme fills every role. The one home of every colour of the project. */
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
export interface Theme {
	readonly ground: Readonly<Record<(typeof GROUND_ROLES)[number], string>>;
	readonly marks: Readonly<Record<MarkRole, string>>;
	readonly interface: Readonly<Record<(typeof INTERFACE_ROLES)[number], string>>;
}
export type ResolvedTheme = Exclude<ThemeName, 'auto'>;

const light: Theme = {
	ground: {
		water: '#e8f1f5',
		depth200: '#dfebf1',
		depth1000: '#d5e4ed',
		depth3000: '#cbdde8',
		depth5000: '#c1d6e3',
		depth7000: '#b5cddd',
		land: '#f8f5ee',
		coast: '#8097a3',
		border: '#c9bfad',
		landLabel: '#6b6454',
		waterLabel: '#2c586f',
		halo: '#f8f6f1'
	},
	marks: {
		chain: '#0f4c5c',
		strait: '#0b6a80',
		distance: '#5d5480',
		island: '#7d6b3f',
		usa: '#1c5aa6',
		china: '#b3261e',
		japan: '#7a3e9d',
		britain: '#00695c',
		france: '#7a5a00',
		cambodia: '#8a4b08',
		philippines: '#3f6b00',
		russia: '#6d4c41',
		patrol: '#a01f63',
		neutral: '#4d5963',
		event: '#a34700'
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
		landLabel: '#a9b2b4',
		waterLabel: '#80a9bf',
		halo: '#0d161c'
	},
	marks: {
		chain: '#7fd0de',
		strait: '#58bfd6',
		distance: '#b9aee8',
		island: '#cdb97f',
		usa: '#7db4f2',
		china: '#ff8f7d',
		japan: '#d3a1f0',
		britain: '#62cdb9',
		france: '#e0bd58',
		cambodia: '#f0a860',
		philippines: '#a9cf63',
		russia: '#d7b19d',
		patrol: '#f58fc0',
		neutral: '#b6c1c8',
		event: '#ffab66'
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
		landLabel: '#505050',
		waterLabel: '#4b5a64',
		halo: '#ffffff'
	},
	marks: {
		chain: '#000000',
		strait: '#333333',
		distance: '#4a4a4a',
		island: '#555555',
		usa: '#103f7a',
		china: '#8f1d17',
		japan: '#5a2a78',
		britain: '#004d43',
		france: '#5c4400',
		cambodia: '#6b3a05',
		philippines: '#2f5000',
		russia: '#4e342e',
		patrol: '#75124a',
		neutral: '#3d464d',
		event: '#7d3700'
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

const variable = (role: string) =>
	`--${role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

function roles(theme: Theme): [name: string, colour: string][] {
	return [
		...Object.entries(theme.ground).map(([role, colour]) => [`ground-${role}`, colour] as const),
		...Object.entries(theme.marks).map(([role, colour]) => [`mark-${role}`, colour] as const),
		...Object.entries(theme.interface)
	].map(([role, colour]) => [variable(role), colour]);
}

/** The roles as CSS custom properties, light and dark by `color-scheme`, print by attribute. */
export function themeCss(): string {
	const night = new Map(roles(dark));
	const both = roles(light)
		.map(([name, colour]) => `${name}:light-dark(${colour},${night.get(name) ?? colour})`)
		.join(';');
	const paper = roles(print)
		.map(([name, colour]) => `${name}:${colour}`)
		.join(';');
	return (
		`:root{color-scheme:light dark;${both}}` +
		`:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}` +
		`:root[data-theme=print]{color-scheme:light;${paper}}@media print{:root{color-scheme:light;${paper}}}`
	);
}
