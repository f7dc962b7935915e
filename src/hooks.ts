import { base } from '$app/paths';
import { readPath } from '#lib/view/path-language.ts';
import type { Reroute } from '@sveltejs/kit';

/** A path that names a language leads to the same page as the one without. */
export const reroute: Reroute = ({ url }) => base + readPath(url.pathname.slice(base.length)).path;
