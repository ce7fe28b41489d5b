# $1: how many versions will be left; 0 when the last one is removed.
if [ "$1" = 0 ]; then
  for mta in exim postfix; do
    [ ! -d /etc/zwrotka/setup/$mta ] || zwrotka-admin setup $mta --remove || :
  done
  systemctl disable --now zwrotka-milter.socket zwrotka-milter.service 2> /dev/null || :
fi
