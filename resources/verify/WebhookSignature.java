// Tells whether a webhook comes from who holds the hash key, and came unchanged. Java 17 or later,
// no library needed. The key is a secret: it is read from the environment variable
// HOOKKEEPER_HASH_KEY, so that it stands in no source. On Unix Java reads that as the locale says:
// a key with letters beyond ASCII needs one of UTF-8, such as LC_ALL=C.UTF-8.
//
// The body has to be the bytes that came: JSON that was parsed and written again has other bytes,
// and no signature fits those. In Spring:
//
//   @PostMapping("/webhooks")
//   ResponseEntity<Void> webhook(@RequestHeader HttpHeaders headers, @RequestBody byte[] body) {
//       if (!WebhookSignature.verify(headers::getFirst, body))
//           return ResponseEntity.status(401).build();
//       JsonNode event = objectMapper.readTree(body);
//       return ResponseEntity.noContent().build();
//   }
//
// In a servlet the two are request::getHeader and request.getInputStream().readAllBytes().
// @when standard
//
// verifyStandard is called in the same way and refuses, besides, what was signed more than five
// minutes ago, so that nobody can send it again later.
// @end

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
// @when base64 standard
import java.util.Base64;
// @end
// @when hex
import java.util.HexFormat;
// @end
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

public final class WebhookSignature {
    private WebhookSignature() {}

    /**
     * X-Message-Signature. While the key is being changed it is made with the old key and
     * X-Message-Signature-Next with the new one; one that fits is enough.
     */
    public static boolean verify(Function<String, String> header, byte[] body) {
// @when hex
        String expected = HexFormat.of().formatHex(hmac(body));
// @end
// @when base64
        String expected = Base64.getEncoder().encodeToString(hmac(body));
// @end
        return isSame(header.apply("X-Message-Signature"), expected)
                || isSame(header.apply("X-Message-Signature-Next"), expected);
    }

// @when standard
    private static final long TOLERANCE = 300; // seconds

    /** webhook-signature, as in "Standard Webhooks": one for each key, with a space between. */
    public static boolean verifyStandard(Function<String, String> header, byte[] body) {
        String id = header.apply("webhook-id");
        String timestamp = header.apply("webhook-timestamp");
        String signatures = header.apply("webhook-signature");
        if (id == null || id.isEmpty() || timestamp == null || signatures == null)
            return false;
        long now = System.currentTimeMillis() / 1000;
        try {
            long then = Long.parseLong(timestamp);
            if (then < now - TOLERANCE || then > now + TOLERANCE)
                return false;
        } catch (NumberFormatException e) {
            return false;
        }
        byte[] start = (id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8);
        String expected = "v1," + Base64.getEncoder().encodeToString(hmac(start, body));
        for (String signature : signatures.split(" ")) {
            if (isSame(signature, expected))
                return true;
        }
        return false;
    }

// @end
    private static byte[] hmac(byte[]... parts) {
        String key = System.getenv("HOOKKEEPER_HASH_KEY");
        if (key == null || key.isEmpty())
            throw new IllegalStateException("HOOKKEEPER_HASH_KEY is not set");
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            for (byte[] part : parts)
                mac.update(part);
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    // Takes as long for a signature that is nearly right as for any other, so time betrays nothing.
    private static boolean isSame(String given, String expected) {
        return given != null && MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8),
                                                      expected.getBytes(StandardCharsets.UTF_8));
    }
}
