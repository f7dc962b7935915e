import { gzipSync } from 'node:zlib';
import { readGround } from './geodata/basemap/read-ground.ts';
import { readIslands } from './geodata/basemap/islands.ts';
import { readLabels } from './geodata/basemap/labels.ts';
import { cutTiles } from './geodata/basemap/tiles.ts';
import { readCloseCoasts } from './geodata/basemap/close-coasts.ts';
import { boxOf } from './geodata/basemap/ground.ts';
import { writePmtiles } from './geodata/basemap/pmtiles.ts';
let t=performance.now(); const lap=(n:string)=>{console.log(n,((performance.now()-t)/1000).toFixed(2));t=performance.now()};
const islands=readIslands('.');
const g=readGround(islands); lap('ground');
console.log(g.land.length,g.caps.length,g.lakes.length);
const near=[...readCloseCoasts().map(c=>c.box),...islands.map(([r=[]])=>boxOf(r))];
const tiles=cutTiles(g,readLabels(),near); lap('tiles');
const a=writePmtiles(tiles,{}); lap('pmtiles');
console.log(a.length/1e6, tiles.length);

const sum:Record<string,number>={};
for(const {z,data} of tiles){ let o=0; const v=()=>{let r=0,sh=0,b;do{b=data[o++]!;r+=(b&127)*2**sh;sh+=7}while(b>127);return r};
 while(o<data.length){v();const len=v();const part=data.subarray(o,o+len);o+=len; const nl=part[0]===0x7a?0:0; let i=0; let name='?';
  // find name field (1)
  let q=0; const w=()=>{let r=0,sh=0,b;do{b=part[q++]!;r+=(b&127)*2**sh;sh+=7}while(b>127);return r};
  while(q<part.length){const k=w();if((k&7)===2){const l=w();if(k>>3===1){name=Buffer.from(part.subarray(q,q+l)).toString();break}q+=l}else w()}
  sum[z+' '+name]=(sum[z+' '+name]??0)+gzipSync(part,{level:6}).length}
 sum[z+' all']=(sum[z+' all']??0)+gzipSync(data,{level:6}).length}
console.log(Object.entries(sum).filter(([k])=>+k[0]!>2).map(([k,v])=>k+' '+(v/1024).toFixed(0)).join('\n'));
