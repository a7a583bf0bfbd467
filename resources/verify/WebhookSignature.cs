// Tells whether a webhook comes from who holds the hash key, and came unchanged. .NET 5 or later, no
// package needed. The key is a secret: it is read from the environment variable
// HOOKKEEPER_HASH_KEY, so that it stands in no source.
//
// The body has to be the bytes that came: JSON that was deserialized and serialized again has other
// bytes, and no signature fits those. In ASP.NET Core:
//
//   app.MapPost("/webhooks", async (HttpRequest request) =>
//   {
//       using var body = new MemoryStream();
//       await request.Body.CopyToAsync(body);
//       if (!WebhookSignature.Verify(name => request.Headers[name], body.ToArray()))
//           return Results.Unauthorized();
//       using var webhook = JsonDocument.Parse(body.ToArray());
//       return Results.NoContent();
//   });
// @when standard
//
// VerifyStandard is called in the same way and refuses, besides, what was signed more than five
// minutes ago, so that nobody can send it again later.
// @end

#nullable enable

using System;
// @when standard
using System.Globalization;
using System.Linq;
// @end
using System.Security.Cryptography;
using System.Text;

public static class WebhookSignature
{
    // X-Message-Signature. While the key is being changed it is made with the old key and
    // X-Message-Signature-Next with the new one; one that fits is enough.
    public static bool Verify(Func<string, string?> header, byte[] body)
    {
// @when hex
        string expected = Convert.ToHexString(Hmac(body)).ToLowerInvariant();
// @end
// @when base64
        string expected = Convert.ToBase64String(Hmac(body));
// @end
        return IsSame(header("X-Message-Signature"), expected)
            || IsSame(header("X-Message-Signature-Next"), expected);
    }

// @when standard
    private const long Tolerance = 300; // seconds

    // webhook-signature, as in "Standard Webhooks": one for each key, with a space between.
    public static bool VerifyStandard(Func<string, string?> header, byte[] body)
    {
        string? id = header("webhook-id");
        string? timestamp = header("webhook-timestamp");
        string? signatures = header("webhook-signature");
        if (string.IsNullOrEmpty(id) || string.IsNullOrEmpty(signatures)
            || !long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out long then))
            return false;
        long now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        if (then < now - Tolerance || then > now + Tolerance)
            return false;
        byte[] start = Encoding.UTF8.GetBytes(id + "." + timestamp + ".");
        string expected = "v1," + Convert.ToBase64String(Hmac(start, body));
        return signatures.Split(' ').Any(signature => IsSame(signature, expected));
    }

// @end
    private static byte[] Hmac(params byte[][] parts)
    {
        string? key = Environment.GetEnvironmentVariable("HOOKKEEPER_HASH_KEY");
        if (string.IsNullOrEmpty(key))
            throw new InvalidOperationException("HOOKKEEPER_HASH_KEY is not set");
        using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(key));
        foreach (byte[] part in parts)
            hmac.AppendData(part);
        return hmac.GetHashAndReset();
    }

    // Takes as long for a signature that is nearly right as for any other, so time betrays nothing.
    private static bool IsSame(string? given, string expected)
    {
        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given ?? ""),
                                                       Encoding.UTF8.GetBytes(expected));
    }
}
