# status: machine
# Πληθυντικός ευγενείας, σύντομες προτάσεις, ήρεμος τόνος. Οι διευθύνσεις και οι
# τομείς δεν κλίνονται: στέκονται μετά από ουσιαστικό. «Προωθώ» = στέλνω σε άλλον.

subject-failed = Δεν παραδόθηκε: { $subject }
subject-failed-plain = Το μήνυμά σας δεν παραδόθηκε
subject-delayed = Καθυστέρηση: { $subject }
subject-delayed-plain = Το μήνυμά σας καθυστερεί
from-name = Σύστημα email

label-steps = Τι μπορείτε να κάνετε
label-retry = Θα προσπαθήσουμε ξανά;
label-who = Ποιος μπορεί να το διορθώσει
label-message = Μήνυμα
label-recipients = { $count ->
    [1] Παραλήπτης
   *[other] Παραλήπτες
}
label-others = Άλλοι παραλήπτες
label-server-answer = Η απάντηση του διακομιστή
label-technical = Τεχνικές λεπτομέρειες για τον διαχειριστή
label-code = Ο κωδικός
label-address = Η νέα διεύθυνση

message-of = «{ $subject }», στάλθηκε στις { $date }
message-subject = «{ $subject }»
message-date = στάλθηκε στις { $date }

retry-final = Όχι. Αυτή ήταν η τελική απάντηση, οπότε δεν θα προσπαθήσουμε ξανά.
retry-resend-later = Όχι. Παρακαλούμε στείλτε ξανά το μήνυμα αργότερα.
retry-resend-after-fix = Όχι. Στείλτε ξανά το μήνυμα όταν λυθεί το πρόβλημα.
retry-auto = Ναι, αυτόματα.
retry-auto-until = Ναι, αυτόματα, έως τις { $until }.

who-you = εσείς
who-recipient = ο παραλήπτης
who-your-provider = ο πάροχος email σας
who-recipient-admin = ο διαχειριστής email του παραλήπτη
who-nobody = κανείς – απλώς περιμένετε
list-or = { $first } ή { $last }

failed-count = { $count ->
    [one] Το μήνυμά σας δεν παραδόθηκε σε έναν παραλήπτη
   *[other] Το μήνυμά σας δεν παραδόθηκε σε { $count } παραλήπτες
}
delayed-count = { $count ->
    [one] Το μήνυμά σας προς έναν παραλήπτη είναι ακόμη καθ’ οδόν
   *[other] Το μήνυμά σας προς { $count } παραλήπτες είναι ακόμη καθ’ οδόν
}
several-causes = Οι αιτίες διαφέρουν, γι’ αυτό τις παρουσιάζουμε μία μία.
several-mixed = Οι αιτίες διαφέρουν και για ορισμένους παραλήπτες προσπαθούμε ακόμη. Τις παρουσιάζουμε μία μία.
more-recipients = { $count ->
    [one] και ακόμη { $count } παραλήπτης
   *[other] και ακόμη { $count } παραλήπτες
}
others-ok = { $count ->
    [one] Ο άλλος παραλήπτης δεν επηρεάζεται, οπότε δεν χρειάζεται να του γράψετε ξανά.
   *[other] Οι άλλοι { $count } παραλήπτες δεν επηρεάζονται, οπότε δεν χρειάζεται να τους γράψετε ξανά.
}

note-temporary = Τέτοιες βλάβες συνήθως περνούν, αλλά δεν προσπαθούμε πλέον να παραδώσουμε αυτό το μήνυμα.
note-given-up = Δεν προσπαθούμε πλέον να παραδώσουμε αυτό το μήνυμα.
note-forwarded = Η διεύθυνση { $recipient } προωθεί τα μηνύματα σε άλλη διεύθυνση, και εκεί παρουσιάστηκε το πρόβλημα.
note-administrator-told = Ενημερώθηκε και ο διαχειριστής του δικού μας συστήματος email.

# Όταν ο τομέας της διεύθυνσης διαφέρει κατά ένα γράμμα από έναν πολύ γνωστό.
did-you-mean = Μήπως εννοούσατε { $suggestion };
step-did-you-mean = Αν η σωστή διεύθυνση είναι { $suggestion }, στείλτε εκεί το μήνυμά σας.
largest-attachment = Το μεγαλύτερο συνημμένο είναι το «{ $attachment }» ({ $attachment_size }).

strip-you = Εσείς
strip-sent = στάλθηκε
strip-us = ο διακομιστής μας
strip-took = το δέχτηκε
strip-stuck = σταμάτησε εδώ
strip-refused = απορρίφθηκε εδώ
strip-unreachable = δεν παραλήφθηκε
strip-waiting = προσπαθούμε ακόμη

help = Διαβάστε περισσότερα εδώ: { $help }
# Σε ειδοποίηση δύο γλωσσών: η πρώτη γραμμή αναγγέλλει το κείμενο που ακολουθεί
# πιο κάτω, η δεύτερη εμφανίζεται όταν το αρχείο έχει κατάσταση «machine».
version-below = Το κείμενο στα ελληνικά είναι πιο κάτω
machine-translated = Αυτό το κείμενο μεταφράστηκε αυτόματα.

part-report = Αναφορά παράδοσης
part-message = Το μήνυμά σας
part-headers = Κεφαλίδες του μηνύματός σας
file-report = delivery-report
file-message = your-message
file-headers = message-headers
headers-attached = Οι κεφαλίδες του αρχικού σας μηνύματος επισυνάπτονται.
message-attached = Το αρχικό σας μήνυμα επισυνάπτεται.
footer-auto = Αυτή η ειδοποίηση γράφτηκε αυτόματα από το σύστημα email { $host }.
footer-support = Χρειάζεστε βοήθεια; Γράψτε στη διεύθυνση { $support } και επισυνάψτε αυτή την ειδοποίηση. Ο κωδικός αναφοράς σας είναι { $reference }.
footer-support-site = Χρειάζεστε βοήθεια; Μεταβείτε στη σελίδα { $support } και δώστε τον κωδικό αναφοράς { $reference }.
footer-reference = Αν ζητήσετε βοήθεια, δώστε τον κωδικό αναφοράς { $reference }.
footer-not-you = Δεν στείλατε εσείς αυτό το μήνυμα; Ίσως κάποιος χρησιμοποιεί το γραμματοκιβώτιό σας. Αλλάξτε τον κωδικό πρόσβασής του και ενημερώστε τον πάροχό σας.

# Ανάμεσα σε μια ετικέτα και την τιμή της· ανάμεσα στα στοιχεία μιας λίστας.
colon = { ": " }
comma = { ", " }
digits = 0123456789
date = { $day } { $month } { $year }, { $time }
date-utc = { $day } { $month } { $year }, { $time } UTC
month-1 = Ιανουαρίου
month-2 = Φεβρουαρίου
month-3 = Μαρτίου
month-4 = Απριλίου
month-5 = Μαΐου
month-6 = Ιουνίου
month-7 = Ιουλίου
month-8 = Αυγούστου
month-9 = Σεπτεμβρίου
month-10 = Οκτωβρίου
month-11 = Νοεμβρίου
month-12 = Δεκεμβρίου
decimal-mark = ,
size-kb = { $number } KB
size-mb = { $number } MB
size-gb = { $number } GB
