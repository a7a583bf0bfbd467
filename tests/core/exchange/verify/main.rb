# As main.py.
require_relative "webhook_signature"

$stdin.each_line do |line|
  scheme, body, headers = line.chomp.split("\t", -1)
  env = headers.split("|").to_h do |one|
    name, value = one.split("=", 2)
    ["HTTP_#{name.upcase.tr("-", "_")}", value]
  end
  check = scheme == "standard" ? :verify_standard : :verify
  puts WebhookSignature.public_send(check, env, body.unpack1("m")) ? 1 : 0
end
