// What a Node service would do for the same deliveries, as a peer of `./dev bench dispatch`:
// node sender.js tuned|plain URL COUNT BODY_BYTES FOLDER
//
// tuned: undici's pool of kept connections and better-sqlite3, one transaction for 200 events or outcomes.
// plain: axios, and one transaction an event and an outcome.
// Both store event, payload, delivery, attempt and counter with synchronous=FULL before and after the POST, and sign
// each with both signatures. Prints one line of JSON.
'use strict';
const crypto = require('node:crypto');
const path = require('node:path');
const Database = require('better-sqlite3');

const [mode, url, countText, sizeText, folder] = process.argv.slice(2);
const count = Number(countText);
const group = mode === 'tuned' ? 200 : 1;
const inFlightMost = 64;
const key = Buffer.from('northwind-hash-key-0123456789');
const payload = Buffer.from(JSON.stringify({ eventTrigger: 'BookingConfirmation', text: 'x'.repeat(Number(sizeText) - 60) }));

const db = new Database(path.join(folder, `peer-${mode}.db`));
db.pragma('journal_mode = WAL');
db.pragma('synchronous = FULL');
// The columns and indexes that Hookkeeper keeps, so that both write the same.
db.exec(`
  CREATE TABLE event (id INTEGER PRIMARY KEY, company INTEGER NOT NULL, trigger INTEGER NOT NULL, simulated INTEGER NOT NULL,
    created_at INTEGER NOT NULL, appointment_id TEXT, customer_id TEXT, name TEXT, email TEXT);
  CREATE TABLE payload (event INTEGER PRIMARY KEY, bytes BLOB NOT NULL);
  CREATE TABLE delivery (id INTEGER PRIMARY KEY, company INTEGER NOT NULL, event INTEGER NOT NULL, endpoint INTEGER NOT NULL,
    trigger INTEGER NOT NULL, status INTEGER NOT NULL, due INTEGER, leased_at INTEGER, attempts INTEGER NOT NULL DEFAULT 0,
    last_outcome INTEGER, last_code INTEGER, created_at INTEGER NOT NULL, finished_at INTEGER);
  CREATE INDEX delivery_company ON delivery(company, id);
  CREATE INDEX delivery_event ON delivery(event);
  CREATE INDEX delivery_due ON delivery(endpoint, due) WHERE due IS NOT NULL;
  CREATE TABLE attempt (delivery INTEGER NOT NULL, number INTEGER NOT NULL, started_at INTEGER NOT NULL,
    duration INTEGER NOT NULL, code INTEGER, request_headers TEXT, response_headers TEXT, body BLOB,
    PRIMARY KEY (delivery, number)) WITHOUT ROWID;
  CREATE TABLE counter (company INTEGER NOT NULL, hour INTEGER NOT NULL, endpoint INTEGER NOT NULL, status INTEGER NOT NULL,
    n INTEGER NOT NULL, PRIMARY KEY (company, hour, endpoint, status)) WITHOUT ROWID;`);
const insertEvent = db.prepare('INSERT INTO event VALUES(NULL, 1, 0, 0, ?, ?, ?, ?, ?)');
const insertPayload = db.prepare('INSERT INTO payload VALUES(?, ?)');
const insertDelivery = db.prepare(`INSERT INTO delivery(company, event, endpoint, trigger, status, due, created_at)
  VALUES(1, ?, 1, 0, 0, ?, ?)`);
const claim = db.prepare(`UPDATE delivery SET leased_at = ? WHERE id IN (SELECT id FROM delivery WHERE endpoint = 1
  AND due <= ? AND leased_at IS NULL ORDER BY due LIMIT ?) RETURNING id, event`);
const readPayload = db.prepare('SELECT bytes FROM payload WHERE event = ?');
const insertAttempt = db.prepare('INSERT INTO attempt VALUES(?, 1, ?, ?, ?, ?, ?, ?)');
const finish = db.prepare(`UPDATE delivery SET status = ?, due = NULL, leased_at = NULL, attempts = 1, last_outcome = 0,
  last_code = ?, finished_at = ? WHERE id = ?`);
const countUp = db.prepare(`INSERT INTO counter VALUES(1, ?, 1, ?, ?) ON CONFLICT DO UPDATE SET n = n + excluded.n`);

const accept = db.transaction((n) => {
  for (let i = 0; i < n; ++i) {
    const now = Date.now();
    const event = insertEvent.run(now, '12345678', '7654321', 'Maria Silva', 'maria.silva@example.com').lastInsertRowid;
    insertPayload.run(event, payload);
    insertDelivery.run(event, now, now);
  }
});

// One transaction: what ended since the last one, and what is next.
const turn = db.transaction((outcomes, room) => {
  let delivered = 0;
  for (const o of outcomes) {
    insertAttempt.run(o.id, o.startedAt, o.duration, o.code, o.sent, o.headers, o.body);
    finish.run(o.code === 200 ? 2 : 1, o.code, Date.now(), o.id);
    delivered += 1;
  }
  if (delivered) countUp.run(Math.floor(Date.now() / 3600000), 2, delivered);
  if (room === 0) return [];
  const now = Date.now();
  return claim.all(now, now, room).map((row) => ({ ...row, bytes: readPayload.get(row.event).bytes }));
});

function headersOf(delivery) {
  const id = 'evt_' + String(delivery.event).padStart(13, '0');
  const timestamp = String(Math.floor(Date.now() / 1000));
  const plain = crypto.createHmac('sha256', key).update(delivery.bytes).digest('hex');
  const standard = crypto.createHmac('sha256', key).update(`${id}.${timestamp}.`).update(delivery.bytes).digest('base64');
  return {
    'content-type': 'application/json',
    'x-message-signature': plain,
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': 'v1,' + standard,
  };
}

function makePost() {
  if (mode === 'plain') {
    const axios = require('axios');
    return async (delivery) => {
      const headers = headersOf(delivery);
      const answer = await axios.post(url, delivery.bytes, {
        headers, timeout: 15000, maxRedirects: 0, responseType: 'arraybuffer', validateStatus: () => true,
      });
      return { code: answer.status, sent: JSON.stringify(headers), headers: JSON.stringify(answer.headers), body: answer.data };
    };
  }
  const { Pool } = require('undici');
  const target = new URL(url);
  const pool = new Pool(target.origin, { connections: 32, pipelining: 1 });
  return async (delivery) => {
    const headers = headersOf(delivery);
    const answer = await pool.request({ path: target.pathname, method: 'POST', headers, body: delivery.bytes });
    return { code: answer.statusCode, sent: JSON.stringify(headers), headers: JSON.stringify(answer.headers), body: Buffer.from(await answer.body.arrayBuffer()) };
  };
}

async function main() {
  const post = makePost();
  const cpuBefore = process.cpuUsage();
  const begun = process.hrtime.bigint();
  let accepted = 0;
  let ended = 0;
  let inFlight = 0;
  const ready = [];
  let outcomes = [];
  let wake = () => {};
  const send = async (delivery) => {
    const startedAt = Date.now();
    let answer;
    try {
      answer = await post(delivery);
    } catch (error) {
      answer = { code: null, sent: '', headers: '', body: Buffer.from(String(error)) };
    }
    outcomes.push({ id: delivery.id, startedAt, duration: Date.now() - startedAt, ...answer });
    --inFlight;
    wake();
  };
  while (ended < count) {
    if (accepted < count && accepted - ended < 2000) {
      const n = Math.min(group, count - accepted);
      accept(n);
      accepted += n;
    }
    if (outcomes.length >= group || (ready.length === 0 && inFlight < inFlightMost)) {
      const recorded = outcomes;
      outcomes = [];
      if (group === 1) {
        for (const o of recorded) turn([o], 0);
        ready.push(...turn([], 1));
      } else {
        ready.push(...turn(recorded, ready.length < group ? group : 0));
      }
      ended += recorded.length;
    }
    while (ready.length > 0 && inFlight < inFlightMost) {
      ++inFlight;
      send(ready.shift());
    }
    if (inFlight >= inFlightMost || (ready.length === 0 && accepted >= count && inFlight > 0))
      await new Promise((resolve) => { wake = resolve; });
    else
      await new Promise(setImmediate);
  }
  const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
  const cpu = process.cpuUsage(cpuBefore);
  const delivered = db.prepare('SELECT count(*) AS n FROM delivery WHERE status = 2').get().n;
  console.log(JSON.stringify({
    delivered, perSecond: count / seconds, cpuMicros: (cpu.user + cpu.system) / count,
    residentMb: process.memoryUsage().rss / 1e6,
  }));
  process.exit(0);
}

main();
