#!/bin/sh
# For mailcow, as data/hooks/postfix/zwrotka.sh (executable), with milter.sh beside it as
# zwrotka-milter (not executable): see contrib/panels/mailcow.md. Postfix's container
# runs it before it writes main.cf anew from extra.cf, so what milter.sh changes in
# main.cf has to go there.
set -eu
conf=${ZWROTKA_CONF:-/opt/postfix/conf}
hooks=$(dirname "$0")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$conf/main.cf" "$conf/master.cf" "$work/"
sed -e 's#unix:zwrotka/milter#inet:zwrotka:10024#' "$hooks/zwrotka-milter" > "$work/milter.sh"
MAIL_CONFIG=$work sh "$work/milter.sh" on > /dev/null
touch "$conf/extra.cf"
{
  grep -v '^zwrotka_' "$conf/extra.cf" || true
  grep '^zwrotka_' "$work/main.cf"
} > "$work/extra.cf"
# The files are mounted and keep their owner and mode.
cat "$work/extra.cf" > "$conf/extra.cf"
cat "$work/master.cf" > "$conf/master.cf"
