/** Which CSS variable of the page has a colour in each of the three themes. */
import { THEMES_BY_NAME, themeVariables } from './theme.ts';

const { light, dark, print } = THEMES_BY_NAME;
const short = (colour: string) => colour.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3');

const key = (...colours: readonly string[]) => colours.map(short).join(' ');

const NAMES: ReadonlyMap<string, string> = new Map(
	themeVariables(light).map(([name, colour], index) => [
		key(colour, themeVariables(dark)[index]?.[1] ?? '', themeVariables(print)[index]?.[1] ?? ''),
		`var(${name})`
	])
);

export function roleVariable(inLight: string, inDark: string, inPrint: string): string | null {
	return NAMES.get(key(inLight, inDark, inPrint)) ?? null;
}
