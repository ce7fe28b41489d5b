#!/bin/sh
# zwrotka with Postfix, as a milter: bounces change in place, and Postfix keeps
# them in its hands all the time.
#
#   sh milter.sh on       Postfix's own bounces and delay warnings
#   sh milter.sh remote   those of other servers as well, over SMTP
#   sh milter.sh sign     as remote, and outgoing mail gets the header field by
#                         which those bounces are known to be ours (see [trust];
#                         zwrotka key make)
#   sh milter.sh off      takes out all of it
#
# then  postfix check && postfix reload.  Every command can be typed by hand.
# It needs Postfix 3.1 or later, and the milter running: see
# contrib/systemd. Take the pipe (master.cf in this folder) out first.
#
# Nothing can be lost: with default_action=accept a bounce goes out as it came
# when zwrotka is not there, dies or takes too long.
set -eu

# Where zwrotka listens. The path is below the queue folder, because Debian's
# smtpd is locked up there. Its own limit of 2 seconds for one message is
# shorter than Postfix's.
milter='{ unix:zwrotka/milter, connect_timeout=2s, command_timeout=3s, content_timeout=5s, default_action=accept }'

# The milters of a list without zwrotka, with the list behind $smtpd_milters.
others() {
  list=$(postconf -h "$1")
  [ "$list" != '$smtpd_milters' ] || list=$(postconf -h smtpd_milters)
  echo "$list" | sed -e 's/\$zwrotka_milter//' -e 's/,[ ,]*,/,/' -e 's/^[ ,]*//' -e 's/[ ,]*$//'
}

on() {
  signers=$(others non_smtpd_milters)

  # Postfix's own bounces (bounce), delay warnings (defer) and success reports
  # (trace) are written through a cleanup service of their own. No other mail
  # comes near zwrotka, and no other tool rewrites these lines.
  postconf -M 'zwcleanup/unix = zwcleanup unix n - n - 0 cleanup'
  for s in bounce defer trace; do
    postconf -P "$s/unix/cleanup_service_name = zwcleanup" \
                "$s/unix/internal_mail_filter_classes = bounce"
  done

  # zwrotka first, and what signs your mail after it: the other way round the
  # signature would be of the text that zwrotka replaces.
  postconf -P 'zwcleanup/unix/non_smtpd_milters = $zwrotka_and_signers'
  postconf -e "zwrotka_and_signers = \$zwrotka_milter${signers:+, $signers}" "zwrotka_milter = $milter"

  # The proof that a bounce is Postfix's own ([trust] require = ["local"]). It
  # belongs on this service and nowhere else, above all not in main.cf: a user
  # of this host can write what looks like a bounce, but not through zwcleanup.
  postconf -P 'zwcleanup/unix/milter_macro_defaults = zwrotka_origin=bounce'

  # Bounces were not looked at by your header and body checks before.
  for table in header_checks mime_header_checks nested_header_checks body_checks milter_header_checks; do
    postconf -P "zwcleanup/unix/$table ="
  done
  postconf -P 'zwcleanup/unix/syslog_name = postfix/zwcleanup'
}

remote() {
  # Last, behind those that check signatures of the mail as it came. Ordinary
  # mail costs a question at MAIL FROM. A bounce of another server is explained
  # only if [trust] has a proof for it, or asks for none.
  checkers=$(others smtpd_milters)
  postconf -e "smtpd_milters = ${checkers:+$checkers, }\$zwrotka_milter" "zwrotka_milter = $milter"
}

sign() {
  # Mail of users who logged in comes by smtpd, that of programs on this host by
  # pickup. Where clients may send without a login, say so on their service:
  #   postconf -P 'submission/inet/milter_macro_defaults = zwrotka_origin=submission'
  remote
  case $(postconf -h non_smtpd_milters) in
    '$smtpd_milters' | *'$zwrotka_milter'*) ;;
    *)
      signers=$(others non_smtpd_milters)
      postconf -e "non_smtpd_milters = \$zwrotka_milter${signers:+, $signers}"
      ;;
  esac
}

off() {
  for s in bounce defer trace; do
    postconf -PX "$s/unix/cleanup_service_name" "$s/unix/internal_mail_filter_classes"
  done
  postconf -e "smtpd_milters = $(others smtpd_milters)"
  case $(postconf -h non_smtpd_milters) in
    *'$zwrotka_milter'*)
      signers=$(others non_smtpd_milters)
      if [ -n "$signers" ]; then
        postconf -e "non_smtpd_milters = $signers"
      else
        postconf -X non_smtpd_milters
      fi
      ;;
  esac
  postconf -X zwrotka_milter zwrotka_and_signers
  postconf -MX zwcleanup/unix
}

case ${1:-} in
  on | remote | sign | off) "$1" ;;
  *) echo "usage: sh milter.sh on|remote|sign|off" >&2; exit 2 ;;
esac
echo "Now: postfix check && postfix reload"
