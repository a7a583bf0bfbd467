#!/usr/bin/env python3
"""A ten-line receiver: keeps each request as N.headers (JSON) and N.body in the folder it is given."""
import http.server, json, os, sys


class Keep(http.server.BaseHTTPRequestHandler):
    protocol_version, number = "HTTP/1.1", 0

    def do_POST(self):
        name = os.path.join(sys.argv[1], str(Keep.number))
        Keep.number += 1
        with open(name + ".body", "wb") as f:
            f.write(self.rfile.read(int(self.headers["Content-Length"])))
        with open(name + ".headers", "w", encoding="utf-8") as f:
            json.dump({k.lower(): v for k, v in self.headers.items()} | {":path": self.path}, f)
        self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Keep)
print(server.server_address[1], flush=True)
server.serve_forever()
