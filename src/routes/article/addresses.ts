/** Where the article's links and pictures lead, in the reader's language and theme. */
import { imageQuery } from '#lib/render/image-size.ts';
import { STILL, type ToldClaim } from '#lib/view/argument.ts';
import { addressIn } from '#lib/view/path-language.ts';
import { inReading, readingQuery, type Reading } from '#lib/view/reading.ts';

const DARK = {
	auto: 'screen and (prefers-color-scheme: dark)',
	dark: 'screen',
	light: null,
	print: null
} as const;

/** `files`: no server draws a picture, and the one beside the page of a claim stands for all. */
export function addressesOf(base: string, reading: Reading, files: boolean) {
	const { lang, theme } = reading;
	const file = ({ id }: ToldClaim) =>
		base + addressIn(`/article/${id}/map.png`, { lang, theme: 'auto' }, { files });
	const drawn = ({ still }: ToldClaim, night: boolean) => {
		const query = inReading(still ?? '', { lang, theme: night ? 'dark' : 'auto' });
		return `${base}/image.svg${imageQuery(query, { ...STILL, scale: 1 })}`;
	};
	return {
		map: (query: string) => `${base}/${inReading(query, reading)}`,
		/** For paper, and where there is no live map. */
		image: files ? file : drawn,
		/** To take away. */
		picture: (claim: ToldClaim) =>
			files
				? file(claim)
				: `${base}/image.png${inReading(claim.view ?? '', { lang, theme: 'auto' })}`,
		/** When the dark picture is shown: where system or reader want it; never on paper. Of a file there is none. */
		darkWhen: files ? null : DARK[theme],
		page: (id: string) => `${base}/article/${id}${readingQuery(reading)}`,
		verdict: (verdict: string | null) => `${base}/article${readingQuery(reading, { verdict })}`
	};
}
