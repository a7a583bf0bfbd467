// What cases.py is, in Node.
const { createHmac } = require('crypto');

const KEY = 'Schlüssel-of-Northwind';
const ID = 'evt_0123456789abc';
const TIME = 1780000000;
const SENT = Buffer.from('{"name":"Café <Zoë> & Söhne","b":{"z":1.0,"a":[2.50,null,true,1e3]},' +
    '"url":"https://example.com/a?b=1","none":{},"big":12345678901234567890}');
const PLAIN = Buffer.from('{"name":"Café","b":{"z":1,"a":[2.5,null,true]},"none":{}}');

const hexed = (key, message) => createHmac('sha256', key).update(message).digest('hex');
const standard = (key, message) => 'v1,' + createHmac('sha256', key).update(message).digest('base64');
const framed = (body, time = TIME) => Buffer.concat([Buffer.from(`${ID}.${time}.`), body]);
const again = (body, indent) => Buffer.from(JSON.stringify(JSON.parse(body), null, indent));

function show(name, words, given) {
  const { body = SENT, signature, key = KEY, isStandard = false } = given;
  console.log(JSON.stringify({
    name, words, signature, standard: isStandard, id: ID, timestamp: String(TIME),
    body: Buffer.from(body).toString('base64'), key: Buffer.from(key).toString('base64'),
  }));
}

show('JSON.stringify', ['re-serialised', 'JSON.stringify in Node'], { signature: hexed(KEY, again(SENT)) });
show('JSON.stringify, indented by two', ['re-serialised', 'JSON.stringify in Node'],
  { signature: hexed(KEY, again(SENT, 2)) });
show('JSON.stringify, indented with tabs', ['re-serialised', 'JSON.stringify in Node'],
  { signature: hexed(KEY, again(SENT, '\t')) });
show('JSON.stringify, only white space', ['re-serialised', 'white space'],
  { body: again(PLAIN, 4), signature: hexed(KEY, PLAIN) });
show('JSON.stringify of the text', ['once too often'],
  { body: JSON.stringify(SENT.toString()), signature: hexed(KEY, SENT) });
show('console.log', ['newline'], { body: SENT + '\n', signature: hexed(KEY, SENT) });
show('latin1', ['Latin-1'], { body: Buffer.from(SENT.toString('latin1')), signature: hexed(KEY, SENT) });
show('update() before the body is there', ['empty body'], { signature: hexed(KEY, '') });
show('standard over JSON.stringify', ['re-serialised', 'JSON.stringify in Node'],
  { isStandard: true, signature: standard(KEY, framed(again(SENT))) });
show('Date.now()', ['milliseconds'],
  { isStandard: true, signature: standard(KEY, framed(SENT, TIME * 1000 + 999)) });
show('the body as an object', [], { signature: hexed(KEY, String(JSON.parse(SENT))) });
show('digest as latin1', [], { signature: hexed(Buffer.from(KEY, 'utf16le'), SENT) });
show('key undefined', [], { signature: hexed('undefined', SENT) });
show('template of an object', [], { signature: hexed(KEY, `${{}}`) });
