/** Documents about spending, trade, groups, railways, exercises and diplomacy. A title in square brackets is ours. */
import type { Document } from '../sources.ts';

export const ARGUMENT_SOURCES: readonly Document[] = [
	{
		url: 'https://ourworldindata.org/grapher/military-spending-as-a-share-of-gdp-sipri',
		id: 'owid-sipri-military-spending',
		type: 'dataset',
		title: 'SIPRI Military Expenditure Database: military spending as a share of GDP',
		'container-title': 'Our World in Data',
		publisher: 'Stockholm International Peace Research Institute',
		note: 'Edition of April 2025, with figures to 2024.'
	},
	{
		url: 'https://github.com/factbook/factbook.json',
		id: 'factbook-json',
		type: 'dataset',
		title: 'The World Factbook',
		publisher: 'Central Intelligence Agency',
		note: 'Read in the public copy factbook/factbook.json.'
	},
	{
		url: 'https://www.daily8.com/en/article/209027994833980cc8dbf05e4e56a8dc',
		id: 'matrade-malaysia-china-trade-hits',
		type: 'article-newspaper',
		title: 'Malaysia-China trade hits RM161.98bil from January-April 2025',
		'container-title': 'MATRADE',
		note: 'Read in Daily8.'
	},
	{
		url: 'https://thebettercambodia.com/cambodia-china-trade-surges-to-9-28-billion-in-h1-2025',
		id: 'better-cambodia-cambodia-china-trade-surges',
		type: 'article-newspaper',
		title: 'Cambodia-China trade surges to $9.28 billion in H1 2025',
		'container-title': 'The Better Cambodia',
		note: 'Figures of Cambodia’s General Department of Customs and Excise.'
	},
	{
		url: 'https://en.vietstock.vn/2026/01/cambodia-china-trade-hit-over-19b-in-2025-52000-627982.htm',
		id: 'vietstock-cambodia-china-trade-hit-2026-01',
		type: 'article-newspaper',
		title: 'Cambodia-China trade hit over $19B in 2025',
		'container-title': 'Vietstock',
		issued: '2026-01',
		note: 'Figures of Cambodia’s General Department of Customs and Excise.'
	},
	{
		url: 'http://vientianetimes.org.la/freefreenews/freecontent_016_foreign_y26.php',
		id: 'vientiane-times-foreign-trade-tops-19',
		type: 'article-newspaper',
		title: 'Foreign trade tops US$19 billion in 2025',
		'container-title': 'Vientiane Times'
	},
	{
		url: 'https://english.thesaigontimes.vn/china-imports-jump-28-accounting-for-over-40-of-vietnams-total-import-value',
		id: 'saigon-times-china-imports-jump-28',
		type: 'article-newspaper',
		title: 'China imports jump 28%, accounting for over 40% of Vietnam’s total import value',
		'container-title': 'The Saigon Times'
	},
	{
		url: 'https://www.daily8.com/en/article/f2c0a05017c51014ed2938d34e05fe73',
		id: 'daily8-can-singapore-choose-between',
		type: 'article-newspaper',
		title: 'Can Singapore choose between America and China? What have they to offer',
		'container-title': 'Daily8',
		note: 'Figures of the Singapore Department of Statistics.'
	},
	{
		url: 'https://china-briefing.com/news/china-indonesia-trade-and-investment-profile-opportunities',
		id: 'china-briefing-largest-trading-partner-indonesia',
		type: 'webpage',
		title: '[Largest trading partner of Indonesia]',
		'container-title': 'China Briefing'
	},
	{
		url: 'https://portcalls.com/ph-international-trade-grew-9-2-in-h1-2025',
		id: 'portcalls-largest-trading-partner-philippines',
		type: 'article-newspaper',
		title: '[Largest trading partner of Philippines]',
		'container-title': 'PortCalls',
		note: 'Figures of the Philippine Statistics Authority.'
	},
	{
		url: 'https://eforum2025.blogspot.com/2025/11/japan-says-it-will-reach-2-defense.html',
		id: 'nikkei-asia-japan-reach-2-defense-2025-11',
		type: 'article-newspaper',
		title: 'Japan says it will reach 2% defense spending early – but there’s a catch',
		'container-title': 'Nikkei Asia',
		issued: '2025-11',
		note: 'Read in a copy.'
	},
	{
		url: 'https://www.wam.ae/en/article/bj7h6cq-japan-spend-18-gdp-defence-2025-target-sight',
		id: 'wam-japan-spend-1-8',
		type: 'article-newspaper',
		title: 'Japan to spend 1.8% of GDP on defence in 2025, 2% target in sight',
		'container-title': 'WAM'
	},
	{
		url: 'https://theasiareview.com/japan-boosts-defense-spending-toward-2-percent-goal/',
		id: 'asia-review-japan-boosts-defense-spending',
		type: 'article-newspaper',
		title: 'Japan boosts defense spending toward 2 percent goal',
		'container-title': 'The Asia Review'
	},
	{
		url: 'https://www.daily8.com/en/article/2bf363b4ff6e7d4f0b0abcee874a6897',
		id: 'daily8-japan-scraps-meeting-after',
		type: 'article-newspaper',
		title: '[Japan scraps US meeting after Washington demands more defense spending: FT]',
		'container-title': 'Daily8',
		note: 'Carries a Reuters report.'
	},
	{
		url: 'https://japannews.yomiuri.co.jp/editorial/yomiuri-editorial/20260127-306983',
		id: 'yomiuri-shimbun-u-national-defense-strategy-2026-01-27',
		type: 'article-newspaper',
		title:
			'U.S. National Defense Strategy: Strength of Alliance Cannot Be Measured by Numbers Alone',
		'container-title': 'The Yomiuri Shimbun (editorial)',
		issued: '2026-01-27'
	},
	{
		url: 'https://www.indiaweekly.biz/washington-floats-core-5-forum-linking-us-china-russia-india-and-japan',
		id: 'india-weekly-washington-floats-core-5',
		type: 'article-newspaper',
		title: '[Washington floats Core 5 forum linking US, China, Russia, India and Japan]',
		'container-title': 'India Weekly',
		note: 'Cites Defense One.'
	},
	{
		url: 'https://www.thecipherbrief.com/national-security-strategy-indo-pacific',
		id: 'cipher-brief-opinion-2025-national-security',
		type: 'webpage',
		title: '[OPINION on the 2025 National Security Strategy and the Indo-Pacific]',
		'container-title': 'The Cipher Brief'
	},
	{
		url: 'https://gov.uk/government/news/uk-us-and-australia-launch-new-security-partnership',
		id: 'uk-government-uk-australia-launch-new',
		type: 'webpage',
		title: 'UK, US and Australia launch new security partnership',
		'container-title': 'UK Government'
	},
	{
		url: 'https://www.wikiwand.com/en/AUKUS',
		id: 'wikipedia-aukus',
		type: 'webpage',
		title: 'AUKUS',
		'container-title': 'Wikipedia',
		note: 'Read at Wikiwand.'
	},
	{
		url: 'https://menafn.com/1110248407/Forty-seventh-ASEAN-summit-kicks-off-in-Malaysia',
		id: 'menafn-forty-seventh-asean-summit',
		type: 'article-newspaper',
		title: 'Forty-seventh ASEAN summit kicks off in Malaysia',
		'container-title': 'MENAFN'
	},
	{
		url: 'https://worldjpn.net/documents/texts/FOIP/20220211.O1E.html',
		id: 'white-house-indo-pacific-strategy-united',
		type: 'report',
		title: 'Indo-Pacific Strategy of the United States (February 2022)',
		'container-title': 'White House',
		note: 'Read in The World and Japan Database.'
	},
	{
		url: 'https://en.wikipedia.org/wiki/Vientiane%E2%80%93Boten_railway',
		id: 'wikipedia-boten-vientiane-railway',
		type: 'webpage',
		title: 'Boten-Vientiane railway',
		'container-title': 'Wikipedia'
	},
	{
		url: 'https://www.scmp.com/news/asia/southeast-asia/article/3236503/indonesia-gets-its-china-backed-whoosh-high-speed-railway-rolling?utm_source=rss_feed',
		id: 'south-china-indonesia-gets-china-backed',
		type: 'article-newspaper',
		title: 'Indonesia gets its China-backed Whoosh Jakarta-Bandung high-speed railway rolling',
		'container-title': 'South China Morning Post'
	},
	{
		url: 'https://www.highspeedrail-thai-china.com/en/',
		id: 'state-railway-thai-chinese-high-speed',
		type: 'webpage',
		title: 'Thai-Chinese High-speed Railway (HSR)',
		'container-title': 'State Railway of Thailand project site'
	},
	{
		url: 'https://en.wikipedia.org/wiki/Bangkok%E2%80%93Nong_Khai_high-speed_railway',
		id: 'wikipedia-bangkok-nong-khai-high',
		type: 'webpage',
		title: 'Bangkok-Nong Khai high-speed railway',
		'container-title': 'Wikipedia'
	},
	{
		url: 'https://www.thestar.com.my/business/business-news/2026/03/16/ecrl-project-has-achieved-9262-construction-progress-as-of-february-2026',
		id: 'star-ecrl-project-achieved-92-2026-03-16',
		type: 'article-newspaper',
		title: 'ECRL project has achieved 92.62% construction progress as of February 2026',
		'container-title': 'The Star / Bernama',
		issued: '2026-03-16'
	},
	{
		url: 'https://en.sggp.org.vn/lao-caihanoihai-phong-railway-line-breaks-ground-on-five-stations-post122621.html',
		id: 'sai-gon-lao-cai-hanoi-hai',
		type: 'article-newspaper',
		title: 'Lao Cai-Hanoi-Hai Phong railway line breaks ground on five stations',
		'container-title': 'Sai Gon Giai Phong'
	},
	{
		url: 'https://jawawa.id/api/v1/article/purbaya-gives-latest-update-on-whoosh-debt-restructuring-heres-what-he-said-1773410288',
		id: 'viva-purbaya-gives-latest-update',
		type: 'article-newspaper',
		title: '[Purbaya Gives Latest Update on Whoosh Debt Restructuring]',
		'container-title': 'VIVA',
		note: 'Read in Jawawa.'
	},
	{
		url: 'https://preprod2.youscribe.com/catalogue/documents/actualite-et-debat-de-societe/politique/la-haye-2744775',
		id: 'permanent-court-south-china-sea-arbitration',
		type: 'document',
		title: 'The South China Sea Arbitration: The Tribunal Renders Its Award (press release)',
		'container-title': 'Permanent Court of Arbitration',
		note: 'Read in a copy at YouScribe.'
	},
	{
		url: 'https://ptvnews.ph/trump-last-minute-skips-east-asia-summit',
		id: 'ap-trump-last-minute-skips',
		type: 'article-newspaper',
		title: 'Trump, at last minute, skips East Asia Summit',
		'container-title': 'AP',
		note: 'Read in PTV News.'
	},
	{
		url: 'https://www.andrewleunginternationalconsultants.com/chinawatch/2017/12/china-russia-and-the-united-states-in-a-new-era-of-east-west-rivalry-and-competition-.html',
		id: 'andrew-leung-china-russia-united-states-2017-12',
		type: 'webpage',
		title: '[China, Russia and the United States in a new era of rivalry and competition]',
		'container-title': 'Andrew Leung International',
		issued: '2017-12'
	},
	{
		url: 'https://manilastandard.net/news/top-stories/309224/duterte-other-leaders-skip-summit-with-us-trump-no-show.html',
		id: 'manila-standard-duterte-other-leaders-skip',
		type: 'article-newspaper',
		title: 'Duterte, other leaders skip summit with US; Trump no-show',
		'container-title': 'Manila Standard'
	},
	{
		url: 'https://www.philstar.com/headlines/2019/11/04/1965922/7-leaders-skip-asean-us-meet-amid-trumps-absence',
		id: 'philstar-7-leaders-skip-asean-2019-11-04',
		type: 'article-newspaper',
		title: '7 leaders skip ASEAN-US meet amid Trump’s absence',
		'container-title': 'Philstar',
		issued: '2019-11-04'
	},
	{
		url: 'https://wenewsenglish.pk/us-says-committed-to-asia-as-biden-skips-asean-summit-blinken-to-participate/',
		id: 'we-news-committed-asia-biden-skips',
		type: 'article-newspaper',
		title: '[US says committed to Asia as Biden skips ASEAN summit]',
		'container-title': 'We News'
	},
	{
		url: 'https://www.andrewerickson.com/2022/10/new-us-national-security-strategy-key-china-content/',
		id: 'andrew-erickson-new-u-national-security-2022-10',
		type: 'webpage',
		title: 'New U.S. National Security Strategy: Key China Content',
		'container-title': 'Andrew S. Erickson',
		issued: '2022-10'
	},
	{
		url: 'https://seasia.co/2023/08/25/jakartas-diplomatic-spotlight-kamala-harris-set-to-represent-the-us-at-jakartas-usasean-summit',
		id: 'seasia-jakartas-diplomatic-spotlight-kamala-2023-08-25',
		type: 'article-newspaper',
		title: '[Jakarta’s diplomatic spotlight: Kamala Harris set to represent the US]',
		'container-title': 'Seasia',
		issued: '2023-08-25'
	},
	{
		url: 'https://www.standardmedia.co.ke/article/2001479932/biden-heads-to-g20-sends-harris-to-asean-east-asia-summits',
		id: 'standard-media-biden-heads-g20-sends',
		type: 'article-newspaper',
		title: 'Biden heads to G20, sends Harris to ASEAN, East Asia summits',
		'container-title': 'Standard Media / VOA'
	},
	{
		url: 'https://globalnation.inquirer.net/224949/asean-ministers-worry-over-rising-south-china-sea-tensions/amp',
		id: 'inquirer-asean-ministers-worry-rising',
		type: 'article-newspaper',
		title: '[ASEAN ministers worry over rising South China Sea tensions]',
		'container-title': 'Inquirer'
	},
	{
		url: 'https://khabarasia.com/politics/20240607-malaysian-pm-urges-asean-china-talks-to-resolve-south-china-sea-disputes',
		id: 'khabar-asia-malaysian-pm-urges-asean-2024-06-07',
		type: 'article-newspaper',
		title: 'Malaysian PM urges ASEAN-China talks to resolve South China Sea disputes',
		'container-title': 'Khabar Asia',
		issued: '2024-06-07'
	},
	{
		url: 'https://iha.news/japans-ruling-coalition-loses-majority-in-early-elections',
		id: 'iha-japans-ruling-coalition-loses',
		type: 'article-newspaper',
		title: 'Japan’s ruling coalition loses majority in early elections',
		'container-title': 'IHA'
	},
	{
		url: 'https://thesun.my/malaysia-news/china-appreciates-malaysia-s-role-and-contribution-in-promoting-asean-china-cooperation-AN13962064',
		id: 'sun-china-appreciates-malaysias-role',
		type: 'article-newspaper',
		title:
			'China appreciates Malaysia’s role and contribution in promoting ASEAN-China cooperation',
		'container-title': 'The Sun (Malaysia)'
	},
	{
		url: 'https://www.vietnam.vn/en/hoi-nghi-cap-cao-asean-nhan-manh-cam-ket-duy-tri-hoa-binh-va-tu-do-hang-hai-o-bien-dong',
		id: 'vietnam-vn-asean-summit-stresses-commitment',
		type: 'article-newspaper',
		title: '[ASEAN Summit stresses commitment to peace and freedom of navigation]',
		'container-title': 'Vietnam.vn'
	},
	{
		url: 'https://www.econotimes.com/Japan-Cancels-Security-Talks-with-US-Amid-Defense-Budget-Dispute-1713893',
		id: 'econotimes-japan-cancels-security-talks',
		type: 'article-newspaper',
		title: 'Japan Cancels Security Talks with US Amid Defense Budget Dispute',
		'container-title': 'EconoTimes',
		note: 'Cites FT.'
	},
	{
		url: 'https://asianews.network/?p=215946',
		id: 'japan-news-ruling-bloc-loses-upper',
		type: 'article-newspaper',
		title: '[Ruling bloc loses upper house majority]',
		'container-title': 'The Japan News',
		note: 'Read in Asia News Network.'
	},
	{
		url: 'https://japannews.yomiuri.co.jp/society/general-news/20250925-282927/',
		id: 'japan-news-jica-cancel-hometown-project-2025-09-25',
		type: 'article-newspaper',
		title:
			'JICA to Cancel Hometown Project Amid Confusion Over Scheme After Host Cities Deluged with Complaints',
		'container-title': 'The Japan News (Yomiuri)',
		issued: '2025-09-25'
	},
	{
		url: 'https://www.channelnewsasia.com/asia/indonesia-buy-42-chengdu-j10-fighter-jets-china-aircraft-purchase-5404896',
		id: 'cna-indonesia-buy-42-chengdu',
		type: 'article-newspaper',
		title: '[Indonesia to buy 42 Chengdu J-10 fighter jets from China]',
		'container-title': 'CNA'
	},
	{
		url: 'https://defensehere.com/japans-new-prime-minister-pushes-for-faster-defense-buildup/amp',
		id: 'defensehere-japans-new-prime-minister',
		type: 'article-newspaper',
		title: 'Japan’s new Prime Minister pushes for faster defense buildup',
		'container-title': 'DefenseHere'
	},
	{
		url: 'https://laotiantimes.com/2025/10/27/leaders-tackle-regional-conflicts-expansion-on-first-day-of-asean-summit',
		id: 'laotian-times-leaders-tackle-regional-conflicts-2025-10-27',
		type: 'article-newspaper',
		title: '[Leaders tackle regional conflicts, expansion on first day of ASEAN summit]',
		'container-title': 'Laotian Times',
		issued: '2025-10-27'
	},
	{
		url: 'https://www.businesstimes.com.sg/international/asean/timor-lestes-entry-completes-asean-family-says-anwar-trump-witness-thai-cambodia-peace-deal',
		id: 'business-times-timor-lestes-entry-completes',
		type: 'article-newspaper',
		title: '[Timor-Leste’s entry completes ASEAN family, says Anwar]',
		'container-title': 'The Business Times'
	},
	{
		url: 'https://scmp.com/week-asia/politics/article/3336256/southeast-asia-barely-features-americas-new-security-strategy',
		id: 'south-china-southeast-asia-barely-features',
		type: 'article-newspaper',
		title: 'Southeast Asia barely features in America’s new security strategy',
		'container-title': 'South China Morning Post'
	},
	{
		url: 'https://en.ckhq.net/html/f42085c5b971a830b1491831182efeec.html',
		id: 'global-times-report-core-5-idea',
		type: 'article-newspaper',
		title: '[Report on the Core 5 idea and the White House denial]',
		'container-title': 'Global Times',
		note: 'Read in CKHQ.'
	},
	{
		url: 'https://en.jinf.jp/weekly/archives/12474',
		id: 'japan-institute-u-national-defense-strategy',
		type: 'webpage',
		title: 'U.S. National Defense Strategy Puts Japan’s Resolve to the Test',
		'container-title': 'Japan Institute for National Fundamentals'
	},
	{
		url: 'https://www.nippon.com/en/japan-data/h02703',
		id: 'nippon-com-landslide-takaichis-ldp-house',
		type: 'article-newspaper',
		title: 'A Landslide for Takaichi’s LDP: House of Representatives Election Results',
		'container-title': 'nippon.com'
	},
	{
		url: 'https://sv7.thediplomat.com/2025/05/cambodia-china-prepare-to-launch-golden-dragon-military-exercises',
		id: 'diplomat-cambodia-china-prepare-launch-2025-05',
		type: 'article-newspaper',
		title: 'Cambodia, China prepare to launch Golden Dragon military exercises',
		'container-title': 'The Diplomat',
		issued: '2025-05'
	},
	{
		url: 'https://rnamedia.in/international/falcon-strike-2025-after-maitree-with-india-thailand-set-for-air-force-exercise-with-china/8732',
		id: 'rna-media-falcon-strike-2025-after',
		type: 'article-newspaper',
		title:
			'Falcon Strike 2025: After MAITREE With India, Thailand Set For Air Force Exercise With China',
		'container-title': 'RNA Media'
	},
	{
		url: 'http://german.people.com.cn/n3/2025/1009/c209052-20374518.html',
		id: 'peoples-daily-peace-friendship-2025-joint-2025-10-09',
		type: 'article-newspaper',
		title: '[Peace and Friendship 2025 joint exercise announced, in German]',
		'container-title': "People's Daily Online",
		issued: '2025-10-09',
		language: 'de'
	},
	{
		url: 'https://www.scmp.com/news/china/military/article/3241241/china-will-host-6-nation-aman-youyi-army-drills-deepen-trust-southeast-asia-disputes-roil-south?utm_source=rss_feed',
		id: 'south-china-china-host-6-nation',
		type: 'article-newspaper',
		title: '[China to host 6-nation Aman Youyi drills]',
		'container-title': 'South China Morning Post'
	},
	{
		url: 'https://vietnam.vnanet.vn/english/tin-tuc/vietnam-china-conclude-first-joint-military-training-exercise-404246.html',
		id: 'vna-vietnam-china-conclude-first',
		type: 'article-newspaper',
		title: 'Vietnam, China conclude first joint military training exercise',
		'container-title': 'VNA'
	},
	{
		url: 'https://www.scmp.com/news/china/military/article/3220378/china-laos-begin-weeks-friendship-shield-2023-joint-military-drills?utm_source=rss_feed',
		id: 'south-china-china-laos-begin-weeks',
		type: 'article-newspaper',
		title: 'China, Laos begin weeks of Friendship Shield 2023 joint military drills',
		'container-title': 'South China Morning Post'
	},
	{
		url: 'http://en.people.cn/n3/2024/1129/c90000-20248213.html',
		id: 'xinhua-chinese-indonesian-militaries-hold-2024-11-29',
		type: 'article-newspaper',
		title: 'Chinese, Indonesian militaries to hold first joint disaster relief exercise',
		'container-title': "Xinhua / People's Daily Online",
		issued: '2024-11-29'
	},
	{
		url: 'https://www.nationthailand.com/news/general/40055574',
		id: 'nation-navy-signs-amended-s26t',
		type: 'article-newspaper',
		title: '[Navy signs amended S26T submarine contract]',
		'container-title': 'The Nation (Thailand)'
	},
	{
		url: 'https://www.scmp.com/news/china/diplomacy-defence/article/2114172/weapons-sales-making-china-big-gun-southeast-asia',
		id: 'south-china-weapons-sales-making-china',
		type: 'article-newspaper',
		title: 'The weapons sales making China a big gun in Southeast Asia',
		'container-title': 'South China Morning Post'
	},
	{
		url: 'https://www.scmp.com/news/china/military/article/3020299/chinese-shipbuilder-touts-warships-amid-push-expand-arms-sales?utm_source=Yahoo&utm_medium=partner&utm_campaign=contentexchange',
		id: 'south-china-chinese-shipbuilder-touts-warships',
		type: 'article-newspaper',
		title: 'Chinese shipbuilder touts warships amid push to expand arms sales in Southeast Asia',
		'container-title': 'South China Morning Post'
	},
	{
		url: 'https://sports.barta24.com/amp/details/international/148144/india-china-submarines-myanmar',
		id: 'barta24-china-gives-myanmar-submarine',
		type: 'article-newspaper',
		title: '[China gives Myanmar a submarine, in Bengali]',
		'container-title': 'Barta24',
		language: 'bn'
	},
	{
		url: 'http://www.coolbuster.net/2016/07/chexit-ph-wins-arbitration-case-vs-china-over-south-china-sea.html',
		id: 'coolbuster-philippines-wins-arbitration-case-2016-07',
		type: 'post-weblog',
		title: '[Philippines wins arbitration case against China over the South China Sea]',
		'container-title': 'Coolbuster',
		issued: '2016-07'
	},
	{
		url: 'http://www.ecns.cn/news/military/2025-05-09/detail-iherfyrs7209633.shtml',
		id: 'china-news-china-cambodia-hold-golden-2025-05-09',
		type: 'article-newspaper',
		title: '[China and Cambodia to hold Golden Dragon 2025]',
		'container-title': 'China News Service (ECNS)',
		issued: '2025-05-09'
	},
	{
		url: 'https://china.aiddata.org/projects/85304',
		id: 'aiddata-project-85304-china-laos',
		type: 'webpage',
		title: '[Project 85304: China-Laos Railway]',
		'container-title': 'AidData'
	},
	{
		url: 'https://chinaglobalsouth.com/2026/01/06/vietnam-hits-8-growth-as-u-s-surplus-and-china-imports-surge',
		id: 'china-global-vietnam-hits-8-growth-2026-01-06',
		type: 'article-newspaper',
		title: 'Vietnam Hits 8% Growth as U.S. Surplus and China Imports Surge',
		'container-title': 'China Global South Project',
		issued: '2026-01-06'
	},
	{
		url: 'https://en.dnyxxg.com/lw/3676.html',
		id: 'dnyxxg-com-laos-foreign-trade-partner',
		type: 'webpage',
		title: '[Laos foreign trade by partner]',
		'container-title': 'dnyxxg.com'
	},
	{
		url: 'https://en.sggp.org.vn/progress-acceleration-proposed-for-lao-cai-hanoi-hai-phong-railway-project-post114994.html',
		id: 'sai-gon-progress-acceleration-proposed-lao',
		type: 'article-newspaper',
		title: 'Progress acceleration proposed for Lao Cai-Hanoi-Hai Phong railway project',
		'container-title': 'Sai Gon Giai Phong'
	},
	{
		url: 'https://english.sdarabia.com/?p=9247',
		id: 'sdarabia-indonesia-cleared-buy-chinese',
		type: 'article-newspaper',
		title: '[Indonesia cleared to buy Chinese J-10 fighters]',
		'container-title': 'SDArabia'
	},
	{
		url: 'https://german.cri.cn/2024/06/07/ARTI7c1A2T12vXednf8V6909240607.shtml',
		id: 'china-radio-malaysian-prime-minister-south-2024-06-07',
		type: 'article-newspaper',
		title: '[Malaysian prime minister on the South China Sea, in German]',
		'container-title': 'China Radio International',
		issued: '2024-06-07',
		language: 'de'
	},
	{
		url: 'https://github.com/khangnguyen0103/Military-Spending-Visualization',
		id: 'github-khangnguyen0103-copy-our-world-data',
		type: 'dataset',
		title: '[Copy of the Our World in Data file of SIPRI military spending]',
		'container-title': 'GitHub: khangnguyen0103/Military-Spending-Visualization'
	},
	{
		url: 'https://gotaiping.com/taiping-railway/ecrl-progress-recapped',
		id: 'gotaiping-ecrl-progress-recapped',
		type: 'webpage',
		title: 'ECRL progress recapped',
		'container-title': 'GoTaiping'
	},
	{
		url: 'https://japannews.yomiuri.co.jp/politics/election/20241028-219224/',
		id: 'japan-news-result-lower-house-election-2024-10-28',
		type: 'article-newspaper',
		title: '[Result of the lower-house election of 27 October 2024]',
		'container-title': 'The Japan News (Yomiuri)',
		issued: '2024-10-28'
	},
	{
		url: 'https://japannews.yomiuri.co.jp/politics/election/20250721-270677/',
		id: 'japan-news-result-upper-house-election-2025-07-21',
		type: 'article-newspaper',
		title: '[Result of the upper-house election of 20 July 2025]',
		'container-title': 'The Japan News (Yomiuri)',
		issued: '2025-07-21'
	},
	{
		url: 'https://japantoday.com/category/national/update1-japan-gov%27t-backed-agency-scraps-africa-hometown-program-after-backlash',
		id: 'japan-today-japan-govt-backed-agency',
		type: 'article-newspaper',
		title: 'Japan gov’t-backed agency scraps Africa hometown program after backlash',
		'container-title': 'Japan Today'
	},
	{
		url: 'https://particlenews.pages.dev/story/takaichi-accelerates-japans-defense-outlays-to-2-of-gdp-by-march-ahead-of-trump-visit',
		id: 'particle-news-takaichi-accelerates-japans-defense',
		type: 'article-newspaper',
		title:
			'Takaichi accelerates Japan’s defense outlays to 2% of GDP by March ahead of Trump visit',
		'container-title': 'Particle News'
	},
	{
		url: 'https://qazinform.com/news/japans-ruling-ldp-wins-over-23-lower-house-majority-under-pm-takaichi-6ca785',
		id: 'qazinform-japans-ruling-ldp-wins',
		type: 'article-newspaper',
		title: 'Japan’s ruling LDP wins over 2/3 lower house majority under PM Takaichi',
		'container-title': 'Qazinform'
	},
	{
		url: 'https://sinardaily.my/article/182886/focus/world/biden-to-attend-us-asean-summit-white-house',
		id: 'sinar-daily-biden-attend-asean-summit',
		type: 'article-newspaper',
		title: 'Biden to attend US-ASEAN summit: White House',
		'container-title': 'Sinar Daily'
	},
	{
		url: 'https://thediplomat.com./2024/08/whats-behind-the-resumption-of-china-indonesia-military-exercises',
		id: 'diplomat-whats-resumption-china-indonesia-2024-08',
		type: 'article-newspaper',
		title: 'What’s Behind the Resumption of China-Indonesia Military Exercises?',
		'container-title': 'The Diplomat',
		issued: '2024-08'
	},
	{
		url: 'https://unb.com.bd/category/world/trumps-asia-return-and-east-timors-entry-highlight-landmark-asean-summit/171414',
		id: 'united-news-trumps-asia-return-east',
		type: 'article-newspaper',
		title: 'Trump’s Asia return and East Timor’s entry highlight landmark ASEAN summit',
		'container-title': 'United News of Bangladesh'
	},
	{
		url: 'https://view.ceros.com/businesstimes/whoosh-1',
		id: 'business-times-graphic-whoosh-line-possible',
		type: 'webpage',
		title: '[Graphic of the Whoosh line and its possible extension]',
		'container-title': 'The Business Times'
	},
	{
		url: 'https://www.channelnewsasia.com/commentary/us-asia-commitment-indo-pacific-trump-term-national-strategy-5909721?cid=cna_flip_070214',
		id: 'cna-commentary-south-east-asia',
		type: 'article-newspaper',
		title: '[Commentary on South-East Asia in the 2025 US strategy]',
		'container-title': 'CNA'
	},
	{
		url: 'https://www.csis.org/analysis/biden-missing-another-east-asia-summit-so-what',
		id: 'csis-biden-missing-another-east',
		type: 'webpage',
		title: 'Biden Is Missing Another East Asia Summit. So What?',
		'container-title': 'CSIS'
	},
	{
		url: 'https://www.defensenewstoday.info/thailand-moves-forward-with-chinese-s26t-submarine-deal',
		id: 'defense-news-thailand-moves-forward-chinese',
		type: 'article-newspaper',
		title: 'Thailand moves forward with Chinese S26T submarine deal',
		'container-title': 'Defense News Today'
	},
	{
		url: 'https://www.fw-mag.com/shownews/833/japan-increases-defense-spending-up-to-2-of-its-gdp',
		id: 'fw-mag-japan-increases-defense-spending',
		type: 'article-newspaper',
		title: 'Japan increases defense spending up to 2% of its GDP',
		'container-title': 'FW MAG'
	},
	{
		url: 'https://www.jpost.com/Breaking-News/Chinese-Thai-air-forces-to-hold-first-joint-exercise-432655',
		id: 'jerusalem-post-chinese-thai-air-forces',
		type: 'article-newspaper',
		title: 'Chinese, Thai air forces to hold first joint exercise',
		'container-title': 'The Jerusalem Post'
	},
	{
		url: 'https://www.nationthailand.com/news/general/40061612',
		id: 'nation-end-sought-contract-3',
		type: 'article-newspaper',
		title: '[End sought to contract 3-4 after the crane fall at Sikhio]',
		'container-title': 'The Nation (Thailand)'
	},
	{
		url: 'https://www.newsbytesapp.com/news/world/what-s-core-5-grouping-trump-is-reportedly-planning-it-includes-india/story',
		id: 'newsbytes-whats-core-5-grouping',
		type: 'article-newspaper',
		title: 'What’s Core 5 grouping Trump is reportedly planning? It includes India',
		'container-title': 'NewsBytes'
	},
	{
		url: 'https://www.ntd.com/biden-admin-unveils-national-security-strategy-calls-china-most-consequential-challenge_855182.html',
		id: 'ntd-biden-admin-unveils-national',
		type: 'article-newspaper',
		title:
			'Biden Admin Unveils National Security Strategy, Calls China ‘Most Consequential’ Challenge',
		'container-title': 'NTD'
	},
	{
		url: 'https://www.railjournal.com/passenger/high-speed/us-45bn-loan-agreed-for-indonesian-high-speed-line/',
		id: 'international-railway-4-5bn-loan-agreed',
		type: 'article-newspaper',
		title: 'US$ 4.5bn loan agreed for Indonesian high-speed line',
		'container-title': 'International Railway Journal'
	},
	{
		url: 'https://www.straitstimes.com/world/united-states/us-president-donald-trump-to-lay-out-national-security-strategy-with-china-seen',
		id: 'straits-times-president-donald-trump-lay',
		type: 'article-newspaper',
		title: '[US President Donald Trump to lay out National Security Strategy]',
		'container-title': 'The Straits Times'
	},
	{
		url: 'https://www.thailandnews.co/2024/04/srt-advances-second-phase-of-thai-chinese-high-speed-rail/?utm_source=rss&utm_medium=rss&utm_campaign=srt-advances-second-phase-of-thai-chinese-high-speed-rail',
		id: 'thailand-news-srt-advances-second-phase-2024-04',
		type: 'article-newspaper',
		title: 'SRT advances second phase of Thai-Chinese high-speed rail',
		'container-title': 'Thailand News',
		issued: '2024-04'
	}
];
