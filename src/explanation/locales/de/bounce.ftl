# status: machine
# Schlüssel und Varianten wie in en/bounce.ftl.

address-unknown =
    .headline = Die Adresse { $recipient } wurde nicht gefunden
    .headline-many = { $count ->
        [1] Die Adresse des Empfängers wurde nicht gefunden
       *[other] Diese Adressen wurden nicht gefunden
    }
    .headline-forwarded = E-Mails an { $recipient } können nicht weitergeleitet werden
    .what = Der Mailserver für { $domain } meldet, dass es diese Adresse nicht gibt. Meist ist es nur ein Tippfehler. Die Adresse kann aber auch geändert oder geschlossen worden sein.
    .what-many = { $count ->
        [1] Der Mailserver meldet, dass es diese Adresse nicht gibt. Meist ist es nur ein Tippfehler. Die Adresse kann aber auch geändert oder geschlossen worden sein.
       *[other] Die Mailserver melden, dass es diese Adressen nicht gibt. Meist ist es nur ein Tippfehler. Eine Adresse kann aber auch geändert oder geschlossen worden sein.
    }
    .what-forwarded = Die Adresse { $recipient } leitet E-Mails an eine andere Adresse weiter, und diese gibt es nicht oder sie wurde geschlossen. Sie selbst können das nicht beheben.
    .step-1 = Prüfen Sie die Adresse auf Tippfehler: ein fehlender Buchstabe oder Punkt, ein Leerzeichen zu viel oder die falsche Endung (zum Beispiel .com statt .de).
    .step-1-forwarded = Wenden Sie sich auf anderem Weg an den Empfänger – zum Beispiel per Telefon oder SMS – und sagen Sie ihm, dass seine E-Mails nicht weitergeleitet werden.
    .step-2 = Wenn die Adresse richtig aussieht, wenden Sie sich auf anderem Weg an den Empfänger – zum Beispiel per Telefon oder SMS – und fragen Sie nach der aktuellen Adresse.
    .step-2-forwarded = Fragen Sie nach einer Adresse, an die Sie direkt schreiben können, und senden Sie Ihre Nachricht dorthin.
    .step-3 = Senden Sie Ihre Nachricht noch einmal an die richtige Adresse. Wenn Ihr E-Mail-Programm immer wieder die alte vorschlägt, entfernen Sie sie aus den Vorschlägen.
    .step-3-forwarded = { "" }

address-moved =
    .headline = Der Empfänger hat eine neue Adresse
    .what = Der Mailserver für { $domain } meldet, dass der Empfänger die Adresse { $recipient } nicht mehr benutzt und dort keine E-Mails mehr empfängt.
    .what-many = Der Mailserver meldet, dass der Empfänger eine neue Adresse hat und unter der alten keine E-Mails mehr empfängt.
    .what-new = Der Mailserver für { $domain } meldet, dass die Adresse { $recipient } nicht mehr gilt, und hat eine neue genannt.
    .step-1 = Wenden Sie sich auf anderem Weg an den Empfänger – zum Beispiel per Telefon oder SMS – und fragen Sie nach der neuen Adresse.
    .step-1-new = Senden Sie Ihre Nachricht noch einmal an die neue Adresse. Wenn Ihnen daran etwas seltsam vorkommt, fragen Sie den Empfänger vorher auf anderem Weg.
    .step-2 = Senden Sie Ihre Nachricht noch einmal an die neue Adresse.
    .step-2-new = Ändern Sie die Adresse auch in Ihrem Adressbuch.
    .step-3 = Ändern Sie die Adresse auch in Ihrem Adressbuch.
    .step-3-new = { "" }

domain-unknown =
    .headline = Die Domain { $domain } wurde nicht gefunden
    .headline-many = { $count ->
        [1] Die Domain des Empfängers wurde nicht gefunden
       *[other] Die Domains dieser Adressen wurden nicht gefunden
    }
    .what = Der Teil der Adresse nach dem @-Zeichen, { $domain }, war im Internet nicht zu finden. Meist ist er falsch geschrieben, oder die Domain ist abgelaufen.
    .what-many = Der Teil der Adresse nach dem @-Zeichen war im Internet nicht zu finden. Meist ist er falsch geschrieben, oder die Domain ist abgelaufen.
    .reason = Der Teil der Adresse nach dem @-Zeichen war im Internet nicht zu finden.
    .step-1 = Prüfen Sie den Teil nach dem @-Zeichen auf Tippfehler (zum Beispiel gmial.com statt gmail.com).
    .step-2 = Vergleichen Sie die Adresse mit der Website, der Visitenkarte oder früheren Nachrichten des Empfängers.
    .step-3 = Wenn die Adresse stimmt, wenden Sie sich auf anderem Weg an den Empfänger – vielleicht ist seine Domain unbemerkt abgelaufen.
    .delayed-step = Prüfen Sie den Teil der Adresse nach dem @-Zeichen. Falls er einen Tippfehler enthält, senden Sie Ihre Nachricht jetzt an die richtige Adresse.

domain-no-mail =
    .headline = Die Domain { $domain } nimmt keine E-Mails an
    .headline-many = { $count ->
        [1] Die Domain des Empfängers nimmt keine E-Mails an
       *[other] Diese Domains nehmen keine E-Mails an
    }
    .what = Der Inhaber von { $domain } hat festgelegt, dass diese Domain überhaupt keine E-Mails empfängt. Keine Adresse, die auf @{ $domain } endet, funktioniert.
    .what-many = Der Inhaber der Domain hat festgelegt, dass sie überhaupt keine E-Mails empfängt. Keine Adresse dort funktioniert.
    .step-1 = Prüfen Sie den Teil nach dem @-Zeichen – vielleicht benutzt der Empfänger eine etwas andere Domain.
    .step-2 = Suchen Sie auf der Website des Empfängers nach einer Kontaktadresse.
    .step-3 = Wenden Sie sich auf anderem Weg an den Empfänger und fragen Sie nach einer Adresse, die funktioniert.

mailbox-full =
    .headline = Das Postfach des Empfängers ist voll
    .headline-many = { $count ->
        [1] Das Postfach des Empfängers ist voll
       *[other] Diese Postfächer sind voll
    }
    .what = Im Postfach { $recipient } ist kein Platz mehr, deshalb kann es im Moment keine neuen Nachrichten aufnehmen. Mit Ihrer Adresse und Ihrer Nachricht ist alles in Ordnung.
    .what-many = { $count ->
        [1] Im Postfach des Empfängers ist kein Platz mehr, deshalb kann es im Moment keine neuen Nachrichten aufnehmen. Mit Ihrer Adresse und Ihrer Nachricht ist alles in Ordnung.
       *[other] In diesen Postfächern ist kein Platz mehr, deshalb können sie im Moment keine neuen Nachrichten aufnehmen. Mit Ihrer Adresse und Ihrer Nachricht ist alles in Ordnung.
    }
    .reason = Im Postfach des Empfängers ist kein Platz mehr.
    .step-1 = Wenden Sie sich auf anderem Weg an den Empfänger – zum Beispiel per Telefon oder SMS – und sagen Sie ihm, dass sein Postfach voll ist.
    .step-2 = Senden Sie Ihre Nachricht noch einmal, sobald der Empfänger Platz geschaffen hat.
    .delayed-step = Wenden Sie sich auf anderem Weg an den Empfänger und sagen Sie ihm, dass sein Postfach voll ist. Sobald er Platz geschaffen hat, kann Ihre Nachricht ankommen.

mailbox-disabled =
    .headline = Das Postfach des Empfängers ist abgeschaltet
    .headline-many = { $count ->
        [1] Das Postfach des Empfängers ist abgeschaltet
       *[other] Diese Postfächer sind abgeschaltet
    }
    .what = Das Postfach { $recipient } gibt es, aber es nimmt im Moment keine E-Mails an. Vielleicht hat der Inhaber oder sein Anbieter es gesperrt oder geschlossen.
    .what-many = { $count ->
        [1] Das Postfach gibt es, aber es nimmt im Moment keine E-Mails an. Vielleicht hat der Inhaber oder sein Anbieter es gesperrt oder geschlossen.
       *[other] Die Postfächer gibt es, aber sie nehmen im Moment keine E-Mails an. Vielleicht haben die Inhaber oder ihr Anbieter sie gesperrt oder geschlossen.
    }
    .reason = Das Postfach des Empfängers nimmt im Moment keine E-Mails an.
    .step-1 = Wenden Sie sich auf anderem Weg an den Empfänger und fragen Sie, ob er eine andere Adresse hat.
    .step-2 = Wenn Sie erwarten, dass das Postfach bald wieder funktioniert, senden Sie Ihre Nachricht in ein paar Tagen noch einmal.
    .delayed-step = Wenden Sie sich auf anderem Weg an den Empfänger – vielleicht weiß er nicht, dass sein Postfach nicht funktioniert.

message-too-large =
    .headline = Ihre Nachricht ist zu groß
    .what = Ihre Nachricht ist mit ihren Anhängen größer, als der Mailserver für { $domain } erlaubt.
    .what-many = Ihre Nachricht ist mit ihren Anhängen größer, als der Mailserver des Empfängers erlaubt.
    .what-sized = Ihre Nachricht ist mit Anhängen { $size } groß, der Mailserver für { $domain } nimmt aber nur Nachrichten bis { $limit } an. Anhänge werden beim Versand per E-Mail etwa um ein Drittel größer, deshalb ist die Nachricht größer als die Dateien selbst.
    .what-sized-many = Ihre Nachricht ist mit Anhängen { $size } groß, der Mailserver des Empfängers nimmt aber nur Nachrichten bis { $limit } an. Anhänge werden beim Versand per E-Mail etwa um ein Drittel größer, deshalb ist die Nachricht größer als die Dateien selbst.
    .what-limit = Der Mailserver für { $domain } nimmt nur Nachrichten bis { $limit } an, und Ihre Nachricht ist mit ihren Anhängen größer. Anhänge werden beim Versand per E-Mail etwa um ein Drittel größer, deshalb ist die Nachricht größer als die Dateien selbst.
    .what-limit-many = Der Mailserver des Empfängers nimmt nur Nachrichten bis { $limit } an, und Ihre Nachricht ist mit ihren Anhängen größer. Anhänge werden beim Versand per E-Mail etwa um ein Drittel größer, deshalb ist die Nachricht größer als die Dateien selbst.
    .step-1 = Teilen Sie Ihre Nachricht auf: Senden Sie die Anhänge in mehreren kleineren Nachrichten.
    .step-1-sized = Teilen Sie Ihre Nachricht auf: Senden Sie die Anhänge in mehreren Nachrichten mit Dateien von jeweils zusammen höchstens { $safe }.
    .step-1-limit = Teilen Sie Ihre Nachricht auf: Senden Sie die Anhänge in mehreren Nachrichten mit Dateien von jeweils zusammen höchstens { $safe }.
    .step-1-parts = { $parts ->
        [one] Teilen Sie Ihre Nachricht auf: Senden Sie die Anhänge in mehreren Nachrichten mit Dateien von jeweils zusammen höchstens { $safe }.
       *[other] Teilen Sie Ihre Nachricht auf: Senden Sie die Anhänge in mindestens { $parts } Nachrichten mit Dateien von jeweils zusammen höchstens { $safe }.
    }
    .step-1-alone = Schon der Anhang „{ $attachment }“ allein ist zu groß. Legen Sie ihn in einem Dienst zum Teilen von Dateien ab und senden Sie nur den Link.
    .step-2 = Oder legen Sie die Anhänge in einem Dienst zum Teilen von Dateien ab und senden Sie nur den Link.
    .step-2-alone = { "" }
    .step-3 = Wenn der Empfänger einen eigenen Mailserver betreibt, schlagen Sie ihm vor, die Größengrenze für Nachrichten zu erhöhen.

spam-content =
    .headline = Ihre Nachricht wurde für Spam gehalten
    .what = Der Mailserver des Empfängers fand, dass Ihre Nachricht wie Spam aussieht, und hat sie nicht angenommen. Das passiert manchmal auch ganz gewöhnlichen Nachrichten.
    .reason = Der Mailserver des Empfängers findet, dass Ihre Nachricht wie Spam aussieht.
    .step-1 = Sehen Sie sich Ihre Nachricht noch einmal an: Ein klarer Betreff, weniger Links und keine ungewöhnlichen Anhänge helfen oft. Senden Sie sie dann noch einmal.
    .step-2 = Wenden Sie sich auf anderem Weg an den Empfänger und bitten Sie ihn, Sie in seine Liste vertrauenswürdiger Absender (Whitelist) aufzunehmen.
    .step-3 = Wenn es immer wieder passiert, leiten Sie diese Mitteilung an Ihren E-Mail- oder Hosting-Anbieter weiter.

reputation-blocklist =
    .headline = Ihre Nachricht wurde wegen des schlechten Rufs des Servers blockiert
    .what = Der Server des Empfängers nimmt keine E-Mails von dem Server an, der Ihre Nachricht gesendet hat, denn dieser steht auf einer Liste von Spam-Absendern oder hat einen schlechten Ruf. Das hat meist nichts mit Ihnen zu tun: Ein einziges gekapertes Postfach oder eine gekaperte Website genügt, und alle auf demselben Server sind betroffen.
    .what-listed = Der Server des Empfängers nimmt keine E-Mails von dem Server an, der Ihre Nachricht gesendet hat, denn dessen Adresse ({ $ip }) steht auf dieser Liste von Spam-Absendern: { $lists }. Das hat meist nichts mit Ihnen zu tun: Ein einziges gekapertes Postfach oder eine gekaperte Website genügt, und alle auf demselben Server sind betroffen.
    .what-list = Der Server des Empfängers nimmt keine E-Mails von dem Server an, der Ihre Nachricht gesendet hat, denn dieser steht auf dieser Liste von Spam-Absendern: { $lists }. Das hat meist nichts mit Ihnen zu tun: Ein einziges gekapertes Postfach oder eine gekaperte Website genügt, und alle auf demselben Server sind betroffen.
    .what-ip = Der Server des Empfängers nimmt keine E-Mails von dem Server an, der Ihre Nachricht gesendet hat, denn dessen Adresse ({ $ip }) steht auf einer Liste von Spam-Absendern oder hat einen schlechten Ruf. Das hat meist nichts mit Ihnen zu tun: Ein einziges gekapertes Postfach oder eine gekaperte Website genügt, und alle auf demselben Server sind betroffen.
    .reason = Der Server, der Ihre Nachricht gesendet hat, steht auf einer Liste von Spam-Absendern oder hat einen schlechten Ruf.
    .step-1 = Leiten Sie diese Mitteilung an Ihren E-Mail- oder Hosting-Anbieter weiter. Er kann die Ursache finden und den Server von der Liste nehmen lassen.
    .step-2 = Wenn Sie einen eigenen VPS oder dedizierten Server betreiben: Finden Sie zuerst die Quelle des Spams, beseitigen Sie dann die Ursache und beantragen Sie erst danach, dass Ihre IP-Adresse von der Liste genommen wird (Delisting).
    .step-3 = Wenden Sie sich auf anderem Weg an den Empfänger und bitten Sie ihn, Sie in seine Liste vertrauenswürdiger Absender (Whitelist) aufzunehmen.
    .delayed-step = Leiten Sie diese Mitteilung an Ihren E-Mail- oder Hosting-Anbieter weiter – er kann die Ursache finden und den Server von der Liste nehmen lassen.

greylisted =
    .headline = Der Server des Empfängers hat uns gebeten, es später noch einmal zu versuchen
    .what = Der Server des Empfängers kennt unseren Server noch nicht gut und hat um einen weiteren Versuch nach einer Weile gebeten. Das ist ein üblicher Schutz vor Spam, aber diesmal hatte keiner der Versuche Erfolg.
    .reason = Der Server des Empfängers kennt unseren Server noch nicht gut und hat um einen weiteren Versuch nach einer Weile gebeten. Das ist ein üblicher Schutz vor Spam und erledigt sich meist von selbst.
    .step-1 = Senden Sie Ihre Nachricht in etwa einer Stunde noch einmal. Bis dahin kennt uns der Server des Empfängers meist.
    .step-2 = Wenn es eilt, wenden Sie sich auf anderem Weg an den Empfänger.
    .step-3 = Wenn es immer wieder passiert, bitten Sie den Empfänger, Sie in seine Liste vertrauenswürdiger Absender (Whitelist) aufzunehmen.

challenge-code =
    .headline = Der Empfänger bittet Sie, Ihre Nachricht zu bestätigen
    .what = Zum Schutz vor Spam bittet das E-Mail-System des Empfängers neue Absender, die Nachricht noch einmal mit einem besonderen Code im Betreff zu senden. Den Code finden Sie unten in der Antwort des Servers.
    .what-code = Zum Schutz vor Spam bittet das E-Mail-System des Empfängers neue Absender, die Nachricht noch einmal mit einem besonderen Code im Betreff zu senden.
    .step-1 = Kopieren Sie den Code aus der Antwort des Servers – ganz genau, mit allen Klammern und Großbuchstaben.
    .step-1-code = Kopieren Sie den Code oben genau so, wie er dasteht, mit allen Klammern und Großbuchstaben.
    .step-2 = Senden Sie dieselbe Nachricht noch heute noch einmal, mit dem Code am Ende der Betreffzeile. Solche Codes verfallen oft nach einem Tag.
    .step-3 = Bitten Sie den Empfänger, Sie in seine Liste vertrauenswürdiger Absender (Whitelist) aufzunehmen. Dann brauchen Sie beim nächsten Mal keinen Code.
    .step-4 = Wenn die Nachricht nicht von Ihnen stammt, ignorieren Sie den Code und informieren Sie Ihren Anbieter – vielleicht benutzt jemand anderes Ihre Adresse.

auth-failed =
    .headline = Der Server des Empfängers konnte nicht bestätigen, dass die Nachricht von Ihnen stammt
    .what = Domains sind geschützt, damit Fremde nicht in ihrem Namen E-Mails senden können. Bei { $sender_domain } ist diese Prüfung fehlgeschlagen, deshalb wurde die Nachricht abgelehnt.
    .what-many = Domains sind geschützt, damit Fremde nicht in ihrem Namen E-Mails senden können. Bei Ihrer Adresse ist diese Prüfung fehlgeschlagen, deshalb wurde die Nachricht abgelehnt.
    .reason = Der Server des Empfängers konnte nicht bestätigen, dass die Nachricht wirklich von Ihnen stammt.
    .step-1 = Achten Sie darauf, dass Sie E-Mails über den Postausgangsserver Ihres eigenen E-Mail-Anbieters senden, nicht über einen fremden Server oder ein Formular auf einer Website.
    .step-2 = Leiten Sie diese Mitteilung an Ihren E-Mail- oder Hosting-Anbieter weiter oder an die Person, die { $sender_domain } betreut – die Einstellungen mit den Namen SPF, DKIM und DMARC müssen geprüft werden.
    .step-2-many = Leiten Sie diese Mitteilung an Ihren E-Mail- oder Hosting-Anbieter weiter – er muss die Einstellungen Ihrer Domain mit den Namen SPF, DKIM und DMARC prüfen.
    .step-3 = Wenn der Empfänger seine E-Mails von einer Adresse an eine andere weiterleitet, schreiben Sie direkt an die endgültige Adresse.

sender-dns =
    .headline = Der Server des Empfängers erkennt den Server nicht, der Ihre Nachricht gesendet hat
    .what = Der Name und die Internetadresse des Servers, der Ihre Nachricht gesendet hat, passen nicht zusammen, oder eines von beiden fehlt. Von solchen Servern nimmt der Server des Empfängers keine E-Mails an. Mit Ihrer Nachricht ist alles in Ordnung.
    .what-ip = Der Name des Servers, der Ihre Nachricht gesendet hat, passt nicht zu seiner Internetadresse ({ $ip }) oder fehlt. Von solchen Servern nimmt der Server des Empfängers keine E-Mails an. Mit Ihrer Nachricht ist alles in Ordnung.
    .reason = Der Name und die Internetadresse des Servers, der Ihre Nachricht gesendet hat, passen nicht zusammen.
    .step-1 = Leiten Sie diese Mitteilung an Ihren E-Mail- oder Hosting-Anbieter weiter. Er muss den Namen des Servers im DNS berichtigen.
    .step-2 = Wenn Sie einen eigenen Server betreiben: Setzen Sie seinen Reverse-DNS-Eintrag (PTR) auf seinen Hostnamen, lassen Sie diesen Namen wieder auf dieselbe Adresse zeigen und den Server sich damit bei anderen melden (HELO).
    .step-3 = Wenn es eilt, wenden Sie sich auf anderem Weg an den Empfänger.

policy-rejected =
    .headline = Die Regeln des Empfängers haben diese Nachricht nicht zugelassen
    .what = Das E-Mail-System des Empfängers hat eigene Regeln dafür, wer schreiben und was gesendet werden darf. Ihre Nachricht hat eine davon nicht erfüllt.
    .reason = Eine Regel im E-Mail-System des Empfängers steht im Weg.
    .step-1 = Lesen Sie unten die Antwort des Servers – oft steht dort, um welche Regel es ging.
    .step-1-silent = { "" }
    .step-2 = Wenn Sie an eine Gruppe oder eine Mailingliste geschrieben haben, prüfen Sie, ob Sie dort schreiben dürfen.
    .step-3 = Wenden Sie sich auf anderem Weg an den Empfänger und bitten Sie ihn oder seinen Administrator, Nachrichten von Ihnen zuzulassen (Whitelist).

recipient-restricted =
    .headline = Der Empfänger nimmt E-Mails nur von bestimmten Absendern an
    .headline-many = { $count ->
        [1] Der Empfänger nimmt E-Mails nur von bestimmten Absendern an
       *[other] Diese Empfänger nehmen E-Mails nur von bestimmten Absendern an
    }
    .what = An die Adresse { $recipient } dürfen nur ausgewählte Absender schreiben – zum Beispiel Mitglieder einer Gruppe oder Personen derselben Firma – und Ihre Adresse gehört nicht dazu.
    .what-many = { $count ->
        [1] An die Adresse des Empfängers dürfen nur ausgewählte Absender schreiben – zum Beispiel Mitglieder einer Gruppe oder Personen derselben Firma – und Ihre Adresse gehört nicht dazu.
       *[other] An diese Adressen dürfen nur ausgewählte Absender schreiben – zum Beispiel Mitglieder einer Gruppe oder Personen derselben Firma – und Ihre Adresse gehört nicht dazu.
    }
    .step-1 = Wenn Sie mehrere Adressen haben, prüfen Sie, ob Sie von der geschrieben haben, die der Empfänger kennt.
    .step-2 = Wenn es eine Gruppe oder eine Mailingliste ist, treten Sie ihr bei oder bitten Sie den Inhaber, Ihre Nachrichten zuzulassen.
    .step-3 = Wenden Sie sich auf anderem Weg an den Empfänger und bitten Sie ihn, Ihre Adresse zuzulassen (Whitelist).

relay-denied =
    .headline = Der Server hat es abgelehnt, Ihre Nachricht weiterzuleiten
    .what = Der Mailserver, den wir erreicht haben, ist nicht für { $domain } zuständig und hat es deshalb abgelehnt, Ihre Nachricht weiterzuleiten. Entweder ist Ihr E-Mail-Programm nicht richtig angemeldet, oder die Domain des Empfängers verweist auf den falschen Server.
    .what-many = Der Mailserver, den wir erreicht haben, ist nicht für diese Domain zuständig und hat es deshalb abgelehnt, Ihre Nachricht weiterzuleiten. Entweder ist Ihr E-Mail-Programm nicht richtig angemeldet, oder die Domain des Empfängers verweist auf den falschen Server.
    .step-1 = Prüfen Sie den Teil der Adresse nach dem @-Zeichen auf Tippfehler.
    .step-2 = Prüfen Sie in Ihrem E-Mail-Programm, ob für den Postausgangsserver die Anmeldung eingeschaltet ist und ob Benutzername und Passwort stimmen.
    .step-3 = Wenn Ihre anderen Nachrichten zugestellt werden, wenden Sie sich auf anderem Weg an den Empfänger – sein Administrator muss die E-Mail-Einstellungen von { $domain } prüfen.
    .step-3-many = Wenn Ihre anderen Nachrichten zugestellt werden, wenden Sie sich auf anderem Weg an den Empfänger – sein Administrator muss die E-Mail-Einstellungen der Domain prüfen.

login-required =
    .headline = Ihr E-Mail-Programm hat sich nicht angemeldet
    .what = Der Mailserver nimmt Nachrichten nur von denen an, die sich mit Benutzername und Passwort anmelden. Ihr E-Mail-Programm – oder das Gerät oder die Website, von der die Nachricht kam – hat das nicht getan.
    .step-1 = Suchen Sie in den Einstellungen Ihres E-Mail-Programms den Postausgangsserver (SMTP) und schalten Sie die Anmeldung (Authentifizierung) ein. Benutzername und Passwort sind meist dieselben wie für den Empfang.
    .step-2 = Wenn die Nachricht von einem Scanner, einer Website oder einem anderen Programm kam, ändern Sie dort dieselbe Einstellung.
    .step-3 = Wenn Ihre anderen Nachrichten zugestellt werden, liegt der Fehler beim Empfänger: Wenden Sie sich auf anderem Weg an ihn und sagen Sie ihm Bescheid.

sender-refused =
    .headline = Ihre Adresse wurde nicht akzeptiert
    .what = Der Server des Empfängers nimmt keine E-Mails von { $sender } an. Vielleicht hat der Empfänger diese Adresse blockiert, oder sie sieht für seinen Server fehlerhaft aus.
    .what-many = Der Server des Empfängers nimmt keine E-Mails von Ihrer Adresse an. Vielleicht hat der Empfänger sie blockiert, oder sie sieht für seinen Server fehlerhaft aus.
    .step-1 = Prüfen Sie, ob Ihre eigene Adresse in den Einstellungen Ihres E-Mail-Programms richtig geschrieben ist.
    .step-2 = Wenden Sie sich auf anderem Weg an den Empfänger und bitten Sie ihn, die Sperre aufzuheben oder Sie in seine Liste vertrauenswürdiger Absender (Whitelist) aufzunehmen.
    .step-3 = Wenn Sie meinen, dass es ein Irrtum ist, leiten Sie diese Mitteilung an Ihren E-Mail- oder Hosting-Anbieter weiter.

rate-limited =
    .headline = Zu viele Nachrichten in kurzer Zeit
    .what = In kurzer Zeit wurden zu viele Nachrichten gesendet, deshalb hat der Server keine weiteren angenommen.
    .reason = In kurzer Zeit wurden zu viele Nachrichten gesendet, deshalb lässt der Server weitere vorerst warten.
    .step-1 = Warten Sie etwa eine Stunde und senden Sie Ihre Nachricht dann noch einmal.
    .step-2 = Wenn Sie an viele Personen schreiben, senden Sie an kleinere Gruppen oder nutzen Sie einen Newsletter-Dienst.
    .step-3 = Wenn nicht Sie selbst so viele E-Mails senden, ändern Sie das Passwort Ihres Postfachs und wenden Sie sich an Ihren Anbieter – vielleicht hat sich jemand Zugang zu Ihrem Konto verschafft.
    .delayed-step = Wenn nicht Sie selbst so viele E-Mails senden, ändern Sie das Passwort Ihres Postfachs und wenden Sie sich an Ihren Anbieter – vielleicht hat sich jemand Zugang zu Ihrem Konto verschafft.

attachment-blocked =
    .headline = Ein Anhang wurde blockiert
    .what = Der Server des Empfängers hat einen Anhang blockiert: Entweder sah er wie ein Virus aus, oder Dateien dieser Art werden nicht angenommen.
    .what-named = Der Server des Empfängers hat den Anhang „{ $attachment }“ blockiert: Entweder sah er wie ein Virus aus, oder Dateien dieser Art werden nicht angenommen.
    .step-1 = Wenn Sie den Anhang nicht kennen, öffnen Sie ihn nicht. Prüfen Sie Ihren Computer mit einem Virenschutzprogramm und ändern Sie das Passwort Ihres Postfachs.
    .step-2 = Wenn die Datei sicher ist, legen Sie sie in einem Dienst zum Teilen von Dateien ab und senden Sie nur den Link.
    .step-3 = Sie können den Empfänger auch fragen, welche Dateitypen er annimmt – PDF macht meist keine Schwierigkeiten.

malformed-message =
    .headline = Der Server des Empfängers konnte Ihre Nachricht nicht lesen
    .what = Ein Teil Ihrer Nachricht ist nicht so aufgebaut, wie Mailserver es erwarten, deshalb hat der Server des Empfängers sie nicht angenommen. Meist liegt das am Programm, das die Nachricht erstellt hat, nicht an Ihnen.
    .step-1 = Schreiben Sie die Nachricht neu und senden Sie sie aus einem anderen Programm oder aus Ihrem Postfach im Browser (Webmail).
    .step-2 = Wenn Sie Text von anderswo eingefügt haben, fügen Sie ihn ohne Formatierung ein und hängen Sie die Dateien neu an.
    .step-3 = Wenn die Nachricht von einer Website oder einem anderen Programm kam, leiten Sie diese Mitteilung an die Personen weiter, die sich darum kümmern.

host-unreachable =
    .headline = Der Server des Empfängers antwortet nicht
    .what = Wir konnten den Mailserver für { $domain } nicht erreichen, oder die Verbindung brach ab. Meist ist das eine vorübergehende Störung auf der anderen Seite.
    .what-many = Wir konnten den Mailserver des Empfängers nicht erreichen, oder die Verbindung brach ab. Meist ist das eine vorübergehende Störung auf der anderen Seite.
    .reason = Der Mailserver des Empfängers antwortet nicht, oder die Verbindung zu ihm bricht ab. Meist ist das eine vorübergehende Störung auf der anderen Seite.
    .step-1 = Prüfen Sie den Teil der Adresse nach dem @-Zeichen auf Tippfehler.
    .step-2 = Senden Sie Ihre Nachricht in ein paar Stunden noch einmal.
    .step-3 = Wenn es eilt, wenden Sie sich auf anderem Weg an den Empfänger und sagen Sie ihm, dass sein Mailserver nicht erreichbar ist.
    .delayed-step = Prüfen Sie den Teil der Adresse nach dem @-Zeichen. Falls er einen Tippfehler enthält, senden Sie Ihre Nachricht jetzt an die richtige Adresse.

expired =
    .headline = Die Zeit für die Zustellung Ihrer Nachricht ist abgelaufen
    .what = Wir haben mehrmals versucht, Ihre Nachricht zuzustellen, aber es ist nicht rechtzeitig gelungen. Die Nachricht wartet nicht mehr auf den Versand.
    .step-1 = Wenn die Sache eilt, wenden Sie sich auf anderem Weg an den Empfänger.
    .step-2 = Senden Sie Ihre Nachricht später noch einmal – vielleicht ist die Störung dann schon behoben.
    .step-3 = Wenn es wieder passiert, leiten Sie diese Mitteilung an Ihren E-Mail- oder Hosting-Anbieter weiter.

routing-loop =
    .headline = Ihre Nachricht ist im Kreis gelaufen
    .what = Mailserver haben Ihre Nachricht immer wieder untereinander weitergereicht, ohne sie zuzustellen. Deshalb wurde sie angehalten. Der übliche Grund ist ein Fehler in einer Weiterleitung.
    .step-1 = Wenden Sie sich auf anderem Weg an den Empfänger und sagen Sie ihm, dass E-Mails an { $recipient } im Kreis laufen.
    .step-1-many = Wenden Sie sich auf anderem Weg an den Empfänger und sagen Sie ihm, dass E-Mails an ihn im Kreis laufen.
    .step-2 = Bitten Sie ihn, seine Weiterleitung prüfen zu lassen, und zwar von der Person, die sein Postfach betreut.
    .step-3 = Wenn Sie in Ihrem eigenen Postfach eine Weiterleitung eingerichtet haben, prüfen Sie, ob sie nicht an dieselbe Stelle zurückführt.

tls-required =
    .headline = Eine sichere Verbindung war nicht möglich
    .what = Ihre Nachricht darf nur über eine verschlüsselte Verbindung übertragen werden, und die beiden Mailserver konnten sich auf keine einigen. Zum Schutz ihres Inhalts wurde die Nachricht nicht gesendet.
    .reason = Ihre Nachricht darf nur über eine verschlüsselte Verbindung übertragen werden, und die beiden Mailserver können sich auf keine einigen.
    .step-1 = Leiten Sie diese Mitteilung an Ihren E-Mail- oder Hosting-Anbieter weiter – die Administratoren der Server müssen das lösen.
    .step-2 = Wenden Sie sich auf anderem Weg an den Empfänger und bitten Sie ihn, auch seinen Administrator zu informieren.
    .step-3 = Wenn der Inhalt vertraulich ist, wählen Sie einen anderen sicheren Weg, ihn zu übermitteln.

smtputf8-unsupported =
    .headline = Der Server des Empfängers unterstützt keine besonderen Buchstaben in Adressen
    .what = Eine der Adressen – Ihre oder die des Empfängers – enthält Buchstaben wie ł, ü oder я. Mit solchen Adressen kann der Server des Empfängers noch nicht umgehen.
    .step-1 = Prüfen Sie die Adresse auf Tippfehler – vielleicht ist versehentlich ein Buchstabe wie ü hineingeraten.
    .step-2 = Fragen Sie den Empfänger nach einer Adresse, die nur aus den einfachen Buchstaben a bis z besteht.
    .step-3 = Wenn der besondere Buchstabe in Ihrer eigenen Adresse steht, senden Sie die Nachricht von einer anderen Adresse.

system-problem =
    .headline = Der Mailserver des Empfängers hat ein technisches Problem
    .headline-local = Unser Mailserver hatte ein technisches Problem
    .headline-somewhere = Ein Mailserver hatte ein technisches Problem
    .what = Im E-Mail-System des Empfängers ist etwas schiefgegangen. Mit Ihrer Nachricht ist alles in Ordnung.
    .what-local = In unserem eigenen E-Mail-System ist etwas schiefgegangen, und das tut uns leid. Mit Ihrer Nachricht ist alles in Ordnung.
    .what-somewhere = In einem der E-Mail-Systeme, die Ihre Nachricht bearbeitet haben, ist etwas schiefgegangen. Mit Ihrer Nachricht ist alles in Ordnung.
    .reason = Der Mailserver des Empfängers hat ein technisches Problem.
    .reason-somewhere = Einer der Mailserver auf dem Weg hat ein technisches Problem.
    .reason-local = Unser eigener Mailserver hat ein technisches Problem, und das tut uns leid.
    .step-1 = Senden Sie Ihre Nachricht in ein paar Stunden noch einmal.
    .step-2 = Wenn es eilt, wenden Sie sich auf anderem Weg an den Empfänger.
    .step-3 = Wenn es immer wieder passiert, leiten Sie diese Mitteilung an Ihren E-Mail- oder Hosting-Anbieter weiter.

protocol-error =
    .headline = Die Mailserver haben sich nicht verstanden
    .what = Zwischen den beiden Mailservern gab es bei der Übergabe Ihrer Nachricht ein technisches Missverständnis. An Ihnen liegt das meist nicht.
    .reason = Zwischen den beiden Mailservern gab es ein technisches Missverständnis.
    .step-1 = Senden Sie Ihre Nachricht noch einmal – am besten aus einem anderen Programm oder aus Ihrem Postfach im Browser (Webmail).
    .step-2 = Wenn es wieder passiert, leiten Sie diese Mitteilung an Ihren E-Mail- oder Hosting-Anbieter weiter.

delayed =
    .headline = Ihre Nachricht ist noch unterwegs
    .what = Ihre Nachricht an { $recipient } wurde noch nicht zugestellt, aber wir versuchen es weiter.
    .what-many = Ihre Nachricht wurde noch nicht zugestellt, aber wir versuchen es weiter.
    .what-until = Ihre Nachricht an { $recipient } wurde noch nicht zugestellt, aber wir versuchen es weiter, und zwar bis zum { $until }.
    .what-until-many = Ihre Nachricht wurde noch nicht zugestellt, aber wir versuchen es weiter, und zwar bis zum { $until }.
    .step-1 = Sie brauchen nichts zu tun. Bitte senden Sie die Nachricht nicht noch einmal.
    .step-1-help = Bitte senden Sie die Nachricht nicht noch einmal – wir versuchen weiterhin, sie zuzustellen.
    .step-2 = Wir schreiben Ihnen, falls wir sie nicht zustellen können.
    .step-3 = Wenn es eilt, wenden Sie sich auf anderem Weg an den Empfänger.

delivered =
    .subject = Bestätigung: { $subject }
    .headline = Ihre Nachricht wurde zugestellt
    .headline-relayed = Ihre Nachricht wurde weitergegeben
    .headline-expanded = Ihre Nachricht wurde an eine Gruppe weitergegeben
    .what = Ihre Nachricht an { $recipient } wurde zugestellt. Das heißt noch nicht, dass sie jemand gelesen hat.
    .what-many = Ihre Nachricht wurde diesen Empfängern zugestellt. Das heißt noch nicht, dass sie jemand gelesen hat.
    .what-relayed = Ihre Nachricht an { $recipient } wurde dem Mailserver des Empfängers übergeben, der keine Bestätigungen sendet. Deshalb wissen wir nicht, ob sie im Postfach angekommen ist.
    .what-relayed-many = Ihre Nachricht wurde den Mailservern dieser Empfänger übergeben, die keine Bestätigungen senden. Deshalb wissen wir nicht, ob sie in den Postfächern angekommen ist.
    .what-expanded = Die Adresse { $recipient } steht für mehrere Empfänger. Ihre Nachricht wurde an sie weitergegeben; weitere Bestätigungen gibt es nicht.
    .what-expanded-many = Jede dieser Adressen steht für mehrere Empfänger. Ihre Nachricht wurde an sie weitergegeben; weitere Bestätigungen gibt es nicht.
    .why = Diese Bestätigung wurde beim Senden der Nachricht angefordert. Sie brauchen nichts zu tun.

digest =
    .subject = Weitere Nachrichten mit Zustellproblemen
    .headline = Weitere Nachrichten mit Zustellproblemen: { $count }
    .what = Innerhalb einer Stunde sind viele Nachrichten an Sie zurückgekommen. Deshalb erhalten Sie statt einer langen Mitteilung zu jeder eine kurze Liste. Der Bericht zur letzten ist angehängt.
    .rest = Frühere, die hier nicht aufgeführt sind: { $count }

unknown =
    .headline = Ihre Nachricht wurde nicht zugestellt
    .what = Die Nachricht konnte nicht zugestellt werden, und wir konnten den Grund nicht automatisch erkennen. Die genaue Antwort des Servers steht unten.
    .what-silent = Die Nachricht konnte nicht zugestellt werden, und der Grund wurde uns nicht mitgeteilt.
    .step-1 = Prüfen Sie die Adresse auf Tippfehler.
    .step-2 = Wenn die Adresse stimmt, wenden Sie sich auf anderem Weg an den Empfänger.
    .step-3 = Leiten Sie diese Mitteilung an Ihren E-Mail- oder Hosting-Anbieter weiter – dort hilft man Ihnen, sie zu verstehen.
