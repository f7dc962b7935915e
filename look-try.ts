import { openSite } from './tests/e2e/site.ts';
import { chromium } from 'playwright-core';
const site = await openSite();
const shots = process.argv.slice(2);
const all: Record<string,[string, any]> = {
 measure: ['/?panel=measure&measure=10.5046/103.612;13.4443/144.6525;30.7419/130.8531&select=guam/naval-base-guam&to=guam.base,guam.air-base,mageshima/mcas-iwakuni,mageshima/naf-atsugi', {}],
 area: ['/?panel=measure&measure=10/175;-15/-170;-20/170;area&at=3/-5/178', {}],
 versus: ['/?panel=perimeters&ring=guam/naval-base-guam:2000km,first-island-chain:370km&versus=1,2', {}],
 report: ['/?panel=perimeters&ring=mageshima/mcas-iwakuni:400km&at=5/33/132', {}],
 versusdark: ['/?panel=perimeters&ring=guam/naval-base-guam:2000km,first-island-chain:370km&versus=1,2&theme=dark', {}],
 phoner: ['/?panel=perimeters&ring=mageshima/mcas-iwakuni:400km&at=4/36/132', {viewport:{width:360,height:740}, hasTouch:true, isMobile:true}],
 dist: ['/?panel=measure&select=guam/naval-base-guam&to=carriers', {}],
 phonem: ['/?panel=measure&at=4/13/140&measure=13.44/144.6525;10/130;20/128', {viewport:{width:360,height:740}, hasTouch:true, isMobile:true}],
 phone: ['/?panel=measure&measure=10.5046/103.612;13.4443/144.6525', {viewport:{width:360,height:740}, hasTouch:true, isMobile:true}],
 phonev: ['/?panel=perimeters&ring=guam/naval-base-guam:2000km,first-island-chain:370km&versus=1,2&lang=ja', {viewport:{width:360,height:740}, hasTouch:true, isMobile:true}],
};
for (const name of shots) {
  const [path, options] = all[name]!;
  const { page, complaints, settled, close } = await site.open(path, options);
  if (name.startsWith('phone')) { await page.locator('nav [data-panel='+(name==='phone'||name==='phonem'?'measure':'perimeters')+']').tap(); }
  if (/report|phoner/.test(name)) { await page.getByText(/What lies inside/).click(); }
  if (/versus/.test(name)) await page.locator('section[aria-labelledby=versus-title]').scrollIntoViewIfNeeded().then(() => page.locator('section[aria-labelledby=versus-title] summary').nth(2).scrollIntoViewIfNeeded());
  if (name==='dist') await page.locator('#distances-title').evaluate((e) => e.scrollIntoView());
  if (name==='phonem') { await page.getByRole('button',{name:'Show on the map'}).first().tap(); }
  await page.waitForTimeout(2500); await settled();
  await page.screenshot({ path: `/tmp/shots/${name}.png` });
  console.log(name, complaints);
  await close();
}
await site.close();
