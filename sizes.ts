import { openSync, readSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { PMTiles } from 'pmtiles';
import { assets } from './src/lib/render/assets.generated.ts';
const file = openSync('static' + assets.basemap.tiles, 'r');
const archive = new PMTiles({ getKey: () => 'x', async getBytes(o, l) { const d = new ArrayBuffer(l); const n = readSync(file, new Uint8Array(d), 0, l, o); return { data: d.slice(0, n) }; } });
const h=await archive.getHeader(); console.log('root',h.rootDirectoryLength,'leaf',h.leafDirectoryLength,h.numTileEntries);
const [lon,lat,zoom]=[128,22,3.6]; const z=Math.floor(zoom); const n=2**z;
const wx=lon/360+.5, s=Math.sin(lat*Math.PI/180), wy=.5-Math.log((1+s)/(1-s))/(4*Math.PI); const px=512*2**zoom;
let total=0;
for(let x=Math.floor((wx-720/px)*n);x<=Math.floor((wx+720/px)*n);x++)for(let y=Math.floor((wy-450/px)*n);y<=Math.floor((wy+450/px)*n);y++){
 const t=await archive.getZxy(z,x,y); if(!t)continue; const data=Buffer.from(t.data); const g=gzipSync(data,{level:9}).length; total+=g;
 let o=0; const v=()=>{let r=0,sh=0,b;do{b=data[o++]!;r+=(b&127)*2**sh;sh+=7}while(b>127);return r}; const parts:string[]=[];
 while(o<data.length){v();const len=v();const part=data.subarray(o,o+len);o+=len; let q=0; const w=()=>{let r=0,sh=0,b;do{b=part[q++]!;r+=(b&127)*2**sh;sh+=7}while(b>127);return r}; let name='?';
  while(q<part.length){const k=w();if((k&7)===2){const l=w();if(k>>3===1){name=Buffer.from(part.subarray(q,q+l)).toString();break}q+=l}else w()}
  parts.push(name+' '+len+'/'+gzipSync(part).length)}
 console.log(z,x,y,data.length,g,parts.join('  '));
}
console.log('total',total);
