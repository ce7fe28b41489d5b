#!/usr/bin/env python3
"""The engine of ClickHouse (PyPI's chdb) behind the part of ClickHouse's HTTP
interface that shippers and zwrotka-admin use. For tests: one query at a time.

clickhouse.py PORT FOLDER [PASSWORD]
"""
import sys
import threading
from base64 import b64decode
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from unittest.mock import MagicMock
from urllib.parse import parse_qs, urlsplit

# chdb imports both for results that are not used here.
for module in ("pyarrow", "pandas"):
    sys.modules[module] = MagicMock()

from chdb import session  # noqa: E402

PORT, FOLDER = int(sys.argv[1]), sys.argv[2]
PASSWORD = sys.argv[3] if len(sys.argv) > 3 else ""
ENGINE = session.Session(FOLDER)
LOCK = threading.Lock()
# Parameters of the request that are no settings.
OTHERS = {"query", "database", "user", "password", "wait_end_of_query", "default_format"}


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def answer(self, status, body):
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def body(self):
        if self.headers.get("Transfer-Encoding", "").lower() != "chunked":
            return self.rfile.read(int(self.headers.get("Content-Length") or 0))
        parts = []
        while size := int(self.rfile.readline().split(b";")[0], 16):
            parts.append(self.rfile.read(size))
            self.rfile.readline()
        self.rfile.readline()
        return b"".join(parts)

    def password(self, parameters):
        basic = self.headers.get("Authorization", "")
        if basic.startswith("Basic "):
            return b64decode(basic[6:]).decode().partition(":")[2]
        return self.headers.get("X-ClickHouse-Key") or parameters.get("password", [""])[0]

    def handle_query(self):
        parameters = parse_qs(urlsplit(self.path).query, keep_blank_values=True)
        body = self.body()
        if self.password(parameters) != PASSWORD:
            return self.answer(403, b"Code: 516. DB::Exception: Authentication failed\n")
        query = parameters.get("query", [""])[0]
        if not query and not body:
            return self.answer(200, b"Ok.\n")
        settings = [f"{k}='{v[0]}'" for k, v in parameters.items() if k not in OTHERS]
        if query and settings and body:
            head, _, rest = query.partition(" FORMAT ")
            query = f"{head} SETTINGS {', '.join(settings)} FORMAT {rest}"
        text = query + "\n" + body.decode("utf-8", "replace") if query else body.decode()
        try:
            with LOCK:
                result = ENGINE.query(text, "TabSeparated")
            # INSERT and DDL give nothing.
            self.answer(200, result.bytes() if result is not None else b"")
        except Exception as error:  # what the engine says
            self.answer(400, (str(error) + "\n").encode())

    do_GET = do_POST = handle_query


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128


Server(("127.0.0.1", PORT), Handler).serve_forever()
