// The peer of bench_receiver: takes webhooks over Node's http, checks their signature as ours does and
// prints the port it listens on.
'use strict';
const crypto = require('crypto');
const http = require('http');

const server = http.createServer((request, response) => {
  const parts = [];
  request.on('data', (part) => parts.push(part));
  request.on('end', () => {
    const made = crypto.createHmac('sha256', 'k1').update(Buffer.concat(parts)).digest();
    const said = Buffer.from(request.headers['x-message-signature'] || '', 'hex');
    const right = said.length === made.length && crypto.timingSafeEqual(said, made);
    response.writeHead(right ? 200 : 401, { 'Content-Type': 'text/plain' });
    response.end('OK\n');
  });
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
