/*
 * For the site as files: a file knows no query, so the language and theme that an address asks for are
 * settled here before anything is painted. `data-path` is the page's own path, without a language.
 */
(() => {
	const { src, dataset } = document.currentScript;
	const query = new URLSearchParams(location.search);
	const { lang, dataset: page } = document.documentElement;
	const [language, theme] = [query.get('lang'), query.get('theme')];
	const folders = { en: '', ja: 'ja/' };
	if (language !== lang && language in folders) {
		query.delete('lang');
		const path = folders[language] + dataset.path;
		const to = new URL(path.replace(/\/$/, '') || '.', new URL('.', src));
		to.search = query.toString();
		to.hash = location.hash;
		location.replace(to);
	} else if (['light', 'dark', 'print', 'auto'].includes(theme)) page.theme = theme;
})();
