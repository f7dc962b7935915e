/** Finds a Chromium for the browser tests, or says in one sentence what to do. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const PLACES = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium'
];

function isProgram(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

function installed(): string | undefined {
	const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
	const named = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
	return [...named, ...PLACES, chromium.executablePath()].find((path) => path && isProgram(path));
}

function installOnDebian(): string | undefined {
	const able = existsSync('/etc/debian_version') && process.getuid?.() === 0;
	if (!able) return undefined;
	console.log('No Chromium found: installing the Debian package chromium.');
	const options = {
		stdio: 'inherit',
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
	} as const;
	try {
		execFileSync('apt-get', ['update', '-qq'], options);
		execFileSync(
			'apt-get',
			['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
			options
		);
	} catch {
		return undefined;
	}
	return installed();
}

/** The path of a Chromium; throws with what to do when there is none. */
export function findChromium(): string {
	const given = process.env['CHROMIUM_PATH'];
	if (given) {
		if (isProgram(given)) return given;
		throw new Error(`CHROMIUM_PATH is ${given}, which is not a program: correct it or unset it.`);
	}
	const found = installed() ?? installOnDebian();
	if (found) return found;
	throw new Error(
		'The browser tests need Chromium: install Chromium or Google Chrome, or set CHROMIUM_PATH to one.'
	);
}

const QUIET = ['--no-sandbox', '--disable-background-networking', '--disable-component-update'];
/**
 * WebGL in software. The page itself is not painted through it, as it is not in a browser without a GPU: that would
 * take more than half of the time until the map is idle. It is put together through it all the same: else the map is
 * read back in every frame while it moves, and a click takes seconds.
 */
const WEBGL = [
	'--use-gl=angle',
	'--use-angle=swiftshader',
	'--enable-unsafe-swiftshader',
	'--disable-gpu-rasterization'
];
const NO_WEBGL = ['--disable-gpu', '--disable-3d-apis'];

/** Chromium with WebGL drawn in software, or with none at all. */
export function launchChromium({ webgl = true } = {}): Promise<Browser> {
	const args = [...QUIET, ...(webgl ? WEBGL : NO_WEBGL)];
	return chromium.launch({ executablePath: findChromium(), args });
}
