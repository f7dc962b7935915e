/**
 * Everything that must hold, in one command: format, data, types, unit, build, browser. Every step
 * runs even when one before it failed; the last line is the true sum. What needs nothing of one another runs at
 * the same time, and says what it has to say in one piece when it is done.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './e2e/chromium.ts';

interface Count {
	readonly passed: number;
	readonly failed: number;
}

/** Takes what a step says, as it says it. */
type Say = (text: string) => void;
type Step = readonly [name: string, step: (say: Say) => Promise<Count>];

function run(say: Say, command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
	return new Promise<boolean>((done) => {
		const child = spawn(command, args, {
			stdio: ['ignore', 'pipe', 'pipe'],
			env: { ...process.env, ...env }
		});
		for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', say);
		child.on('error', () => done(false));
		child.on('close', (code) => done(code === 0));
	});
}

const one = (ok: boolean): Count => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });
const npx = async (say: Say, ...args: string[]) =>
	one(await run(say, 'npx', ['--no-install', ...args]));
const npm = async (say: Say, script: string) =>
	one(await run(say, 'npm', ['run', '--silent', script]));

async function vitest(say: Say, project: string, env: NodeJS.ProcessEnv = {}): Promise<Count> {
	const folder = mkdtempSync(join(tmpdir(), 'linchpin-'));
	const file = join(folder, 'report.json');
	const args = ['vitest', 'run', '--project', project, '--reporter=default', '--reporter=json'];
	const ok = await run(say, 'npx', ['--no-install', ...args, `--outputFile.json=${file}`], env);
	try {
		const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
		const { numPassedTests = 0, numTotalTests = 0 } = report as Record<string, number>;
		// A test that was skipped has not passed: it counts against the run, as does a broken file.
		const failed = numTotalTests - numPassedTests;
		return { passed: numPassedTests, failed: ok ? failed : Math.max(failed, 1) };
	} catch {
		return { passed: 0, failed: 1 };
	} finally {
		rmSync(folder, { recursive: true });
	}
}

async function browser(say: Say): Promise<Count> {
	try {
		return await vitest(say, 'browser', { CHROMIUM_PATH: findChromium() });
	} catch (error) {
		say(`${error instanceof Error ? error.message : error}\n`);
		return { passed: 0, failed: 1 };
	}
}

const assets: Step = ['assets', (say) => npm(say, 'prepare:assets')];
const checks: readonly Step[] = [
	['data', (say) => npm(say, 'geodata')],
	['format', (say) => npx(say, 'prettier', '--check', '--log-level', 'warn', '.')],
	['types', (say) => npm(say, 'check')],
	['build', (say) => npx(say, 'vite', 'build', '--logLevel', 'warn')]
];

let passed = 0;
let failed = 0;
const write: Say = (text) => void process.stdout.write(text);

async function timed([name, step]: Step, say: Say): Promise<void> {
	say(`\n── ${name}\n`);
	const started = performance.now();
	const count = await step(say);
	passed += count.passed;
	failed += count.failed;
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	say(`── ${name}: ${count.failed === 0 ? 'ok' : 'FAILED'} in ${seconds} s\n`);
}

/** One after the other, each said in one piece, beside whatever else runs. */
async function inPieces(steps: readonly Step[]): Promise<void> {
	for (const step of steps) {
		const said: string[] = [];
		await timed(step, (text) => void said.push(text));
		write(said.join(''));
	}
}

await timed(assets, write);
await Promise.all([inPieces(checks), inPieces([['unit', (say) => vitest(say, 'unit')]])]);
await timed(['browser', browser], write);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
