# Raporty dla administratorów. Te same komunikaty co w en.ftl.

### incident

incident-unknown-state = Stan: nieznany
incident-nothing-found = Stan: niczego nie znaleziono
incident-active = Stan: trwa
incident-waits = Stan: spokój, ale w kolejce coś czeka
incident-over-since = Stan: zakończony o { $since }
incident-over = Stan: zakończony
incident-listed-heading = Czy jesteśmy na liście?
incident-unknown = nie wiadomo: { $why }
incident-on-lists = tak: { $lists }
incident-on-no-list = nie
incident-lists-silent = nie wiadomo: żadna lista nie dała wiarygodnej odpowiedzi; więcej pokaże zwrotka blocklist
incident-unseen = Nie sprawdzono, więc nic o tym nie wiadomo: { $parts }
incident-part-blocklists = listy blokujące
incident-part-queue = kolejka
incident-part-senders = kto wysłał to, co jest w kolejce
incident-part-log = dziennik poczty
incident-part-events = zdarzenia zwrotki
incident-lists-partly-silent = na tych, które odpowiedziały, nie; nie wiadomo: { $lists }
incident-refused-heading = Kto odrzuca naszą pocztę?
incident-no-log = bez dziennika nie wiadomo
incident-nobody-refuses = nikt w dzienniku nie wymienia naszego adresu ani listy
incident-refusal-over = zakończone o { $since }
incident-refusal-waits = czeka: odroczono { $count }
incident-refusal-active = trwa
incident-more = i jeszcze { $count }
incident-queue-heading = Co jest w kolejce?
incident-queue = wiadomości: { $messages }, { $size }, zwrotek: { $bounces }, zamrożonych: { $frozen }
incident-queue-of = z nich { $messages } to: { $title }
incident-senders-heading = Kto to wysyła?
incident-no-suspects = w dzienniku nie ma podejrzanych
incident-state-active = stan: trwa
incident-waiting = { $count ->
    [one] stan: spokój, w kolejce czeka { $count } wiadomość
    [few] stan: spokój, w kolejce czekają { $count } wiadomości
   *[other] stan: spokój, w kolejce czeka { $count } wiadomości
  }
incident-state-over = stan: zakończony o { $since }
incident-nothing-to-do = Nie trzeba nic robić.
incident-not-all-seen = Niczego nie znaleziono, ale nie wszystko dało się sprawdzić.
incident-steps-heading = Co zrobić, w tej kolejności

refusal-line = { $list }{ $ip }: odmów: { $count }, pierwsza { $first }, ostatnia { $last }{ $state }
refusal-for = { " " }wobec { $ip }
refusal-reply = odpowiedź: { $reply }
refusal-page = usuwanie z listy: { $page }

suspect-messages = wiadomości: { $messages }, odbiorców: { $recipients }, od { $first } do { $last }
suspect-example = na przykład „{ $subject }”

## steps

step-find-source = znajdź źródło: dziennik nie wskazuje podejrzanego
step-look-back = sprawdź starsze wpisy i to, kto wysyła najwięcej
step-follow = prześledź jedną wiadomość z kolejki do jej źródła
step-quiet = odczekaj dziesięć minut i sprawdź, że nikt już nie wysyła
step-begin-again = jeśli ktoś nadal wysyła, zacznij od pierwszego kroku
step-stop = zatrzymaj: { $title }
step-stopped = upewnij się, że to źródło jest zatrzymane: { $title }; ostatnia wiadomość: { $last }
step-clean = usuń jego wiadomości z kolejki
step-clean-waiting = w kolejce wiadomości: { $messages }, w tym zwrotek: { $bounces }, zamrożonych: { $frozen }
step-clean-first = pierwsze polecenie pokazuje, co zostałoby usunięte; z --yes usuwa
step-clean-exim = ręcznie: exiqgrep -i -f ADRES | xargs -r exim -Mrm; zamrożone zwrotki: exiqgrep -z -i -f '^<>$' | xargs -r exim -Mrm
step-clean-postfix = ręcznie: postqueue -j | jq -r 'select(.sender=="ADRES").queue_id' | postsuper -d -
step-delist = teraz, i nie wcześniej, poproś o usunięcie z listy
step-delist-refused = { $list } odrzuca { $ip } od { $since }
step-delist-this-server = ten serwer
step-delist-postmaster = napisz do jego administratora (postmaster)
step-delist-listed = { $what } jest na liście { $list }
step-delist-ended = { $list } zakończyła działanie ({ $when }): nie można się z niej wypisać; poproś odbiorcę ({ $receiver }), żeby przestał o nią pytać
step-delist-warning = Znajdź źródło spamu i zatrzymaj je, zanim poprosisz o usunięcie z listy: dopóki spam wychodzi, serwer wraca na listę w ciągu godzin, a listy coraz wolniej go wypuszczają. Skąd się bierze, pokażą zwrotka queue i zwrotka trace --suspects.
step-prevent = zadbaj, żeby to się nie powtórzyło
step-prevent-limit = ogranicz, ile jedno konto może wysłać w ciągu godziny, żeby następna kradzież hasła niewiele dała
step-prevent-exim = Exim: w ACL dla RCPT: deny authenticated = * ratelimit = 200 / 1h / per_rcpt / strict / $authenticated_id
step-prevent-postfix = Postfix: usługa z limitami dla każdego sasl_username (check_policy_service) i authorized_submit_users dla użytkowników lokalnych

## sources

source-account = konto { $name }
source-script-in = skrypt w { $folder } (użytkownik { $name })
source-script = skrypt użytkownika { $name }
source-host-named = host { $name } ({ $host })
source-host = host { $name }
source-forward = adres z przekierowaniem { $name }

## what was seen of a source

seen-unknown-addresses = { $unknown } z { $all } adresów nie istnieje ({ $percent } %); domen: { $domains }
seen-refused-as-spam = serwery odrzuciły jako spam pocztę na { $spam } z { $all } adresów ({ $percent } %); domen: { $domains }
seen-forwards-spam = { $spam } z { $all } przekierowanych wiadomości odrzucono jako spam
seen-brings-spam = { $spam } z { $all } wiadomości, które przyniósł na adresy z przekierowaniem, odrzucono jako spam
seen-many-networks = używane z wielu miejsc; hostów: { $hosts }, sieci: { $networks }
seen-changing-networks = { $changes } z { $messages } wiadomości przyszło z innej sieci niż poprzednia
seen-new-hosts = większość z hostów, z których wcześniej nie było używane (nowych: { $new })
seen-many-countries = poczta z: { $countries }: { $names }
seen-only-new-countries = poczta z: { $countries }, same nowe od { $since }: { $names }
seen-new-country = poczta z: { $countries }, z nich nowy od { $since }: { $names }
seen-new-countries = poczta z: { $countries }, z nich nowe od { $since }: { $names }
seen-countries = { $count ->
    [one] 1 kraju
   *[other] { $count } krajów
  }
seen-more = i jeszcze { $count }
seen-many-senders = różnych adresów nadawcy: { $senders }, w domenach: { $domains }
seen-random-recipients = odbiorcy wyglądają na zmyślonych; domen: { $domains }
seen-spread = odbiorców: { $recipients }, w domenach: { $domains }
seen-burst = wiadomości w ciągu dziesięciu minut: { $messages }
seen-odd-folder = wysyła z katalogu, w którym leżą pliki, a nie programy

## what to do about a source

do-forward-end = zakończ przekierowanie albo odfiltruj spam przed przekazaniem: odbiorca liczy go na konto tego serwera
do-forward-fetch = niech właściciel pobiera pocztę stąd (IMAP albo pobieranie poczty u odbiorcy)
do-see-message = obejrzyj jedną z wiadomości: zwrotka trace { $id }
do-password = zmień hasło tego konta: kto przez nie wysyła, ten je zna
do-sessions-of = zakończ jego sesje; w Dovecocie: doveadm kick { $name }
do-sessions = zakończ jego sesje
do-ask-owner = zapytaj właściciela, które z tych hostów są jego: { $hosts }
do-look-script = obejrzyj skrypt, który podają wiadomości (mogą kłamać): { $script }
do-look-folder = obejrzyj ten katalog, od najnowszych plików: find { $folder } -type f -mtime -14 -exec ls -lt { "{" }{ "}" } +
do-look-unprintable = obejrzyj ten katalog; jego nazwa zawiera bajty niedrukowalne, więc wejdź do niego przez cd i tabulator
do-look-user = zobacz, co działa jako ten użytkownik: crontab -l -u { $user }; ps -u { $user } -f
do-log-folder = dziennik nie podaje katalogu: ustaw log_selector = +arguments +pid w konfiguracji Exima
do-log-script = dziennik nie podaje skryptu: ustaw mail.log i mail.add_x_header = On w php.ini
do-move-script = odłóż skrypt na bok (zachowaj kopię jako dowód), potem zaktualizuj serwis i sprawdź, czy nie ma innych
do-form = jeśli to formularz, niech pisze tylko do właściciela serwisu i wymaga potwierdzenia, że wypełnia go człowiek
do-user-passwords = zmień hasła tego użytkownika: panel, FTP, SSH, logowanie do samego serwisu
do-loopback = program na tej maszynie wysyła przez SMTP bez logowania; zobacz, kto się łączy: ss -tnp dport = :25
do-log-in = niech się loguje, żeby dziennik podawał jego nazwę
do-relay-exim = jeśli nie znasz tego hosta, nie może tędy wysyłać: usuń go z relay_from_hosts
do-relay-postfix = jeśli nie znasz tego hosta, nie może tędy wysyłać: usuń go z mynetworks (postconf mynetworks)
do-host-program = jeśli jest Twój, poszukaj na nim programu, który wysyła; jeśli jego poczta jest dla osób, które ją tutaj przekierowują, spam idzie dalej przez ich przekierowania

### alerts

alert-subject = [{ $host }] { $headline }
alert-subject-more = [{ $host }] { $headline } (i jeszcze { $count })
alert-this-server = ten serwer
alert-some-list = jednej z list
alert-listed = { $what } jest na liście { $list }
alert-listed-dns = { $what } jest na liście { $list }, jak mówi jej odpowiedź na zapytanie
alert-refuses = { $what }: poczta jest odrzucana ({ $list })
alert-listed-ended = ktoś odrzuca pocztę według listy { $list }, która zakończyła działanie ({ $when })
alert-refused-log = odmów w dzienniku poczty: { $count }, pierwsza { $first }, ostatnia { $last }
alert-refused-events = odbiorców w zwrotkach: { $count }, pierwszy { $first }, ostatni { $last }
alert-source = wygląda na to, że spam wysyła { $title }
alert-sent = wiadomości: { $messages }, odbiorców: { $recipients }, od { $first } do { $last }
alert-bounces = w ciągu godziny wróciło do { $account } wiadomości: { $count }
alert-bounces-known = dziennik poczty je zna: { $title }, wiadomości: { $messages }, odbiorców, do których nie dotarły: { $failed }
alert-not-suspect = według dziennika ta poczta nie wygląda na spam (rachunek pokaże trace --suspects --explain)
alert-store = magazyn zwrotki nie działa: zawiadomienia nie są ograniczane i mogą przyjść dwa razy
alert-key = klucze zwrotki nie działają: zwrotki z innych serwerów przechodzą bez wyjaśnienia
alert-log = zdarzeń zwrotki nie da się zapisać
alert-configuration = konfiguracja zwrotki nie działa: zwrotki przechodzą bez wyjaśnienia
alert-failed-events = mówią o tym zdarzenia: { $count }, pierwsze { $first }, ostatnie { $last }
alert-lost = zdarzeń czeka na zapis: { $count }, od { $since } ({ $path })
alert-reason = powód: { $why }
alert-since = od { $since }
alert-intro = Na serwerze { $host } stało się coś, o czym trzeba wiedzieć:
alert-first-step = Co zrobić najpierw
alert-run-check = uruchom zwrotka check: wskaże plik, wiersz i dozwolone wartości
alert-run-doctor = uruchom zwrotka doctor: sprawdzi katalogi, konta i serwer poczty
alert-disk = sprawdź, czy dysk nie jest pełny (df -h) i czy nie zmienił się właściciel lub tryb (ls -ld)
alert-trace = sprawdź, kto to wysyła: zwrotka trace --suspects --explain
alert-unseen = Czego nie dało się sprawdzić
alert-footer = O jednej sprawie przychodzi najwyżej jedna wiadomość na godzinę. Do kogo i o której przychodzi podsumowanie dnia, mówi [alerts] w { $path }.
alert-summary-subject = [{ $host }] podsumowanie dnia { $day }
alert-summary-intro = Ostatnie 24 godziny na serwerze { $host }:
alert-summary-calm = Nie trzeba nic robić.
alert-summary-sent = Ostrzeżenia z ostatnich 24 godzin
alert-summary-open = Co trzeba zrobić
alert-summary-no-events = W tym czasie nie było zdarzeń zwrotki.
alert-test-subject = [{ $host }] próba ostrzeżeń
alert-test = To jest próba. Ostrzeżenia zwrotki z serwera { $host } przychodzą tutaj.

### stats

stats-period = od { $since } do { $until }, w porównaniu z takim samym czasem wcześniej
stats-nothing = W tym czasie nie ma zdarzeń zwrotki; szukano w: { $places }.
stats-journal-rights = Ten użytkownik nie widzi całego dziennika: dodaj go do grupy systemd-journal lub adm albo użyj sudo.
stats-alarm = ALARM
stats-alarm-lists = { " " }ma na liście { $ips }
stats-alarm-line = { $list }{ $lists }: odmów dla odbiorców: { $count }, ostatnia { $last }
stats-messages = wiadomości
stats-recipients = odbiorcy
stats-over-time = w czasie
stats-partial = * częściowo poza tym okresem
stats-outcomes = co z nimi zrobiono (wiadomości)
stats-reasons = dlaczego bez zmian lub ponownie (wiadomości)
stats-categories = co poszło nie tak (odbiorcy)
stats-providers = kto odmówił i dlaczego (odbiorcy)
stats-own-domains = własne domeny (wiadomości)
stats-domains = domeny (odbiorcy)
stats-servers = serwery, które odmówiły (odbiorcy)
stats-blocklists = listy blokujące (odbiorcy)
stats-languages = języki (wiadomości)
stats-not-named = bez nazwy
stats-new = nowe
stats-approximate = Nazw było zbyt wiele, żeby policzyć wszystkie: rzadkie pominięto.
stats-list-ended = ta lista zakończyła działanie ({ $when }): nie można się z niej wypisać; poproś odbiorcę, żeby przestał o nią pytać
stats-delist-unknown = na stronie, którą podaje zwrotka lub lista
stats-step-find = Znajdź konto, skrypt lub host, który wysyła spam: zwrotka incident
stats-step-stop = Zatrzymaj go: nowe hasło, usunięty skrypt, oczyszczony host; potem wyczyść kolejkę: zwrotka queue remove
stats-step-check = Sprawdź, czy wpis nadal jest na liście: { $command }
stats-step-delist = Dopiero wtedy poproś o usunięcie z listy

category-address-unknown = Nie ma takiego adresu
category-address-moved = Adres się zmienił
category-domain-unknown = Nie ma takiej domeny
category-domain-no-mail = Domena nie przyjmuje poczty
category-mailbox-full = Skrzynka jest pełna
category-mailbox-disabled = Skrzynka jest zamknięta
category-message-too-large = Wiadomość za duża
category-spam-content = Wygląda na spam
category-reputation-blocklist = Nasz serwer jest na liście blokującej
category-greylisted = Prośba o późniejszą próbę (greylisting)
category-challenge-code = Wymaga kodu w temacie
category-auth-failed = Błąd SPF, DKIM lub DMARC
category-sender-dns = Złe nazwy naszego serwera w DNS
category-policy-rejected = Odmowa według reguły
category-recipient-restricted = Przyjmuje tylko od wybranych
category-relay-denied = To nie serwer tego odbiorcy
category-login-required = Nadawca musi się zalogować
category-sender-refused = Nadawca odrzucony
category-rate-limited = Zbyt wiele poczty naraz
category-attachment-blocked = Niedozwolony załącznik
category-malformed-message = Niepoprawna wiadomość
category-host-unreachable = Serwer nieosiągalny
category-expired = Zrezygnowano po wielu próbach
category-routing-loop = Pętla pocztowa
category-tls-required = Wymagane szyfrowanie
category-smtputf8-unsupported = Brak obsługi adresów międzynarodowych
category-system-problem = Kłopot na drugim serwerze
category-protocol-error = Błąd protokołu
category-unknown = Powód niezrozumiały

## rules of the built-in lists; the English ones are in ../blocklist/lists.toml

rule-spamhaus-zen = Bezpłatnie, przez formularz. Wpisy SBL usuwa dostawca sieci, CSS i XBL można usunąć samemu po usunięciu przyczyny; PBL oznacza, że według dostawcy pod tym adresem nie ma być serwera poczty.
rule-spamcop = Znika samo 24 godziny po ostatnim zgłoszeniu.
rule-barracuda = Przez formularz, z numerem telefonu i powodem. Lista odpowiada tylko zarejestrowanym serwerom nazw.
rule-psbl = Samemu, od razu; wraca z następnym spamem.
rule-dronebl = Przez formularz, gdy przyczyna zniknie.
rule-uceprotect-1 = Znika samo 7 dni po ostatnim spamie. Droga płatna niczego nie przyspiesza, dopóki spam wychodzi; nie płać.
rule-uceprotect-2 = Wpisuje całą sieć z powodu sąsiadów; zmienić to może tylko jej dostawca, a mało kto odrzuca według tej listy. Nie płać.
rule-uceprotect-3 = Wpisuje całego dostawcę; zmienić to może tylko on, a mało kto odrzuca według tej listy. Nie płać.
rule-mailspike = Przez formularz.
rule-spamrats = Przez formularz; najpierw potrzebny jest poprawny odwrotny DNS.
rule-s5h = Samemu, z wpisanego adresu.
rule-blocklist-de = Znika samo albo od razu przez stronę. Wpisuje raczej ataki niż spam: szukaj przejętego skryptu lub konta.
rule-abusix = Samemu, po sprawdzeniu adresu. Pytanie listy wymaga klucza.
rule-spamhaus-dqs = Te same wpisy co Spamhaus ZEN, przez dowolny serwer nazw. Pytanie listy wymaga klucza.
rule-spamhaus-dbl = Bezpłatnie, przez formularz, gdy przyczyna zniknie.
rule-surbl = Przez formularz; strona jest sprawdzana ponownie, więc najpierw ją oczyść.
rule-uribl = Przez zgłoszenie z konta na stronie listy.
