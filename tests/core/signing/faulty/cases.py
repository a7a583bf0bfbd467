"""Receivers and senders with the usual mistakes. Each really makes its mistake; what comes of it is a line of JSON.

A case has the body, signature and key as somebody would paste them into the doctor, and the words its answer has to
hold; none: it must not say what the mistake is, because nothing proves it.
"""
import base64
import hashlib
import hmac
import json
import secrets

KEY = b'Schl\xc3\xbcssel-of-Northwind'
HEX_KEY = b'00112233445566778899aabbccddeeff'
WHSEC = b'whsec_' + base64.b64encode(KEY)
ID, TIME = 'evt_0123456789abc', 1780000000
# As it was sent: odd numbers, letters beyond ASCII, slashes, an empty object, unsorted.
SENT = '{"eventId":"evt_0123456789abc","name":"Café <Zoë> & Söhne","b":{"z":1.0,"a":[2.50,null,true,1e3]},' \
       '"url":"https://example.com/a?b=1","none":{},"list":[]}'.encode()
# The same without what a parser forgets for good.
PLAIN = '{"name":"Café <Zoë> & Söhne","b":{"z":1,"a":[2.5,null,true]},"url":"https://example.com/a?b=1"}'.encode()


def case(name, words, *, body=SENT, signature, key=KEY, standard=False, id=ID, timestamp=str(TIME)):
    print(json.dumps({
        'name': name, 'words': words, 'body': base64.b64encode(body).decode(), 'signature': signature,
        'key': base64.b64encode(key).decode(), 'standard': standard, 'id': id, 'timestamp': timestamp}))


def hexed(key, message, algorithm='sha256'):
    return hmac.new(key, message, algorithm).hexdigest()


def standard(key, message):
    return 'v1,' + base64.b64encode(hmac.new(key, message, 'sha256').digest()).decode()


def framed(body, id=ID, timestamp=TIME):
    return f'{id}.{timestamp}.'.encode() + body


def dumped(**how):
    return json.dumps(json.loads(SENT), **how).encode()


RIGHT, RIGHT_PLAIN = hexed(KEY, SENT), hexed(KEY, PLAIN)

# The body that the receiver holds is not what was signed.
case('prints the body', ['newline'], body=SENT + b'\n', signature=RIGHT)
case('strips the body', ['newline'], body=SENT.strip(), signature=hexed(KEY, SENT + b'\n'))
case('reads lines and joins them', ['line breaks', 'CRLF'], body=b'{\r\n"a":1\r\n}', signature=hexed(KEY, b'{\n"a":1\n}'))
case('saves it with a mark', ['BOM'], body=SENT.decode().encode('utf-8-sig'), signature=RIGHT)
case('removes a mark', ['BOM'], body=SENT, signature=hexed(KEY, SENT.decode().encode('utf-8-sig')))
case('reads it as Latin-1', ['Latin-1'], body=SENT.decode('latin-1').encode(), signature=RIGHT)
case('gets it in base64', ['base64'], body=base64.b64encode(SENT), signature=RIGHT)
case('dumps the string', ['once too often'], body=json.dumps(SENT.decode()).encode(), signature=RIGHT)
case('holds it indented', ['re-serialised', 'white space'], signature=RIGHT_PLAIN,
     body=json.dumps(json.loads(PLAIN), indent=2, ensure_ascii=False).encode())
case('holds it escaped', ['re-serialised', 'escapes'], signature=RIGHT_PLAIN, body=json.dumps(json.loads(PLAIN)).encode())

# The receiver signs what it has written anew, and compares that.
case('json.dumps', ['re-serialised', 'json.dumps in Python'], signature=hexed(KEY, dumped()))
case('json.dumps, no escapes', ['re-serialised', 'json.dumps in Python'], signature=hexed(KEY, dumped(ensure_ascii=False)))
case('json.dumps, compact', ['re-serialised', 'other escapes'], signature=hexed(KEY, dumped(separators=(',', ':'))))
case('json.dumps, indented', ['re-serialised', 'json.dumps in Python'], signature=hexed(KEY, dumped(indent=4)))
case('json.dumps, sorted', ['re-serialised', 'alphabetical'], signature=hexed(KEY, dumped(sort_keys=True)))
case('json.dumps, sorted and compact', ['re-serialised', 'alphabetical'],
     signature=hexed(KEY, dumped(sort_keys=True, separators=(',', ':'), ensure_ascii=False)))
case('json.dumps, only numbers differ', ['re-serialised', 'spellings of numbers'], body=b'{"a":1.50,"b":1e3}',
     signature=hexed(KEY, json.dumps(json.loads('{"a":1.50,"b":1e3}'), separators=(',', ':')).encode()))
case('signs nothing', ['empty body'], signature=hexed(KEY, b''))

# The text of the signature.
case('writes it in upper case', ['upper case'], signature=RIGHT.upper())
case('writes it in hex, standard', ['in hex, but base64'], standard=True, signature='v1,' + hexed(KEY, framed(SENT)))
case('uses the URL alphabet', ['URL alphabet'], standard=True, id='evt_0', signature='v1,' + base64.urlsafe_b64encode(
    hmac.new(KEY, framed(SENT, 'evt_0'), 'sha256').digest()).decode())
case('encodes the hex in base64', ['encoded twice'], signature=base64.b64encode(RIGHT.encode()).decode())
case('puts sha256= in front', ['sha256='], signature='sha256=' + RIGHT)
case('forgets v1', ['lacks "v1,"'], standard=True, signature=standard(KEY, framed(SENT))[3:])
case('puts v1 in front', ['Standard Webhooks only'], signature='v1,' + base64.b64encode(bytes.fromhex(RIGHT)).decode())

# The key as it was read.
case('key with its newline', ['newline of its file'], signature=hexed(KEY + b'\n', SENT))
case('key with a Windows newline', ['newline of its file'], signature=hexed(KEY + b'\r\n', SENT))
case('key with a blank', ['blank before or after'], signature=hexed(KEY + b' ', SENT))
case('key after a blank', ['blank before or after'], signature=hexed(b' ' + KEY, SENT))
case('key in quotes', ['quotes around'], signature=hexed(b'"' + KEY + b'"', SENT))
case('key without its quotes', ['quotes around'], signature=hexed(KEY, SENT), key=b"'" + KEY + b"'")
case('key with backslash n', ['two characters'], signature=hexed(KEY + b'\\n', SENT))
case('key with a mark', ['BOM'], signature=hexed(b'\xef\xbb\xbf' + KEY, SENT))
case('key in Latin-1', ['Latin-1'], signature=hexed(KEY.decode().encode('latin-1'), SENT))
case('hex key taken as bytes', ['spells in hex'], key=HEX_KEY, signature=hexed(bytes.fromhex(HEX_KEY.decode()), SENT))
case('bytes taken as hex text', ['hex text of the key'], key=bytes.fromhex(HEX_KEY.decode()), signature=hexed(HEX_KEY, SENT))
case('base64 key taken as bytes', ['spells in base64'], key=b'aGVsbG8ga2V5IQ==', signature=hexed(b'hello key!', SENT))
case('whsec_ not decoded', ['"whsec_" form', 'not decoded'], signature=hexed(WHSEC, SENT))
case('whsec_ decoded', ['spells in base64'], key=WHSEC, signature=hexed(KEY, SENT))
case('whsec_ cut off', ['without the "whsec_"'], key=WHSEC, signature=hexed(WHSEC[6:], SENT))
case('no key at all', ['empty key'], signature=hexed(b'', SENT))

# Another algorithm.
case('SHA-1', ['HMAC-SHA1'], signature=hexed(KEY, SENT, 'sha1'))
case('SHA-512', ['HMAC-SHA512'], signature=hexed(KEY, SENT, 'sha512'))
case('a bare hash', ['bare SHA-256'], signature=hashlib.sha256(SENT).hexdigest())
case('key and body in a row', ['SHA-256 of key and body'], signature=hashlib.sha256(KEY + SENT).hexdigest())
case('the wrong way round', ['wrong way round'], signature=hexed(SENT, KEY))

# The string of Standard Webhooks.
case('no timestamp', ['timestamp is missing'], standard=True, signature=standard(KEY, f'{ID}.'.encode() + SENT))
case('no id', ['id is missing'], standard=True, signature=standard(KEY, f'{TIME}.'.encode() + SENT))
case('the body alone', ['Only the body'], standard=True, signature=standard(KEY, SENT))
case('no dots', ['dots are missing'], standard=True, signature=standard(KEY, f'{ID}{TIME}'.encode() + SENT))
case('time before id', ['wrong way round'], standard=True, signature=standard(KEY, framed(SENT, TIME, ID)))
case('wrong id', ['id is wrong', 'evt_0123456789abc'], standard=True, id='msg_1', signature=standard(KEY, framed(SENT)))
case('empty id', ['id is empty'], standard=True, signature=standard(KEY, framed(SENT, '')))
case('milliseconds signed', ['in milliseconds'], standard=True, signature=standard(KEY, framed(SENT, timestamp=TIME * 1000 + 417)))
case('milliseconds in the header', ['in milliseconds'], standard=True, timestamp=str(TIME * 1000 + 417),
     signature=standard(KEY, framed(SENT)))
case('its own clock', ['another one within five minutes'], standard=True, signature=standard(KEY, framed(SENT, timestamp=TIME + 2)))
case('standard over what it dumped', ['re-serialised', 'json.dumps in Python'], standard=True,
     signature=standard(KEY, framed(dumped())))
case('standard with its newline', ['newline of its file'], standard=True, signature=standard(KEY + b'\n', framed(SENT)))
case('standard given for the plain one', ['Standard Webhooks signature'], signature=base64.b64encode(
    hmac.new(KEY, framed(SENT), 'sha256').digest()).decode())

# What nothing proves: it does not match, and that is all that can be said.
other = json.loads(SENT)
other['name'] = 'Cafe'
case('a value changed', [], body=json.dumps(other).encode(), signature=RIGHT)
case('a field removed', [], body=json.dumps({k: v for k, v in json.loads(PLAIN).items() if k != 'url'}).encode(),
     signature=RIGHT_PLAIN)
case('a field added', [], body=json.dumps({**json.loads(PLAIN), 'x': 1}).encode(), signature=RIGHT_PLAIN)
case('nulls dropped', [], body=b'{"a":1}', signature=hexed(KEY, b'{"a":1,"b":null}'))
case('a number rounded', [], body=b'{"a":2.5}', signature=hexed(KEY, b'{"a":2.50}'))
case('a number as a string', [], body=b'{"a":"1"}', signature=hexed(KEY, b'{"a":1}'))
case('fields shuffled', [], body=b'{"b":1,"a":2,"c":3}', signature=hexed(KEY, b'{"b":1,"c":3,"a":2}'))
case('cut short', [], body=SENT[:50], signature=RIGHT)
case('twice the body', [], body=SENT + SENT, signature=RIGHT)
case('form-encoded', [], body=b'name=Caf%C3%A9', signature=hexed(KEY, b'{"name":"Caf\xc3\xa9"}'))
case('a random body', [], body=secrets.token_bytes(200), signature=RIGHT)
case('an empty body', [], body=b'', signature=RIGHT)
case('broken JSON', [], body=SENT[:-1] + b',}', signature=RIGHT)
case('another key', [], signature=hexed(b'another', SENT))
case('a random key', [], signature=hexed(secrets.token_bytes(32), SENT))
case('key in capitals', [], signature=hexed(KEY.upper(), SENT))
case('key cut short', [], signature=hexed(KEY[:-1], SENT))
case('key twice', [], signature=hexed(KEY + KEY, SENT))
case('another key and a newline', [], body=SENT + b'\n', signature=hexed(b'another', SENT))
case('two mistakes at once', [], signature=hexed(KEY + b'\n', dumped()))
case('a random signature', [], signature=secrets.token_hex(32))
case('another id', [], standard=True, signature=standard(KEY, framed(SENT, 'evt_other')))
case('another day', [], standard=True, signature=standard(KEY, framed(SENT, timestamp=TIME - 86400)))
case('other separators', [], standard=True, signature=standard(KEY, f'{ID}:{TIME}:'.encode() + SENT))
