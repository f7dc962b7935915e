/** What axe-core finds wrong on a page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
	readonly id: string;
	readonly nodes: readonly { readonly html: string }[];
}

export async function faults(page: Page): Promise<string[]> {
	await page.evaluate(axe);
	const result = await page.evaluate(async () => {
		const { axe: tool } = window as unknown as {
			axe: { run(): Promise<{ violations: Finding[] }> };
		};
		return (await tool.run()).violations;
	});
	return result.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
