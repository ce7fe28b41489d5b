# status: native
# What every notice says, whatever went wrong. Variables are plain text;
# addresses and domains are never inflected.

subject-failed = Not delivered: { $subject }
subject-failed-plain = Your message was not delivered
subject-delayed = Delayed: { $subject }
subject-delayed-plain = Your message is delayed
from-name = Mail system

label-steps = What you can do
label-retry = Will we try again?
label-who = Who can fix it
label-message = Message
label-recipients = { $count ->
    [1] Recipient
   *[other] Recipients
}
label-others = Other recipients
label-server-answer = The server's answer
label-technical = Technical details for the administrator
label-code = The code
label-address = The new address

message-of = “{ $subject }”, sent on { $date }
message-subject = “{ $subject }”
message-date = sent on { $date }

retry-final = No. This was the final answer, so we won't try again.
retry-resend-later = No. Please send the message again later.
retry-resend-after-fix = No. Send the message again once the problem is solved.
retry-auto = Yes, automatically.
retry-auto-until = Yes, automatically, until { $until }.

who-you = you
who-recipient = the recipient
who-your-provider = your mail provider
who-recipient-admin = the recipient's administrator
who-support = our support
who-nobody = nobody – just wait
list-or = { $first } or { $last }

failed-count = { $count ->
    [one] Your message was not delivered to one recipient
   *[other] Your message was not delivered to { $count } recipients
}
delayed-count = { $count ->
    [one] Your message to one recipient is still on its way
   *[other] Your message to { $count } recipients is still on its way
}
several-causes = The causes differ, so here they are one by one.
several-mixed = The causes differ, and for some recipients we are still trying. Here they are one by one.
more-recipients = { $count ->
    [one] and { $count } more recipient
   *[other] and { $count } more recipients
}
others-ok = { $count ->
    [one] The other recipient is not affected, so there is no need to write to them again.
   *[other] The other { $count } recipients are not affected, so there is no need to write to them again.
}

note-given-up = We are no longer trying to deliver this message.
note-forwarded = The address { $recipient } passes mail on to another address, and that is where the fault was.
note-administrator-told = The administrator of our mail system has been told as well.

# Where the domain of an address is one letter away from a well-known one.
did-you-mean = Did you mean { $suggestion }?
step-did-you-mean = If { $suggestion } is the right address, send your message there.
step-support = Contact our support – the address is at the end of this notice. They can solve this.
message-size = Your message takes up { $size }.
largest-attachment = The largest attachment is “{ $attachment }” ({ $attachment_size }).

# Where the server's answer leaves a doubt, and causes that need their own words.
headline-likely = Probably: { $headline }
note-likely = The server's answer leaves some doubt about the reason.
label-exact-words = These are its exact words:
label-our-report = Our mail server's report
note-tried = We tried to deliver it from { $from } until { $until }.
others-unknown = This report says nothing about your message to the other recipients.
what-unasked = We found no mail server that takes mail for this address, so nobody could be asked. Usually the part after the @ sign is misspelled, or that domain isn't set up for mail.
what-overloaded = The recipient is getting more mail at the moment than their mailbox takes. There is nothing wrong with your message.
headline-domain = Your message was blocked because of the domain's reputation
what-domain = The recipient's server doesn't accept this message because the domain { $sender_domain } has a bad name there. It is usually nothing personal: one hijacked mailbox or website is enough to affect everyone in the same domain.
what-lookup = The recipient's server couldn't find out whether our server is on a list of spam senders, because its own look-ups fail. That doesn't mean that anybody is on such a list.
what-theirs = The mail server of the recipient's domain says that it doesn't take mail for this domain. Its settings are probably wrong, or the domain points to the wrong server.
what-kind = The recipient's server doesn't accept attachments of this type.

strip-you = You
strip-sent = sent it
strip-us = our server
strip-took = accepted
strip-stuck = stopped here
strip-refused = refused here
strip-unreachable = not handed over
strip-waiting = still trying

help = You can read more about this here: { $help }
# In a notice in two languages these stand at the top: the first in the language
# that follows below, the second where the file's own status is "machine".
version-below = English version below
machine-translated = This text was translated by a machine.

# Attachments: what a mail program shows, and file names, which are ASCII.
part-report = Delivery report
part-message = Your message
part-headers = Headers of your message
file-report = delivery-report
file-message = your-message
file-headers = message-headers
headers-attached = The headers of your original message are attached.
message-attached = Your original message is attached.
footer-auto = This notice was written automatically by the mail system { $host }.
footer-support = Need help? Write to { $support } and attach this notice. Your reference is { $reference }.
footer-support-site = Need help? Go to { $support } and give the reference { $reference }.
footer-reference = If you ask for help, give the reference { $reference }.
footer-not-you = You didn't send this message? Somebody may be using your mailbox. Change its password and let your provider know.
footer-not-you-support = You didn't send this message? Somebody may be using your mailbox. Change its password and let our support know.

# Between a label and what it names; between the words of a list. Quoted, so
# that their spaces count.
colon = { ": " }
comma = { ", " }
# The digits of numbers and dates, from zero to nine.
digits = 0123456789
date = { $day } { $month } { $year }, { $time }
date-utc = { $day } { $month } { $year }, { $time } UTC
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
decimal-mark = .
size-kb = { $number } KB
size-mb = { $number } MB
size-gb = { $number } GB
