# Tells whether a webhook comes from who holds the hash key, and came unchanged. Ruby 3.0 or later,
# no gem needed. The key is a secret: it is read from the environment variable
# HOOKKEEPER_HASH_KEY, so that it stands in no source.
#
# The body has to be the bytes that came: JSON that was parsed and generated again has other bytes,
# and no signature fits those. In Rails, in a controller that skips the check of authenticity tokens:
#
#   def webhook
#     return head :unauthorized unless WebhookSignature.verify(request.env, request.raw_post)
#
#     event = JSON.parse(request.raw_post)
#     head :no_content
#   end
#
# In Sinatra, or anywhere above Rack, the body is request.body.read.
# @when standard
#
# WebhookSignature.verify_standard is called in the same way and refuses, besides, what was signed
# more than five minutes ago, so that nobody can send it again later.
# @end

require "openssl"

module WebhookSignature
  module_function

  # X-Message-Signature. While the key is being changed it is made with the old key and
  # X-Message-Signature-Next with the new one; one that fits is enough.
  def verify(env, body)
# @when hex
    expected = hmac(body).unpack1("H*")
# @end
# @when base64
    expected = [hmac(body)].pack("m0")
# @end
    %w[HTTP_X_MESSAGE_SIGNATURE HTTP_X_MESSAGE_SIGNATURE_NEXT].any? do |name|
      same?(env[name].to_s, expected)
    end
  end

# @when standard
  TOLERANCE = 300 # seconds

  # webhook-signature, as in "Standard Webhooks": one for each key, with a space between.
  def verify_standard(env, body)
    id = env["HTTP_WEBHOOK_ID"].to_s
    timestamp = env["HTTP_WEBHOOK_TIMESTAMP"].to_s
    age = Time.now.to_i - timestamp.to_i
    return false if id.empty? || age.abs > TOLERANCE

    expected = "v1,#{[hmac(id, ".", timestamp, ".", body)].pack("m0")}"
    env["HTTP_WEBHOOK_SIGNATURE"].to_s.split.any? { |signature| same?(signature, expected) }
  end

# @end
  def hmac(*parts)
    key = ENV["HOOKKEEPER_HASH_KEY"].to_s
    raise "HOOKKEEPER_HASH_KEY is not set" if key.empty?

    parts.inject(OpenSSL::HMAC.new(key, "SHA256"), :update).digest
  end

  # Takes as long for a signature that is nearly right as for any other, so time betrays nothing.
  def same?(given, expected)
    OpenSSL.secure_compare(given, expected)
  end
end
