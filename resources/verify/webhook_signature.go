// Tells whether a webhook comes from who holds the hash key, and came unchanged. Go 1.13 or later,
// no module needed. The key is a secret: it is read from the environment variable
// HOOKKEEPER_HASH_KEY, so that it stands in no source.
//
// The body has to be the bytes that came: JSON that was decoded and encoded again has other bytes,
// and no signature fits those. In net/http:
//
//	func webhook(w http.ResponseWriter, r *http.Request) {
//		body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 5<<20))
//		if err != nil || !verifySignature(r.Header.Get, body) {
//			w.WriteHeader(http.StatusUnauthorized)
//			return
//		}
//		var event map[string]any
//		err = json.Unmarshal(body, &event)
//		w.WriteHeader(http.StatusNoContent)
//	}
// @when standard
//
// verifyStandardSignature is called in the same way and refuses, besides, what was signed more than
// five minutes ago, so that nobody can send it again later.
// @end

package main

import (
	"crypto/hmac"
	"crypto/sha256"
// @when base64 standard
	"encoding/base64"
// @end
// @when hex
	"encoding/hex"
// @end
	"os"
// @when standard
	"strconv"
	"strings"
	"time"
// @end
)

// verifySignature checks X-Message-Signature. While the key is being changed it is made with the
// old key and X-Message-Signature-Next with the new one; one that fits is enough.
func verifySignature(header func(string) string, body []byte) bool {
// @when hex
	expected := hex.EncodeToString(hmacOf(body))
// @end
// @when base64
	expected := base64.StdEncoding.EncodeToString(hmacOf(body))
// @end
	return isSame(header("X-Message-Signature"), expected) ||
		isSame(header("X-Message-Signature-Next"), expected)
}

// @when standard
const tolerance = 300 // seconds

// verifyStandardSignature checks webhook-signature, as in "Standard Webhooks": one signature for
// each key, with a space between.
func verifyStandardSignature(header func(string) string, body []byte) bool {
	id, timestamp := header("webhook-id"), header("webhook-timestamp")
	then, err := strconv.ParseInt(timestamp, 10, 64)
	now := time.Now().Unix()
	if err != nil || id == "" || then < now-tolerance || then > now+tolerance {
		return false
	}
	mac := hmacOf([]byte(id), []byte("."), []byte(timestamp), []byte("."), body)
	expected := "v1," + base64.StdEncoding.EncodeToString(mac)
	for _, signature := range strings.Split(header("webhook-signature"), " ") {
		if isSame(signature, expected) {
			return true
		}
	}
	return false
}

// @end
func hmacOf(parts ...[]byte) []byte {
	key := os.Getenv("HOOKKEEPER_HASH_KEY")
	if key == "" {
		panic("HOOKKEEPER_HASH_KEY is not set")
	}
	mac := hmac.New(sha256.New, []byte(key))
	for _, part := range parts {
		mac.Write(part)
	}
	return mac.Sum(nil)
}

// isSame takes as long for a signature that is nearly right as for any other, so time betrays
// nothing.
func isSame(given, expected string) bool {
	return hmac.Equal([]byte(given), []byte(expected))
}
