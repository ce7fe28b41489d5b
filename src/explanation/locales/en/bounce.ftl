# status: native
# One message for each category; its name is the category's.
#   headline, what      what happened
#   reason              the same in one sentence, behind "still on its way" and "ran out of time"
#   step-1, step-2 …    what to do, the most effective first
#   delayed-step        what to do while we are still trying
# A suffix names a variant that is taken where its facts are known ("what-sized"),
# "many" the one for several recipients, or for one whose address is not known.

address-unknown =
    .headline = The address { $recipient } wasn't found
    .headline-many = { $count ->
        [1] The recipient's address wasn't found
       *[other] These addresses weren't found
    }
    .headline-forwarded = Mail to { $recipient } can't be passed on
    .what = The mail server for { $domain } says there is no such address. Most often it is a simple typing mistake, but the address may also have been changed or closed.
    .what-many = { $count ->
        [1] The mail server says there is no such address. Most often it is a simple typing mistake, but the address may also have been changed or closed.
       *[other] The mail servers say there are no such addresses. Most often it is a simple typing mistake, but an address may also have been changed or closed.
    }
    .what-forwarded = The address { $recipient } passes mail on to another address, and that one doesn't exist or has been closed. You can't mend this yourself.
    .step-1 = Check the address for typos: a missing letter or dot, a stray space, or the wrong ending (for example .com instead of .org).
    .step-1-forwarded = Contact the recipient another way – by phone or text message, for instance – and tell them that their mail isn't being passed on.
    .step-2 = If the address looks right, contact the recipient another way – by phone or text message, for instance – and ask for their current address.
    .step-2-forwarded = Ask for an address that you can write to directly, and send your message there.
    .step-3 = Send your message again to the corrected address. If your mail program keeps suggesting the old one, remove it from the suggestions.
    .step-3-forwarded = { "" }

address-moved =
    .headline = The recipient has a new address
    .what = The mail server for { $domain } says that { $recipient } has moved and no longer receives mail there.
    .what-many = The mail server says that the recipient has moved and no longer receives mail at the old address.
    .what-new = The mail server for { $domain } says that { $recipient } has moved, and it gave a new address.
    .step-1 = Contact the recipient another way – by phone or text message, for instance – and ask for their new address.
    .step-1-new = Send your message again to the new address. If anything about it looks odd, ask the recipient another way first.
    .step-2 = Send your message again to the new address.
    .step-2-new = Change the address in your address book as well.
    .step-3 = Change the address in your address book as well.
    .step-3-new = { "" }

domain-unknown =
    .headline = The domain { $domain } wasn't found
    .headline-many = { $count ->
        [1] The recipient's domain wasn't found
       *[other] The domains of these addresses weren't found
    }
    .what = The part of the address after the @ sign, { $domain }, could not be found on the internet. Usually it is misspelled, or the domain has expired.
    .what-many = The part of the address after the @ sign could not be found on the internet. Usually it is misspelled, or the domain has expired.
    .reason = The part of the address after the @ sign could not be found on the internet.
    .step-1 = Check the part after the @ sign for typos (for example gmial.com instead of gmail.com).
    .step-2 = Compare the address with the recipient's website, business card or earlier messages.
    .step-3 = If the address is right, contact the recipient another way – their domain may have expired without them noticing.
    .delayed-step = Check the part of the address after the @ sign. If there is a typo, send your message to the right address now.

domain-no-mail =
    .headline = { $domain } doesn't accept any e-mail
    .headline-many = { $count ->
        [1] The recipient's domain doesn't accept any e-mail
       *[other] These domains don't accept any e-mail
    }
    .what = The owner of { $domain } has announced that this domain does not receive e-mail at all. No address ending in @{ $domain } will work.
    .what-many = The owner of the domain has announced that it does not receive e-mail at all. No address there will work.
    .step-1 = Check the part after the @ sign – the recipient may use a slightly different domain.
    .step-2 = Look for a contact address on the recipient's website.
    .step-3 = Contact the recipient another way and ask for an address that works.

mailbox-full =
    .headline = The recipient's mailbox is full
    .headline-many = { $count ->
        [1] The recipient's mailbox is full
       *[other] These mailboxes are full
    }
    .what = The mailbox { $recipient } has run out of space and can't take new messages right now. There is nothing wrong with your address or your message.
    .what-many = { $count ->
        [1] The recipient's mailbox has run out of space and can't take new messages right now. There is nothing wrong with your address or your message.
       *[other] These mailboxes have run out of space and can't take new messages right now. There is nothing wrong with your address or your message.
    }
    .reason = The recipient's mailbox has run out of space.
    .step-1 = Contact the recipient another way – by phone or text message, for instance – and let them know that their mailbox is full.
    .step-2 = Send your message again once they have freed up some space.
    .delayed-step = Contact the recipient another way and let them know that their mailbox is full. Once they have made room, your message can get through.

mailbox-disabled =
    .headline = The recipient's mailbox is switched off
    .headline-many = { $count ->
        [1] The recipient's mailbox is switched off
       *[other] These mailboxes are switched off
    }
    .what = The mailbox { $recipient } exists, but it isn't accepting mail at the moment. It may have been suspended or closed by its owner or their provider.
    .what-many = { $count ->
        [1] The mailbox exists, but it isn't accepting mail at the moment. It may have been suspended or closed by its owner or their provider.
       *[other] The mailboxes exist, but they aren't accepting mail at the moment. They may have been suspended or closed by their owners or their provider.
    }
    .reason = The recipient's mailbox isn't accepting mail at the moment.
    .step-1 = Contact the recipient another way and ask whether they have another address.
    .step-2 = If you expect the mailbox to be restored, send your message again in a few days.
    .delayed-step = Contact the recipient another way – they may not know that their mailbox isn't working.

message-too-large =
    .headline = Your message is too large
    .what = Together with its attachments, your message is larger than the mail server for { $domain } accepts.
    .what-many = Together with its attachments, your message is larger than the recipient's mail server accepts.
    .what-sized = With its attachments, your message takes up { $size }, while the mail server for { $domain } accepts messages of up to { $limit }. Attachments grow by about a third when they travel by e-mail, so the message is bigger than the files themselves.
    .what-sized-many = With its attachments, your message takes up { $size }, while the recipient's mail server accepts messages of up to { $limit }. Attachments grow by about a third when they travel by e-mail, so the message is bigger than the files themselves.
    .what-limit = Together with its attachments, your message is larger than { $limit }, which is the most that the mail server for { $domain } accepts. Attachments grow by about a third when they travel by e-mail, so the message is bigger than the files themselves.
    .what-limit-many = Together with its attachments, your message is larger than { $limit }, which is the most that the recipient's mail server accepts. Attachments grow by about a third when they travel by e-mail, so the message is bigger than the files themselves.
    .step-1 = Split your message: send the attachments in several smaller messages.
    .step-1-sized = Split your message: send the attachments in several messages, each with files of no more than { $safe } altogether.
    .step-1-limit = Split your message: send the attachments in several messages, each with files of no more than { $safe } altogether.
    .step-1-parts = { $parts ->
        [one] Split your message: send the attachments in several messages, each with files of no more than { $safe } altogether.
       *[other] Split your message: send the attachments in at least { $parts } messages, each with files of no more than { $safe } altogether.
    }
    .step-1-alone = The attachment “{ $attachment }” alone is too large. Put it in a file-sharing service and send only the link.
    .step-2 = Or put the attachments in a file-sharing service and send only the link.
    .step-2-alone = { "" }
    .step-3 = If the recipient runs their own mail server, suggest that they raise the message size limit.

spam-content =
    .headline = Your message was taken for spam
    .what = The recipient's mail server thought that your message looks like spam and did not accept it. This sometimes happens to perfectly ordinary messages.
    .reason = The recipient's mail server thinks that your message looks like spam.
    .step-1 = Look at your message once more: a clear subject, fewer links and no unusual attachments often help. Then send it again.
    .step-2 = Contact the recipient another way and ask them to add you to their list of trusted senders (whitelist).
    .step-3 = If it keeps happening, forward this notice to your mail or hosting provider.

reputation-blocklist =
    .headline = Your message was blocked because of the server's reputation
    .what = The recipient's server doesn't accept mail from the server that sent your message, because that server is on a list of spam senders or has a bad name. It is usually nothing personal: one hijacked mailbox or website is enough to affect everyone on the same server.
    .what-listed = The recipient's server doesn't accept mail from the server that sent your message, because its address ({ $ip }) is on this list of spam senders: { $lists }. It is usually nothing personal: one hijacked mailbox or website is enough to affect everyone on the same server.
    .what-list = The recipient's server doesn't accept mail from the server that sent your message, because that server is on this list of spam senders: { $lists }. It is usually nothing personal: one hijacked mailbox or website is enough to affect everyone on the same server.
    .what-ip = The recipient's server doesn't accept mail from the server that sent your message, because its address ({ $ip }) is on a list of spam senders or has a bad name. It is usually nothing personal: one hijacked mailbox or website is enough to affect everyone on the same server.
    .reason = The server that sent your message is on a list of spam senders or has a bad name.
    .step-1 = Forward this notice to your mail or hosting provider. They can find the cause and have the server taken off the list.
    .step-2 = If you run your own VPS or dedicated server: first find the source of the spam, then remove the cause, and only after that ask for your IP address to be taken off the list (delisting).
    .step-3 = Contact the recipient another way and ask them to add you to their list of trusted senders (whitelist).
    .delayed-step = Forward this notice to your mail or hosting provider – they can find the cause and have the server taken off the list.

greylisted =
    .headline = The recipient's server asked us to try again later
    .what = The recipient's server doesn't know our server well yet and asked for another attempt in a while. This is a common protection against spam, but this time no attempt got through.
    .reason = The recipient's server doesn't know our server well yet and asked for another attempt in a while. This is a common protection against spam and it usually sorts itself out.
    .step-1 = Send your message again in an hour or so. By then the recipient's server usually knows us.
    .step-2 = If it is urgent, contact the recipient another way.
    .step-3 = If it keeps happening, ask the recipient to add you to their list of trusted senders (whitelist).

challenge-code =
    .headline = The recipient asks you to confirm your message
    .what = To keep spam out, the recipient's mail system asks new senders to send the message once more with a special code in the subject. You will find the code in the server's answer below.
    .what-code = To keep spam out, the recipient's mail system asks new senders to send the message once more with a special code in the subject.
    .step-1 = Copy the code from the server's answer – exactly, with any brackets and capital letters.
    .step-1-code = Copy the code above exactly as it stands, with any brackets and capital letters.
    .step-2 = Send the same message again today, with the code at the end of the subject line. Such codes often expire after a day.
    .step-3 = Ask the recipient to add you to their list of trusted senders (whitelist), so that you won't need a code next time.
    .step-4 = If it wasn't you who sent the message, ignore the code and tell your provider – somebody may be using your address.

auth-failed =
    .headline = The recipient's server couldn't confirm that the message is from you
    .what = Domains are protected so that strangers can't send mail in their name. For { $sender_domain } that check failed, so the message was refused.
    .what-many = Domains are protected so that strangers can't send mail in their name. For your address that check failed, so the message was refused.
    .reason = The recipient's server couldn't confirm that the message is really from you.
    .step-1 = Make sure that you send mail through the outgoing server of your own mail provider, not through somebody else's server or a website form.
    .step-2 = Forward this notice to your mail or hosting provider, or to the person who looks after { $sender_domain } – they need to check the settings called SPF, DKIM and DMARC.
    .step-2-many = Forward this notice to your mail or hosting provider – they need to check the settings of your domain called SPF, DKIM and DMARC.
    .step-3 = If the recipient forwards their mail from one address to another, write straight to the final address.

sender-dns =
    .headline = The recipient's server doesn't recognise the server that sent your message
    .what = The name and the internet address of the server that sent your message don't match, or one of them is missing. The recipient's server takes no mail from such servers. There is nothing wrong with your message.
    .what-ip = The name of the server that sent your message doesn't match its internet address ({ $ip }), or is missing. The recipient's server takes no mail from such servers. There is nothing wrong with your message.
    .reason = The name and the internet address of the server that sent your message don't match.
    .step-1 = Forward this notice to your mail or hosting provider. They need to correct the server's name in the DNS.
    .step-2 = If you run your own server: set its reverse DNS entry (PTR) to its host name, let that name point back to the same address, and let the server greet others with it (HELO).
    .step-3 = If it is urgent, contact the recipient another way.

policy-rejected =
    .headline = The recipient's rules didn't allow this message
    .what = The recipient's mail system has its own rules about who may write and what may be sent. Your message did not meet one of them.
    .reason = A rule of the recipient's mail system stands in the way.
    .step-1 = Read the server's answer below – it often says which rule it was.
    .step-1-silent = { "" }
    .step-2 = If you were writing to a group or a mailing list, check that you are allowed to write to it.
    .step-3 = Contact the recipient another way and ask them, or their administrator, to allow messages from you (whitelist).

recipient-restricted =
    .headline = The recipient takes mail only from certain senders
    .headline-many = { $count ->
        [1] The recipient takes mail only from certain senders
       *[other] These recipients take mail only from certain senders
    }
    .what = The address { $recipient } is open only to chosen senders – for example to the members of a group or to people of the same company – and yours isn't among them.
    .what-many = { $count ->
        [1] The recipient's address is open only to chosen senders – for example to the members of a group or to people of the same company – and yours isn't among them.
       *[other] These addresses are open only to chosen senders – for example to the members of a group or to people of the same company – and yours isn't among them.
    }
    .step-1 = If you have several addresses, check that you wrote from the one that the recipient knows.
    .step-2 = If it is a group or a mailing list, join it or ask its owner to let your messages through.
    .step-3 = Contact the recipient another way and ask them to allow your address (whitelist).

relay-denied =
    .headline = The server refused to pass your message on
    .what = The mail server we reached doesn't handle mail for { $domain }, so it refused to pass your message on. Either your mail program isn't signed in properly, or the recipient's domain points to the wrong server.
    .what-many = The mail server we reached doesn't handle mail for this domain, so it refused to pass your message on. Either your mail program isn't signed in properly, or the recipient's domain points to the wrong server.
    .step-1 = Check the part of the address after the @ sign for typos.
    .step-2 = In your mail program, check that the outgoing server requires sign-in and that your user name and password are correct.
    .step-3 = If your other messages are delivered, contact the recipient another way – their administrator needs to check the mail settings of { $domain }.
    .step-3-many = If your other messages are delivered, contact the recipient another way – their administrator needs to check the mail settings of the domain.

login-required =
    .headline = Your mail program didn't sign in
    .what = The mail server takes messages only from those who sign in with a user name and a password. Your mail program – or the device or website that sent the message – didn't.
    .step-1 = In the settings of your mail program, find the outgoing server (SMTP) and switch on sign-in (authentication). The user name and password are usually the same as for receiving mail.
    .step-2 = If a scanner, a website or another program sent the message, change the same setting there.
    .step-3 = If your other messages are delivered, the mistake is on the recipient's side: contact them another way and let them know.

sender-refused =
    .headline = Your address wasn't accepted
    .what = The recipient's server doesn't accept mail from { $sender }. The recipient may have blocked this address, or it looks incorrect to their server.
    .what-many = The recipient's server doesn't accept mail from your address. The recipient may have blocked it, or it looks incorrect to their server.
    .step-1 = Check that your own address is spelled correctly in the settings of your mail program.
    .step-2 = Contact the recipient another way and ask them to unblock you or add you to their list of trusted senders (whitelist).
    .step-3 = If you think it is a mistake, forward this notice to your mail or hosting provider.

rate-limited =
    .headline = Too many messages in a short time
    .what = Too many messages were sent within a short time, so the server didn't take any more.
    .reason = Too many messages were sent within a short time, so the server put further ones on hold.
    .step-1 = Wait about an hour and send your message again.
    .step-2 = If you are writing to many people, send to smaller groups or use a newsletter service.
    .step-3 = If it isn't you who is sending so much mail, change the password of your mailbox and contact your provider – somebody may have got into your account.
    .delayed-step = If it isn't you who is sending so much mail, change the password of your mailbox and contact your provider – somebody may have got into your account.

attachment-blocked =
    .headline = An attachment was blocked
    .what = The recipient's server blocked an attachment: either it looked like a virus, or files of this type aren't accepted.
    .what-named = The recipient's server blocked the attachment “{ $attachment }”: either it looked like a virus, or files of this type aren't accepted.
    .step-1 = If you don't recognise the attachment, don't open it. Scan your computer with an antivirus program and change the password of your mailbox.
    .step-2 = If the file is safe, put it in a file-sharing service and send only the link.
    .step-3 = You can also ask the recipient which file types they accept – PDF usually causes no trouble.

malformed-message =
    .headline = The recipient's server couldn't read your message
    .what = Part of your message isn't written in the way that mail servers expect, so the recipient's server did not accept it. Usually the program that made the message is to blame, not you.
    .step-1 = Write the message anew and send it from another program, or from your mailbox in the browser (webmail).
    .step-2 = If you pasted text from somewhere else, paste it without its formatting, and attach the files again.
    .step-3 = If a website or another program sent the message, forward this notice to the people who look after it.

host-unreachable =
    .headline = The recipient's server isn't answering
    .what = We couldn't connect to the mail server for { $domain }, or the connection was broken. It is usually a passing fault on the other side.
    .what-many = We couldn't connect to the recipient's mail server, or the connection was broken. It is usually a passing fault on the other side.
    .reason = The recipient's mail server isn't answering, or the connection to it breaks. It is usually a passing fault on the other side.
    .step-1 = Check the part of the address after the @ sign for typos.
    .step-2 = Send your message again in a few hours.
    .step-3 = If it is urgent, contact the recipient another way and let them know that their mail server can't be reached.
    .delayed-step = Check the part of the address after the @ sign. If there is a typo, send your message to the right address now.

expired =
    .headline = We ran out of time to deliver your message
    .what = We tried several times to deliver your message, but didn't succeed in time. The message is no longer waiting to be sent.
    .step-1 = If the matter is urgent, contact the recipient another way.
    .step-2 = Send your message again later – the fault may already be gone.
    .step-3 = If it happens again, forward this notice to your mail or hosting provider.

routing-loop =
    .headline = Your message was going round in circles
    .what = Mail servers kept passing your message to one another without delivering it, so it was stopped. The usual cause is a mistake in mail forwarding.
    .step-1 = Contact the recipient another way and tell them that mail to { $recipient } goes round in circles.
    .step-1-many = Contact the recipient another way and tell them that mail to them goes round in circles.
    .step-2 = Ask them to have their mail forwarding checked by whoever looks after it.
    .step-3 = If you have set up forwarding in your own mailbox, check that it doesn't lead back to the same place.

tls-required =
    .headline = A secure connection couldn't be made
    .what = Your message may only travel over an encrypted connection, and the two mail servers couldn't agree on one. To protect its contents, the message was not sent.
    .reason = Your message may only travel over an encrypted connection, and the two mail servers can't agree on one.
    .step-1 = Forward this notice to your mail or hosting provider – the administrators of the servers need to solve this.
    .step-2 = Contact the recipient another way and ask them to tell their administrator as well.
    .step-3 = If the contents are confidential, choose another safe way to send them.

smtputf8-unsupported =
    .headline = The recipient's server doesn't support special letters in addresses
    .what = One of the addresses – yours or the recipient's – contains letters such as ł, ü or я. The recipient's server can't handle such addresses yet.
    .step-1 = Check the address for typos – a letter such as ł may have slipped in by mistake.
    .step-2 = Ask the recipient for an address made up of the plain letters a to z.
    .step-3 = If the special letter is in your own address, send the message from another address.

system-problem =
    .headline = The recipient's mail server has a technical problem
    .headline-local = Our mail server had a technical problem
    .headline-somewhere = A mail server had a technical problem
    .what = Something went wrong inside the recipient's mail system. There is nothing wrong with your message.
    .what-local = Something went wrong in our own mail system, and we are sorry about that. There is nothing wrong with your message.
    .what-somewhere = Something went wrong in one of the mail systems that handled your message. There is nothing wrong with your message.
    .reason = The recipient's mail server has a technical problem.
    .reason-somewhere = One of the mail servers on the way has a technical problem.
    .reason-local = Our own mail server has a technical problem, and we are sorry about that.
    .step-1 = Send your message again in a few hours.
    .step-2 = If it is urgent, contact the recipient another way.
    .step-3 = If it keeps happening, forward this notice to your mail or hosting provider.

protocol-error =
    .headline = The mail servers didn't understand each other
    .what = The two mail servers ran into a technical misunderstanding while handing over your message. It is usually not your fault.
    .reason = The two mail servers ran into a technical misunderstanding.
    .step-1 = Send your message again – ideally from another program, or from your mailbox in the browser (webmail).
    .step-2 = If it happens again, forward this notice to your mail or hosting provider.

delayed =
    .headline = Your message is still on its way
    .what = Your message to { $recipient } hasn't been delivered yet, but we are still trying.
    .what-many = Your message hasn't been delivered yet, but we are still trying.
    .what-until = Your message to { $recipient } hasn't been delivered yet, but we are still trying and will go on until { $until }.
    .what-until-many = Your message hasn't been delivered yet, but we are still trying and will go on until { $until }.
    .step-1 = You don't need to do anything. Please don't send the message again.
    .step-1-help = Please don't send the message again – we are still trying to deliver it.
    .step-2 = We will write to you if we can't deliver it.
    .step-3 = If it is urgent, contact the recipient another way.

delivered =
    .subject = Confirmation: { $subject }
    .headline = Your message was delivered
    .headline-relayed = Your message was passed on
    .headline-expanded = Your message was passed on to a group
    .what = Your message to { $recipient } was delivered. That doesn't mean that anybody has read it yet.
    .what-many = Your message was delivered to these recipients. That doesn't mean that anybody has read it yet.
    .what-relayed = Your message to { $recipient } was passed on to the recipient's mail server, which doesn't send confirmations. So we can't tell whether it reached the mailbox.
    .what-relayed-many = Your message was passed on to the mail servers of these recipients, which don't send confirmations. So we can't tell whether it reached their mailboxes.
    .what-expanded = The address { $recipient } stands for several recipients. Your message was passed on to them, and there will be no further confirmation.
    .what-expanded-many = Each of these addresses stands for several recipients. Your message was passed on to them, and there will be no further confirmation.
    .why = You asked for this confirmation when you sent the message. You don't need to do anything.

digest =
    .subject = More messages with delivery problems
    .headline = More messages with delivery problems: { $count }
    .what = Many messages have come back to you within an hour, so here is a short list instead of a long notice for each. The report on the latest one is attached.
    .rest = Earlier ones that are not shown here: { $count }

unknown =
    .headline = Your message wasn't delivered
    .what = The message couldn't be delivered, and we couldn't recognise the reason automatically. The server's exact answer is shown below.
    .what-silent = The message couldn't be delivered, and we weren't told the reason.
    .step-1 = Check the address for typos.
    .step-2 = If the address is right, contact the recipient another way.
    .step-3 = Forward this notice to your mail or hosting provider – they will help you to understand it.
