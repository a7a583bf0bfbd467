<?php
// What cases.py is, in PHP.
const KEY = 'Schlüssel-of-Northwind';
const SENT = '{"name":"Café <Zoë>","b":{"z":1.0,"a":[2.50,null,true]},"url":"https://example.com/a","none":{}}';

function show(string $name, array $words, string $message): void
{
    echo json_encode([
        'name' => $name, 'words' => $words, 'signature' => hash_hmac('sha256', $message, KEY), 'standard' => false,
        'id' => '', 'timestamp' => '', 'body' => base64_encode(SENT), 'key' => base64_encode(KEY),
    ]), "\n";
}

$array = json_decode(SENT, true);
$object = json_decode(SENT);
show('json_encode of an array', ['re-serialised', 'json_encode in PHP'], json_encode($array));
show('json_encode of an object', ['re-serialised', 'json_encode in PHP'], json_encode($object));
show('json_encode, slashes as they are', ['re-serialised', 'other escapes'], json_encode($object, JSON_UNESCAPED_SLASHES));
show('json_encode, nothing escaped', ['re-serialised', 'numbers'],
    json_encode($object, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE));
show('json_encode, pretty', ['re-serialised', 'json_encode in PHP'], json_encode($array, JSON_PRETTY_PRINT));
show('print_r', [], print_r($array, true));
show('serialize', [], serialize($array));
