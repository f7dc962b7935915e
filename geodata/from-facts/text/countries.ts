/** Names of countries, as the features that stand on them are called. */
import type { Pair } from '../draft.ts';

export const COUNTRIES: Readonly<Record<string, Pair>> = {
	AUS: ['Australia', 'オーストラリア'],
	BRN: ['Brunei', 'ブルネイ'],
	CAN: ['Canada', 'カナダ'],
	CHN: ['China', '中国'],
	DEU: ['Germany', 'ドイツ'],
	FRA: ['France', 'フランス'],
	GBR: ['United Kingdom', '英国'],
	HKG: ['Hong Kong', '香港'],
	IDN: ['Indonesia', 'インドネシア'],
	IND: ['India', 'インド'],
	ITA: ['Italy', 'イタリア'],
	JPN: ['Japan', '日本'],
	KHM: ['Cambodia', 'カンボジア'],
	KOR: ['South Korea', '韓国'],
	LAO: ['Laos', 'ラオス'],
	MMR: ['Myanmar', 'ミャンマー'],
	MYS: ['Malaysia', 'マレーシア'],
	NZL: ['New Zealand', 'ニュージーランド'],
	PHL: ['Philippines', 'フィリピン'],
	RUS: ['Russia', 'ロシア'],
	SGP: ['Singapore', 'シンガポール'],
	THA: ['Thailand', 'タイ'],
	TLS: ['Timor-Leste', '東ティモール'],
	TWN: ['Taiwan', '台湾'],
	USA: ['United States', '米国'],
	VNM: ['Vietnam', 'ベトナム']
};

export function countryName(code: string): Pair {
	const name = COUNTRIES[code];
	if (!name) throw new RangeError(`No name for ${code}`);
	return name;
}

/** The tables write a partner as `China 24%` or `USA 36%`, several with semicolons. */
export function partnerText(text: string): Pair {
	const parts = text.split('; ').map((part): Pair => {
		const [, name = '', share = ''] = /^(.+?)(?: (\d+)(?:\.\d+)?%)?$/.exec(part) ?? [];
		const found = Object.values(COUNTRIES).find(([en]) => en === name);
		const [en, ja] = name === 'USA' ? countryName('USA') : (found ?? []);
		if (!en || !ja) throw new RangeError(`No name for "${name}"`);
		const shown = share ? ` ${share}%` : '';
		return [en + shown, ja + shown];
	});
	return [parts.map(([en]) => en).join(', '), parts.map(([, ja]) => ja).join('、')];
}
