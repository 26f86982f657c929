#!/bin/sh
# What connectorctl.service is to do, tried on a booted system with a simulated tenant. Run by systemd in the fresh root; says
# in /result what came of it.
exec >/result/log 2>&1
set -eux

data=/var/lib/connectorctl
drop_in=/etc/systemd/system/connectorctl.service.d

ok() { echo "ok $*"; }
show() { systemctl show connectorctl --property="$1" --value; }
until_true() {
    tries=0
    until "$@"; do
        tries=$((tries + 1))
        [ "$tries" -lt 60 ]
        sleep 1
    done
}
metrics() { bash -c 'exec 3<>/dev/tcp/127.0.0.1/9464; printf "GET /metrics HTTP/1.0\r\n\r\n" >&3; cat <&3'; }
has_stored() { metrics | grep -E '^connectorctl_records_total\{connector="acme",content_type="activities",outcome="stored"\} [1-9]'; }
restarts_are() { [ "$(show NRestarts)" = "$1" ] && [ "$(show ActiveState)" = active ]; }
ctl() { runuser -u connectorctl -- connectorctl --data-dir "$data" "$@"; }
value() { sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p" /root/tenant.json; }

# Other users than root ask systemd over D-Bus, which this way of booting does not start by itself.
systemctl start dbus.socket
getent passwd connectorctl
[ "$(stat -c '%U %a' $data)" = "connectorctl 700" ]
[ "$(stat -c '%U %a' /etc/connectorctl/secrets)" = "root 700" ]
ok "the user and the folders are there"
[ "$(systemctl is-enabled connectorctl || true)" = disabled ]
ok "it is not started by installing it"

set +x # The secret is not for the log.
defender-simulator --records 300 >/root/tenant.json 2>/root/tenant.log &
until_true grep -q client_secret /root/tenant.json
ctl --json add --name acme --tenant-name Acme --api-url "$(value api_url)" --auth-url "$(value auth_url)" \
    --tenant-id "$(value tenant_id)" --client-id "$(value client_id)" --content-type activities,alerts \
    --secret-store environment >/root/added.json
id=$(sed -n 's/.*"id":"\([^"]*\)".*/\1/p' /root/added.json)
secret=$(value client_secret)
printf %s "$secret" | systemd-creds encrypt --with-key=host --name="secret_$id" - "/etc/connectorctl/secrets/$id"
grep -q "$secret" "/etc/connectorctl/secrets/$id" && exit 1
mkdir -p $drop_in
printf '[Service]\nEnvironment="CONNECTORCTL_OPTIONS=--metrics-listen 127.0.0.1:9464"\nRestartSec=1s\nWatchdogSec=4s\n' \
    >$drop_in/test.conf
systemctl daemon-reload
systemctl start connectorctl
ok "it says that it is ready"
until_true has_stored
ok "it reads the encrypted secret and collects"
pid=$(show MainPID)
for place in "/proc/$pid/cmdline" "/proc/$pid/environ"; do
    grep -qaF "$secret" "$place" && exit 1
done
journalctl -u connectorctl | grep -qF "$secret" && exit 1
ok "the secret is in no argument, no variable and no log line"
set -x

[ "$(stat -c %U "/proc/$pid")" = connectorctl ]
ok "it runs as its own user"
ctl status acme >/root/status
cat /root/status
grep '^Service  *active (running) since .*Collects 1 of 1 connectors' /root/status
grep '^State  *ok:' /root/status
ok "status shows the service, and that it has the secret"
systemd-run --quiet --pipe --wait -p User=connectorctl -p LoadCredentialEncrypted=secret:/etc/connectorctl/secrets \
    connectorctl --data-dir "$data" --json test acme | grep '"result":"success"'
ok "a connector is tested with its secret as connectorctl.service(8) says"
sleep 6
restarts_are 0
ok "it feeds the watchdog"
kill -STOP "$pid"
until_true restarts_are 1
ok "the watchdog starts it again when it hangs"
kill -KILL "$(show MainPID)"
until_true restarts_are 2
ok "it is started again when it is killed"
systemctl stop connectorctl
[ "$(show ActiveState)" = inactive ] && [ "$(show Result)" = success ]
ok "it stops when told to, as a success"

printf '[Service]\nEnvironment="CONNECTORCTL_OPTIONS=--metrics-listen 0.0.0.0:9464"\nRestartSec=1s\n' >$drop_in/test.conf
systemctl daemon-reload
systemctl reset-failed connectorctl || true # Unknown once it ended well.
if systemctl start connectorctl; then exit 1; fi
sleep 4
[ "$(show ActiveState)" = failed ] && [ "$(show ExecMainStatus)" = 2 ] && [ "$(show NRestarts)" = 0 ]
ok "a refused configuration ends it and does not start it again"

rm $drop_in/test.conf
systemctl daemon-reload
systemctl reset-failed connectorctl || true # Unknown once it ended well.
systemctl enable --now connectorctl
apt-get remove -y -q connectorctl
[ "$(systemctl is-active connectorctl || true)" != active ]
[ -e "$data/connectors.json" ]
ok "removing the package stops it and keeps the data"
apt-get purge -y -q connectorctl
if getent passwd connectorctl; then exit 1; fi
[ ! -e "$data" ] && [ ! -e /etc/connectorctl ]
[ -z "$(find /etc/systemd -name '*connectorctl*')" ]
ok "purging it leaves nothing"
echo passed >/result/outcome
