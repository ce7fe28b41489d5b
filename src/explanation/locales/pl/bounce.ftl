# status: native
# Klucze i warianty jak w en/bounce.ftl.

address-unknown =
    .headline = Nie znaleziono adresu { $recipient }
    .headline-many = { $count ->
        [1] Nie znaleziono adresu odbiorcy
       *[other] Nie znaleziono tych adresów
    }
    .headline-forwarded = Poczty na adres { $recipient } nie da się przekazać dalej
    .what = Serwer pocztowy domeny { $domain } odpowiedział, że taki adres nie istnieje. Najczęściej to zwykła literówka, ale adres mógł też zostać zmieniony lub zamknięty.
    .what-many = { $count ->
        [1] Serwer pocztowy odpowiedział, że taki adres nie istnieje. Najczęściej to zwykła literówka, ale adres mógł też zostać zmieniony lub zamknięty.
       *[other] Serwery pocztowe odpowiedziały, że takie adresy nie istnieją. Najczęściej to zwykła literówka, ale adres mógł też zostać zmieniony lub zamknięty.
    }
    .what-forwarded = Poczta wysłana na adres { $recipient } jest przekazywana dalej, na inny adres, a ten nie istnieje albo został zamknięty. Po Twojej stronie wszystko jest w porządku.
    .step-1 = Sprawdź, czy w adresie nie ma literówki: brakującej litery lub kropki, przypadkowej spacji albo złej końcówki (na przykład .com zamiast .pl).
    .step-1-forwarded = Skontaktuj się z odbiorcą w inny sposób – na przykład telefonicznie lub SMS-em – i powiedz mu, że poczta do niego nie jest przekazywana dalej.
    .step-2 = Jeśli adres wygląda na poprawny, skontaktuj się z odbiorcą w inny sposób – na przykład telefonicznie lub SMS-em – i poproś o aktualny adres.
    .step-2-forwarded = Poproś o adres, na który można pisać bezpośrednio, i wyślij tam wiadomość jeszcze raz.
    .step-3 = Wyślij wiadomość jeszcze raz na poprawiony adres. Jeśli program pocztowy wciąż podpowiada stary, usuń go z podpowiedzi.
    .step-3-forwarded = { "" }

address-moved =
    .headline = Odbiorca ma nowy adres
    .what = Serwer pocztowy domeny { $domain } odpowiedział, że adres { $recipient } został zmieniony i nie przyjmuje już poczty.
    .what-many = Serwer pocztowy odpowiedział, że adres odbiorcy został zmieniony i nie przyjmuje już poczty.
    .what-new = Serwer pocztowy domeny { $domain } odpowiedział, że adres { $recipient } został zmieniony, i podał nowy.
    .step-1 = Skontaktuj się z odbiorcą w inny sposób – na przykład telefonicznie lub SMS-em – i poproś o nowy adres.
    .step-1-new = Wyślij wiadomość jeszcze raz na nowy adres. Jeśli cokolwiek w nim budzi wątpliwości, najpierw zapytaj odbiorcę w inny sposób.
    .step-2 = Wyślij wiadomość jeszcze raz na nowy adres.
    .step-2-new = Zmień adres także w swojej książce adresowej.
    .step-3 = Zmień adres także w swojej książce adresowej.
    .step-3-new = { "" }

domain-unknown =
    .headline = Nie znaleziono domeny { $domain }
    .headline-many = { $count ->
        [1] Nie znaleziono domeny odbiorcy
       *[other] Nie znaleziono domen tych adresów
    }
    .what = Nie udało się odnaleźć w internecie domeny { $domain }, czyli części adresu po znaku @. Zwykle jest w niej literówka albo domena wygasła.
    .what-many = Nie udało się odnaleźć w internecie domeny, czyli części adresu po znaku @. Zwykle jest w niej literówka albo domena wygasła.
    .reason = Nie udało się odnaleźć w internecie domeny, czyli części adresu po znaku @.
    .step-1 = Sprawdź, czy w części adresu po znaku @ nie ma literówki (na przykład gmial.com zamiast gmail.com).
    .step-2 = Porównaj adres ze stroną internetową odbiorcy, jego wizytówką lub wcześniejszą korespondencją.
    .step-3 = Jeśli adres jest poprawny, skontaktuj się z odbiorcą w inny sposób – jego domena mogła wygasnąć, a on może o tym nie wiedzieć.
    .delayed-step = Sprawdź część adresu po znaku @. Jeśli jest w niej literówka, wyślij wiadomość od razu na poprawny adres.

domain-no-mail =
    .headline = Domena { $domain } nie przyjmuje poczty
    .headline-many = { $count ->
        [1] Domena odbiorcy nie przyjmuje poczty
       *[other] Te domeny nie przyjmują poczty
    }
    .what = Właściciel domeny { $domain } ustawił ją tak, że nie odbiera ona żadnej poczty. Żaden adres kończący się na @{ $domain } nie będzie działać.
    .what-many = Właściciel domeny ustawił ją tak, że nie odbiera ona żadnej poczty. Żaden adres w tej domenie nie będzie działać.
    .step-1 = Sprawdź część adresu po znaku @ – odbiorca może używać nieco innej domeny.
    .step-2 = Poszukaj adresu kontaktowego na stronie internetowej odbiorcy.
    .step-3 = Skontaktuj się z odbiorcą w inny sposób i poproś o działający adres.

mailbox-full =
    .headline = Skrzynka odbiorcy jest pełna
    .headline-many = { $count ->
        [1] Skrzynka odbiorcy jest pełna
       *[other] Te skrzynki są pełne
    }
    .what = W skrzynce { $recipient } skończyło się miejsce i nie może ona teraz przyjąć nowych wiadomości. Z Twoim adresem i Twoją wiadomością wszystko jest w porządku.
    .what-many = { $count ->
        [1] W skrzynce odbiorcy skończyło się miejsce i nie może ona teraz przyjąć nowych wiadomości. Z Twoim adresem i Twoją wiadomością wszystko jest w porządku.
       *[other] W tych skrzynkach skończyło się miejsce i nie mogą one teraz przyjąć nowych wiadomości. Z Twoim adresem i Twoją wiadomością wszystko jest w porządku.
    }
    .reason = W skrzynce odbiorcy skończyło się miejsce.
    .step-1 = Skontaktuj się z odbiorcą w inny sposób – na przykład telefonicznie lub SMS-em – i daj mu znać, że jego skrzynka jest pełna.
    .step-2 = Gdy odbiorca zwolni trochę miejsca, wyślij wiadomość jeszcze raz.
    .delayed-step = Skontaktuj się z odbiorcą w inny sposób i daj mu znać, że jego skrzynka jest pełna. Gdy zwolni trochę miejsca, Twoja wiadomość będzie mogła dotrzeć.

mailbox-disabled =
    .headline = Skrzynka odbiorcy jest wyłączona
    .headline-many = { $count ->
        [1] Skrzynka odbiorcy jest wyłączona
       *[other] Te skrzynki są wyłączone
    }
    .what = Skrzynka { $recipient } istnieje, ale obecnie nie przyjmuje poczty. Mogła zostać zawieszona lub zamknięta przez właściciela albo jego dostawcę.
    .what-many = { $count ->
        [1] Skrzynka istnieje, ale obecnie nie przyjmuje poczty. Mogła zostać zawieszona lub zamknięta przez właściciela albo jego dostawcę.
       *[other] Skrzynki istnieją, ale obecnie nie przyjmują poczty. Mogły zostać zawieszone lub zamknięte przez właścicieli albo ich dostawcę.
    }
    .reason = Skrzynka odbiorcy obecnie nie przyjmuje poczty.
    .step-1 = Skontaktuj się z odbiorcą w inny sposób i zapytaj, czy ma inny adres.
    .step-2 = Jeśli skrzynka ma wkrótce znów działać, wyślij wiadomość ponownie za kilka dni.
    .delayed-step = Skontaktuj się z odbiorcą w inny sposób – może nie wiedzieć, że jego skrzynka nie działa.

message-too-large =
    .headline = Twoja wiadomość jest za duża
    .what = Twoja wiadomość wraz z załącznikami jest większa, niż pozwala na to serwer pocztowy domeny { $domain }.
    .what-many = Twoja wiadomość wraz z załącznikami jest większa, niż pozwala na to serwer pocztowy odbiorcy.
    .what-sized = Twoja wiadomość z załącznikami zajmuje { $size }, a serwer pocztowy domeny { $domain } przyjmuje wiadomości do { $limit }. Podczas wysyłki załączniki powiększają się mniej więcej o jedną trzecią, dlatego wiadomość jest większa niż same pliki.
    .what-sized-many = Twoja wiadomość z załącznikami zajmuje { $size }, a serwer pocztowy odbiorcy przyjmuje wiadomości do { $limit }. Podczas wysyłki załączniki powiększają się mniej więcej o jedną trzecią, dlatego wiadomość jest większa niż same pliki.
    .what-limit = Serwer pocztowy domeny { $domain } przyjmuje wiadomości do { $limit }, a Twoja wiadomość wraz z załącznikami jest większa. Podczas wysyłki załączniki powiększają się mniej więcej o jedną trzecią, dlatego wiadomość jest większa niż same pliki.
    .what-limit-many = Serwer pocztowy odbiorcy przyjmuje wiadomości do { $limit }, a Twoja wiadomość wraz z załącznikami jest większa. Podczas wysyłki załączniki powiększają się mniej więcej o jedną trzecią, dlatego wiadomość jest większa niż same pliki.
    .step-1 = Podziel wiadomość: wyślij załączniki w kilku mniejszych wiadomościach.
    .step-1-sized = Podziel wiadomość: wyślij załączniki w kilku mniejszych wiadomościach, w każdej pliki o łącznym rozmiarze najwyżej { $safe }.
    .step-1-limit = Podziel wiadomość: wyślij załączniki w kilku mniejszych wiadomościach, w każdej pliki o łącznym rozmiarze najwyżej { $safe }.
    .step-1-parts = { $parts ->
        [one] Podziel wiadomość: wyślij załączniki w kilku mniejszych wiadomościach, w każdej pliki o łącznym rozmiarze najwyżej { $safe }.
        [few] Podziel wiadomość: wyślij załączniki w co najmniej { $parts } wiadomościach, w każdej pliki o łącznym rozmiarze najwyżej { $safe }.
        [many] Podziel wiadomość: wyślij załączniki w co najmniej { $parts } wiadomościach, w każdej pliki o łącznym rozmiarze najwyżej { $safe }.
       *[other] Podziel wiadomość: wyślij załączniki w co najmniej { $parts } wiadomości, w każdej pliki o łącznym rozmiarze najwyżej { $safe }.
    }
    .step-1-alone = Sam załącznik „{ $attachment }” jest za duży. Umieść go w serwisie do udostępniania plików i wyślij tylko odnośnik.
    .step-2 = Możesz też umieścić załączniki w serwisie do udostępniania plików i wysłać sam odnośnik.
    .step-2-alone = { "" }
    .step-3 = Jeśli odbiorca ma własny serwer pocztowy, zasugeruj mu zwiększenie limitu rozmiaru wiadomości.

spam-content =
    .headline = Twoja wiadomość została uznana za spam
    .what = Serwer pocztowy odbiorcy uznał, że Twoja wiadomość wygląda jak spam, i jej nie przyjął. Czasem zdarza się to także zupełnie zwykłym wiadomościom.
    .reason = Serwer pocztowy odbiorcy uważa, że Twoja wiadomość wygląda jak spam.
    .step-1 = Przejrzyj wiadomość jeszcze raz: często pomaga jasny temat, mniejsza liczba odnośników i brak nietypowych załączników. Potem wyślij ją ponownie.
    .step-2 = Skontaktuj się z odbiorcą w inny sposób i poproś o dodanie Cię do listy zaufanych nadawców (białej listy).
    .step-3 = Jeśli problem się powtarza, prześlij to zawiadomienie swojemu dostawcy poczty lub hostingu.

reputation-blocklist =
    .headline = Wiadomość zablokowano z powodu reputacji serwera
    .what = Serwer odbiorcy nie przyjmuje poczty z serwera, z którego wysłano Twoją wiadomość, ponieważ jest on na liście nadawców spamu albo ma złą opinię. Zwykle nie chodzi o Ciebie: wystarczy jedna przejęta skrzynka lub strona, żeby ucierpieli wszyscy korzystający z tego samego serwera.
    .what-listed = Serwer odbiorcy nie przyjmuje poczty z serwera, z którego wysłano Twoją wiadomość, ponieważ jego adres ({ $ip }) jest na liście nadawców spamu: { $lists }. Zwykle nie chodzi o Ciebie: wystarczy jedna przejęta skrzynka lub strona, żeby ucierpieli wszyscy korzystający z tego samego serwera.
    .what-list = Serwer odbiorcy nie przyjmuje poczty z serwera, z którego wysłano Twoją wiadomość, ponieważ jest on na liście nadawców spamu: { $lists }. Zwykle nie chodzi o Ciebie: wystarczy jedna przejęta skrzynka lub strona, żeby ucierpieli wszyscy korzystający z tego samego serwera.
    .what-ip = Serwer odbiorcy nie przyjmuje poczty z serwera, z którego wysłano Twoją wiadomość, ponieważ jego adres ({ $ip }) jest na liście nadawców spamu albo ma złą opinię. Zwykle nie chodzi o Ciebie: wystarczy jedna przejęta skrzynka lub strona, żeby ucierpieli wszyscy korzystający z tego samego serwera.
    .reason = Serwer, z którego wysłano Twoją wiadomość, jest na liście nadawców spamu albo ma złą opinię.
    .step-1 = Prześlij to zawiadomienie swojemu dostawcy poczty lub hostingu. To on może znaleźć przyczynę i doprowadzić do usunięcia serwera z listy.
    .step-2 = Jeśli masz własny serwer VPS lub dedykowany: najpierw znajdź źródło spamu, potem usuń przyczynę, a dopiero na końcu zgłoś adres IP do usunięcia z listy (delisting).
    .step-3 = Skontaktuj się z odbiorcą w inny sposób i poproś o dodanie Cię do listy zaufanych nadawców (białej listy).
    .delayed-step = Prześlij to zawiadomienie swojemu dostawcy poczty lub hostingu – to on może znaleźć przyczynę i doprowadzić do usunięcia serwera z listy.

greylisted =
    .headline = Serwer odbiorcy prosi, by spróbować ponownie później
    .what = Serwer odbiorcy nie zna jeszcze dobrze naszego serwera i poprosił, żebyśmy spróbowali ponownie za jakiś czas. To częsta ochrona przed spamem, ale tym razem żadna próba się nie powiodła.
    .reason = Serwer odbiorcy nie zna jeszcze dobrze naszego serwera i poprosił, żebyśmy spróbowali ponownie za jakiś czas. To częsta ochrona przed spamem i zwykle sprawa rozwiązuje się sama.
    .step-1 = Wyślij wiadomość jeszcze raz mniej więcej za godzinę. Wtedy serwer odbiorcy zwykle już nas zna.
    .step-2 = Jeśli sprawa jest pilna, skontaktuj się z odbiorcą w inny sposób.
    .step-3 = Jeśli problem się powtarza, poproś odbiorcę o dodanie Cię do listy zaufanych nadawców (białej listy).

challenge-code =
    .headline = Odbiorca prosi o potwierdzenie wiadomości
    .what = Aby chronić się przed spamem, system pocztowy odbiorcy prosi nowych nadawców o ponowne wysłanie wiadomości ze specjalnym kodem w temacie. Kod znajdziesz w odpowiedzi serwera poniżej.
    .what-code = Aby chronić się przed spamem, system pocztowy odbiorcy prosi nowych nadawców o ponowne wysłanie wiadomości ze specjalnym kodem w temacie.
    .step-1 = Skopiuj kod z odpowiedzi serwera – dokładnie, razem z nawiasami i wielkimi literami, jeśli w nim są.
    .step-1-code = Skopiuj powyższy kod dokładnie tak, jak jest zapisany – z nawiasami i wielkimi literami, jeśli w nim są.
    .step-2 = Jeszcze dziś wyślij tę samą wiadomość ponownie, z kodem na końcu tematu. Takie kody często tracą ważność po jednym dniu.
    .step-3 = Poproś odbiorcę o dodanie Cię do listy zaufanych nadawców (białej listy), a następnym razem kod nie będzie potrzebny.
    .step-4 = Jeśli ta wiadomość nie pochodzi od Ciebie, zignoruj kod i powiadom swojego dostawcę – ktoś może używać Twojego adresu.

auth-failed =
    .headline = Serwer odbiorcy nie mógł potwierdzić, że wiadomość pochodzi od Ciebie
    .what = Domeny mają zabezpieczenia, dzięki którym obcy nie mogą wysyłać poczty w ich imieniu. W przypadku domeny { $sender_domain } takie sprawdzenie się nie powiodło, dlatego wiadomość została odrzucona.
    .what-many = Domeny mają zabezpieczenia, dzięki którym obcy nie mogą wysyłać poczty w ich imieniu. W przypadku Twojego adresu takie sprawdzenie się nie powiodło, dlatego wiadomość została odrzucona.
    .reason = Serwer odbiorcy nie mógł potwierdzić, że wiadomość naprawdę pochodzi od Ciebie.
    .step-1 = Upewnij się, że wysyłasz pocztę przez serwer poczty wychodzącej swojego dostawcy, a nie przez cudzy serwer lub formularz na stronie.
    .step-2 = Prześlij to zawiadomienie swojemu dostawcy poczty lub hostingu albo osobie, która opiekuje się domeną { $sender_domain } – trzeba sprawdzić ustawienia o nazwach SPF, DKIM i DMARC.
    .step-2-many = Prześlij to zawiadomienie swojemu dostawcy poczty lub hostingu – trzeba sprawdzić ustawienia Twojej domeny o nazwach SPF, DKIM i DMARC.
    .step-3 = Jeśli odbiorca przekierowuje pocztę z jednego adresu na drugi, napisz od razu na adres docelowy.

sender-dns =
    .headline = Serwer odbiorcy nie rozpoznaje serwera, z którego wysłano wiadomość
    .what = Nazwa i adres internetowy serwera, z którego wysłano Twoją wiadomość, nie zgadzają się ze sobą albo jednego z nich brakuje. Serwer odbiorcy nie przyjmuje poczty z takich serwerów. Z Twoją wiadomością wszystko jest w porządku.
    .what-ip = Nazwa serwera, z którego wysłano Twoją wiadomość, nie zgadza się z jego adresem internetowym ({ $ip }) albo jej brakuje. Serwer odbiorcy nie przyjmuje poczty z takich serwerów. Z Twoją wiadomością wszystko jest w porządku.
    .reason = Nazwa i adres internetowy serwera, z którego wysłano Twoją wiadomość, nie zgadzają się ze sobą.
    .step-1 = Prześlij to zawiadomienie swojemu dostawcy poczty lub hostingu. To on musi poprawić nazwę serwera w systemie DNS.
    .step-2 = Jeśli masz własny serwer: ustaw jego rekord odwrotny DNS (PTR) na nazwę serwera, zadbaj, by ta nazwa wskazywała na ten sam adres, i by serwer przedstawiał się właśnie nią (HELO).
    .step-3 = Jeśli sprawa jest pilna, skontaktuj się z odbiorcą w inny sposób.

policy-rejected =
    .headline = Zasady odbiorcy nie pozwoliły przyjąć tej wiadomości
    .what = System pocztowy odbiorcy ma własne zasady określające, kto może pisać i co można przesłać. Twoja wiadomość była niezgodna z jedną z nich.
    .reason = Na przeszkodzie stoi jedna z zasad systemu pocztowego odbiorcy.
    .step-1 = Przeczytaj odpowiedź serwera poniżej – często mówi, o którą zasadę chodzi.
    .step-1-silent = { "" }
    .step-2 = Jeśli wiadomość była skierowana do grupy lub na listę dyskusyjną, sprawdź, czy możesz do niej pisać.
    .step-3 = W inny sposób poproś odbiorcę lub jego administratora o zezwolenie na wiadomości od Ciebie (dodanie do białej listy).

recipient-restricted =
    .headline = Odbiorca przyjmuje pocztę tylko od wybranych nadawców
    .headline-many = { $count ->
        [1] Odbiorca przyjmuje pocztę tylko od wybranych nadawców
       *[other] Ci odbiorcy przyjmują pocztę tylko od wybranych nadawców
    }
    .what = Na adres { $recipient } mogą pisać tylko wybrani nadawcy – na przykład członkowie grupy albo osoby z tej samej firmy – a Twojego adresu wśród nich nie ma.
    .what-many = { $count ->
        [1] Na adres odbiorcy mogą pisać tylko wybrani nadawcy – na przykład członkowie grupy albo osoby z tej samej firmy – a Twojego adresu wśród nich nie ma.
       *[other] Na te adresy mogą pisać tylko wybrani nadawcy – na przykład członkowie grupy albo osoby z tej samej firmy – a Twojego adresu wśród nich nie ma.
    }
    .step-1 = Jeśli masz kilka adresów, sprawdź, czy wiadomość wyszła z tego, który odbiorca zna.
    .step-2 = Jeśli to grupa lub lista dyskusyjna, dołącz do niej albo poproś jej właściciela o dopuszczenie Twoich wiadomości.
    .step-3 = Skontaktuj się z odbiorcą w inny sposób i poproś o zezwolenie na wiadomości z Twojego adresu (dodanie do białej listy).

relay-denied =
    .headline = Serwer odmówił przekazania wiadomości dalej
    .what = Serwer pocztowy, z którym się połączyliśmy, nie obsługuje poczty domeny { $domain }, dlatego odmówił przekazania wiadomości dalej. Albo program pocztowy nie zalogował się poprawnie, albo domena odbiorcy wskazuje na niewłaściwy serwer.
    .what-many = Serwer pocztowy, z którym się połączyliśmy, nie obsługuje poczty tej domeny, dlatego odmówił przekazania wiadomości dalej. Albo program pocztowy nie zalogował się poprawnie, albo domena odbiorcy wskazuje na niewłaściwy serwer.
    .step-1 = Sprawdź, czy w części adresu po znaku @ nie ma literówki.
    .step-2 = Sprawdź w programie pocztowym, czy serwer poczty wychodzącej wymaga logowania oraz czy nazwa użytkownika i hasło są poprawne.
    .step-3 = Jeśli inne Twoje wiadomości dochodzą, skontaktuj się z odbiorcą w inny sposób – jego administrator powinien sprawdzić ustawienia poczty domeny { $domain }.
    .step-3-many = Jeśli inne Twoje wiadomości dochodzą, skontaktuj się z odbiorcą w inny sposób – jego administrator powinien sprawdzić ustawienia poczty swojej domeny.

login-required =
    .headline = Program pocztowy nie zalogował się do serwera
    .what = Serwer pocztowy przyjmuje wiadomości tylko od tych, którzy zalogują się nazwą użytkownika i hasłem. Twój program pocztowy – albo urządzenie lub strona, z której wyszła wiadomość – tego nie zrobił.
    .step-1 = W ustawieniach programu pocztowego znajdź serwer poczty wychodzącej (SMTP) i włącz logowanie (uwierzytelnianie). Nazwa użytkownika i hasło są zwykle takie same jak przy odbieraniu poczty.
    .step-2 = Jeśli wiadomość wysłał skaner, strona internetowa lub inny program, zmień to samo ustawienie właśnie tam.
    .step-3 = Jeśli inne Twoje wiadomości dochodzą, błąd jest po stronie odbiorcy: skontaktuj się z nim w inny sposób i daj mu znać.

sender-refused =
    .headline = Twój adres nie został przyjęty
    .what = Serwer odbiorcy nie przyjmuje poczty z adresu { $sender }. Odbiorca mógł ten adres zablokować albo wydaje się on serwerowi niepoprawny.
    .what-many = Serwer odbiorcy nie przyjmuje poczty z Twojego adresu. Odbiorca mógł go zablokować albo wydaje się on serwerowi niepoprawny.
    .step-1 = Sprawdź, czy w ustawieniach programu pocztowego Twój adres jest wpisany bez literówek.
    .step-2 = Skontaktuj się z odbiorcą w inny sposób i poproś o odblokowanie lub dodanie Cię do listy zaufanych nadawców (białej listy).
    .step-3 = Jeśli uważasz, że to pomyłka, prześlij to zawiadomienie swojemu dostawcy poczty lub hostingu.

rate-limited =
    .headline = Za dużo wiadomości w krótkim czasie
    .what = W krótkim czasie wysłano zbyt wiele wiadomości, dlatego serwer nie przyjął kolejnych.
    .reason = W krótkim czasie wysłano zbyt wiele wiadomości, dlatego serwer wstrzymał przyjmowanie kolejnych.
    .step-1 = Odczekaj mniej więcej godzinę i wyślij wiadomość jeszcze raz.
    .step-2 = Jeśli piszesz do wielu osób, wysyłaj wiadomości mniejszymi grupami albo skorzystaj z serwisu do wysyłania newsletterów.
    .step-3 = Jeśli to nie Ty wysyłasz tyle poczty, zmień hasło do skrzynki i skontaktuj się ze swoim dostawcą – ktoś mógł uzyskać dostęp do Twojego konta.
    .delayed-step = Jeśli to nie Ty wysyłasz tyle poczty, zmień hasło do skrzynki i skontaktuj się ze swoim dostawcą – ktoś mógł uzyskać dostęp do Twojego konta.

attachment-blocked =
    .headline = Załącznik został zablokowany
    .what = Serwer odbiorcy zablokował załącznik: albo wyglądał jak wirus, albo pliki tego rodzaju nie są przyjmowane.
    .what-named = Serwer odbiorcy zablokował załącznik „{ $attachment }”: albo wyglądał jak wirus, albo pliki tego rodzaju nie są przyjmowane.
    .step-1 = Jeśli nie rozpoznajesz tego załącznika, nie otwieraj go. Przeskanuj komputer programem antywirusowym i zmień hasło do skrzynki.
    .step-2 = Jeśli plik jest bezpieczny, umieść go w serwisie do udostępniania plików i wyślij sam odnośnik.
    .step-3 = Możesz też zapytać odbiorcę, jakie rodzaje plików przyjmuje – z plikami PDF zwykle nie ma kłopotów.

malformed-message =
    .headline = Serwer odbiorcy nie mógł odczytać Twojej wiadomości
    .what = Część Twojej wiadomości jest zapisana inaczej, niż oczekują tego serwery pocztowe, dlatego serwer odbiorcy jej nie przyjął. Zwykle to wina programu, w którym powstała wiadomość, a nie Twoja.
    .step-1 = Napisz wiadomość od nowa i wyślij ją z innego programu lub przez pocztę w przeglądarce.
    .step-2 = Jeśli wiadomość zawiera tekst skopiowany z innego miejsca, wklej go bez formatowania, a pliki załącz jeszcze raz.
    .step-3 = Jeśli wiadomość wysłała strona internetowa lub inny program, prześlij to zawiadomienie osobom, które się nimi opiekują.

host-unreachable =
    .headline = Serwer odbiorcy nie odpowiada
    .what = Nie udało się połączyć z serwerem pocztowym domeny { $domain } albo połączenie zostało przerwane. Zwykle to przejściowa awaria po drugiej stronie.
    .what-many = Nie udało się połączyć z serwerem pocztowym odbiorcy albo połączenie zostało przerwane. Zwykle to przejściowa awaria po drugiej stronie.
    .reason = Serwer pocztowy odbiorcy nie odpowiada albo połączenie z nim się zrywa. Zwykle to przejściowa awaria po drugiej stronie.
    .step-1 = Sprawdź, czy w części adresu po znaku @ nie ma literówki.
    .step-2 = Wyślij wiadomość jeszcze raz za kilka godzin.
    .step-3 = Jeśli sprawa jest pilna, skontaktuj się z odbiorcą w inny sposób i daj mu znać, że jego serwer pocztowy nie odpowiada.
    .delayed-step = Sprawdź część adresu po znaku @. Jeśli jest w niej literówka, wyślij wiadomość od razu na poprawny adres.

expired =
    .headline = Nie udało się doręczyć wiadomości na czas
    .what = Kilka razy próbowaliśmy doręczyć Twoją wiadomość, ale nie udało się to w wyznaczonym czasie. Wiadomość nie czeka już na wysłanie.
    .step-1 = Jeśli sprawa jest pilna, skontaktuj się z odbiorcą w inny sposób.
    .step-2 = Wyślij wiadomość ponownie później – awaria mogła już minąć.
    .step-3 = Jeśli problem się powtórzy, prześlij to zawiadomienie swojemu dostawcy poczty lub hostingu.

routing-loop =
    .headline = Twoja wiadomość krążyła w kółko
    .what = Serwery pocztowe przekazywały sobie Twoją wiadomość bez doręczenia, dlatego została zatrzymana. Najczęstszą przyczyną jest błąd w przekierowaniu poczty.
    .step-1 = Skontaktuj się z odbiorcą w inny sposób i powiedz mu, że poczta na adres { $recipient } krąży w kółko.
    .step-1-many = Skontaktuj się z odbiorcą w inny sposób i powiedz mu, że poczta na jego adres krąży w kółko.
    .step-2 = Poproś, żeby osoba, która opiekuje się jego pocztą, sprawdziła ustawienia przekierowań.
    .step-3 = Jeśli w swojej skrzynce masz ustawione przekierowanie, sprawdź, czy nie prowadzi ono z powrotem w to samo miejsce.

tls-required =
    .headline = Nie udało się nawiązać bezpiecznego połączenia
    .what = Twoja wiadomość może zostać wysłana tylko przez szyfrowane połączenie, a serwerom pocztowym nie udało się go nawiązać. Aby chronić treść, wiadomość nie została wysłana.
    .reason = Twoja wiadomość może zostać wysłana tylko przez szyfrowane połączenie, a serwerom pocztowym nie udaje się go nawiązać.
    .step-1 = Prześlij to zawiadomienie swojemu dostawcy poczty lub hostingu – to problem do rozwiązania przez administratorów serwerów.
    .step-2 = Skontaktuj się z odbiorcą w inny sposób i poproś, żeby powiadomił także swojego administratora.
    .step-3 = Jeśli treść jest poufna, wybierz inny bezpieczny sposób jej przekazania.

smtputf8-unsupported =
    .headline = Serwer odbiorcy nie obsługuje liter narodowych w adresach
    .what = W jednym z adresów – Twoim lub odbiorcy – są litery takie jak ł, ü lub я. Serwer odbiorcy nie obsługuje jeszcze takich adresów.
    .step-1 = Sprawdź, czy w adresie nie ma literówki – litera taka jak ł mogła się tam znaleźć przez pomyłkę.
    .step-2 = Poproś odbiorcę o adres złożony ze zwykłych liter od a do z.
    .step-3 = Jeśli taka litera jest w Twoim adresie, wyślij wiadomość z innego adresu.

system-problem =
    .headline = Serwer odbiorcy ma problem techniczny
    .headline-local = Nasz serwer pocztowy miał problem techniczny
    .headline-somewhere = Jeden z serwerów pocztowych miał problem techniczny
    .what = W systemie pocztowym odbiorcy wystąpił błąd. Z Twoją wiadomością wszystko jest w porządku.
    .what-local = W naszym systemie pocztowym wystąpił błąd, za który przepraszamy. Z Twoją wiadomością wszystko jest w porządku.
    .what-somewhere = W jednym z systemów pocztowych, przez które szła Twoja wiadomość, wystąpił błąd. Z Twoją wiadomością wszystko jest w porządku.
    .reason = Serwer odbiorcy ma problem techniczny.
    .reason-somewhere = Jeden z serwerów pocztowych po drodze ma problem techniczny.
    .reason-local = Nasz serwer pocztowy ma problem techniczny, za który przepraszamy.
    .step-1 = Wyślij wiadomość jeszcze raz za kilka godzin.
    .step-2 = Jeśli sprawa jest pilna, skontaktuj się z odbiorcą w inny sposób.
    .step-3 = Jeśli problem się powtarza, prześlij to zawiadomienie swojemu dostawcy poczty lub hostingu.

protocol-error =
    .headline = Serwery pocztowe nie zrozumiały się nawzajem
    .what = Podczas przekazywania Twojej wiadomości między serwerami doszło do technicznego nieporozumienia. Zwykle nie jest to Twoja wina.
    .reason = Między serwerami pocztowymi doszło do technicznego nieporozumienia.
    .step-1 = Wyślij wiadomość jeszcze raz – najlepiej z innego programu lub przez pocztę w przeglądarce.
    .step-2 = Jeśli problem się powtórzy, prześlij to zawiadomienie swojemu dostawcy poczty lub hostingu.

delayed =
    .headline = Twoja wiadomość jest wciąż w drodze
    .what = Twoja wiadomość na adres { $recipient } nie została jeszcze doręczona, ale wciąż próbujemy.
    .what-many = Twoja wiadomość nie została jeszcze doręczona, ale wciąż próbujemy.
    .what-until = Twoja wiadomość na adres { $recipient } nie została jeszcze doręczona, ale wciąż próbujemy i będziemy to robić do { $until }.
    .what-until-many = Twoja wiadomość nie została jeszcze doręczona, ale wciąż próbujemy i będziemy to robić do { $until }.
    .step-1 = Nie musisz nic robić. Prosimy, nie wysyłaj tej wiadomości jeszcze raz.
    .step-1-help = Prosimy, nie wysyłaj tej wiadomości jeszcze raz – wciąż próbujemy ją doręczyć.
    .step-2 = Damy Ci znać, jeśli nie uda się jej doręczyć.
    .step-3 = Jeśli sprawa jest pilna, skontaktuj się z odbiorcą w inny sposób.

delivered =
    .subject = Potwierdzenie: { $subject }
    .headline = Twoja wiadomość została doręczona
    .headline-relayed = Twoja wiadomość została przekazana dalej
    .headline-expanded = Twoja wiadomość została przekazana do grupy
    .what = Twoja wiadomość na adres { $recipient } została doręczona. Nie znaczy to jeszcze, że ktoś ją przeczytał.
    .what-many = Twoja wiadomość została doręczona tym odbiorcom. Nie znaczy to jeszcze, że ktoś ją przeczytał.
    .what-relayed = Twoja wiadomość na adres { $recipient } została przekazana serwerowi pocztowemu odbiorcy, który nie wysyła potwierdzeń. Nie wiemy więc, czy dotarła do skrzynki.
    .what-relayed-many = Twoja wiadomość została przekazana serwerom pocztowym tych odbiorców, które nie wysyłają potwierdzeń. Nie wiemy więc, czy dotarła do ich skrzynek.
    .what-expanded = Pod adresem { $recipient } kryje się kilku odbiorców. Twoja wiadomość została im przekazana, a kolejnych potwierdzeń już nie będzie.
    .what-expanded-many = Pod każdym z tych adresów kryje się kilku odbiorców. Twoja wiadomość została im przekazana, a kolejnych potwierdzeń już nie będzie.
    .why = O to potwierdzenie poproszono przy wysyłaniu wiadomości. Nie musisz nic robić.

digest =
    .subject = Problemy z doręczeniem kolejnych wiadomości
    .headline = Problemy z doręczeniem kolejnych wiadomości: { $count }
    .what = W ciągu godziny wróciło do Ciebie wiele wiadomości, dlatego zamiast długiego zawiadomienia o każdej z nich przesyłamy krótką listę. Raport o ostatniej jest w załączniku.
    .rest = Wcześniejsze, których tu nie pokazano: { $count }

unknown =
    .headline = Twoja wiadomość nie została doręczona
    .what = Wiadomości nie udało się doręczyć, a my nie potrafiliśmy automatycznie rozpoznać przyczyny. Dokładną odpowiedź serwera znajdziesz poniżej.
    .what-silent = Wiadomości nie udało się doręczyć, a przyczyny nam nie podano.
    .step-1 = Sprawdź, czy w adresie nie ma literówki.
    .step-2 = Jeśli adres jest poprawny, skontaktuj się z odbiorcą w inny sposób.
    .step-3 = Prześlij to zawiadomienie swojemu dostawcy poczty lub hostingu – pomoże Ci je zrozumieć.
