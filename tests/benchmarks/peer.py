#!/usr/bin/env python3
"""What a person would write in an hour: pages by urllib, json, and sqlite3 with the product's columns.

Usage: peer.py API_URL DATABASE
"""

import json
import sqlite3
import sys
import time
import urllib.request

SCHEMA = """
PRAGMA journal_mode=WAL;
PRAGMA synchronous=NORMAL;
CREATE TABLE r(seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, ts INT, received INT, usr TEXT, ip TEXT, country TEXT,
               app TEXT, action TEXT, category TEXT, outcome TEXT, sev TEXT, body TEXT);
CREATE INDEX r_ts ON r(ts);
CREATE VIRTUAL TABLE f USING fts5(t, content='', tokenize='unicode61 remove_diacritics 2');
"""


def columns(record, received):
    user = record.get("user") or {}
    device = record.get("device") or {}
    place = record.get("location") or {}
    main = record.get("mainInfo") or {}
    return (record["_id"], record["timestamp"], received, user.get("userName"), device.get("clientIP"),
            place.get("countryCode"), record.get("appName"), main.get("rawOperationName"),
            record.get("eventTypeName"), "failure" if main.get("type") == "failedLogin" else None,
            record.get("severity"), json.dumps(record, separators=(",", ":"), ensure_ascii=False))


def searched(record):
    user = record.get("user") or {}
    device = record.get("device") or {}
    place = record.get("location") or {}
    main = record.get("mainInfo") or {}
    values = [user.get("userName"), (record.get("resolvedActor") or {}).get("name"), device.get("clientIP"),
              place.get("city"), place.get("region"), place.get("countryCode"), record.get("appName"),
              main.get("rawOperationName"), record.get("eventTypeName"), record.get("description")]
    values += [thing.get("name") for thing in main.get("eventObjects") or []]
    return "\n".join(str(value) for value in values if value)


def pages(url):
    filters = {"created": {"gte": 0}}
    while filters:
        question = json.dumps({"filters": filters, "isScan": True, "limit": 5000, "sortField": "created",
                               "sortDirection": "asc"}).encode()
        request = urllib.request.Request(url + "/api/v1/activities/", question,
                                         {"Content-Type": "application/json"})
        with urllib.request.urlopen(request) as reply:
            page = json.load(reply)
        yield page["data"]
        filters = page.get("nextQueryFilters") if page["hasNext"] else None


def main():
    url, path = sys.argv[1:]
    database = sqlite3.connect(path)
    database.executescript(SCHEMA)
    started = time.perf_counter()
    count = 0
    for records in pages(url):
        received = int(time.time() * 1000)
        with database:
            for record in records:
                added = database.execute(
                    "INSERT OR IGNORE INTO r(id, ts, received, usr, ip, country, app, action, category, outcome, sev,"
                    " body) VALUES(?,?,?,?,?,?,?,?,?,?,?,?)", columns(record, received))
                if added.rowcount > 0:
                    database.execute("INSERT INTO f(rowid, t) VALUES(?,?)", (added.lastrowid, searched(record)))
                    count += 1
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    seconds = time.perf_counter() - started
    print(json.dumps({"records": count, "seconds": seconds, "rate": count / seconds}))


main()
