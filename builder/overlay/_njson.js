// JSON for the `json` overlay: native JSON.parse, hand-written serializer over Brython objects.
const _b_=$B.builtins,None=_b_.None
const source=(()=>{let ok=false;try{JSON.parse('1.0',function(k,v,c){if(c&&c.source==='1.0')ok=true;return v})}catch(e){}return ok})()
class F{constructor(v){this.v=v}}
function conv(v){
  switch(typeof v){
    case'string':return $B.String(v)
    case'boolean':return v
    case'bigint':return v
    case'number':return Number.isInteger(v)?(Number.isSafeInteger(v)?v:BigInt(v)):_b_.float.$factory(v)}
  if(v===null)return None
  if(v instanceof F)return _b_.float.$factory(v.v)
  if(Array.isArray(v))return $B.$list(v.map(conv))
  const d=$B.empty_dict()
  for(const k of Object.keys(v))_b_.dict.$setitem(d,$B.String(k),conv(v[k]))
  return d}
const q=(s,ascii)=>{let r=JSON.stringify(s);if(ascii)r=r.replace(/[\u007f-\uffff]/g,c=>'\\u'+c.charCodeAt(0).toString(16).padStart(4,'0'));return r}
const flt=x=>Number.isFinite(x)?(Number.isInteger(x)&&Math.abs(x)<1e16?x+'.0':_b_.repr(_b_.float.$factory(x))):Number.isNaN(x)?'NaN':x>0?'Infinity':'-Infinity'
function dumps(o,opt,level,seen){
  if(o===None)return'null'
  switch(typeof o){case'boolean':return o?'true':'false';case'number':case'bigint':return String(o);case'string':return q(o,opt.ascii)}
  const isi=$B.$isinstance
  if(isi(o,_b_.str))return q(o.valueOf(),opt.ascii)
  if(isi(o,_b_.float))return flt(o.value)
  if(isi(o,_b_.int))return String($B.int_value(o))
  const nl=opt.indent===null?'':'\n'+opt.indent.repeat(level+1),end=opt.indent===null?'':'\n'+opt.indent.repeat(level)
  if(isi(o,_b_.list)||isi(o,_b_.tuple)||isi(o,_b_.dict)){
    if(seen.has(o))$B.RAISE(_b_.ValueError,'Circular reference detected')
    seen.add(o)
    let r
    if(isi(o,_b_.dict)){
      const m=new Map()
      for(const e of _b_.dict.$iter_items(o)){
        const k=e.key;let s
        if(typeof k==='string')s=k
        else if(k===None)s='null'
        else if(typeof k==='boolean')s=k?'true':'false'
        else if(typeof k==='number'||typeof k==='bigint')s=String(k)
        else if(isi(k,_b_.str))s=k.valueOf()
        else if(isi(k,_b_.float))s=flt(k.value)
        else $B.RAISE(_b_.TypeError,'keys must be str, int, float, bool or None, not '+$B.class_name(k))
        m.set(s,e.value)}
      let keys=[...m.keys()];if(opt.sort)keys.sort((a,b)=>a<b?-1:a>b?1:0)
      r=keys.length?'{'+nl+keys.map(k=>q(k,opt.ascii)+opt.ks+dumps(m.get(k),opt,level+1,seen)).join(opt.is+nl)+end+'}':'{}'
    }else{r=o.length?'['+nl+Array.from(o,x=>dumps(x,opt,level+1,seen)).join(opt.is+nl)+end+']':'[]'}
    seen.delete(o);return r}
  if(opt.def!==None)return dumps($B.$call(opt.def,o),opt,level,seen)
  $B.RAISE(_b_.TypeError,'Object of type '+$B.class_name(o)+' is not JSON serializable')}
const api={
  loads:s=>{let v
    try{v=source?JSON.parse(s.valueOf(),(k,v,c)=>typeof v==='number'?(/[.eE]/.test(c.source)?new F(v):Number.isSafeInteger(v)?v:BigInt(c.source)):v):JSON.parse(s.valueOf())}
    catch(e){return $B.fast_tuple([false,String(e.message)])}
    return $B.fast_tuple([true,conv(v)])},
  dumps:(o,ascii,indent,is,ks,sort,def)=>$B.String(dumps(o,{ascii,indent:indent===None?null:indent.valueOf(),is:is.valueOf(),ks:ks.valueOf(),sort,def},0,new Set())),
  from_js:o=>conv(o)}
return api
