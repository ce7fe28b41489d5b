# status: native
# Forma „Ty”, tryb rozkazujący, bez form przeszłych zdradzających płeć. Adresy
# i domeny się nie odmieniają: stoją po rzeczowniku we właściwym przypadku.

subject-failed = Nie doręczono: { $subject }
subject-failed-plain = Twoja wiadomość nie została doręczona
subject-delayed = Opóźnienie: { $subject }
subject-delayed-plain = Twoja wiadomość jest opóźniona
from-name = System pocztowy

label-steps = Co możesz zrobić
label-retry = Czy spróbujemy ponownie?
label-who = Kto może to naprawić
label-message = Wiadomość
label-recipients = { $count ->
    [1] Odbiorca
   *[other] Odbiorcy
}
label-others = Pozostali odbiorcy
label-server-answer = Odpowiedź serwera
label-technical = Szczegóły techniczne dla administratora
label-code = Kod
label-address = Nowy adres

message-of = „{ $subject }”, wysłana { $date }
message-subject = „{ $subject }”
message-date = wysłana { $date }

retry-final = Nie. To ostateczna odpowiedź, dlatego nie będziemy ponawiać próby.
retry-resend-later = Nie. Wyślij wiadomość jeszcze raz później.
retry-resend-after-fix = Nie. Wyślij wiadomość jeszcze raz, gdy problem zostanie rozwiązany.
retry-auto = Tak, automatycznie.
retry-auto-until = Tak, automatycznie – do { $until }.

who-you = Ty
who-recipient = odbiorca
who-your-provider = Twój dostawca poczty
who-recipient-admin = administrator poczty odbiorcy
who-support = nasza pomoc techniczna
who-nobody = nikt – wystarczy poczekać
list-or = { $first } albo { $last }

failed-count = { $count ->
    [one] Twoja wiadomość nie dotarła do jednego odbiorcy
    [few] Twoja wiadomość nie dotarła do { $count } odbiorców
    [many] Twoja wiadomość nie dotarła do { $count } odbiorców
   *[other] Twoja wiadomość nie dotarła do { $count } odbiorcy
}
delayed-count = { $count ->
    [one] Twoja wiadomość do jednego odbiorcy jest wciąż w drodze
    [few] Twoja wiadomość do { $count } odbiorców jest wciąż w drodze
    [many] Twoja wiadomość do { $count } odbiorców jest wciąż w drodze
   *[other] Twoja wiadomość do { $count } odbiorcy jest wciąż w drodze
}
several-causes = Przyczyny są różne, dlatego opisujemy je po kolei.
several-mixed = Przyczyny są różne, a do części odbiorców wciąż próbujemy ją doręczyć. Opisujemy to po kolei.
more-recipients = { $count ->
    [one] i jeszcze { $count } odbiorca
    [few] i jeszcze { $count } odbiorców
    [many] i jeszcze { $count } odbiorców
   *[other] i jeszcze { $count } odbiorcy
}
others-ok = { $count ->
    [one] Pozostałego odbiorcy to nie dotyczy – nie trzeba pisać do niego ponownie.
    [few] Pozostałych { $count } odbiorców to nie dotyczy – nie trzeba pisać do nich ponownie.
    [many] Pozostałych { $count } odbiorców to nie dotyczy – nie trzeba pisać do nich ponownie.
   *[other] Pozostałych { $count } odbiorców to nie dotyczy – nie trzeba pisać do nich ponownie.
}

note-given-up = Tej wiadomości nie próbujemy już doręczyć.
note-forwarded = Poczta wysłana na adres { $recipient } jest przekazywana dalej, na inny adres – i to tam wystąpił problem.
note-administrator-told = Powiadomiliśmy o tym także administratora naszego systemu pocztowego.

# Gdy domena adresu różni się o literę od powszechnie znanej.
did-you-mean = Czy chodziło o { $suggestion }?
step-did-you-mean = Jeśli { $suggestion } to właściwy adres, wyślij wiadomość właśnie tam.
step-support = Skontaktuj się z naszą pomocą techniczną – adres jest na końcu tego zawiadomienia. Tam można rozwiązać ten problem.
message-size = Twoja wiadomość zajmuje { $size }.
largest-attachment = Największy załącznik to „{ $attachment }” ({ $attachment_size }).

# Where the server's answer leaves a doubt, and causes that need their own words.
headline-likely = Prawdopodobnie: { $headline }
note-likely = Odpowiedź serwera nie wskazuje przyczyny całkiem jednoznacznie.
label-exact-words = Oto jej dokładne brzmienie:
label-our-report = Komunikat naszego serwera pocztowego
note-tried = Próbowaliśmy ją doręczyć od { $from } do { $until }.
others-unknown = To zawiadomienie nie mówi nic o Twojej wiadomości do pozostałych odbiorców.
what-unasked = Nie znaleźliśmy serwera pocztowego, który przyjmuje pocztę dla tego adresu, więc nie było kogo zapytać. Najczęściej w części po znaku @ jest literówka albo ta domena nie ma skonfigurowanej poczty.
what-overloaded = Odbiorca dostaje w tej chwili więcej wiadomości, niż przyjmuje jego skrzynka. Z Twoją wiadomością wszystko jest w porządku.
headline-domain = Wiadomość zablokowano z powodu reputacji domeny
what-domain = Serwer odbiorcy nie przyjął tej wiadomości, ponieważ domena { $sender_domain } ma tam złą opinię. Zwykle nie chodzi o Ciebie: wystarczy jedna przejęta skrzynka lub strona, żeby ucierpieli wszyscy w tej samej domenie.
what-lookup = Serwer odbiorcy nie mógł sprawdzić, czy nasz serwer jest na liście nadawców spamu, ponieważ nie działają jego własne zapytania do tej listy. Nie znaczy to, że ktokolwiek na niej jest.
what-theirs = Serwer pocztowy domeny odbiorcy odpowiedział, że nie przyjmuje poczty dla tej domeny. Prawdopodobnie jest źle skonfigurowany albo domena wskazuje na niewłaściwy serwer.
what-kind = Serwer odbiorcy nie przyjmuje załączników tego typu.

strip-you = Ty
strip-sent = wysłano
strip-us = nasz serwer
strip-took = przyjęto
strip-stuck = tu wystąpił błąd
strip-refused = tu odmówiono
strip-unreachable = nie przekazano
strip-waiting = wciąż próbujemy

help = Więcej na ten temat znajdziesz tutaj: { $help }
# W zawiadomieniu w dwóch językach: pierwsze u góry, w języku, który następuje
# niżej; drugie tam, gdzie plik ma status „machine”.
version-below = Wersja polska poniżej
machine-translated = Ten tekst przetłumaczono maszynowo.

# Nazwy załączników: opis i nazwa pliku (tylko ASCII).
part-report = Raport o doręczeniu
part-message = Twoja wiadomość
part-headers = Nagłówki Twojej wiadomości
file-report = raport-o-doreczeniu
file-message = twoja-wiadomosc
file-headers = naglowki-wiadomosci
headers-attached = Nagłówki Twojej oryginalnej wiadomości są w załączniku.
message-attached = Twoja oryginalna wiadomość jest w załączniku.
footer-auto = To zawiadomienie przygotował automatycznie system pocztowy { $host }.
footer-support = Potrzebujesz pomocy? Napisz na adres { $support } i dołącz to zawiadomienie. Numer sprawy: { $reference }.
footer-support-site = Potrzebujesz pomocy? Wejdź na stronę { $support } i podaj numer sprawy: { $reference }.
footer-reference = Prosząc o pomoc, podaj numer sprawy: { $reference }.
footer-not-you = Ta wiadomość nie pochodzi od Ciebie? Ktoś może korzystać z Twojej skrzynki. Zmień do niej hasło i powiadom swojego dostawcę.
footer-not-you-support = Ta wiadomość nie pochodzi od Ciebie? Ktoś może korzystać z Twojej skrzynki. Zmień do niej hasło i powiadom naszą pomoc techniczną.

# Między nazwą a wartością; między wyrazami listy.
colon = { ": " }
comma = { ", " }
digits = 0123456789
date = { $day } { $month } { $year }, { $time }
date-utc = { $day } { $month } { $year }, { $time } UTC
month-1 = stycznia
month-2 = lutego
month-3 = marca
month-4 = kwietnia
month-5 = maja
month-6 = czerwca
month-7 = lipca
month-8 = sierpnia
month-9 = września
month-10 = października
month-11 = listopada
month-12 = grudnia
decimal-mark = ,
size-kb = { $number } KB
size-mb = { $number } MB
size-gb = { $number } GB
