# Reports for administrators. pl.ftl has the same messages.

### incident

incident-unknown-state = State: not known
incident-nothing-found = State: nothing found
incident-active = State: active
incident-waits = State: quiet, but waiting in the queue
incident-over-since = State: over since { $since }
incident-over = State: over
incident-listed-heading = Are we listed?
incident-unknown = unknown: { $why }
incident-on-lists = yes, on { $lists }
incident-on-no-list = no
incident-lists-silent = unknown: no list gave an answer that can be believed; zwrotka blocklist says more
incident-unseen = Not seen, so nothing is said about it: { $parts }
incident-part-blocklists = blocklists
incident-part-queue = the queue
incident-part-senders = who sent what is in the queue
incident-part-log = the mail log
incident-part-events = the events of zwrotka
incident-lists-partly-silent = not on those that answered; unknown: { $lists }
incident-refused-heading = Who refuses us?
incident-no-log = not known without the log
incident-nobody-refuses = nobody in the log names our address or a list
incident-refusal-over = over since { $since }
incident-refusal-waits = waiting: { $count } were deferred
incident-refusal-active = active
incident-more = and { $count } more
incident-queue-heading = What is in the queue?
incident-queue = { $messages } messages, { $size }, { $bounces } bounces, { $frozen } frozen
incident-queue-of = { $messages } of them are of { $title }
incident-senders-heading = Who sends it?
incident-no-suspects = no suspects in the log
incident-state-active = state: active
incident-waiting = state: quiet, { $count } messages wait in the queue
incident-state-over = state: over since { $since }
incident-nothing-to-do = Nothing has to be done.
incident-not-all-seen = Nothing was found, but not everything could be looked at.
incident-steps-heading = What to do, in this order

refusal-line = { $list }{ $ip }: { $count } refusals, first at { $first }, last at { $last }{ $state }
refusal-for = { " " }for { $ip }
refusal-reply = reply: { $reply }
refusal-page = delisting: { $page }

suspect-messages = { $messages } messages to { $recipients } recipients, { $first } to { $last }
suspect-example = for example "{ $subject }"

## steps

step-find-source = find the source: the log names no suspect
step-look-back = look further back, and at who sends most
step-follow = follow a message from the queue to its source
step-quiet = wait ten minutes and see that nobody sends any more
step-begin-again = if somebody still does, begin again at the first step
step-stop = stop { $title }
step-stopped = make sure that { $title } is stopped: its last message was at { $last }
step-clean = take its messages out of the queue
step-clean-waiting = { $messages } messages wait in the queue, { $bounces } of them bounces, { $frozen } frozen
step-clean-first = the first command shows what would go; with --yes it goes
step-clean-exim = by hand: exiqgrep -i -f ADDRESS | xargs -r exim -Mrm; frozen bounces: exiqgrep -z -i -f '^<>$' | xargs -r exim -Mrm
step-clean-postfix = by hand: postqueue -j | jq -r 'select(.sender=="ADDRESS").queue_id' | postsuper -d -
step-delist = now, and not before, ask for delisting
step-delist-refused = { $list } refuses { $ip } since { $since }
step-delist-this-server = this server
step-delist-postmaster = ask its postmaster
step-delist-listed = { $what } is on { $list }
step-delist-ended = { $list } ended in { $when }: nothing can be removed from it; tell { $receiver } to stop asking it
step-delist-warning = Find the source of the spam and stop it before you ask for delisting: while it goes on, the server is back on the list within hours, and lists grow slower to let it go. zwrotka queue and zwrotka trace --suspects show where it comes from.
step-prevent = keep it from happening again
step-prevent-limit = limit what one account may send in an hour, so that the next theft stays small
step-prevent-exim = Exim: in the ACL for RCPT, deny authenticated = * ratelimit = 200 / 1h / per_rcpt / strict / $authenticated_id
step-prevent-postfix = Postfix: a policy service with limits for each sasl_username (check_policy_service), and authorized_submit_users for local users

## sources

source-account = account { $name }
source-script-in = script in { $folder } (user { $name })
source-script = script of user { $name }
source-host-named = host { $name } ({ $host })
source-host = host { $name }
source-forward = forwarding address { $name }

## what was seen of a source

seen-unknown-addresses = { $unknown } of { $all } addresses do not exist ({ $percent } %), at { $domains } domains
seen-refused-as-spam = servers at { $domains } domains refused mail to { $spam } of { $all } addresses as spam ({ $percent } %)
seen-forwards-spam = { $spam } of { $all } forwarded messages were refused as spam
seen-brings-spam = { $spam } of { $all } messages that it brought for forwarding addresses were refused as spam
seen-many-networks = used from { $hosts } hosts in { $networks } networks
seen-changing-networks = { $changes } of { $messages } messages came from another network than the one before
seen-new-hosts = most of it from hosts that it was not used from before ({ $new } new)
seen-many-countries = mail from { $countries }: { $names }
seen-only-new-countries = mail from { $countries }, only new ones since { $since }: { $names }
seen-new-country = mail from { $countries }, of which { $names } is new since { $since }
seen-new-countries = mail from { $countries }, of which { $names } are new since { $since }
seen-countries = { $count ->
    [one] 1 country
   *[other] { $count } countries
  }
seen-more = { $count } more
seen-many-senders = { $senders } different sender addresses at { $domains } domains
seen-random-recipients = recipients at { $domains } domains look made up
seen-spread = { $recipients } recipients at { $domains } domains
seen-burst = { $messages } messages within ten minutes
seen-odd-folder = sends from a folder where files are stored, not programs

## what to do about a source

do-forward-end = end the forwarding, or filter spam before mail is forwarded: the receiver counts it against this server
do-forward-fetch = let its owner fetch the mail from here instead (IMAP, or the receiver's mail fetcher)
do-see-message = see one of its messages: zwrotka trace { $id }
do-password = change the password of this account: whoever sends through it knows it
do-sessions-of = end its sessions; with Dovecot: doveadm kick { $name }
do-sessions = end its sessions
do-ask-owner = ask its owner which of these hosts is theirs: { $hosts }
do-look-script = look at the script that its messages name (it may lie): { $script }
do-look-folder = look at this folder, newest files first: find { $folder } -type f -mtime -14 -exec ls -lt { "{" }{ "}" } +
do-look-unprintable = look at this folder; its name holds unprintable bytes, so go there with cd and tab
do-look-user = look at what runs as this user: crontab -l -u { $user }; ps -u { $user } -f
do-log-folder = the log does not say which folder: set log_selector = +arguments +pid in Exim's configuration
do-log-script = the log does not say which script: set mail.log and mail.add_x_header = On in php.ini
do-move-script = move the script away (keep a copy as evidence), then update the site and scan it for others
do-form = if it is a form, let it write to the site's owner only, and ask for a proof that a person fills it in
do-user-passwords = change the passwords of this user: panel, FTP, SSH, the site's own logins
do-loopback = a program on this machine sends over SMTP without logging in; see who connects: ss -tnp dport = :25
do-log-in = make it log in, so that the log names it
do-relay-exim = if you don't know this host, it must not relay here: take it out of relay_from_hosts
do-relay-postfix = if you don't know this host, it must not relay here: take it out of mynetworks (postconf mynetworks)
do-host-program = if it is yours, look for the program on it that sends; if its mail is for people here who forward it, their forwarding sends the spam on

### alerts

alert-subject = [{ $host }] { $headline }
alert-subject-more = [{ $host }] { $headline } (and { $count } more)
alert-this-server = this server
alert-some-list = a blocklist
alert-listed = { $what } is on { $list }
alert-listed-dns = { $what } is on { $list }, as its answer to a query says
alert-refuses = mail from { $what } is refused: { $list }
alert-listed-ended = somebody refuses mail by { $list }, which ended in { $when }
alert-refused-log = { $count } refusals in the mail log, the first at { $first }, the last at { $last }
alert-refused-events = { $count } recipients in bounces, the first at { $first }, the last at { $last }
alert-source = { $title } looks as if it sends spam
alert-sent = { $messages } messages to { $recipients } recipients, { $first } to { $last }
alert-bounces = { $count } messages of { $account } came back within an hour
alert-bounces-known = the mail log names it: { $title }, { $messages } messages, { $failed } recipients failed
alert-not-suspect = its mail does not look like spam by the log (trace --suspects --explain gives the sum)
alert-store = the store of zwrotka cannot be used: notices are not limited, and may be sent twice
alert-key = the keys of zwrotka cannot be used: bounces of other servers pass unexplained
alert-log = events of zwrotka cannot be written
alert-configuration = the configuration of zwrotka cannot be used: bounces pass unexplained
alert-failed-events = { $count } events say so, the first at { $first }, the last at { $last }
alert-lost = { $count } events are waiting since { $since } ({ $path })
alert-reason = reason: { $why }
alert-since = since { $since }
alert-intro = This happened on { $host }:
alert-first-step = What to do first
alert-run-check = run zwrotka check: it names file, line and what is allowed
alert-run-doctor = run zwrotka doctor: it checks the folders, the accounts and the mail server
alert-disk = look for a full disk (df -h) and for a changed owner or mode (ls -ld)
alert-trace = look who sends it: zwrotka trace --suspects --explain
alert-unseen = What could not be looked at
alert-footer = You get at most one mail an hour about a subject. [alerts] in { $path } says to whom and when the daily summary comes.
alert-summary-subject = [{ $host }] summary of { $day }
alert-summary-intro = The last 24 hours on { $host }:
alert-summary-calm = Nothing has to be done.
alert-summary-sent = Alerts of the last 24 hours
alert-summary-open = What has to be done
alert-summary-no-events = No event of zwrotka in this time.
alert-test-subject = [{ $host }] test of the alerts
alert-test = This is a test. Alerts of zwrotka on { $host } arrive here.

### stats

stats-period = { $since } to { $until }, compared with the same time before
stats-nothing = No event of zwrotka in this time in { $places }.
stats-journal-rights = This user may not see all of the journal: join group systemd-journal or adm, or use sudo.
stats-alarm = ALARM
stats-alarm-lists = { " " }lists { $ips }
stats-alarm-line = { $list }{ $lists }: { $count } recipients refused, the last at { $last }
stats-messages = messages
stats-recipients = recipients
stats-over-time = over time
stats-partial = * in part outside of the period
stats-outcomes = outcomes (messages)
stats-reasons = why unchanged or again (messages)
stats-categories = what went wrong (recipients)
stats-providers = who refused, and why (recipients)
stats-own-domains = own domains (messages)
stats-domains = domains (recipients)
stats-servers = servers that refused (recipients)
stats-blocklists = blocklists (recipients)
stats-languages = languages (messages)
stats-not-named = not named
stats-new = new
stats-approximate = There were too many names to count all of them: rare ones are left out.
stats-list-ended = this list ended in { $when }: nothing can be removed from it; tell the receiver to stop asking it
stats-delist-unknown = on the page that the bounce or the list names
stats-step-find = Find the account, script or host that sends the spam: zwrotka incident
stats-step-stop = Stop it: a new password, the script removed, the host cleaned; then clean the queue: zwrotka queue remove
stats-step-check = See whether the listing still holds: { $command }
stats-step-delist = Only then ask for delisting

category-address-unknown = No such address
category-address-moved = Address has moved
category-domain-unknown = No such domain
category-domain-no-mail = Domain takes no mail
category-mailbox-full = Mailbox is full
category-mailbox-disabled = Mailbox is closed
category-message-too-large = Message too large
category-spam-content = Looks like spam
category-reputation-blocklist = Our server is on a blocklist
category-greylisted = Asked to try later (greylisting)
category-challenge-code = Wants a code in the subject
category-auth-failed = SPF, DKIM or DMARC failed
category-sender-dns = Our server's DNS names are wrong
category-policy-rejected = Refused by a rule
category-recipient-restricted = Takes mail from some senders only
category-relay-denied = Not a server for this recipient
category-login-required = Sender has to log in
category-sender-refused = Sender is refused
category-rate-limited = Too much mail at once
category-attachment-blocked = Attachment not allowed
category-malformed-message = Message is malformed
category-host-unreachable = Server can't be reached
category-expired = Gave up after many tries
category-routing-loop = Mail loop
category-tls-required = Encryption is required
category-smtputf8-unsupported = International addresses not supported
category-system-problem = Trouble on the other server
category-protocol-error = Protocol error
category-unknown = Reason not understood
