from-name = Hosting Przykładowy

footer-support-site = Zadzwoń pod numer 12 345 67 89 (pn.–pt. 8–18) albo wejdź na stronę { $support }. Numer sprawy: { $reference }.
