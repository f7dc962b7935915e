/**
 * Everything that must hold, in one command: format, data, types, unit, build, browser. Every step
 * runs even when one before it failed; the last line is the true sum.
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

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
	return new Promise<boolean>((done) => {
		const child = spawn(command, args, {
			stdio: ['ignore', 'inherit', 'inherit'],
			env: { ...process.env, ...env }
		});
		child.on('error', () => done(false));
		child.on('exit', (code) => done(code === 0));
	});
}

const npx = (...args: string[]) => run('npx', ['--no-install', ...args]);
const npm = (script: string) => run('npm', ['run', '--silent', script]);
const one = (ok: boolean): Count => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

async function vitest(project: string, env: NodeJS.ProcessEnv = {}): Promise<Count> {
	const folder = mkdtempSync(join(tmpdir(), 'linchpin-'));
	const file = join(folder, 'report.json');
	const args = ['vitest', 'run', '--project', project, '--reporter=default', '--reporter=json'];
	const ok = await run('npx', ['--no-install', ...args, `--outputFile.json=${file}`], env);
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

async function browser(): Promise<Count> {
	try {
		return await vitest('browser', { CHROMIUM_PATH: findChromium() });
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		return { passed: 0, failed: 1 };
	}
}

const steps: readonly (readonly [name: string, step: () => Promise<Count>])[] = [
	['assets', async () => one(await npm('prepare:assets'))],
	['data', async () => one(await npm('geodata'))],
	['format', async () => one(await npx('prettier', '--check', '--log-level', 'warn', '.'))],
	['types', async () => one(await npm('check'))],
	['unit', () => vitest('unit')],
	['build', async () => one(await npx('vite', 'build', '--logLevel', 'warn'))],
	['browser', browser]
];

let passed = 0;
let failed = 0;
for (const [name, step] of steps) {
	console.log(`\n── ${name}`);
	const started = performance.now();
	const count = await step();
	passed += count.passed;
	failed += count.failed;
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	console.log(`── ${name}: ${count.failed === 0 ? 'ok' : 'FAILED'} in ${seconds} s`);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
