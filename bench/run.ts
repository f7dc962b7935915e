/**
 * `npm run bench` runs every bench, `npm run bench geo` one. Each is a file `bench/<name>.ts` whose default export
 * returns its section in Markdown. With `--keep` the section replaces the one in `bench/README.md`.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

type Bench = () => string | Promise<string>;

const here = (name: string) => new URL(name, import.meta.url);
const known = readdirSync(here('.'))
	.filter((file) => /^[a-z]+\.ts$/.test(file) && !['run.ts', 'statistics.ts'].includes(file))
	.map((file) => file.slice(0, -3));

const given = process.argv.slice(2);
const keep = given.includes('--keep');
const asked = given.filter((word) => !word.startsWith('--'));
for (const name of asked) {
	if (!known.includes(name))
		throw new RangeError(`no such bench: ${name}; there is ${known.join()}`);
}

for (const name of asked.length > 0 ? asked : known) {
	const { default: bench } = (await import(here(`${name}.ts`).href)) as { default: Bench };
	const section = await bench();
	console.log(section);
	if (keep) writeSection(name, section);
}

function writeSection(name: string, section: string): void {
	const readme = here('README.md');
	const text = readFileSync(readme, 'utf8');
	const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
	const block = `${start}\n\n${section.trim()}\n\n${end}`;
	const from = text.indexOf(start);
	const kept =
		from < 0
			? `${text.trim()}\n\n${block}\n`
			: text.slice(0, from) + block + text.slice(text.indexOf(end) + end.length);
	writeFileSync(readme, kept);
}
