<?php
// Tells whether a webhook comes from who holds the hash key, and came unchanged. PHP 7.4 or later,
// no package needed. The key is a secret: it is read from the environment variable
// HOOKKEEPER_HASH_KEY, so that it stands in no source.
//
// The body has to be the bytes that came: JSON that was decoded and encoded again has other bytes,
// and no signature fits those.
//
//   require __DIR__ . '/webhookSignature.php';
//
//   $body = file_get_contents('php://input');   // Laravel, Symfony: $request->getContent()
//   if (!verifySignature($_SERVER, $body)) {    //                   $request->server->all()
//       http_response_code(401);
//       exit;
//   }
//   $event = json_decode($body, true);
// @when standard
//
// verifyStandardSignature is called in the same way and refuses, besides, what was signed more than
// five minutes ago, so that nobody can send it again later.
// @end

declare(strict_types=1);

/**
 * X-Message-Signature. While the key is being changed it is made with the old key and
 * X-Message-Signature-Next with the new one; one that fits is enough.
 */
function verifySignature(array $server, string $body): bool
{
// @when hex
    $expected = bin2hex(webhookHmac($body));
// @end
// @when base64
    $expected = base64_encode(webhookHmac($body));
// @end
    // hash_equals takes as long for a signature that is nearly right as for any other, so time
    // betrays nothing.
    return hash_equals($expected, $server['HTTP_X_MESSAGE_SIGNATURE'] ?? '')
        || hash_equals($expected, $server['HTTP_X_MESSAGE_SIGNATURE_NEXT'] ?? '');
}

// @when standard
const WEBHOOK_TOLERANCE = 300; // seconds

/** webhook-signature, as in "Standard Webhooks": one for each key, with a space between. */
function verifyStandardSignature(array $server, string $body): bool
{
    $id = $server['HTTP_WEBHOOK_ID'] ?? '';
    $timestamp = $server['HTTP_WEBHOOK_TIMESTAMP'] ?? '';
    $signatures = $server['HTTP_WEBHOOK_SIGNATURE'] ?? '';
    if ($id === '' || abs(time() - (int) $timestamp) > WEBHOOK_TOLERANCE) {
        return false;
    }
    $expected = 'v1,' . base64_encode(webhookHmac("$id.$timestamp.$body"));
    foreach (explode(' ', $signatures) as $signature) {
        if (hash_equals($expected, $signature)) {
            return true;
        }
    }
    return false;
}

// @end
function webhookHmac(string $message): string
{
    $key = getenv('HOOKKEEPER_HASH_KEY');
    if ($key === false || $key === '') {
        throw new RuntimeException('HOOKKEEPER_HASH_KEY is not set');
    }
    return hash_hmac('sha256', $message, $key, true);
}
