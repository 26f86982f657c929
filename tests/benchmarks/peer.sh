#!/bin/sh
# What a person would write in ten minutes: curl, jq and sqlite3 with the product's columns.
#   peer.sh API_URL FOLDER
set -eu
url=$1
folder=$2
database=$folder/peer.db
page=$folder/page.json

sqlite3 "$database" >/dev/null <<'SQL'
PRAGMA journal_mode=WAL;
CREATE TABLE r(seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, ts INT, usr TEXT, ip TEXT, country TEXT, app TEXT,
               action TEXT, category TEXT, outcome TEXT, sev TEXT, body TEXT);
CREATE INDEX r_ts ON r(ts);
CREATE VIRTUAL TABLE f USING fts5(t, content='', tokenize='unicode61 remove_diacritics 2');
SQL

filters='{"created":{"gte":0}}'
while [ -n "$filters" ]; do
    curl --silent --fail --output "$page" --header 'Content-Type: application/json' \
        --data "{\"filters\":$filters,\"isScan\":true,\"limit\":5000,\"sortField\":\"created\",\"sortDirection\":\"asc\"}" \
        "$url/api/v1/activities/"
    # shellcheck disable=SC2016 # Variables of jq.
    jq --raw-output '.data[] | (.mainInfo // {}) as $main | [._id, .timestamp, .user.userName, .device.clientIP,
        .location.countryCode, .appName, $main.rawOperationName, .eventTypeName,
        (if $main.type == "failedLogin" then "failure" else null end), .severity, tojson,
        ([.user.userName, .resolvedActor.name?, .device.clientIP, .location.city, .location.region,
          .location.countryCode, .appName, $main.rawOperationName, .eventTypeName, .description]
         + [($main.eventObjects // [])[].name] | map(select(. != null) | tostring) | join("\n"))] | @csv' \
        "$page" >"$folder/page.csv"
    sqlite3 "$database" <<SQL
PRAGMA synchronous=NORMAL;
CREATE TEMP TABLE page(id, ts, usr, ip, country, app, action, category, outcome, sev, body, t);
.import --csv $folder/page.csv page
BEGIN;
CREATE TEMP TABLE fresh AS SELECT * FROM page WHERE id NOT IN (SELECT id FROM r);
INSERT OR IGNORE INTO r(id, ts, usr, ip, country, app, action, category, outcome, sev, body)
    SELECT id, ts, usr, ip, country, app, action, category, outcome, sev, body FROM fresh;
INSERT INTO f(rowid, t) SELECT r.seq, fresh.t FROM fresh JOIN r ON r.id=fresh.id;
COMMIT;
SQL
    filters=$(tail --bytes 400 "$page" | sed -n 's/.*"nextQueryFilters":\({.*}\)}$/\1/p')
done
sqlite3 "$database" 'SELECT count(*) FROM r'
