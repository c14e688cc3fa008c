// Native-RegExp backend for the `re` overlay (hand-written JS, no dynamic code).
const _b_=$B.builtins, None=_b_.None
const W='\\p{L}\\p{N}_', S='\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000'
const WB=`(?:(?<=[${W}])(?![${W}])|(?<![${W}])(?=[${W}]))`, NWB=`(?:(?<=[${W}])(?=[${W}])|(?<![${W}])(?![${W}]))`
const I=2,M=8,D=16,X=64,A=256
const bad=(m,p,i)=>{const e=Error(m+' at position '+i);e.$re=true;throw e}
const hex=(p,i,n)=>{const h=p.substr(i,n);if(h.length!==n||/[^0-9a-fA-F]/.test(h))bad('incomplete escape',p,i);return String.fromCodePoint(parseInt(h,16))}
const lit=c=>/[\^$\\.*+?()[\]{}|\/]/.test(c)?'\\'+c:c
const clit=c=>/[()[\]{}\/\-\\|&!#%,:;<=>@`~^$*+.?]/.test(c)?'\\'+c:c
function translate(p,flags){
  let i=0,out='',groups=0,names={},ascii=()=>flags&A
  let mo=/^\(\?([aiLmsux]+)\)/.exec(p)
  while(mo){for(const c of mo[1])flags|=({i:I,m:M,s:D,x:X,a:A})[c]||0;p=p.slice(mo[0].length);mo=/^\(\?([aiLmsux]+)\)/.exec(p)}
  const cls={d:()=>ascii()?'0-9':'\\p{Nd}',w:()=>ascii()?'A-Za-z0-9_':W,s:()=>ascii()?'\\t-\\r ':S}
  const esc=(inClass)=>{ // p[i] is the char after the backslash
    const c=p[i++]
    if(c===undefined)bad('bad escape (end of pattern)',p,i)
    if('dws'.includes(c))return inClass?cls[c]():'['+cls[c]()+']'
    if('DWS'.includes(c))return '[^'+cls[c.toLowerCase()]()+']'
    const L=inClass?clit:lit
    switch(c){
      case 'n':return'\\n';case't':return'\\t';case'r':return'\\r';case'f':return'\\f';case'v':return'\\v';case'a':return'\\x07'
      case 'x':{const r=hex(p,i,2);i+=2;return L(r)}
      case 'u':{const r=hex(p,i,4);i+=4;return L(r)}
      case 'U':{const r=hex(p,i,8);i+=8;return L(r)}
      case 'b':if(inClass)return'\\x08';return ascii()?'\\b':WB
      case 'B':return ascii()?'\\B':NWB
      case 'A':return'^'
      case 'Z':case 'z':return'$'}
    if(/[0-9]/.test(c)){
      if(c==='0'||inClass){let o=c;while(o.length<3&&/[0-7]/.test(p[i]||''))o+=p[i++];return L(String.fromCharCode(parseInt(o,8)))}
      let n=c;if(/[0-9]/.test(p[i]||''))n+=p[i++]
      if(+n>groups)bad('invalid group reference '+n,p,i)
      return'(?:\\'+n+')'}
    if(/[A-Za-z]/.test(c))bad('bad escape \\'+c,p,i-2)
    return L(c)}
  const klass=()=>{ // after '['
    let r='[';if(p[i]==='^'){r+='^';i++}
    let first=true
    for(;;){
      const cp=p.codePointAt(i)
      if(cp===undefined)bad('unterminated character set',p,i)
      let c=String.fromCodePoint(cp);i+=c.length
      if(c===']'&&!first)return r+']'
      first=false
      let a=c==='\\'?esc(true):clit(c)
      if(p[i]==='-'&&p[i+1]!==undefined&&p[i+1]!==']'){
        i++;const cp2=p.codePointAt(i);let c2=String.fromCodePoint(cp2);i+=c2.length
        const b=c2==='\\'?esc(true):clit(c2)
        r+=a+'-'+b
      }else{r+=a}}}
  while(i<p.length){
    const cp=p.codePointAt(i),c=String.fromCodePoint(cp);i+=c.length
    if(flags&X){if(/\s/.test(c))continue;if(c==='#'){while(i<p.length&&p[i]!=='\n')i++;continue}}
    switch(c){
      case '\\':out+=esc(false);break
      case '[':out+=klass();break
      case '.':out+=flags&D?'[^]':'[^\\n]';break
      case '^':out+=flags&M?'(?<=^|\\n)':'^';break
      case '$':out+=flags&M?'(?=\\n|$)':'(?=\\n?$)';break
      case '(':
        if(p[i]!=='?'){groups++;out+='(';break}
        {const rest=p.slice(i)
        let m
        if((m=/^\?P<([^>]*)>/.exec(rest))){groups++;names[m[1]]=groups;out+='(?<'+m[1]+'>';i+=m[0].length}
        else if((m=/^\?P=([^)]*)\)/.exec(rest))){if(!(m[1] in names))bad('unknown group name '+m[1],p,i);out+='(?:\\k<'+m[1]+'>)';i+=m[0].length}
        else if((m=/^\?#[^)]*\)/.exec(rest))){i+=m[0].length}
        else if((m=/^\?(:|=|!|<=|<!)/.exec(rest))){out+='('+m[0];i+=m[0].length}
        else if((m=/^\?([ims]*)(-[ims]+)?:/.exec(rest))){out+='('+m[0];i+=m[0].length}
        else bad('unsupported extension '+rest.slice(0,4),p,i)}
        break
      case '{':{const m=/^(\d*)(,?)(\d*)\}/.exec(p.slice(i))
        if(m&&(m[1]||m[3])){out+='{'+(m[1]||'0')+m[2]+m[3]+'}';i+=m[0].length}else{out+='\\{'}
        break}
      case '}':case ']':out+='\\'+c;break
      case '*':case '+':case '?':
        if(c==='+'&&/[*+}?]$/.test(out)&&/[*+?}]/.test(p[i-2]||'')&&p[i-3]!=='\\')bad('possessive quantifiers are not supported',p,i)
        out+=c;break
      default:out+=c==='/'?'\\/':c}}
  return{src:out,flags,groups,names}}

const cache=new Map()
function compile(pattern,flags){
  const key=flags+':'+pattern;let h=cache.get(key);if(h)return h
  const t=translate(String(pattern),flags),f='v'+(t.flags&I?'i':'')
  let g;try{g=new RegExp(t.src,'g'+f)}catch(e){bad(e.message,pattern,0)}
  h={src:t.src,f,g,y:null,full:null,d:null,groups:t.groups,names:t.names,flags:t.flags,
     list:Object.entries(t.names)}
  if(cache.size>500)cache.clear()
  cache.set(key,h);return h}
const Y=h=>h.y||(h.y=new RegExp(h.src,'y'+h.f))
const F=h=>h.full||(h.full=new RegExp('(?:'+h.src+')$','y'+h.f))
const DX=h=>h.d||(h.d=new RegExp(h.src,'dy'+h.f))
const raw=s=>typeof s==='string'?s:s.valueOf()
const astral=s=>typeof s!=='string'&&s.surrogates!==undefined&&s.surrogates.length>0
const py2js=(s,i)=>{if(!astral(s))return i;let n=0;while(s.surrogates[n]<i)n++;return i+n}
const js2py=(s,i)=>{if(!astral(s))return i;const r=raw(s);let n=0;for(let k=0;k<i;k++){const u=r.charCodeAt(k);if(u>=0xd800&&u<0xdc00)n++}return i-n}
const str=s=>s===undefined?None:$B.String(s)
const wrap=f=>function(...a){try{return f(...a)}catch(e){if(e&&e.$re){$B.RAISE($B.module_getattr($B.imported.re,'error'),e.message)}throw e}}
// a JS match -> opaque record kept by the Python Match object
const rec=(h,s,m)=>m===null?None:{ob_type:$B.JSObj,h,s,m,ind:null}
function spans(r){if(r.ind===null){const d=DX(r.h);d.lastIndex=r.m.index;r.ind=d.exec(raw(r.s)).indices}return r.ind}
const api={
  compile:wrap((p,f)=>compile(raw(p),f)),
  info:h=>$B.fast_tuple([h.groups,h.flags]),
  names:h=>$B.$list(h.list.map(([k,v])=>$B.fast_tuple([k,v]))),
  search:(h,s,pos)=>{const r=h.g;r.lastIndex=py2js(s,pos);return rec(h,s,r.exec(raw(s)))},
  match:(h,s,pos)=>{const r=Y(h);r.lastIndex=py2js(s,pos);return rec(h,s,r.exec(raw(s)))},
  fullmatch:(h,s,pos)=>{const r=F(h);r.lastIndex=py2js(s,pos);return rec(h,s,r.exec(raw(s)))},
  all:(h,s,pos)=>{const r=h.g,t=raw(s),out=[];r.lastIndex=py2js(s,pos);let m
    while((m=r.exec(t))!==null){out.push(rec(h,s,m));if(m[0]===''){const c=t.codePointAt(r.lastIndex);r.lastIndex+=c>0xffff?2:1}}
    return $B.$list(out)},
  findall:(h,s)=>{const r=h.g,t=raw(s),out=[];r.lastIndex=0;let m
    const g=x=>x===undefined?'':$B.String(x)
    while((m=r.exec(t))!==null){
      out.push(h.groups===0?g(m[0]):h.groups===1?g(m[1]):$B.fast_tuple(m.slice(1).map(g)))
      if(m[0]===''){const c=t.codePointAt(r.lastIndex);r.lastIndex+=c>0xffff?2:1}}
    return $B.$list(out)},
  split:(h,s,max)=>{const r=h.g,t=raw(s),out=[];r.lastIndex=0;let m,last=0,n=0
    while((max===0||n<max)&&(m=r.exec(t))!==null){
      out.push($B.String(t.slice(last,m.index)));for(let k=1;k<=h.groups;k++)out.push(str(m[k]))
      last=m.index+m[0].length;n++
      if(m[0]===''){const c=t.codePointAt(r.lastIndex);r.lastIndex+=c>0xffff?2:1}}
    out.push($B.String(t.slice(last)));return $B.$list(out)},
  group:(r,n)=>{if(typeof n!=='number'||n<0||n>r.h.groups)$B.RAISE(_b_.IndexError,'no such group');return str(r.m[n])},
  named:(r,n)=>{const k=r.h.names[raw(n)];if(k===undefined)$B.RAISE(_b_.IndexError,'no such group');return k},
  groups:(r,d)=>$B.fast_tuple(r.m.slice(1).map(x=>x===undefined?d:$B.String(x))),
  span:(r,n)=>{if(n===0){const a=js2py(r.s,r.m.index);return $B.fast_tuple([a,js2py(r.s,r.m.index+r.m[0].length)])}
    if(n<0||n>r.h.groups)$B.RAISE(_b_.IndexError,'no such group')
    const x=spans(r)[n];return $B.fast_tuple(x===undefined?[-1,-1]:[js2py(r.s,x[0]),js2py(r.s,x[1])])},
  lastindex:r=>{let best=None,end=-1;const x=r.h.groups?spans(r):[];for(let k=1;k<=r.h.groups;k++){if(x[k]!==undefined&&x[k][1]>end){best=k;end=x[k][1]}}return best},
  expand:(r,tpl)=>$B.String(expand(raw(tpl),r.m,r.h)),
  sub:wrap((h,tpl,s,count)=>{const r=h.g,t=raw(s),p=raw(tpl),simple=!p.includes('\\');r.lastIndex=0;let m,last=0,n=0,out=''
    while((count===0||n<count)&&(m=r.exec(t))!==null){
      out+=t.slice(last,m.index)+(simple?p:expand(p,m,h));last=m.index+m[0].length;n++
      if(m[0]===''){const c=t.codePointAt(r.lastIndex);r.lastIndex+=c>0xffff?2:1}}
    return $B.fast_tuple([$B.String(out+t.slice(last)),n])}),
  subf:(h,f,s,count,mk)=>{const r=h.g,t=raw(s);r.lastIndex=0;let m,last=0,n=0,out=''
    const todo=[]
    while((count===0||n<count)&&(m=r.exec(t))!==null){todo.push(m);n++;if(m[0]===''){const c=t.codePointAt(r.lastIndex);r.lastIndex+=c>0xffff?2:1}}
    for(const q of todo){out+=t.slice(last,q.index)+raw($B.$call(f,$B.$call(mk,rec(h,s,q))));last=q.index+q[0].length}
    return $B.fast_tuple([$B.String(out+t.slice(last)),n])},
  escape:s=>{let o='';for(const c of raw(s))o+=/[\t\n\v\f\r #$&()*+\-.?[\\\]^{|}~]/.test(c)?'\\'+c:c;return $B.String(o)}}
function expand(p,m,h){
  return p.replace(/\\(?:g<([^>]*)>|([1-9][0-9]?)|0|([\s\S]))/g,(all,g,n,c)=>{
    if(g!==undefined){const k=/^\d+$/.test(g)?+g:h.names[g];if(k===undefined||k>h.groups)bad('unknown group name '+g,p,0);return m[k]===undefined?'':m[k]}
    if(n!==undefined){if(+n>h.groups)bad('invalid group reference '+n,p,0);return m[+n]===undefined?'':m[+n]}
    if(c===undefined)return'\0'
    const e={n:'\n',t:'\t',r:'\r',f:'\f',v:'\v',a:'\x07','\\':'\\'}[c]
    if(e!==undefined)return e
    if(/[A-Za-z]/.test(c))bad('bad escape \\'+c,p,0)
    return all})}
return api
