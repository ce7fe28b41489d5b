#!/usr/bin/env python3
"""Prints events as zwrotka writes them with `format = "json"`, for the tests of
shippers and databases: generate.py COUNT [HOURS [HOSTS]]. The same arguments
give the same events but for their times, which end with the last whole hour.
"""
import json
import random
import sys
import time

COUNT = int(sys.argv[1])
HOURS = int(sys.argv[2]) if len(sys.argv) > 2 else 24
HOSTS = int(sys.argv[3]) if len(sys.argv) > 3 else 4

R = random.Random(19)
END = int(time.time()) // 3600 * 3600 * 1000
PROVIDERS = [
    ("gmail.com", "gmail-smtp-in.l.google.com"),
    ("outlook.com", "outlook-com.olc.protection.outlook.com"),
    ("poczta.com.pl", "mx.poczta.com.pl"),
    ("firma.co.uk", "mail1.firma.co.uk"),
    ("example.org", "192.0.2.25"),
    ("example.net", ""),
]
REASONS = ["not-a-bounce", "not-ours", "rate-limited", "not-opted-in"]
CATEGORIES = [
    ("mailbox-full", "5.2.2", 552, "mailbox full"),
    ("address-unknown", "5.1.1", 550, "no such user here"),
    ("expired", "4.4.1", 451, "connection timed out"),
    ("reputation-blocklist", "5.7.1", 554, "Client host [192.0.2.10] blocked using Spamhaus ZEN"),
    ("unknown", "5.0.0", 554, "transaction failed"),
]


def event(n):
    at = END - R.randrange(1, HOURS * 3600 * 1000)
    second = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(at // 1000))
    rest = R.getrandbits(62)
    host = R.randrange(HOSTS)
    out = {
        "time": f"{second}.{at % 1000:03d}Z",
        "event": "bounce",
        "v": 1,
        "event_id": f"{at >> 16:08x}-{at & 0xffff:04x}-7{n & 0xfff:03x}-"
        f"{0x8000 | rest & 0x3fff:04x}-{rest >> 14:012x}",
        "host": f"mx{host + 1}.example.pl",
        "instance": "main",
        "entry": "milter" if host % 2 else "filter",
        "mta": "postfix" if host % 2 else "exim",
        "queue_id": f"{R.getrandbits(40):010X}",
        "domain": f"klient{min(int(R.expovariate(0.05)), 400)}.example",
        "duration_us": int(R.lognormvariate(7.6, 0.7)),
        "recipients": [],
    }
    if R.random() < 0.25:
        out.update(outcome="unchanged", reason=R.choice(REASONS))
        return out
    hidden = f"{min(int(R.expovariate(0.3)), 30):012x}"
    out.update(
        outcome="rewritten",
        recipient=f"{hidden}@{out['domain']}",
        account=f"{hidden}@{out['domain']}",
        language=R.choices(["pl", "en", "de"], [8, 3, 1])[0],
        language_from="text",
        message_id=f"zwrotka.{R.getrandbits(128):032x}@{out['host']}",
        proof="local",
        dialect=out["mta"],
    )
    for _ in range(1 if R.random() < 0.9 else 2):
        domain, server = R.choices(PROVIDERS, [9, 5, 3, 2, 1, 1])[0]
        category, status, code, words = R.choices(CATEGORIES, [6, 8, 3, 1, 1])[0]
        one = {
            "recipient_domain": domain,
            "category": category,
            "action": "delayed" if code < 500 else "failed",
            "status": status,
            "smtp_code": code,
            "rule": category,
            "reply": f"{code} {status} <{R.getrandbits(48):012x}@{domain}>: {words}",
        }
        if server:
            one["remote_mta"] = server
        if category == "reputation-blocklist":
            one.update(blocklist="Spamhaus ZEN", ip="192.0.2.10")
        out["recipients"].append(one)
    return out


for number in range(COUNT):
    print(json.dumps(event(number), separators=(",", ":")))
