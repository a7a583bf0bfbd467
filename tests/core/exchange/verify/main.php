<?php
// As main.py.
require __DIR__ . '/webhookSignature.php';

while (($line = fgets(STDIN)) !== false) {
    [$scheme, $body, $headers] = explode("\t", rtrim($line, "\n"));
    $server = [];
    foreach (array_filter(explode('|', $headers)) as $one) {
        [$name, $value] = explode('=', $one, 2);
        $server['HTTP_' . strtoupper(strtr($name, '-', '_'))] = $value;
    }
    $check = $scheme === 'standard' ? 'verifyStandardSignature' : 'verifySignature';
    echo $check($server, base64_decode($body)) ? 1 : 0, "\n";
}
