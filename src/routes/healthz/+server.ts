import { text } from '@sveltejs/kit';

export const GET = () => text('ok\n', { headers: { 'cache-control': 'no-store' } });
