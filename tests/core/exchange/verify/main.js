// As main.py.
const sample = require('./webhookSignature');

for (const line of require('fs').readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  const [scheme, body, headers] = line.split('\t');
  const named = {};
  for (const one of headers.split('|').filter(Boolean))
    named[one.slice(0, one.indexOf('=')).toLowerCase()] = one.slice(one.indexOf('=') + 1);
  const check = scheme === 'standard' ? sample.verifyStandardSignature : sample.verifySignature;
  console.log(check(named, Buffer.from(body, 'base64')) ? 1 : 0);
}
