# $1: how many versions will be installed; 1 at the first.
systemd-sysusers zwrotka.conf 2> /dev/null || getent passwd zwrotka > /dev/null \
  || useradd --system --user-group --no-create-home --home-dir /nonexistent --shell /sbin/nologin zwrotka
install -d -m 0755 /etc/zwrotka
systemd-tmpfiles --create zwrotka.conf 2> /dev/null || {
  # As tmpfiles.d/zwrotka.conf, where there is no systemd.
  install -d -o zwrotka -g zwrotka -m 0755 /var/lib/zwrotka
  install -d -o root -g root -m 1733 /var/lib/zwrotka/by-uid
  install -d -o root -g root -m 0755 /var/lib/zwrotka/alerts
  install -d -o zwrotka -g zwrotka -m 0750 /var/log/zwrotka
} || :
systemctl daemon-reload 2> /dev/null || :
# The new program, but only where the old one ran.
[ "$1" -lt 2 ] || systemctl try-restart zwrotka-milter.service 2> /dev/null || :
