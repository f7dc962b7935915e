/** Documents that report where a carrier was: ship histories, trackers, navies and press at first hand. */
import type { Document } from '../sources.ts';

function history(hull: number, ship: string): Document {
	return {
		url: `http://uscarriers.net/cvn${hull}history.htm`,
		id: `uscarriers-cvn-${hull}`,
		type: 'webpage',
		title: `USS ${ship} (CVN ${hull}) history`,
		publisher: 'USCarriers.net'
	};
}

const MONTHS: Readonly<Record<string, string>> = {
	'03': 'March',
	'04': 'April',
	'05': 'May',
	'06': 'June',
	'07': 'July',
	'08': 'Aug.',
	'09': 'Sept.',
	'11': 'Nov.'
};

function tracker(issued: string, url?: string): Document {
	const [year = '', month = '', day = ''] = issued.split('-');
	const name = `${MONTHS[month]} ${Number(day)}, ${year}`;
	const slug = `usni-news-fleet-and-marine-tracker-${name.toLowerCase().replace(/[., ]+/g, '-')}`;
	return {
		url: url ?? `https://news.usni.org/${year}/${month}/${day}/${slug}`,
		id: `usni-tracker-${issued}`,
		type: 'article',
		title: `USNI News Fleet and Marine Tracker: ${name}`,
		'container-title': 'USNI News',
		publisher: 'U.S. Naval Institute',
		issued
	};
}

function usni(path: string, id: string, title: string): Document {
	return {
		url: `https://news.usni.org/${path}`,
		id,
		type: 'article',
		title,
		'container-title': 'USNI News',
		publisher: 'U.S. Naval Institute',
		issued: path.slice(0, 10).replaceAll('/', '-')
	};
}

function warZone(slug: string, issued: string, title: string): Document {
	return {
		url: `https://www.twz.com/sea/${slug}`,
		id: `twz-carriers-${issued}`,
		type: 'article-magazine',
		title,
		'container-title': 'The War Zone',
		issued
	};
}

function dvids(path: string, id: string, title: string): Document {
	return {
		url: `https://www.dvidshub.net/${path}`,
		id: `dvids-${id}`,
		type: 'article',
		title,
		'container-title': 'DVIDS',
		publisher: 'U.S. Navy'
	};
}

function press(
	url: string,
	id: string,
	container: string,
	title: string,
	more: Partial<Document> = {}
): Document {
	return { url, id, type: 'article-newspaper', title, 'container-title': container, ...more };
}

const HISTORIES: readonly Document[] = [
	history(68, 'Nimitz'),
	history(69, 'Dwight D. Eisenhower'),
	history(70, 'Carl Vinson'),
	history(71, 'Theodore Roosevelt'),
	history(72, 'Abraham Lincoln'),
	history(73, 'George Washington'),
	history(74, 'John C. Stennis'),
	history(75, 'Harry S. Truman'),
	history(77, 'George H.W. Bush'),
	history(78, 'Gerald R. Ford'),
	{
		url: 'http://www.gonavy.jp/CVLocation.html',
		id: 'gonavy-carrier-locations',
		type: 'webpage',
		title: 'Aircraft Carrier Locations',
		publisher: 'GoNavy.jp'
	}
];

const TRACKERS: readonly Document[] = [
	tracker('2025-04-07'),
	tracker('2025-04-14'),
	tracker('2025-04-21'),
	tracker('2025-11-17'),
	{
		...tracker('2026-03-23', 'https://news.usni.org/category/fleet-tracker'),
		note: 'The address is that of the series; the page of that day was not recorded.'
	},
	tracker('2026-04-27'),
	tracker('2026-05-04'),
	tracker('2026-05-18'),
	tracker('2026-06-29'),
	tracker('2026-07-13'),
	tracker('2026-07-27'),
	tracker('2026-08-03'),
	tracker('2026-08-10'),
	tracker('2026-08-17'),
	tracker('2026-09-21'),
	usni(
		'2025/03/21/secdef-hegseth-extends-uss-harry-s-truman-deployment-in-middle-east-carl-vinson-heading-to-centcom',
		'usni-truman-extended-2025-03-21',
		'SECDEF Hegseth Extends USS Harry S. Truman Deployment in Middle East, Carl Vinson Heading to CENTCOM'
	),
	usni(
		'2025/04/04/uss-carl-vinson-sails-through-malacca-strait-chinese-carrier-operating-in-the-south-china-sea-after-taiwan-intimidation-drills',
		'usni-vinson-malacca-2025-04-04',
		'USS Carl Vinson Sails Through Malacca Strait, Chinese Carrier Operating in the South China Sea After Taiwan Intimidation Drills'
	),
	warZone(
		'where-are-the-carriers-as-of-may-26-2026-nimitz-arrives-in-the-caribbean',
		'2026-05-26',
		'Where Are The Carriers As Of May 26, 2026: Nimitz Arrives In The Caribbean'
	),
	warZone(
		'where-are-the-aircraft-carriers-july-20-2026',
		'2026-07-20',
		'Where Are The Aircraft Carriers: July 20, 2026'
	),
	warZone(
		'where-are-the-aircraft-carriers-august-3-2026',
		'2026-08-03',
		'Where Are The Aircraft Carriers: August 3, 2026'
	),
	warZone(
		'where-are-the-aircraft-carriers-august-11-2026',
		'2026-08-11',
		'Where Are The Aircraft Carriers: August 11, 2026'
	),
	warZone(
		'where-are-the-aircraft-carriers-october-6-2026',
		'2026-10-06',
		'Where Are The Aircraft Carriers: October 6, 2026'
	)
];

const NAVIES: readonly Document[] = [
	dvids(
		'image/8766830/george-washington-arrives-yokosuka',
		'george-washington-arrives-yokosuka',
		'George Washington Arrives in Yokosuka'
	),
	dvids(
		'image/9146427/george-washington-hosts-distinguished-visitors',
		'george-washington-visitors',
		'George Washington hosts distinguished visitors'
	),
	dvids(
		'image/9405396/uss-gerald-r-ford-cvn-78-conducts-routine-maintenance',
		'gerald-r-ford-maintenance',
		'USS Gerald R. Ford conducts routine maintenance'
	),
	dvids(
		'news/490901/head-french-navy-hosts-commander-us-pacific-fleet-aboard-fs-charles-de-gaulle',
		'charles-de-gaulle-visit',
		'Head of French Navy hosts Commander, U.S. Pacific Fleet aboard FS Charles de Gaulle'
	),
	dvids(
		'news/542102/uss-george-washington-departs-manila-continues-indo-pacific-patrol',
		'george-washington-departs-manila',
		'USS George Washington Departs Manila, Continues Indo-Pacific Patrol'
	),
	dvids(
		'news/543275/gerald-r-ford-carrier-strike-group-and-esps-canarias-f86-transit-strait-gibraltar',
		'gerald-r-ford-gibraltar',
		'Gerald R. Ford Carrier Strike Group and ESPS Canarias transit Strait of Gibraltar'
	),
	dvids(
		'news/547949/uss-gerald-r-ford-arrives-oslo-norway',
		'gerald-r-ford-oslo',
		'USS Gerald R. Ford Arrives in Oslo, Norway'
	),
	{
		url: 'https://www.cpf.navy.mil/Newsroom/News/Article/4362799/uss-nimitz-returns-to-homeport',
		id: 'us-pacific-fleet-nimitz-returns',
		type: 'article',
		title: 'USS Nimitz returns to homeport',
		publisher: 'U.S. Pacific Fleet'
	},
	{
		url: 'https://pubt.io/view/290DB0929689083397662FD96B31FD552EB935A6',
		id: 'us-navy-george-washington-returns',
		type: 'article',
		title: 'George Washington returns to Yokosuka',
		publisher: 'U.S. Navy',
		note: 'As distributed by pubt.io.'
	}
];

const PRESS: readonly Document[] = [
	press(
		'https://stripes.com/branches/navy/2025-03-26/navy-carriers-pacific-middle-east-17263261.html',
		'stripes-carriers-2025-03-26',
		'Stars and Stripes',
		'[Carriers on the move in the Pacific and Middle East]',
		{ issued: '2025-03-26' }
	),
	press(
		'https://www.stripes.com/theaters/middle_east/2025-05-02/truman-deployment-red-sea-17658869.html',
		'stripes-truman-red-sea-2025-05-02',
		'Stars and Stripes',
		'[Truman ordered to remain in Red Sea for another week]',
		{ issued: '2025-05-02' }
	),
	press(
		'https://www.stripes.com/branches/navy/2025-06-01/uss-harry-s-truman-home-deployment-17981648.html',
		'stripes-truman-home-2025-06-01',
		'Stars and Stripes',
		'[USS Harry S. Truman home from deployment]',
		{ issued: '2025-06-01' }
	),
	press(
		'https://www.stripes.com/theaters/asia_pacific/2025-08-19/guam-carrier-george-washington-18809468.html',
		'stripes-washington-guam-2025-08-19',
		'Stars and Stripes',
		'[USS George Washington arrives in Guam]',
		{ issued: '2025-08-19' }
	),
	press(
		'https://www.stripes.com/branches/navy/2025-10-17/uss-george-washington-japan-trump-19461543.html',
		'stripes-washington-yokosuka-2025-10-17',
		'Stars and Stripes',
		'[USS George Washington returns to Yokosuka ahead of Trump visit]',
		{ issued: '2025-10-17' }
	),
	press(
		'https://defensemirror.com/news/37964/F_35B_Fighter_Lands_on_Japan_s_Modified_Izumo_class_Warship_for_First_Time',
		'defensemirror-kaga-f-35b',
		'DefenseMirror',
		'F-35B Fighter Lands on Japan’s Modified Izumo-class Warship for First Time'
	),
	press(
		'https://euro-sd.com/?p=45924',
		'european-security-defence-uk-carrier-japan',
		'European Security & Defence',
		'UK Carrier Strike Group arrives in Japan',
		{ type: 'article-magazine' }
	),
	press(
		'https://iorbitnews.com/french-aircraft-carrier-ends-historic-ph-visit',
		'iorbit-charles-de-gaulle-philippines',
		'iOrbit News',
		'French aircraft carrier ends historic PH visit'
	),
	press(
		'https://japannews.yomiuri.co.jp/politics/defense-security/20251208-297265/',
		'yomiuri-liaoning-2025-12-08',
		'The Japan News',
		'[Liaoning aircraft carrier sails northeast]',
		{ publisher: 'The Yomiuri Shimbun', issued: '2025-12-08' }
	),
	press(
		'https://kvia.com/?p=1427038',
		'kvia-carrier-caribbean',
		'KVIA',
		'US aircraft carrier enters the Caribbean'
	),
	...(
		[
			[
				'carrier-hms-prince-of-wales-is-back-in-singapore-as-return-journey-begins',
				'prince-of-wales-singapore',
				'Carrier HMS Prince of Wales is Back in Singapore as Return Journey Begins'
			],
			[
				'hms-prince-of-wales-fills-void-in-mediterranean-as-uss-ford-heads-west',
				'prince-of-wales-mediterranean',
				'HMS Prince of Wales Fills Void in Mediterranean as USS Ford Heads West'
			],
			[
				'pentagon-sends-another-carrier-to-mideast-as-iran-campaign-heats-up',
				'second-carrier-mideast',
				'Pentagon Sends Another Carrier to Mideast as Iran Campaign Heats Up'
			],
			[
				'uss-gerald-r-ford-arrives-in-st-thomas-usvi-for-r-r',
				'ford-st-thomas',
				'USS Gerald R. Ford Arrives in St. Thomas, USVI for R&R'
			],
			[
				'uss-harry-s-truman-visits-greece-as-houthis-pause-red-sea-attacks',
				'truman-greece',
				'USS Harry S. Truman Visits Greece as Houthis Pause Red Sea Attacks'
			]
		] as const
	).map(([slug, id, title]) =>
		press(
			`https://maritime-executive.com/article/${slug}`,
			`maritime-executive-${id}`,
			'The Maritime Executive',
			title,
			{ type: 'article-magazine' }
		)
	),
	press(
		'https://theaviationist.com/2025/11/30/csg-25-mission-complete',
		'aviationist-csg-25-2025-11-30',
		'The Aviationist',
		'CSG 25: Mission Complete',
		{ issued: '2025-11-30' }
	),
	press(
		'https://www.channelnewsasia.com/east-asia/taiwan-says-china-aircraft-carrier-sailed-through-taiwan-strait-fujian-5613421?cid=cna_flip_070214',
		'cna-fujian-taiwan-strait',
		'CNA',
		'Taiwan says China aircraft carrier sailed through Taiwan Strait',
		{ publisher: 'Reuters' }
	),
	press(
		'https://www.koreaherald.com/article/10609093',
		'korea-herald-washington-busan',
		'The Korea Herald',
		'[USS George Washington arrives in Busan]',
		{ publisher: 'Yonhap' }
	),
	press(
		'https://www.nippon.com/en/news/yjj2025120901172/chinese-flattop-likely-to-remain-around-japan-for-1-month.html',
		'jiji-chinese-flattop-2025-12-09',
		'nippon.com',
		'Chinese Flattop Likely to Remain around Japan for 1 Month',
		{ publisher: 'Jiji Press', issued: '2025-12-09' }
	),
	press(
		'https://www.ntn24.com/noticias-actualidad/desde-el-espacio-asi-se-ve-el-portaaviones-uss-gerald-ford-en-el-caribe-con-al-menos-40-aviones-de-combate-en-cubierta-594308',
		'ntn24-ford-caribbean',
		'NTN24',
		'Así se ve el portaaviones USS Gerald Ford en el Caribe',
		{ language: 'es', note: 'From AFP, with an image of Planet Labs.' }
	),
	press(
		'https://www.philstar.com/headlines/2025/02/21/2423184/french-aircraft-carrier-charles-de-gaulle-makes-first-stopover-philippines',
		'philstar-charles-de-gaulle-2025-02-21',
		'The Philippine Star',
		'French aircraft carrier Charles de Gaulle makes first stopover in the Philippines',
		{ issued: '2025-02-21' }
	),
	press(
		'https://www.portsmouth.co.uk/news/defence/hms-prince-of-wales-red-sea-pacific-deployment-end-5381046',
		'portsmouth-news-prince-of-wales-red-sea',
		'The News, Portsmouth',
		'[HMS Prince of Wales and carrier group pass through the Red Sea]'
	),
	press(
		'https://www.portsmouth.co.uk/news/defence/royal-navy-hms-prince-of-wales-to-leave-portsmouth-4860499',
		'portsmouth-news-prince-of-wales-leaves',
		'The News, Portsmouth',
		'Royal Navy: HMS Prince of Wales to leave Portsmouth after short return from Exercise Strike Warrior'
	),
	press(
		'https://www.tahiti-infos.com/Guerre-au-Moyen-Orient-le-porte-avions-francais-Charles-de-Gaulle-est-arrive-en-Mediterranee_a236679.html',
		'afp-charles-de-gaulle-mediterranean',
		'Tahiti Infos',
		'Le porte-avions français Charles de Gaulle est arrivé en Méditerranée',
		{ publisher: 'Agence France-Presse', language: 'fr' }
	),
	press(
		'https://www.whro.org/news/local-news/2025-12-29/thousands-of-local-sailors-and-marines-wont-be-home-for-the-holidays-as-the-u-s-mission-in-the-caribbean-widens',
		'whro-caribbean-2025-12-29',
		'WHRO Public Media',
		'Thousands of local sailors and Marines won’t be home for the holidays as the U.S. mission in the Caribbean widens',
		{ issued: '2025-12-29' }
	),
	press(
		'https://appalachianpost.com/2025/12/23/carrier-nimitz-returns-home-after-extended-deployment-navy-marks-safe-arrival',
		'appalachian-post-nimitz-2025-12-23',
		'Appalachian Post',
		'Carrier Nimitz returns home after extended deployment',
		{ issued: '2025-12-23' }
	),
	press(
		'https://entrevue.fr/international/emmanuel-macron-attendu-a-bord-du-porte-avions-charles-de-gaulle-cet-apres-midi/',
		'entrevue-macron-charles-de-gaulle',
		'Entrevue',
		'Emmanuel Macron attendu à bord du porte-avions Charles-de-Gaulle',
		{ language: 'fr' }
	),
	press(
		'https://wojna.co.pl/fujian-narodziny-chinskiego-superlotniskowca-35221239.html',
		'wojna-fujian',
		'wojna.co.pl',
		'Fujian – narodziny chińskiego superlotniskowca',
		{ language: 'pl' }
	),
	press(
		'http://avia-pro.net/news/avianosec-uss-harry-s-truman-pokinul-vody-yemena',
		'avia-pro-truman-yemen',
		'Avia.pro',
		'Aircraft carrier USS Harry S. Truman left the waters of Yemen',
		{ language: 'ru' }
	)
];

export const CARRIER_SOURCES: readonly Document[] = [
	...HISTORIES,
	...TRACKERS,
	...NAVIES,
	...PRESS
];
