"""`zwrotka-admin stats --from` against the same events in files, and the queries
of the dashboards. Called by tests/events/run."""
import json
import os
import subprocess
import sys
import time
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


def run(folder, count, clickhouse, postgresql):
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
            assert expected["events"]["now"] > 0 and expected["recipients"]["now"] > 0, chosen
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


def dashboards(clickhouse):
    pass
