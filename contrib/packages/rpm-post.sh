# $1: how many versions will be installed; 1 at the first.
systemd-sysusers zwrotka.conf 2> /dev/null || getent passwd zwrotka > /dev/null \
  || useradd --system --user-group --no-create-home --home-dir /nonexistent --shell /sbin/nologin zwrotka
install -d -m 0755 /etc/zwrotka
systemd-tmpfiles --create zwrotka.conf || :
systemctl daemon-reload 2> /dev/null || :
[ "$1" -lt 2 ] || systemctl try-restart zwrotka-milter.service 2> /dev/null || :
