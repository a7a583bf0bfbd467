'use strict';
// Tells whether a webhook comes from who holds the hash key, and came unchanged. Node.js 18 or
// later, no package needed. The key is a secret: it is read from the environment variable
// HOOKKEEPER_HASH_KEY, so that it stands in no source.
//
// The body has to be the Buffer that came: JSON that was parsed and written again has other bytes,
// and no signature fits those. In Express, on a route that no express.json() comes before:
//
//   const { verifySignature } = require('./webhookSignature');
//
//   app.post('/webhooks', express.raw({ type: '*/*', limit: '5mb' }), (request, response) => {
//     if (!verifySignature(request.headers, request.body)) return response.sendStatus(401);
//     const event = JSON.parse(request.body);
//     response.sendStatus(204);
//   });
// @when standard
//
// verifyStandardSignature is called in the same way and refuses, besides, what was signed more than
// five minutes ago, so that nobody can send it again later.
// @end

const { createHmac, timingSafeEqual } = require('node:crypto');

// X-Message-Signature. While the key is being changed it is made with the old key and
// X-Message-Signature-Next with the new one; one that fits is enough.
function verifySignature(headers, body) {
// @when hex
  const expected = hmacOf(body).digest('hex');
// @end
// @when base64
  const expected = hmacOf(body).digest('base64');
// @end
  return isSame(headers['x-message-signature'], expected)
    || isSame(headers['x-message-signature-next'], expected);
}

// @when standard
const TOLERANCE = 300; // seconds

// webhook-signature, as in "Standard Webhooks": one signature for each key, with a space between.
function verifyStandardSignature(headers, body) {
  const id = headers['webhook-id'];
  const timestamp = headers['webhook-timestamp'];
  const signatures = headers['webhook-signature'];
  if (!id || !timestamp || !signatures) return false;
  const age = Date.now() / 1000 - Number(timestamp);
  if (!(Math.abs(age) <= TOLERANCE)) return false; // no number is no age either
  const expected = 'v1,' + hmacOf(`${id}.${timestamp}.`, body).digest('base64');
  return signatures.split(' ').some((signature) => isSame(signature, expected));
}

// @end
function hmacOf(...parts) {
  const key = process.env.HOOKKEEPER_HASH_KEY;
  if (!key) throw new Error('HOOKKEEPER_HASH_KEY is not set');
  const hmac = createHmac('sha256', key);
  for (const part of parts) hmac.update(part);
  return hmac;
}

// Takes as long for a signature that is nearly right as for any other, so time betrays nothing.
function isSame(given, expected) {
  const a = Buffer.from(given ?? '');
  const b = Buffer.from(expected);
  return a.length === b.length && timingSafeEqual(a, b);
}

// @when standard
module.exports = { verifySignature, verifyStandardSignature };
// @end
// @when without-standard
module.exports = { verifySignature };
// @end
