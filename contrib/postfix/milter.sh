#!/bin/sh
# The settings by which Postfix passes bounces to zwrotka as a milter.
# `zwrotka setup postfix` makes these same changes, shows them first, and undoes
# them where Postfix does not work with them. Use this script where setup can't
# run, or to read what it does. Every command can also be typed by hand.
#
#   sh milter.sh on       Postfix's own bounces and delay warnings
#   sh milter.sh remote   after `on`: bounces of other servers too, over SMTP
#   sh milter.sh sign     after `on`: as remote, and outgoing mail gets the header
#                         field that proves that a returned message was sent from
#                         here (see [trust]; zwrotka key make)
#   sh milter.sh off      removes all of it
#
# then  postfix check && postfix reload.
# It needs Postfix 3.1 or later and the milter running: see contrib/systemd.
# Remove the pipe (master.cf in this folder) first.
#
# No bounce is lost: with default_action=accept a bounce is delivered unchanged
# while zwrotka is stopped, dies or takes too long.
set -eu

# The socket is below the queue directory because Debian's smtpd runs in a
# chroot there. zwrotka's own limit of 20 seconds for one message, of which a
# busy machine may use some, is shorter than content_timeout.
milter='{ unix:zwrotka/milter, connect_timeout=2s, command_timeout=3s, content_timeout=30s, default_action=accept }'

# The milters of a list without zwrotka, with the list behind $smtpd_milters.
others() {
  list=$(postconf -h "$1")
  [ "$list" != '$smtpd_milters' ] || list=$(postconf -h smtpd_milters)
  echo "$list" | sed -e 's/\$zwrotka_milter//' -e 's/,[ ,]*,/,/' -e 's/^[ ,]*//' -e 's/[ ,]*$//'
}

# The milters that sign local mail, each with default_action=accept: this is a
# copy, and a milter that is removed from the original list later must not hold
# up the bounces of every domain. zwrotka itself is left out by the name of its
# parameter, which is empty here: a signer may have zwrotka in its address.
signers() {
  # The second call warns where nothing mentions the parameter.
  postconf -xh non_smtpd_milters > /dev/null
  list=$(postconf -o zwrotka_milter= -xh non_smtpd_milters 2> /dev/null)
  echo "$list" | awk '
    function add(entry,    n, i, part, out) {
      if (entry == "") return
      if (entry ~ /{.*{/) { all = all ", " entry; return }
      gsub(/[{}]/, "", entry)
      n = split(entry, part, /[, \t]+/)
      for (i = 1; i <= n; i++)
        if (part[i] != "" && part[i] !~ /^default_action=/) out = out part[i] ", "
      all = all ", { " out "default_action=accept }"
    }
    { line = line " " $0 }
    END {
      for (i = 1; i <= length(line) + 1; i++) {
        c = substr(line, i, 1)
        if (c == "{") depth++
        if (c == "}") depth--
        if (depth == 0 && (c == "" || c ~ /[, \t]/)) { add(entry); entry = "" }
        else entry = entry c
      }
      print all
    }'
}

on() {
  signed=$(signers)

  # Postfix's own bounces (bounce), delay warnings (defer) and success reports
  # (trace) are written through a cleanup service of their own. No other mail
  # passes through it, and no panel rewrites these lines.
  postconf -M 'zwcleanup/unix = zwcleanup unix n - n - 0 cleanup'
  for s in bounce defer trace; do
    postconf -P "$s/unix/cleanup_service_name = zwcleanup" \
                "$s/unix/internal_mail_filter_classes = bounce"
  done

  # zwrotka first, then what signs your mail: in the other order the signature
  # would cover the text that zwrotka replaces.
  postconf -P 'zwcleanup/unix/non_smtpd_milters = $zwrotka_and_signers'
  postconf -e "zwrotka_and_signers = \$zwrotka_milter$signed" "zwrotka_milter = $milter"

  # The proof that a bounce is Postfix's own ([trust] require = ["local"]). It
  # belongs on this service and nowhere else, above all not in main.cf: a user
  # of this host can write what looks like a bounce, but not through zwcleanup.
  postconf -P 'zwcleanup/unix/milter_macro_defaults = zwrotka_origin=bounce'

  # Header and body checks did not apply to bounces before, so they don't now.
  for table in header_checks mime_header_checks nested_header_checks body_checks milter_header_checks; do
    postconf -P "zwcleanup/unix/$table ="
  done
  postconf -P 'zwcleanup/unix/syslog_name = postfix/zwcleanup'
}

# `remote` and `sign` need what `on` sets: without it Postfix's own bounces would
# go out unexplained, and nothing would say so.
need_on() {
  signed=$(signers)

  [ -n "$(postconf -M zwcleanup/unix 2>/dev/null)" ] && return
  echo "milter.sh: '$1' needs 'on' first: sh milter.sh on" >&2
  exit 1
}

remote() {
  need_on remote
  # Last, behind those that check signatures of incoming mail. Ordinary mail
  # costs one round trip at MAIL FROM. A bounce of another server is explained
  # only if [trust] has a proof for it, or asks for none.
  checkers=$(others smtpd_milters)
  postconf -e "smtpd_milters = ${checkers:+$checkers, }\$zwrotka_milter" "zwrotka_milter = $milter"
}

sign() {
  need_on sign
  # Mail of users who logged in comes by smtpd, that of programs on this host by
  # pickup. Where clients may send without a login, mark their service:
  #   postconf -P 'submission/inet/milter_macro_defaults = zwrotka_origin=submission'
  remote
  case $(postconf -h non_smtpd_milters) in
    '$smtpd_milters' | *'$zwrotka_milter'*) ;;
    *)
      own=$(others non_smtpd_milters)
      postconf -e "non_smtpd_milters = \$zwrotka_milter${own:+, $own}"
      ;;
  esac
}

off() {
  for s in bounce defer trace; do
    postconf -PX "$s/unix/cleanup_service_name" "$s/unix/internal_mail_filter_classes"
  done
  for list in smtpd_milters non_smtpd_milters; do
    case $(postconf -h "$list") in
      *'$zwrotka_milter'*)
        own=$(others "$list")
        if [ -n "$own" ]; then postconf -e "$list = $own"; else postconf -X "$list"; fi
        ;;
    esac
  done
  postconf -X zwrotka_milter zwrotka_and_signers
  postconf -MX zwcleanup/unix
}

case ${1:-} in
  on | remote | sign | off) "$1" ;;
  *) echo "usage: sh milter.sh on|remote|sign|off" >&2; exit 2 ;;
esac
echo "Now: postfix check && postfix reload"
