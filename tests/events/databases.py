"""`zwrotka-admin stats --from` against the same events in files, and the queries
of the dashboards. Called by tests/events/run."""
import http.server
import json
import os
import subprocess
import sys
import threading
import time
import urllib.parse
import urllib.request
from pathlib import Path

HERE = Path(__file__).resolve().parent
TOP = HERE.parent.parent
ADMIN = os.environ.get("ZWROTKA_ADMIN", str(TOP / "target/debug/zwrotka-admin"))


def moment(at):
    return time.strftime("%Y-%m-%d %H:%M", time.gmtime(at))


def stats(*args, fails=False):
    done = subprocess.run([ADMIN, "stats", "--own", "192.0.2.10", *map(str, args)],
                          capture_output=True, text=True, env={**os.environ, "TZ": "UTC"})
    assert (done.returncode != 0) == fails, f"{args}: {done.stdout}{done.stderr}"
    return done.stderr if fails else done.stdout


def figures(*args):
    report = json.loads(stats("--json", *args))
    # What a database can't know.
    for key in ("other_lines", "approximate"):
        del report[key]
    # A provider's domains are cut at twenty; the order of equal ones is by name.
    return report


def differences(a, b, path=""):
    if isinstance(a, dict) and isinstance(b, dict):
        return [d for k in {**a, **b} for d in differences(a.get(k), b.get(k), f"{path}/{k}")]
    if isinstance(a, list) and isinstance(b, list) and len(a) == len(b):
        return [d for n, (x, y) in enumerate(zip(a, b)) for d in differences(x, y, f"{path}/{n}")]
    return [] if a == b else [f"{path}: files {a}, database {b}"]


def run(folder, count, clickhouse, postgresql, **monitor):
    hours = 20 * 24
    log = folder / "events.json"
    made = subprocess.run([sys.executable, HERE / "generate.py", str(count), str(hours)],
                          check=True, capture_output=True).stdout
    log.write_bytes(made)
    password = folder / "password"
    password.write_text("secret\n")
    try:
        urls = [
            [f"clickhouse://127.0.0.1:{clickhouse.port}/", "--password-file", password],
            [f"postgres://zwrotka@127.0.0.1:{postgresql.port}/mail"],
        ]
        for engine in (clickhouse, postgresql):
            engine.ready().schema()
            # Twice, as a shipper may: it counts once.
            engine.insert(log)
            engine.insert(log)
            engine.count()
            assert engine.events() == count, engine.events()
        compare(log, urls)
        refusals(urls, clickhouse, postgresql)
        dashboards(clickhouse)
        prometheus(folder, log, **monitor)
    finally:
        clickhouse.kill()
        postgresql.kill()


def compare(log, urls):
    end = int(time.time()) // 3600 * 3600
    periods = [(end - 7 * 86400, end), (end - 86400, end), (end - 5 * 86400, end - 3600)]
    # An account of many events, in the hashed form that events show.
    accounts = {}
    for line in log.read_text().splitlines():
        account = json.loads(line).get("account")
        accounts[account] = accounts.get(account, 0) + (account is not None)
    account = max(accounts, key=accounts.get)
    filters = [[], ["--host", "mx2.example.pl"], ["--domain", "klient3.example"], ["--account", account]]
    for since, until in periods:
        when = ["--since", moment(since), "--until", moment(until)]
        for chosen in filters:
            expected = figures(*when, *chosen, log)
            few = chosen and (since, until) != periods[0]
            assert few or expected["recipients"]["now"] > 0, chosen
            for url in urls:
                found = figures(*when, *chosen, "--from", *url)
                wrong = differences(expected, found)
                assert not wrong, f"{url[0]} {when} {chosen}:\n" + "\n".join(wrong[:20])
    when = ["--since", moment(periods[0][0]), "--until", moment(periods[0][1])]
    for url in urls:
        assert stats(*when, log) == stats(*when, "--from", *url), "the text differs"
        for name in ("files", "database"):
            source = [log] if name == "files" else ["--from", *url]
            stats(*when, "--html", log.parent / f"{name}.html", *source)
        pages = [(log.parent / f"{name}.html").read_text() for name in ("files", "database")]
        assert pages[0] == pages[1], "the page differs"


def refusals(urls, clickhouse, postgresql):
    """What goes wrong is one clear line, and no password is in it."""
    (clickhouse_url, *_), (postgres_url,) = urls
    wrong = clickhouse_url.replace("//", "//nobody@")
    said = stats("--from", wrong, fails=True)
    assert "refused the query: HTTP 403: Code: 516" in said and said.count("\n") == 1, said
    said = stats("--from", postgres_url.replace("/mail", "/other"), fails=True)
    assert 'database "other" does not exist' in said and said.count("\n") == 1, said
    said = stats("--from", postgres_url.replace("/mail", "/postgres"), fails=True)
    assert "refused the query" in said and "zwrotka.messages" in said, said
    for engine, url in ((clickhouse, urls[0]), (postgresql, urls[1])):
        engine.kill()
        said = stats("--from", *url, fails=True)
        assert "can't be reached" in said and said.count("\n") == 1, said
        engine.ready()


def dashboard(name):
    return json.loads((TOP / f"contrib/grafana/{name}.json").read_text())


def dashboards(clickhouse):
    """Every query of the dashboard, as Grafana's ClickHouse plug-in would send it."""
    end = int(time.time())
    during = f"hour >= toDateTime({end - 7 * 86400}) AND hour <= toDateTime({end})"
    page = dashboard("clickhouse")
    queries = [t["rawSql"] for p in page["panels"] for t in p["targets"]]
    queries += [v["query"] for v in page["templating"]["list"] if v["type"] == "query"]
    for query in queries:
        sql = query.replace("$__timeFilter(hour)", during)
        sql = sql.replace("${host}", "%").replace("${domain}", "%")
        assert "$" not in sql, sql
        answer = clickhouse.query(sql + " FORMAT JSONCompactEachRow")
        # No host of the generator names a store.
        assert answer or "store" in sql, f"nothing from {sql}"
    schema(page)
    schema(dashboard("prometheus"))


def schema(page):
    """Grafana's own types, as its SDK has them: what they don't know gets lost."""
    sys.path.insert(0, str(Path(os.environ.get("ZWROTKA_MTA_ROOT", "/nonexistent")) / "grafana-sdk"))
    from grafana_foundation_sdk.cog.encoder import JSONEncoder
    from grafana_foundation_sdk.models.dashboard import Dashboard

    known = json.loads(JSONEncoder(sort_keys=True).encode(Dashboard.from_json(page)))
    lost = [d for d in differences(page, known) if not d.split(": files ")[1].startswith("None")]
    assert not lost, lost
    ids = [panel["id"] for panel in page["panels"]]
    assert len(ids) == len(set(ids))
    for panel in page["panels"]:
        place = panel["gridPos"]
        assert place["x"] + place["w"] <= 24, panel["title"]


class Metrics(http.server.BaseHTTPRequestHandler):
    """What `stats --prometheus` printed, for a scrape."""
    text = b""

    def log_message(self, *_):
        pass

    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Type", "text/plain; version=0.0.4")
        self.end_headers()
        self.wfile.write(self.text)


def prometheus(folder, log, start, until, port):
    """Every query of the dashboard, in a Prometheus that scrapes real metrics."""
    lines = stats("--prometheus", "--since", "30d", log).splitlines()
    # The generator names no store.
    lines += ['# TYPE zwrotka_store_messages_total counter',
              'zwrotka_store_messages_total{store="redis"} 3']
    Metrics.text = ("\n".join(lines) + "\n").encode()
    target = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Metrics)
    threading.Thread(target=target.serve_forever, daemon=True).start()
    config = folder / "prometheus.yml"
    config.write_text(
        "global: {scrape_interval: 1s, evaluation_interval: 1s}\n"
        f"rule_files: [{TOP}/contrib/prometheus/zwrotka.rules.yml]\n"
        "scrape_configs: [{job_name: zwrotka, static_configs: [{targets: "
        f"['127.0.0.1:{target.server_port}']" "}]}]\n")
    listen = port()
    server = start(folder, "prometheus", [
        f"--config.file={config}", f"--storage.tsdb.path={folder}/prometheus",
        f"--web.listen-address=127.0.0.1:{listen}"])

    def ask(query):
        url = f"http://127.0.0.1:{listen}/api/v1/query?" + urllib.parse.urlencode({"query": query})
        with urllib.request.urlopen(url, timeout=60) as answer:
            return json.load(answer)["data"]["result"]

    def ready():
        try:
            return len(ask("count_over_time(zwrotka_messages_total[1m]) >= 3")) > 0
        except OSError:
            return False

    try:
        until("three scrapes", ready)
        for panel in dashboard("prometheus")["panels"]:
            for wanted in panel["targets"]:
                query = wanted["expr"].replace("${instance}", ".*")
                query = query.replace("$__rate_interval", "1m")
                assert "$" not in query, query
                # Nothing has risen, so a share of the whole is no number here.
                assert ask(query) or "/ (sum" in query, f"nothing from {query}"
    finally:
        server.kill()
        target.shutdown()
